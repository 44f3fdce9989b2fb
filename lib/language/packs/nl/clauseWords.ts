import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'en, of, terwijl, hoewel, omdat',
  comparers: 'dan, vergeleken met, in plaats van, in tegenstelling tot',
} satisfies ClauseWords;
