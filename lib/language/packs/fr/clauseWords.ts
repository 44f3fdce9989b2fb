import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'mais, cependant, pourtant, tandis que, alors que, parce que, car, donc, puisque, bien que, en revanche, par contre',
  relatives: 'qui',
  linkers: 'et, ou, ni, ainsi que',
  determiners: 'le, la, les, un, une, mon, ma, mes, notre, nos, l',
  comparers: '',
  particles: 'que, qu, à',
  comparatives: 'plus, moins, mieux, meilleur*, pire*, préfér*, supérieur*, inférieur*',
  lessers: 'moins',
  likeners: 'que, qu, comme',
  negators: 'pas, jamais',
  parters:
    'par rapport à, comparé à, comparée à, en comparaison de, au lieu de, plutôt que, contrairement à, à la différence de, '
    + 'passé de, passée de',
} satisfies ClauseWords;
