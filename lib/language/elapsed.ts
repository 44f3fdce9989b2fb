import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { findAge } from './findAge';
import { ENGLISH_DATES } from './packs/en/dates';
import { beforeNow, wordedAge } from './wordedAges';
import { timeAt } from './writtenTime';

/**
 * The small part of `readAge`, for sites that write ages and never dates: "3d", "2 години тому", "3d • Edited"; anything
 * else is unknown. `now` in ms since 1970, `language` BCP 47 or null.
 */
export function readElapsed(raw: string | null | undefined, { now, language }: { now: number; language: string | null }): WrittenTime {
  const text = (raw ?? '').slice(0, 200).replace(/\s+/gu, ' ').trim();
  if (text === '') return UNKNOWN_TIME;
  const beside = text.replace(/\([^()]*\)/gu, ' ').trim();
  for (const part of new Set([text, beside, ...text.split(/ ?[\u00b7\u2022|\u30fb] ?/u)])) {
    const age = part === '' ? null : (findAge(part, language) ?? wordedAge(part.toLowerCase(), ENGLISH_DATES));
    if (age !== null) return timeAt(beforeNow(age, now, null), now, text);
  }
  return { at: null, precision: 'unknown', raw: text };
}
