import type { SentimentWords } from '@/lib/language/packs/lists';
import { ART_WORDS } from './artWords';
import { CUSTOMER_PHRASES } from './customerPhrases';
import { CUSTOMER_WORDS } from './customerWords';
import { FEELING_WORDS } from './feelingWords';
import { MUTED } from './muted';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { TALK_PHRASES } from './talkPhrases';
import { TALK_WORDS } from './talkWords';
import { CONTRASTS, DEGREES, IRREALIS, NEGATOR_RELEASES, NEGATORS, POST_NEGATORS, SARCASM } from './shifters';
import { spelledOut } from './spelledOut';

export default {
  values: spelledOut([
    ...ART_WORDS, ...CUSTOMER_PHRASES, ...CUSTOMER_WORDS, ...FEELING_WORDS, ...MUTED, ...OPINION_WORDS, ...PHRASES,
    ...TALK_PHRASES, ...TALK_WORDS,
  ]),
  negators: NEGATORS,
  privatives: 'ohne',
  postNegators: POST_NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: spelledOut(DEGREES),
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
