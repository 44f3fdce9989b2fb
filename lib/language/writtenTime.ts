import type { WrittenTime } from '@/lib/posts/post';
import { DAY, floorTo, MINUTE } from './days';
import type { Reading } from './whenWritten';

/** Clocks differ by as much. */
export const SLACK = 5 * MINUTE;

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** A reading as it is stored: cut down to its precision, clamped where it is still to come; unknown where it is of no use. */
export function timeAt(read: Reading | null, now: number | null, raw: string): WrittenTime {
  if (read === null || read.ms < EARLIEST || read.ms >= LATEST) return { at: null, precision: 'unknown', raw };
  const { ms, precision } = read;
  const slack = precision === 'second' || precision === 'minute' || precision === 'hour' ? SLACK : DAY;
  if (now === null || ms <= now + slack) return { at: new Date(floorTo(ms, precision)).toISOString(), precision, raw };
  const known = precision === 'second' ? 'minute' : precision;
  return { at: new Date(floorTo(now, known)).toISOString(), precision: known, raw, clamped: true };
}
