import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'i, oraz, lub, albo, a, podczas gdy, choć, bo',
  comparers: 'niż, od, w porównaniu z, zamiast, w przeciwieństwie do',
} satisfies ClauseWords;
