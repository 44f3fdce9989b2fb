import type { SentimentWords } from '@/lib/language/packs/lists';
import { OPINION_WORDS } from './opinionWords';
import { PHRASES } from './phrases';
import { CONTRASTS, DEGREES, IRREALIS, NEGATORS, NEGATOR_RELEASES, SARCASM } from './shifters';

/** Stems stand for the cases, genders and verb forms; words that begin with the negating "nie" have values of their own. */
export default {
  values: [...OPINION_WORDS, ...PHRASES],
  negators: NEGATORS,
  privatives: 'bez',
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  contrasts: CONTRASTS,
  irrealis: IRREALIS,
  sarcasm: SARCASM,
} satisfies SentimentWords;
