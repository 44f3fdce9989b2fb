import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { isoTime, unixTime } from './isoTimes';
import { timeAt } from './writtenTime';

/**
 * A time as machines write it, where a site writes no others: ISO 8601, seconds or milliseconds since 1970; anything else
 * is unknown. `now` (ms since 1970) clamps what is still to come, as in `readTime`, of which this is the small part.
 */
export function readTimestamp(
  raw: string | number | null | undefined,
  { now, zoneless }: { now: number; zoneless?: 'utc' },
): WrittenTime {
  const text = String(raw ?? '').slice(0, 200).trim();
  return text === '' ? UNKNOWN_TIME : timeAt(unixTime(text) ?? isoTime(text, zoneless ?? null) ?? null, now, text);
}
