import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'e, ou, enquanto, embora, porque',
  comparers: 'que, do que, comparado com, em vez de, ao contrário de',
} satisfies ClauseWords;
