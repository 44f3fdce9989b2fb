import { dateOf, HOUR, MINUTE } from './days';
import type { Reading } from './whenWritten';
import { instantOf } from './zones';

/** Seconds or milliseconds since 1970. */
export function unixTime(text: string): Reading | null {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/u.test(text)) return null;
  const value = Number.parseInt(text, 10);
  return { ms: value > 99_999_999_999 ? value : value * 1000, precision: 'second' };
}

const CLOCK = '(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)? ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?';
const ISO = new RegExp(`^(\\d{4})-(\\d\\d?)(?:-(\\d\\d?)(?:[T ]${CLOCK})?)?$`, 'iu');

/**
 * ISO 8601, also with spaces and without leading zeros; without a zone in the text, in `zoneless` or to the day alone.
 * Undefined where a text is no such time, null where there is no such day or hour.
 */
export function isoTime(text: string, zoneless: string | null): Reading | null | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const date = dateOf(Number(year), Number(month), Number(day ?? 1));
  if (date === null) return null;
  if (day === undefined) return { ms: date, precision: 'month' };
  if (hour !== undefined && (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60)) return null;
  if (hour === undefined || (zone === undefined && zoneless === null)) return { ms: date, precision: 'day' };
  const wall = date + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000
    + Math.floor(Number(`0.${fraction ?? '0'}`) * 1000);
  const ms = zone === undefined ? instantOf(wall, zoneless ?? 'utc') : wall - offsetOf(zone);
  return { ms, precision: second === undefined ? 'minute' : 'second' };
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone);
  if (found === null) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * HOUR + Number(found[3] ?? 0) * MINUTE);
}
