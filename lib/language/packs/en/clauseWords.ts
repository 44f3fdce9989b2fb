import type { ClauseWords } from '@/lib/language/packs/clauseWords';

export default {
  joiners: 'but, yet, so, while, whereas, though, although, because, since, however, until',
  relatives: 'which, who',
  linkers: 'and, or, nor, plus, as well as',
  determiners: 'both, the, my, our, your, their, a, an, this, that, either, neither',
  comparers: 'than',
  particles: 'over, to',
  comparatives: 'prefer*, choose, chose, chosen, choosing, pick, picked, superior, inferior',
  lessers: 'less',
  likeners: 'as',
  negators: 'not, never, no',
  parters:
    'unlike, compared to, compared with, in comparison to, in comparison with, next to, instead of, rather than, '
    + 'as opposed to, in contrast to, contrary to, switched from, switching from, moved from, moving from, changed from, '
    + 'came from, coming from, upgraded from, upgrading from',
} satisfies ClauseWords;
