import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import type { DateOrder } from './calendarWords';
import { findClock } from './clocks';
import { isoTime, unixTime } from './isoTimes';
import { ENGLISH_DATES } from './packs/en/dates';
import { plainText } from './plainText';
import { daysBefore, whenWritten, type Reading } from './whenWritten';
import { beforeNow, wordedAge, type DateWords } from './wordedAges';
import { findWritten } from './writtenDates';
import { timeAt } from './writtenTime';
import { isZone } from './zones';

export type { DateWords, Unit } from './wordedAges';

export interface ReadTimeOptions {
  /** The time of reading, ms since 1970, from which ages are counted. */
  now: number;
  /**
   * Zone of times that are written without one: "utc", or a zone's name ("Europe/Berlin"), as where a page shows times in
   * the reader's own. Days such as "yesterday" are days of that zone. Without it, such a time is known to the day only.
   */
  zoneless?: string;
  /** Which comes first in dates of numbers, where a site always writes so; else the language decides, or a number above 12. */
  order?: DateOrder;
  /** Languages that dates may be written in (BCP 47), the likeliest first; English of no country unless told. */
  locales?: readonly string[];
  /** How languages write ages; English unless told. `readAge` reads those of every language that the browser knows. */
  words?: readonly DateWords[];
}

/**
 * A time as a page writes it: ISO 8601, seconds or milliseconds since 1970, an age in English ("5 hours ago"), a written
 * date, a day of the week, a clock. `at` is cut down to its precision, so that an age that is read twice gives one time.
 * - Without a year, a date is the latest such day that is not after now (with a day of slack where no zone is known), a day
 *   of the week or a clock alone the latest such one.
 * - Day or month first is for the language to say, or for a number above 12. What could be read in two ways (05/11/2024
 *   in English of no country) is unknown, with `raw` kept.
 * - Without a zone, in the text or the option, a time is known to the day. Of an hour that comes twice when clocks are put
 *   back the first is meant; one that is skipped is counted on from before.
 * - A time to come by more than a day (for days and longer) or five minutes is clamped to the time of reading, and says so.
 */
export function readTime(raw: string | number | null | undefined, options: ReadTimeOptions): WrittenTime {
  if (raw === null || raw === undefined) return UNKNOWN_TIME;
  const text = String(raw).slice(0, 200).replace(/[\u200e\u200f]+/gu, '').replace(/\s+/gu, ' ').trim();
  if (text === '') return UNKNOWN_TIME;
  const zone = zoneOf(options.zoneless);
  const iso = unixTime(text) ?? isoTime(text, zone);
  return timeAt(iso === undefined ? inWords(text, zone, options) : iso, options.now, text);
}

/** The zone, where the browser knows it. */
export const zoneOf = (zoneless: string | undefined): string | null => (zoneless !== undefined && isZone(zoneless) ? zoneless : null);

function inWords(text: string, zone: string | null, { now, order, locales = ['en'], words }: ReadTimeOptions): Reading | null {
  const plain = plainText(text);
  const timed = findClock(plain, null);
  for (const own of words ?? [ENGLISH_DATES]) {
    const age = wordedAge(text.toLowerCase(), own);
    if (age !== null) return beforeNow(age, now, zone);
    const day = timed === null ? null : wordedAge(timed.rest.replace(/,| at(?= )/gu, ' ').replace(/ +/gu, ' ').trim(), own);
    if (timed !== null && day?.unit === 'day') return daysBefore(day.count, timed.clock, now, zone);
  }
  const written = findWritten(plain, { locales, order: order ?? null });
  return written === null ? null : whenWritten(written, now, zone);
}
