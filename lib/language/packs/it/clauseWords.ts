import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'ma, però, invece, mentre, anche se, perché, quindi, tuttavia, poiché',
  linkers: 'e, ed, o, né',
  determiners: 'il, lo, la, i, gli, le, un, una, mio, mia, nostro, nostra, sia, l',
  comparers: '',
  particles: 'di, del, della, dei, delle, dello, dell, d, che, a',
  comparatives: 'più, meno, meglio, peggio, miglior*, peggior*, prefer*, superior*, inferior*',
  lessers: 'meno',
  likeners: 'come, quanto',
  negators: 'non, mai',
  parters: 'rispetto a, in confronto a, paragonato a, paragonata a, invece di, al posto di, a differenza di, al contrario di',
} satisfies ClauseWords;
