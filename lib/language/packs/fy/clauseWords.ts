import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'en, of, wylst, omdat, al',
  comparers: 'as, dan, fergelike mei, yn stee fan',
} satisfies ClauseWords;
