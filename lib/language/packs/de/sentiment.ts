import type { SentimentWords } from '@/lib/language/packs/lists';
import { ART_WORDS } from './artWords';
import { CUSTOMER_PHRASES } from './customerPhrases';
import { CUSTOMER_WORDS } from './customerWords';
import { FEELING_WORDS } from './feelingWords';
import { IDIOMS } from './idioms';
import { MUTED } from './muted';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { SPLIT_VERBS } from './splitVerbs';
import { TALK_PHRASES } from './talkPhrases';
import { TALK_WORDS } from './talkWords';
import { CONTRASTS, COUNTERFACTUALS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, POST_COUNTERFACTUALS, POST_NEGATORS, SARCASM } from './shifters';
import { spelledOut } from './spelledOut';

export default {
  values: spelledOut([
    ...ART_WORDS, ...CUSTOMER_PHRASES, ...CUSTOMER_WORDS, ...FEELING_WORDS, ...MUTED, ...OPINION_WORDS, ...PHRASES,
    ...TALK_PHRASES, ...TALK_WORDS,
    ...SPLIT_VERBS,
    ...IDIOMS,
  ]),
  negators: NEGATORS,
  privatives: 'ohne',
  postNegators: POST_NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: spelledOut(DEGREES),
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  counterfactuals: COUNTERFACTUALS,
  postCounterfactuals: POST_COUNTERFACTUALS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
