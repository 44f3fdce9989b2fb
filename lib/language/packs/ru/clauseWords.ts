import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'и, или, а, тогда как, хотя, потому что',
  comparers: 'чем, нежели, по сравнению с, вместо, в отличие от',
} satisfies ClauseWords;
