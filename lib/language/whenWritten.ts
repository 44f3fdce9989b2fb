import type { TimePrecision } from '@/lib/posts/post';
import type { Clock } from './clocks';
import { DAY, dateOf, floorTo, HOUR, MINUTE } from './days';
import type { Written } from './writtenDates';
import { SLACK } from './writtenTime';
import { instantOf, wallTime } from './zones';

/** A time that was read: an instant (days and longer as 00:00 UTC of the day shown), and how much of it is meant. */
export interface Reading {
  ms: number;
  precision: TimePrecision;
}

/** The same day of the week comes again within as many, of which the first may be too late. */
const DAYS_BACK = 15;

/** Every day of a year has fallen on every day of the week within as many, but for the last of February. */
const YEARS_BACK = 12;

/** What was written, as a time: to the day where no zone is known, else to what its clock tells. `zone` is one that the browser knows. */
export function whenWritten({ date, weekday, clock }: Written, now: number, zone: string | null): Reading | null {
  const day = dayOf(date, weekday, clock, now, zone);
  if (typeof day !== 'number') return day;
  return onDay(day, clock, zone);
}

/** A clock of the day that is some days before today. */
export function daysBefore(days: number, clock: Clock | null, now: number, zone: string | null): Reading {
  return onDay(today(now, clock, zone) - days * DAY, clock, zone);
}

function dayOf(date: Written['date'], weekday: number | null, clock: Clock | null, now: number, zone: string | null): number | Reading | null {
  const last = today(now, clock, zone);
  const hasZone = zone !== null || (clock?.zone ?? null) !== null;
  const isPast = (day: number, slack: number): boolean => {
    if (day < last - DAY) return true;
    const { ms, precision } = onDay(day, clock, zone);
    return precision === 'day' ? day <= last + slack : ms <= now + SLACK;
  };
  const isThatDay = (day: number): boolean => weekday === null || new Date(day).getUTCDay() === weekday;
  if (date === null) {
    const days = Array.from({ length: DAYS_BACK }, (_, back) => last - back * DAY);
    return days.find((day) => isThatDay(day) && isPast(day, 0)) ?? null;
  }
  const { year, month, day } = date;
  if (year !== null && day === null) {
    const ms = dateOf(year, month, 1);
    return ms === null ? null : { ms, precision: 'month' };
  }
  if (day === null) return null;
  if (year !== null) return dateOf(year, month, day);
  const thisYear = new Date(last + DAY).getUTCFullYear();
  const days = Array.from({ length: YEARS_BACK }, (_, back) => dateOf(thisYear - back, month, day))
    .filter((known) => known !== null).filter((known) => isPast(known, hasZone ? 0 : DAY));
  return days.find(isThatDay) ?? days[0] ?? null;
}

function today(now: number, clock: Clock | null, zone: string | null): number {
  if (clock !== null && clock.zone !== null && !Number.isNaN(clock.zone)) return floorTo(now + clock.zone * MINUTE, 'day');
  return floorTo(zone === null ? now : wallTime(now, zone), 'day');
}

function onDay(day: number, clock: Clock | null, zone: string | null): Reading {
  if (clock === null || Number.isNaN(clock.zone) || (clock.zone === null && zone === null)) return { ms: day, precision: 'day' };
  const { hour, minute, second } = clock;
  const wall = day + hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * 1000;
  const ms = clock.zone === null ? instantOf(wall, zone ?? 'utc') : wall - clock.zone * MINUTE;
  return { ms, precision: second !== null ? 'second' : minute !== null ? 'minute' : 'hour' };
}
