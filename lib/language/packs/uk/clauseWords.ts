import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'і, й, та, або, чи, а, тоді як, хоча, бо',
  comparers: 'ніж, за, від, аніж, порівняно з, замість, на відміну від',
} satisfies ClauseWords;
