import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'om e finger by ôf te slikjen, finger by ôf te slikjen, it stiet as in hûs, stiet as in hûs, klinkt as in klok'],
  [3, 'docht wat it dwaan moat'],
  [-2, 'kat yn e sek, in kat yn e sek, drip op in gleone plaat, in soad drokte om neat'],
  [-3, 'jild yn it wetter, jild yn it wetter smiten, dweilen mei de kraan iepen'],
];
