import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'но, а, зато, однако, тогда как, хотя, потому что, поэтому, так как',
  relatives: 'котор*',
  linkers: 'и, или, да, ни',
  determiners: 'оба, обе, мой, моя, наш, наша, этот, эта',
  comparers: 'нежели',
  particles: 'чем',
  comparatives:
    'лучше, хуже, больше, меньше, более, менее, дешевле, дороже, ярче, тише, легче, проще, круче, крепче, *нее, *вее, '
    + '*лее, *рее, *тее',
  lessers: 'менее, меньше',
  likeners: 'как',
  negators: 'не',
  parters: 'по сравнению с, вместо, в отличие от, в сравнении с',
  comparesBare: true,
} satisfies ClauseWords;
