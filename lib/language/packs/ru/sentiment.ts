import type { SentimentWords, ValueGroups } from '@/lib/language/packs/lists';
import { BLAME_PHRASES } from './blamePhrases';
import { BLAME_WORDS } from './blameWords';
import { CIVIC_WORDS } from './civicWords';
import { CUSTOMER_WORDS } from './customerWords';
import { FAINT_BLAME_PHRASES } from './faintBlamePhrases';
import { IDIOMS } from './idioms';
import { MUTED_PHRASES } from './mutedPhrases';
import { NEGATED_PHRASES } from './negatedPhrases';
import { PLACES_AND_ARTS_WORDS } from './placesWords';
import { PRAISE_PHRASES } from './praisePhrases';
import { PRAISE_WORDS } from './praiseWords';
import { SLANG_WORDS } from './slangWords';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_DEGREES, POST_NEGATORS, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';

/** Brackets that smile and frown, one for any number; with eyes they say no more than without. */
const BRACKETS: ValueGroups = [[1, '), :), :D, :-D, =D, xD'], [-2, '(']];

export default {
  values: [
    ...PRAISE_WORDS, ...BLAME_WORDS, ...SLANG_WORDS, ...CUSTOMER_WORDS, ...PLACES_AND_ARTS_WORDS, ...CIVIC_WORDS,
    ...PRAISE_PHRASES, ...FAINT_BLAME_PHRASES, ...BLAME_PHRASES, ...NEGATED_PHRASES, ...MUTED_PHRASES, ...BRACKETS,
    ...SPLIT_PHRASES,
    ...IDIOMS,
  ],
  negators: NEGATORS,
  privatives: 'без',
  postNegators: POST_NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
  reach: 3,
} satisfies SentimentWords;
