import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'and, or, while, whereas, though, although, because',
  comparers: 'than, compared to, compared with, instead of, unlike',
} satisfies ClauseWords;
