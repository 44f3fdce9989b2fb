import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  "non, nn, nessun, nessuno, nessuna, nessun', niente, nulla, mai, senza, neanche, nemmeno, neppure, manco, né, "
  + "zero, poco, poca, pochi, poche, anzichè, invece di, lungi da, tutt'altro che, tutto fuorché, tutto tranne che, "
  + 'tutto meno che, assenza di, mica, affatto, per niente, per nulla, privo di, priva di, privi di, prive di, '
  + 'non più';

/** After these a negator negates nothing: "non solo", "poco prima". */
export const NEGATOR_RELEASES = 'solo, soltanto, solamente, meno, prima, dopo, fa';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'estremamente, a dir poco, incredibilmente, assolutamente, eccezionalmente, straordinariamente, troppo troppo'],
  [1.5, 'molto molto, spaventosamente, in assoluto, mostruosamente, terribilmente'],
  [1.4, 'completamente, totalmente, pazzescamente, davvero molto, veramente molto, davvero tanto, decisamente, follemente'],
  [1.4, 'infinitamente, immensamente, enormemente, profondamente, altamente, maledettamente, fottutamente'],
  [1.3, 'molto, tanto, davvero, veramente, proprio, super, iper, stra, mega, ultra, particolarmente, sinceramente'],
  [1.3, 'perfettamente, tantissimo, moltissimo, parecchio, sommamente, notevolmente, vivamente, realmente, di brutto, tanta'],
  [1.3, 'tanti, tante, molta, molti, molte, tutta, tutto, grande, gran, più, la più, il più, i più, le più'],
  [1.2, 'così, troppo, troppa, troppi, troppe, sempre, ancora più, ancor più, oltremodo, piuttosto, seriamente, ben, quanto'],
  [1.1, 'assai, alquanto, abbastanza, bello, bella'],
  [0.8, 'quasi, discretamente, relativamente, mediamente, tutto sommato, nel complesso'],
  [0.7, 'un po, un pochino, un poco, un tantino, leggermente, appena, talvolta, a volte, ogni tanto, forse, in parte'],
  [0.7, 'parzialmente, vagamente, un filo, un filino, pressoché'],
  [0.5, 'meno, il meno, apparentemente, presunto, presunta, presunti, teoricamente, in teoria, sulla carta, cosiddetto'],
  [0.5, 'cosiddetta'],
];

/** The same for words that follow: "bello davvero". */
export const POST_DEGREES: FactorGroups = [
  [1.3, 'davvero, veramente, tantissimo, moltissimo, assai, un sacco, da morire, un casino, da matti, un mondo, alla follia'],
  [1.3, 'al massimo, in assoluto, da impazzire, un botto, di brutto, parecchio'],
  [0.7, 'un pochino'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'ma, però, pero, tuttavia, eppure, ciononostante, nonostante ciò, peccato che, se non fosse che, solo che, '
  + 'fatto sta che, sennonché, in compenso, mentre invece';

/** After these, in their clause, is said what is not so, or not yet. */
export const IRREALIS =
  'se, se solo, qualora, vorrei, vorremmo, vorrebbe, vorrebbero, potrebbe, potrebbero, dovrebbe, dovrebbero, sarebbe, '
  + 'sarebbero, avrebbe, avrebbero, avrei, sarei, fosse, fossero, avesse, avessero, speriamo, spero, sperando, '
  + 'magari, chissà, dovevano, doveva essere, poteva essere, poteva, potevano, pensavo, credevo, pareva, sembrava, '
  + 'si dice, dicono, nel caso';

/** What tells that the words may not be meant. */
export const SARCASM =
  'come no, certo come no, sì certo, si certo, ma figurati, figuriamoci, ma va, ma quando mai, sai che novità, '
  + 'ma pensa un po, ma guarda un po, ci mancherebbe altro, che novità, beato te, buonanotte al secchio, '
  + 'e poi dicono, ovviamente, grazie tante, grazie al cazzo, complimenti davvero, bravi davvero, ironia, sarcasmo, '
  + 'si fa per dire, ma bravi, ma bravo, ma complimenti';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'se solo, sarebbe stato, sarebbe stata, sarebbero stati, sarebbero state, avrebbe potuto essere, '
  + 'avrebbero potuto essere, poteva essere, potevano essere, avrebbe dovuto essere, avrebbero dovuto essere, '
  + 'doveva essere, dovevano essere, magari fosse, magari fossero, magari avesse, fosse stato, fosse stata, '
  + 'fossero stati, fossero state';
