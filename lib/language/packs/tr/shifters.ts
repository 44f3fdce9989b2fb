import type { FactorGroups } from '@/lib/language/packs/lists';

/** Words that turn over what follows: few, for Turkish negates inside the verb. */
export const NEGATORS =
  'sözümona, sözüm ona';

/** Words that turn over what stands before them. */
export const POST_NEGATORS =
  'değil, degil, deil, deyil, diil, dgl, dğl, değildi, değilmiş, değildir, değilim, değiliz, değiller, değilse, '
  + 'değilsin, degıl, deildi, yok, yoktu, yokmuş, yoktur, olmayan, olmadı, olmadığı, olmadığını, olmaz, olmayacak, '
  + 'olmuyor, olmadığından, olduğunu düşünmüyorum, olduğunu sanmıyorum, denemez, denilemez, söylenemez, sayılmaz, '
  + 'bulmadım, bulamadım, yoksun, uzak';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'son derece, inanılmaz derecede, aşırı derecede, fazlasıyla, ziyadesiyle, haddinden fazla'],
  [1.4, 'aşırı, inanılmaz, acayip, feci, müthiş derecede, tamamen, tam anlamıyla, tek kelimeyle, tek kelime ile'],
  [1.4, 'kesinlikle, resmen, kelimenin tam anlamıyla, fena halde, deli gibi, çılgınca, mükemmel derecede'],
  [1.3, 'çok, cok, çookk, çoook, cook, coook, çokk, cokk, çoh, çook, çok çok, gerçekten, gercekten, hakikaten, cidden'],
  [1.3, 'sahiden, harbiden, hiç, asla, o kadar, bu kadar, öyle, böylesine, öylesine, baya, bayağı, bayaa, epey, epeyce'],
  [1.3, 'bir hayli, hayli, en'],
  [1.2, 'gayet, oldukça, pek, fazla, özellikle, bilhassa, iyice, tam, tamamiyle, tümüyle, bütünüyle, genelde, hep'],
  [1.2, 'sürekli, daha da'],
  [1.1, 'daha, tam bir'],
  [0.8, 'genellikle, nispeten, sanki'],
  [0.6, 'biraz, bi tık, bir tık, azıcık, birazcık, bir miktar, kısmen, az, az çok, hafiften, bazen, ara sıra, pek de'],
  [0.6, 'belki'],
  [0.5, 'neredeyse, güya'],
];

/** Words of degree that follow what they act on. */
export const POST_DEGREES: FactorGroups = [
  [1.3, 'ötesi, otesi, ötesiydi, resmen, gerçekten, cidden, kesinlikle, yaa, vallahi, valla'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'ama, amaa, amma, fakat, ancak, lakin, oysa, oysaki, halbuki, ne var ki, yine de, gene de, yinede, gel gör ki, '
  + 'gelgelelim, yalnız, mamafih';

/** Words after which is said what is not so, or not yet. */
export const IRREALIS =
  'eğer, şayet, keşke, acaba, umarım, inşallah, sanırım, farz edelim, diyelim ki';

/** What tells that the words may not be meant. */
export const SARCASM =
  'tabi canım, tabii canım, he he, hı hı, eminim öyledir, aynen aynen, sağ olsunlar, tabi tabi, tabii tabii, '
  + 'ne kadar da, yersen, yerseniz, güya, sözde, ironi, bravo size, tebrikler size, helal size';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'keşke, keske';

/** Before these is said what might have been and is not. */
export const POST_COUNTERFACTUALS =
  'olsaydı, olsaydi, olsaydılar, olsalardı, olsaymış, olabilirdi, olabilirdi aslında, olabilirlerdi, '
  + 'olabilirmiş, olmalıydı, olmalıydılar, olması gerekirdi, olması gerekiyordu, olması lazımdı, olurdu, '
  + 'olurdu aslında, olacaktı, *saydı, *seydi, *salardı, *selerdi';
