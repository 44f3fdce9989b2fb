import { CUSTOMER_WORDS } from '@/lib/language/packs/en/customerWords';
import { MUTED } from '@/lib/language/packs/en/muted';
import { OPINION_WORDS } from '@/lib/language/packs/en/opinionWords';
import { PHRASES } from '@/lib/language/packs/en/phrases';
import { CONTRASTS, DEGREES, NEGATORS, NEGATOR_RELEASES } from '@/lib/language/packs/en/shifters';
import type { ValueGroups } from '@/lib/language/packs/lists';
import emoji from 'sentiment/build/emoji.json';
import afinn from 'sentiment/languages/en/labels.json';
import { EMOJI, EMOTICONS } from './faces';
import { lexiconOf } from './lexicon';

const valuesOf = (groups: ValueGroups): Record<string, number> => Object.fromEntries(
  groups.flatMap(([value, entries]) => entries.split(', ').map((entry) => [entry, value] as const)),
);

/** English: AFINN-165 as `sentiment` ships it (read as data; its code loads languages by `require`), and our pack. */
export const ENGLISH = lexiconOf({
  values: {
    ...afinn,
    ...emoji,
    ...EMOJI,
    ...EMOTICONS,
    ...valuesOf(OPINION_WORDS),
    ...valuesOf(CUSTOMER_WORDS),
    ...valuesOf(PHRASES),
    ...Object.fromEntries(MUTED.map((word) => [word, 0])),
  },
  negators: NEGATORS,
  releases: NEGATOR_RELEASES,
  degrees: DEGREES,
  contrasts: CONTRASTS,
});
