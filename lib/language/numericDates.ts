import type { CalendarWords, DateOrder } from './calendarWords';

/** A date as written: what is not written is null. */
export interface DateParts {
  /** Its last two digits where no more is written. */
  year: number | null;
  /** 1 to 12. */
  month: number;
  day: number | null;
}

const parts = (year: string | null, month: string | number, day: string | number | null): DateParts =>
  ({ year: year === null ? null : Number(year), month: Number(month), day: day === null ? null : Number(day) });

/** "2024年1月5日", "2024년 1월 5일"; without a day, the month; without a year, where none stands before it. */
export function eastAsianDates(text: string): DateParts[] {
  const dated = Array.from(text.matchAll(/(?<!\d)([12]\d{3}) ?[年년] ?(\d\d?) ?[月월](?: ?(\d\d?) ?[日号號일])?/gu),
    ([, year = '', month = '', day]) => parts(year, month, day ?? null));
  if (dated.length > 0) return dated;
  return Array.from(text.matchAll(/(?<!\d|[年년] ?)(\d\d?) ?[月월] ?(\d\d?) ?[日号號일]/gu), ([, month = '', day = '']) => parts(null, month, day));
}

/** "2024-01-05", "2024/1/5", "2024. 1. 5.": nobody writes the day before the month behind a year. */
export function yearFirstDates(text: string): DateParts[] {
  return Array.from(text.matchAll(/(?<![\d./-])([12]\d{3})([-/.]) ?(\d\d?)\2 ?(\d\d?)(?!\d)/gu),
    ([, year = '', , month = '', day = '']) => parts(year, month, day));
}

/** "05.01.2024", "25/11/2024", where it is sure which is the day. */
export function yearLastDates(text: string, words: CalendarWords | null, order: DateOrder | null): DateParts[] {
  return Array.from(text.matchAll(/(?<![\d./-])(\d\d?)([./-]) ?(\d\d?)\2 ?([12]\d{3})(?![./-]?\d)/gu), ([, first = '', mark, second = '', year = '']) =>
    ordered(Number(first), Number(second), mark === '.' ? 'day-first' : (order ?? words?.order ?? null), year))
    .filter((date) => date !== null);
}

const SHORT = /^(?<![\d./-])(\d\d?)(?:([./-]) ?(\d\d?))(?:\2 ?(\d\d)|(\.))?(?!\d)$/u;

/**
 * All of a text: "28/10", "28.10.", "5-26", "26.05.24". A full stop is read where the language writes dates with it, or
 * where one ends the date; a hyphen likewise, or where a number above 12 says which is the day.
 */
export function shortDate(text: string, words: CalendarWords | null, order: DateOrder | null): DateParts | null {
  const found = SHORT.exec(text.trim());
  if (found === null) return null;
  const [, first = '', mark = '', second = '', year, stop] = found;
  const isOwn = words?.mark === mark;
  if (mark === '.' && !isOwn && (stop === undefined || Number(first) <= 12)) return null;
  if (stop !== undefined && mark !== '.') return null;
  const own = order ?? (mark === '-' && !isOwn ? null : (words?.order ?? null));
  if (year === undefined) return ordered(Number(first), Number(second), mark === '.' && !isOwn ? 'day-first' : own, null);
  if (own === null || (words?.isYearFirst === true && order === null)) return null;
  return ordered(Number(first), Number(second), own, year);
}

/** Numbers above 12 are days, whatever the order. */
function ordered(first: number, second: number, order: DateOrder | null, year: string | null): DateParts | null {
  if (first === second) return parts(year, first, second);
  if (first > 12 || second > 12) return first > 12 ? parts(year, second, first) : parts(year, first, second);
  if (order === null) return null;
  return order === 'day-first' ? parts(year, second, first) : parts(year, first, second);
}
