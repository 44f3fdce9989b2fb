import type { SentimentWords } from '@/lib/language/packs/lists';
import { CUSTOMER_WORDS } from './customerWords';
import { FEELING_WORDS } from './feelingWords';
import { IDIOMS } from './idioms';
import { NEWS_WORDS } from './newsWords';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_DEGREES, SARCASM } from './shifters';
import { SLANG } from './slang';
import { SPLIT_PHRASES } from './splitPhrases';

export default {
  values: [...OPINION_WORDS, ...FEELING_WORDS, ...NEWS_WORDS, ...CUSTOMER_WORDS, ...SLANG, ...PHRASES, ...SPLIT_PHRASES, ...IDIOMS],
  negators: NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
