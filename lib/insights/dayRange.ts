import { createCalendar, shiftDay, startOfDay } from '@/lib/mentions/calendar';

/** The day of an instant and the days before it: `days` in all, as YYYY-MM-DD in the zone. */
export function lastDays(now: number, days: number, zone: string): { from: string; to: string } {
  const to = createCalendar(zone).at(now).day;
  return { from: shiftDay(to, 1 - days), to };
}

/** The instants of the days `from` to `to`, both included: from its first instant, before `to`. */
export function instantsOf(range: { from: string; to: string }, zone: string): { from: number; to: number } {
  const calendar = createCalendar(zone);
  return { from: startOfDay(range.from, calendar), to: startOfDay(shiftDay(range.to, 1), calendar) };
}
