import type { TextKey } from '@/lib/i18n/keys';
import type { OwnValue } from '@/lib/sentiment/ownWords';

const KEYS = {
  [-4]: 'ownWords.veryBad',
  [-2]: 'ownWords.bad',
  0: 'ownWords.nothing',
  2: 'ownWords.good',
  4: 'ownWords.veryGood',
} as const satisfies Record<OwnValue, TextKey>;

/** What a value is called. */
export function valueKey(value: OwnValue): TextKey {
  return KEYS[value];
}
