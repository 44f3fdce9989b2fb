import type { WrittenTime } from '@/lib/posts/post';
import { plainText } from './plainText';
import { whenWritten } from './whenWritten';
import { findWritten } from './writtenDates';
import { timeAt } from './writtenTime';

export interface ReadDateOptions {
  /** Languages that the page may write in (BCP 47), the likeliest first. What the browser does not know is passed over. */
  locales: readonly string[];
  /** The time of reading, ms since 1970. Without it, dates without a year are unknown and none is clamped. */
  now?: number;
}

const LONGEST = 400;

/**
 * The one date that stands written out somewhere in a sentence: "Reviewed in Italy on 16 July 2022", "2024年1月5日に…",
 * "5 de janeiro de 2024", "٥ يناير ٢٠٢٤". The names of months are those of `Intl.DateTimeFormat`, in every form that it
 * gives them; the calendar is the Gregorian one. Precise to the day, or the month where no day is named. Unknown, with
 * `raw` kept, where there is no date, more than one, or one that could be read in two ways.
 */
export function readDateIn(raw: string | null | undefined, { locales, now }: ReadDateOptions): WrittenTime {
  const shown = (raw ?? '').slice(0, LONGEST).replace(/[\u200e\u200f]+/gu, '').replace(/\s+/gu, ' ').trim();
  if (shown === '') return { at: null, precision: 'unknown', raw: null };
  const written = findWritten(plainText(shown), { locales, order: null });
  const isDated = written !== null && written.date !== null && (now !== undefined || written.date.year !== null);
  return timeAt(isDated ? whenWritten({ ...written, clock: null }, now ?? 0, null) : null, now ?? null, shown);
}
