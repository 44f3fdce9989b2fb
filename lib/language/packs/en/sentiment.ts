import type { SentimentWords } from '@/lib/language/packs/lists';
import { CUSTOMER_WORDS } from './customerWords';
import { IDIOMS } from './idioms';
import { MUTED } from './muted';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, SARCASM } from './shifters';
import { SPLIT_VERBS } from './splitVerbs';

/** Stands on AFINN and VADER's list, which lib/sentiment lays under it. No entry ends in `*`: endings of English words mislead more than they help. */
export default {
  values: [...OPINION_WORDS, ...CUSTOMER_WORDS, ...PHRASES, [0, MUTED], ...SPLIT_VERBS, ...IDIOMS],
  negators: NEGATORS,
  privatives: 'without',
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
