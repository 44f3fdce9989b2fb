import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'y, e, o, u, mientras, aunque, porque',
  comparers: 'que, comparado con, en vez de, en lugar de, a diferencia de',
} satisfies ClauseWords;
