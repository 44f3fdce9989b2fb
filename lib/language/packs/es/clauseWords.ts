import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'pero, sino, mientras, aunque, porque, sin embargo, en cambio, así que, pues',
  linkers: 'y, e, o, u, ni',
  determiners: 'el, la, los, las, un, una, mi, nuestro, nuestra, tanto',
  comparers: '',
  particles: 'que, a',
  comparatives: 'más, menos, mejor*, peor*, prefier*, prefer*, superior*, inferior*',
  lessers: 'menos',
  likeners: 'como',
  negators: 'no, nunca',
  parters: 'comparado con, comparada con, en comparación con, en vez de, en lugar de, a diferencia de, al contrario que, frente a',
} satisfies ClauseWords;
