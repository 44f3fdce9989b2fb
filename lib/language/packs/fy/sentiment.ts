import type { SentimentWords } from '@/lib/language/packs/lists';
import { CUSTOMER_WORDS } from './customerWords';
import { FEELING_WORDS } from './feelingWords';
import { IDIOMS } from './idioms';
import { NEWS_WORDS } from './newsWords';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_NEGATORS, SARCASM } from './shifters';
import { SLANG } from './slang';
import { SPLIT_VERBS } from './splitVerbs';

/** Untested on labelled text: there is none that may be used. The product says so. */
export default {
  values: [...OPINION_WORDS, ...FEELING_WORDS, ...CUSTOMER_WORDS, ...NEWS_WORDS, ...SLANG, ...PHRASES, ...SPLIT_VERBS, ...IDIOMS],
  negators: NEGATORS,
  privatives: 'sûnder, zonder',
  postNegators: POST_NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
