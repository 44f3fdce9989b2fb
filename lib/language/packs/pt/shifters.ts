import type { FactorGroups } from '@/lib/language/packs/lists';

/** Words that turn over what follows. */
export const NEGATORS =
  'não, nao, ñ, n, nn, naum, nunca, nem, nenhum, nenhuma, nenhuns, nenhumas, ninguem, nada, sem, tampouco, pouco, '
  + 'pouca, poucos, poucas, dificilmente, raramente, longe de, zero, deixou de, deixa de, ausencia de, falta de, '
  + 'nem um pouco, carece de, mal se';

/** After these a negator negates nothing: "não só". */
export const NEGATOR_RELEASES =
  'só, apenas, somente, unicamente, exclusivamente';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extremamente, incrivelmente, absurdamente, imensamente, infinitamente, excessivamente, insanamente'],
  [1.4, 'absolutamente, completamente, totalmente, super, hiper, mega, ultra, maningue, bué, buéda, bue da'],
  [1.4, 'excecionalmente, extraordinariamente, hyper, puta de um, muitíssimo, mtoo'],
  [1.3, 'muito, muita, muitos, muitas, mto, mta, mt, mts, mtos, mtas, tão, tao, realmente, verdadeiramente, altamente'],
  [1.3, 'profundamente, demasiado, demasiadamente, terrivelmente, pra caramba de, bastante, deveras, mng, mui'],
  [1.3, 'tremendamente'],
  [1.2, 'bem, tanto, tanta, tantos, tantas, sobretudo, especialmente, particularmente, inteiramente, toda, todo'],
  [1.2, 'mesmo muito, cada vez mais, simplesmente, mó, real'],
  [1.1, 'mais, sempre, assim tão, ainda mais, que'],
  [0.8, 'relativamente, geralmente, normalmente'],
  [0.7, 'meio, meia, quase, talvez, às vezes, as vezes, por vezes, algo, um tanto, de certa forma, até certo ponto'],
  [0.6, 'um pouco, um pouquinho, ligeiramente, um bocado, um bocadinho, levemente, parcialmente, moderadamente, pouquinho'],
  [0.5, 'menos, supostamente, alegadamente'],
];

/** Words of degree that follow what they act on. */
export const POST_DEGREES: FactorGroups = [
  [1.3, 'demais, d+, pra caramba, pra caralho, para caralho, pra krl, pra cacete, pra chuchu, à beça, pra dedéu'],
  [1.3, 'pra burro, pacas, pra carai, como tudo, comó caraças, à brava, a valer, em excesso'],
  [1.2, 'mesmo, de verdade, sempre, hein, viu'],
  [0.6, 'até certo ponto, em parte, às vezes'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'mas, porém, porem, contudo, todavia, entretanto, no entanto, só que, so que, ainda assim, mesmo assim';

/** Words after which is said what is not so, or not yet. */
export const IRREALIS =
  'se ao menos, se fosse, se fossem, se tivesse, se tivessem, se houvesse, se eu, se for, se vier, se chegar, se funcionar, se der, '
  + 'se quiser, se tiver, se puder, se não for, quando chegar, caso seja, gostaria, gostariam, queria, queria que, '
  + 'queria eu, quem me dera, oxalá, tomara, deveria ser, deveriam ser, poderia ser, podia ser, poderia ter sido, '
  + 'devia ser, deviam ser, seria, seriam, espero que, esperamos que, esperava que, esperando que, imagina se, será que';

/** What tells that the words may not be meant. */
export const SARCASM =
  'só que não, sqn, aham, ahan, pois sim, até parece, claro que sim, parabéns aos envolvidos, palmas para, '
  + 'que beleza hein, que lindo hein, que maravilha hein, nossa que, uau que, ironia, contém ironia';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'se ao menos, teria sido, teriam sido, tivesse sido, tivessem sido, poderia ter sido, poderiam ter sido, '
  + 'podia ter sido, podiam ter sido, deveria ter sido, deveriam ter sido, devia ter sido, era pra ser, era para ser, '
  + 'eram para ser, quem dera fosse, quem me dera fosse, quem dera, oxalá fosse, tomara fosse';
