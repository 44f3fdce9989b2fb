import type { SentimentWords } from '@/lib/language/packs/lists';
import { IDIOMS } from './idioms';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';

/** Stems stand for the cases, genders and verb forms; words that begin with the negating "nie" have values of their own. */
export default {
  values: [...OPINION_WORDS, ...PHRASES, ...SPLIT_PHRASES, ...IDIOMS],
  negators: NEGATORS,
  privatives: 'bez',
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
