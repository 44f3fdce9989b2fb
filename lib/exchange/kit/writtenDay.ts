import { dateOf } from '@/lib/language/days';

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].*)?$/u;
const DOTS = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u;
const SLASHES = /^(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<year>\d{4})$/u;

/** A day as YYYY-MM-DD, or why there is none: no such day, or it may be either of two. */
export type WrittenDay = { ok: true; day: string } | { ok: false; why: 'no-date' | 'unclear-date' };

/** A day of a table: 2026-12-31, or as spreadsheet programs write it, 31.12.2026 and 12/31/2026. */
export function writtenDay(text: string): WrittenDay {
  const { year, month, day, one, other } = (ISO.exec(text) ?? DOTS.exec(text) ?? SLASHES.exec(text))?.groups ?? {};
  const days = one === undefined ? [dayOf(year, month, day)] : [dayOf(year, one, other), dayOf(year, other, one)];
  const [first, second] = new Set(days.filter((known) => known !== null));
  if (first === undefined) return { ok: false, why: 'no-date' };
  return second === undefined ? { ok: true, day: first } : { ok: false, why: 'unclear-date' };
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = dateOf(Number(year), Number(month), Number(day));
  return date === null ? null : new Date(date).toISOString().slice(0, 10);
}
