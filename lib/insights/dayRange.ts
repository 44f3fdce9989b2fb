import { createCalendar, shiftDay } from '@/lib/mentions/calendar';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Zones lie between UTC−12 and UTC+14. */
const FARTHEST_AHEAD = 14 * HOUR;
const FARTHEST_BEHIND = 12 * HOUR;

/** The day of an instant and the days before it: `days` in all, as YYYY-MM-DD in the zone. */
export function lastDays(now: number, days: number, zone: string): { from: string; to: string } {
  const to = createCalendar(zone).at(now).day;
  return { from: shiftDay(to, 1 - days), to };
}

/** First instant (ms since 1970) of a day in a zone. Summer time may begin at midnight: then the day begins at one. */
export function startOfDay(day: string, zone: string): number {
  const calendar = createCalendar(zone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = midnight - FARTHEST_AHEAD - HOUR;
  let within = midnight + FARTHEST_BEHIND;
  while (within - before > MINUTE) {
    const middle = Math.floor((before + within) / 2 / MINUTE) * MINUTE;
    if (calendar.at(middle).day < day) before = middle;
    else within = middle;
  }
  return within;
}

/** The instants of the days `from` to `to`, both included: from its first instant, before `to`. */
export function instantsOf(range: { from: string; to: string }, zone: string): { from: number; to: number } {
  return { from: startOfDay(range.from, zone), to: startOfDay(shiftDay(range.to, 1), zone) };
}
