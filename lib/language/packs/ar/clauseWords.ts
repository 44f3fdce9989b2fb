import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'بينما, أما, او, لأن',
  comparers: 'من, مقارنة, بدل, بعكس, عكس',
} satisfies ClauseWords;
