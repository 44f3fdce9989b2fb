import { shiftDay, startOfMinute, type Calendar } from '@/lib/mentions/calendar';

/** When nothing is to be heard of alerts, by the clock of the reporting zone. */
export interface QuietHours {
  on: boolean;
  /** Minutes since midnight, 0-1439. They end on the next day where `to` is not later than `from`. */
  from: number;
  to: number;
  /** Days on which they begin, 1 (Monday) to 7 (Sunday). */
  days: number[];
}

export const NO_QUIET_HOURS: QuietHours = { on: false, from: 22 * 60, to: 7 * 60, days: [1, 2, 3, 4, 5, 6, 7] };

/** When the digest comes, minutes since midnight. */
export const DIGEST_AT = 9 * 60;

/** Quiet hours that follow each other are one: at most so many are looked through. */
const MOST_IN_A_ROW = 8;

/**
 * When the quiet hours end in which an instant lies (ms since 1970); null where it lies in none. They begin and end where
 * the clock first shows their time: an hour that summer time repeats makes none begin or end twice.
 */
export function quietUntil(quiet: QuietHours, now: number, calendar: Calendar): number | null {
  let until = endOf(quiet, now, calendar);
  for (let more = 1; until !== null && more < MOST_IN_A_ROW; more++) {
    const next = endOf(quiet, until, calendar);
    if (next === null) break;
    until = next;
  }
  return until;
}

/** When the next digest comes after an instant, ms since 1970. */
export function nextDigest(minute: number, now: number, calendar: Calendar): number {
  const { day } = calendar.at(now);
  const today = startOfMinute(day, minute, calendar);
  return today > now ? today : startOfMinute(shiftDay(day, 1), minute, calendar);
}

function endOf({ on, from, to, days }: QuietHours, now: number, calendar: Calendar): number | null {
  if (!on) return null;
  const { day: today } = calendar.at(now);
  for (const day of [shiftDay(today, -1), today]) {
    if (!days.includes(weekdayOf(day))) continue;
    const start = startOfMinute(day, from, calendar);
    const end = startOfMinute(to > from ? day : shiftDay(day, 1), to, calendar);
    if (start <= now && now < end) return end;
  }
  return null;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
