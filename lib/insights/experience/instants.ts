import type { TimePrecision, WrittenTime } from '@/lib/posts/post';
import type { Took } from './responseTimes';

/** Between which instants something happened, ms since 1970. */
export interface InstantRange {
  earliest: number;
  latest: number;
}

const MINUTE = 60_000;
/** What is written to the second is taken for exact. */
const LASTS: Partial<Record<TimePrecision, number>> = { second: 0, minute: MINUTE, hour: 60 * MINUTE, day: 1_440 * MINUTE };

/**
 * Between which instants a time lies that a page writes so precisely: a day is that of UTC, as posts hold it. Null where it is known to
 * the month at best, or lay ahead when it was read.
 */
export function instantRange({ at, precision, clamped }: WrittenTime): InstantRange | null {
  const lasts = LASTS[precision];
  if (at === null || clamped === true || lasts === undefined) return null;
  const earliest = Date.parse(at);
  return { earliest, latest: earliest + lasts };
}

/** How long it was at least and at most from one to the other, ms; null where the second was before the first. */
export function tookBetween(from: InstantRange, to: InstantRange): Took | null {
  const most = to.latest - from.earliest;
  return most < 0 ? null : { least: Math.max(0, to.earliest - from.latest), most };
}
