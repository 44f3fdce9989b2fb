import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'e, ed, o, mentre, anche se, perché',
  comparers: 'di, del, della, dei, delle, che, rispetto a, invece di, a differenza di',
} satisfies ClauseWords;
