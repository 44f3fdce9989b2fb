import { createCalendar, shiftDay, startOfDay, type Calendar } from '@/lib/mentions/calendar';
import type { OpenTime } from './openTime';

/** Until when a mention may be put off by one press: some hours, or the next opening of a later day. */
export const SNOOZES = ['hours', 'tomorrow', 'monday'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** How long "some hours" are. */
export const SNOOZE_HOURS = 3;

const HOUR = 3_600_000;
/** When a day begins where nobody is ever there, hours after midnight. */
const MORNING = 9;

/**
 * Until when each choice puts off from now on, ms since 1970: tomorrow and on Monday (the next one, never today) until somebody is
 * there, at once where that is so at midnight. Days are those of `zone` (IANA).
 */
export function snoozeTimes(now: number, openTime: Pick<OpenTime, 'nextOpening'>, zone: string): Record<Snooze, number> {
  const calendar = createCalendar(zone);
  const today = calendar.at(now).day;
  const opening = (day: string): number => {
    const start = startOfDay(day, calendar);
    return openTime.nextOpening(start) ?? start + MORNING * HOUR;
  };
  return { hours: now + SNOOZE_HOURS * HOUR, tomorrow: opening(shiftDay(today, 1)), monday: opening(nextMonday(today)) };
}

function nextMonday(today: string): string {
  // Sunday is 0.
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return shiftDay(today, ((8 - weekday) % 7) || 7);
}

/** What the clock shows at an instant (ms since 1970), YYYY-MM-DDTHH:MM, as fields for date and time take it. */
export function clockTime(instant: number, zone: string): string {
  const calendar = createCalendar(zone);
  return `${calendar.at(instant).day}T${pad(Math.floor(calendar.minuteAt(instant) / 60))}:${pad(calendar.minuteAt(instant) % 60)}`;
}

/** The instant at which the clock shows what such a field holds, the first of two; null where it holds none. */
export function instantOfClock(shown: string, zone: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/u.exec(shown);
  const [, day = '', hour, minute] = found ?? [];
  if (found === null || Number.isNaN(Date.parse(day))) return null;
  return atMinute(day, Number(hour) * 60 + Number(minute), createCalendar(zone));
}

/** An hour that the clock leaves out is passed over. */
function atMinute(day: string, minute: number, calendar: Calendar): number {
  const start = startOfDay(day, calendar);
  const first = calendar.minuteAt(start);
  const guess = start + (minute - first) * 60_000;
  const shown = calendar.minuteAt(guess) + (calendar.at(guess).day === day ? 0 : calendar.at(guess).day > day ? 24 * 60 : -24 * 60);
  const mended = guess + (minute - shown) * 60_000;
  return calendar.minuteAt(mended) === minute ? mended : guess;
}

const pad = (value: number): string => String(value).padStart(2, '0');
