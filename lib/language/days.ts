import type { TimePrecision } from '@/lib/posts/post';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** 00:00 UTC of a day of the calendar, or null where there is no such day. */
export function dateOf(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : null;
}

/** An instant cut down to a precision, in UTC. */
export function floorTo(ms: number, precision: TimePrecision): number {
  const date = new Date(ms);
  switch (precision) {
    case 'minute': return Math.floor(ms / MINUTE) * MINUTE;
    case 'hour': return Math.floor(ms / HOUR) * HOUR;
    case 'day': return Math.floor(ms / DAY) * DAY;
    case 'month': return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    case 'year': return Date.UTC(date.getUTCFullYear(), 0, 1);
    default: return ms;
  }
}
