import { DAY, dateOf, floorTo, HOUR, MINUTE } from './days';
import type { Deadline, LengthUnit, Named } from './deadlines';
import type { DateParts } from './numericDates';
import { instantOf, isZone, wallTime } from './zones';

/** When something was written, and in whose calendar its times are meant. */
export interface SaidAt {
  /** ms since 1970; null: unknown. A day alone is 00:00 UTC of the day shown. */
  at: number | null;
  /** Whether `at` is known to the hour at least. */
  isExact: boolean;
  /** IANA name; UTC where it is not known. */
  zone: string;
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
}

/** Who names a day without its year means none that is farther away: such a day is over. */
const FARTHEST = 270 * DAY;

/**
 * The end of a time that was named: the last ms of its day in the zone, or, of hours and minutes, so much later. Null where
 * that is not known, or was over already.
 */
export function dueTime({ named }: Deadline, said: SaidAt): number | null {
  const zone = isZone(said.zone) ? said.zone : 'utc';
  if (said.at === null) {
    const day = named.by === 'date' && named.date.year !== null ? lastDayOf(named.date, named.date.year) : null;
    return day === null ? null : endOf(day, zone);
  }
  const today = floorTo(said.isExact ? wallTime(said.at, zone) : said.at, 'day');
  if (named.by === 'length' && (named.unit === 'minute' || named.unit === 'hour')) {
    const from = said.isExact ? said.at : endOf(today, zone);
    return from + named.count * (named.unit === 'hour' ? HOUR : MINUTE);
  }
  const day = dayOf(named, today, said.weekStart);
  return day === null || day < today ? null : endOf(day, zone);
}

const endOf = (day: number, zone: string): number => instantOf(day + DAY, zone) - 1;

function dayOf(named: Named, today: number, weekStart: number): number | null {
  if (named.by === 'days') return today + named.days * DAY;
  if (named.by === 'weekday') return weekdayAfter(today, named, weekStart);
  if (named.by === 'period') return periodEnd(named, today, weekStart);
  if (named.by === 'date') return dateAfter(named.date, today);
  return afterLength(today, named);
}

const endOfWeek = (day: number, weekStart: number): number => day + ((weekStart + 6 - new Date(day).getUTCDay()) % 7) * DAY;

/** The first such day after today: who means today says so. */
function weekdayAfter(today: number, { weekday, next }: { weekday: number; next: boolean }, weekStart: number): number {
  const day = today + (((weekday - new Date(today).getUTCDay() + 6) % 7) + 1) * DAY;
  return next && day <= endOfWeek(today, weekStart) ? day + 7 * DAY : day;
}

function periodEnd({ period, plus }: Extract<Named, { by: 'period' }>, today: number, weekStart: number): number {
  const date = new Date(today);
  if (period === 'week') return endOfWeek(today, weekStart) + plus * 7 * DAY;
  if (period === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + plus + 1, 0);
  return Date.UTC(date.getUTCFullYear() + plus, 11, 31);
}

const lastDayOf = ({ month, day }: DateParts, year: number): number | null =>
  (day === null ? Date.UTC(year, month, 0) : dateOf(year, month, day));

/** A day of a year that is not named is the next such day, unless that is so far that the last one must be meant. */
function dateAfter(date: DateParts, today: number): number | null {
  if (date.year !== null) return lastDayOf(date, date.year);
  const year = new Date(today).getUTCFullYear();
  const days = [year, year + 1].map((one) => lastDayOf(date, one)).filter((day) => day !== null);
  return days.find((day) => day >= today && day - today <= FARTHEST) ?? null;
}

function afterLength(today: number, { unit, count, restDays }: { unit: LengthUnit; count: number; restDays: readonly number[] }): number {
  if (unit === 'week') return today + count * 7 * DAY;
  if (unit === 'month') return monthsAfter(today, count);
  if (unit !== 'workday') return today + count * DAY;
  let day = today;
  for (let left = Math.min(count, 999); left > 0;) {
    day += DAY;
    if (!restDays.includes(new Date(day).getUTCDay())) left -= 1;
  }
  return day;
}

/** A month after the 31st is the last day of a month that is shorter. */
function monthsAfter(today: number, count: number): number {
  const date = new Date(today);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, Math.min(date.getUTCDate(), last));
}
