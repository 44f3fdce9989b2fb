import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'no, ni, nunca, jamás, nadie, nada, ningún, ninguno, ninguna, ningunos, sin, tampoco, apenas, poco, poca, pocos, '
  + 'pocas, ni siquiera, en absoluto, para nada, nada de, de ningún modo, ausencia de, carece de, carecen de, '
  + 'carente de, lejos de, en lugar de, en vez de, libre de, casi nunca, nop, nope, cero, de todo menos, todo menos';

/** After these a negator negates nothing: "no solo". */
export const NEGATOR_RELEASES = 'solo, sólo, solamente, únicamente, menos, más, obstante';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extremadamente, increíblemente, absolutamente, sumamente, extraordinariamente, excepcionalmente, tremendamente'],
  [1.5, 'terriblemente, brutalmente, jodidamente'],
  [1.4, 'completamente, totalmente, muchísimo, infinitamente, enormemente, altamente, profundamente, realmente muy, muy muy'],
  [1.4, 'muy pero muy, en verdad muy, putamente, tan pero tan, locamente'],
  [1.3, 'muy, mucho, super, mega, hiper, ultra, realmente, verdaderamente, particularmente, especialmente, sinceramente'],
  [1.3, 'recontra, requete, re, tremendo, tremenda, puto, puta, pinche, más, la más, el más, lo más, los más, las más, mucha'],
  [1.3, 'muchas, muchos, menudo, menuda, vaya, todo, toda, gran, grande, jodido'],
  [1.2, 'tan, tanto, tanta, tantos, tantas, demasiado, demasiada, demasiados, bien, siempre, cada vez más, qué, cuánto'],
  [1.2, 'cuanta, mazo, bastante, harto, medio en serio'],
  [0.8, 'casi, relativamente, más o menos'],
  [0.7, 'algo, un poco, un poquito, un tanto, poquito, ligeramente, levemente, medio, a veces, quizá, quizás, tal vez'],
  [0.7, 'parcialmente, en parte, moderadamente, un pelín, pelín, un pelo'],
  [0.5, 'menos, supuestamente, supuesto, supuesta, supuestos, en teoría, teóricamente, presunto, presunta, presuntos'],
];

/** The same for words that follow: "me gusta mucho". */
export const POST_DEGREES: FactorGroups = [
  [1.3, 'mucho, muchísimo, demasiado, un montón, mogollón, a morir, a full, un huevo, un mundo, tanto, de verdad, en serio'],
  [1.3, 'con locura, con ganas, al máximo, caleta, mazo'],
  [0.7, 'un poco, un poquito'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'pero, sin embargo, no obstante, lo malo es que, lo malo, lo bueno, lo bueno es que, lástima que, salvo que, '
  + 'aun así, aún así, a pesar de todo, en cambio, sino, excepto, solo que, peero, perooo';

/** After these, in their clause, is said what is not so, or not yet. */
export const IRREALIS =
  'si hubiera, si hubiese, si hubieran, si hubiesen, ojalá, quisiera, quisiéramos, gustaría, podría, podrían, debería, deberían, sería, serían, estaría, estarían, '
  + 'habría, hubiera, hubiese, fuera, fuese, tuviera, tuviese, pensé que, pensaba que, creí que, creía que, '
  + 'esperaba, esperaba que, se supone, como si, si fuera, si fuese, si hubiera, dicen que, según, espero que, '
  + 'esperemos que, a ver si, en caso de, parecía, prometía, prometían';

/** What tells that the words may not be meant. */
export const SARCASM =
  'sí claro, si claro, claro que sí campeón, ajá sí, sí ajá, no me digas, qué novedad, qué sorpresa, vaya novedad, '
  + 'vaya sorpresa, cómo no, pues qué bien, mira qué bien, gracias por nada, muchas gracias por nada, ironía, '
  + 'ironía off, modo ironía, sarcasmo, nótese la ironía, nótese el sarcasmo, nótense la ironía, bravo campeón, '
  + 'felicidades campeón, ole tú';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'si hubiera, si hubiese, si hubieran, si hubiesen, hubiera sido, hubiese sido, hubieran sido, habría sido, '
  + 'habrían sido, habría estado, hubiera estado, hubiese estado, hubieran estado, podría haber sido, '
  + 'podrían haber sido, pudo haber sido, pudieron haber sido, podía haber sido, debería haber sido, '
  + 'deberían haber sido, debió haber sido, debió ser, tendría que haber sido, tendría que ser, se suponía que era, '
  + 'ojalá fuera, ojalá fuese, ojalá fueran, ojalá hubiera, ojalá tuviera, ojalá tuvieran, ojalá estuviera, iba a ser';
