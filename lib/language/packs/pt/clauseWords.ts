import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'mas, porém, contudo, enquanto, embora, porque, pois, já, então',
  linkers: 'e, ou, nem, assim como',
  determiners: 'o, a, os, as, um, uma, meu, minha, nosso, nossa, tanto',
  comparers: 'do que',
  particles: 'que, a, ao, à',
  comparatives: 'mais, menos, melhor*, pior*, prefir*, prefer*, superior*, inferior*',
  lessers: 'menos',
  likeners: 'como, quanto',
  negators: 'não, nunca',
  parters:
    'comparado com, comparada com, comparado a, comparada a, em comparação com, em comparação à, em vez de, ao invés de, '
    + 'no lugar de, ao contrário de, diferente de',
} satisfies ClauseWords;
