import type { SentimentWords } from '@/lib/language/packs/lists';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, DEGREES, IRREALIS, NEGATORS, POST_DEGREES, POST_NEGATORS, SARCASM } from './shifters';
import { VERBS } from './verbs';

/** Negation lives inside the verb: a stem and its negated stem are entries of their own; değil and yok look back. */
export default {
  values: [...VERBS, ...OPINION_WORDS, ...PHRASES],
  negators: NEGATORS,
  postNegators: POST_NEGATORS,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
