import type { SentimentWords, ValueGroups } from '@/lib/language/packs/lists';
import { BLAME_PHRASES } from './blamePhrases';
import { CUSTOMER_WORDS } from './customerWords';
import { IDIOMS } from './idioms';
import { OPINION_WORDS } from './opinionWords';
import { PRAISE_PHRASES } from './praisePhrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_DEGREES, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';

/** Who laughs may praise or mock. */
const LAUGHTER: ValueGroups = [[0, '😂, 🤣']];

/** Written for Brazil, Portugal and Mozambique alike; stems where gender, number and verb endings would multiply the entries. */
export default {
  values: [...OPINION_WORDS, ...CUSTOMER_WORDS, ...PRAISE_PHRASES, ...BLAME_PHRASES, ...LAUGHTER, ...SPLIT_PHRASES, ...IDIOMS],
  negators: NEGATORS,
  privatives: 'sem',
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
