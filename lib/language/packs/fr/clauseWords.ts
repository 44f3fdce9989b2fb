import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'et, ou, tandis que, alors que, parce que, car',
  comparers: 'que, qu, par rapport à, comparé à, au lieu de, contrairement à',
} satisfies ClauseWords;
