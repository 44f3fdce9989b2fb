import type { SentimentWords, ValueGroups } from '@/lib/language/packs/lists';
import { ARABIZI } from './arabizi';
import { CUSTOMER_WORDS } from './customerWords';
import { EGYPTIAN_WORDS } from './egyptianWords';
import { FURTHER_WORDS } from './furtherWords';
import { GULF_WORDS } from './gulfWords';
import { IDIOMS } from './idioms';
import { INSULTS } from './insults';
import { LEVANTINE_WORDS } from './levantineWords';
import { MAGHREBI_WORDS } from './maghrebiWords';
import { MEDIA_WORDS } from './mediaWords';
import { MORE_WORDS } from './moreWords';
import { MUTED } from './muted';
import { NEGATED_WORDS } from './negatedWords';
import { NET_WORDS } from './netWords';
import { NEWS_WORDS } from './newsWords';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { PRAYERS } from './prayers';
import { CLINGS, CONTRASTS, COUNTERFACTUALS, DEGREES, FRAMES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_DEGREES, SARCASM } from './shifters';
import { SPLIT_PHRASES } from './splitPhrases';
import { STAY_WORDS } from './stayWords';
import { TURNS_OF_SPEECH } from './turnsOfSpeech';

/** Who laughs or winks may praise or mock. */
const LAUGHTER: ValueGroups = [[0, '😂, 🤣, :), 😉, 😏']];

/** Arabic of the books and of five regions, in Arabic letters and, for the Maghreb above all, in Latin ones. */
export default {
  values: [
    ...OPINION_WORDS, ...CUSTOMER_WORDS, ...STAY_WORDS, ...MEDIA_WORDS, ...PRAYERS, ...INSULTS, ...NET_WORDS,
    ...NEWS_WORDS, ...EGYPTIAN_WORDS, ...NEGATED_WORDS, ...GULF_WORDS, ...LEVANTINE_WORDS, ...MAGHREBI_WORDS,
    ...ARABIZI, ...PHRASES, ...MUTED, ...FURTHER_WORDS, ...TURNS_OF_SPEECH, ...MORE_WORDS, ...LAUGHTER,
    ...SPLIT_PHRASES,
    ...IDIOMS,
  ],
  negators: NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  postDegrees: POST_DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  sarcasm: SARCASM,
  reach: 3,
  clings: CLINGS,
  frames: FRAMES,
} satisfies SentimentWords;
