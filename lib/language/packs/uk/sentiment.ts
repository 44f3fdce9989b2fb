import type { SentimentWords } from '@/lib/language/packs/lists';
import { BLAME_PHRASES } from './blamePhrases';
import { BLAME_WORDS } from './blameWords';
import { CUSTOMER_WORDS } from './customerWords';
import { IDIOMS } from './idioms';
import { MIXED_WORDS } from './mixedWords';
import { MUTED_PHRASES } from './mutedPhrases';
import { NEGATED_PHRASES } from './negatedPhrases';
import { PRAISE_PHRASES } from './praisePhrases';
import { PRAISE_WORDS } from './praiseWords';
import { PUBLIC_WORDS } from './publicWords';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, POST_DEGREES, POST_NEGATORS, RELEASES, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';

/** Brackets without eyes, as Slavic writers smile and frown. */
const BRACKETS = [[1, ')'], [-2, '(']] as const;

export default {
  values: [
    ...PRAISE_WORDS, ...BLAME_WORDS, ...CUSTOMER_WORDS, ...PUBLIC_WORDS, ...MIXED_WORDS,
    ...PRAISE_PHRASES, ...BLAME_PHRASES, ...NEGATED_PHRASES, ...MUTED_PHRASES, ...BRACKETS,
    ...SPLIT_PHRASES,
    ...IDIOMS,
  ],
  negators: NEGATORS,
  privatives: 'без',
  postNegators: POST_NEGATORS,
  releases: RELEASES,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
  reach: 3,
} satisfies SentimentWords;
