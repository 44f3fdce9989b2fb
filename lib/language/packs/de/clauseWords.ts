import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'und, oder, während, obwohl, weil',
  comparers: 'als, verglichen mit, statt, anstatt, im gegensatz zu, im vergleich zu',
} satisfies ClauseWords;
