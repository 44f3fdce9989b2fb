import type { SentimentWords } from '@/lib/language/packs/lists';
import { BLAME_PHRASES } from './blamePhrases';
import { IDIOMS } from './idioms';
import { OPINION_WORDS } from './opinionWords';
import { PRAISE_PHRASES } from './praisePhrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, POST_COUNTERFACTUALS, POST_DEGREES, POST_NEGATORS, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';
import { VERBS } from './verbs';

/** Negation lives inside the verb: a stem and its negated stem are entries of their own; değil and yok look back. */
export default {
  values: [...VERBS, ...OPINION_WORDS, ...PRAISE_PHRASES, ...BLAME_PHRASES, ...SPLIT_PHRASES, ...IDIOMS],
  negators: NEGATORS,
  postNegators: POST_NEGATORS,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  postCounterfactuals: POST_COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
