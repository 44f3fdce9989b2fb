import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { quantile } from '@/lib/insights/quantile';
import type { WorkEvent } from './workEvent';

const MINUTE = 60_000;
/** Whoever comes back to a mention within this works on it still; whoever comes back later begins anew. */
export const SITTING = 30 * MINUTE;
/** Nobody writes one reply for longer without doing anything else: the mention was left lying open. */
export const MOST_HANDLING = 120 * MINUTE;

/** How long the work on one reply took, from opening the mention to putting or copying the reply. */
export interface HandlingTime {
  /** Replies that are counted. */
  n: number;
  /** ms; null: there are none. */
  median: number | null;
  /** What nine in ten took at most, ms; null: there are fewer than LEAST_FOR_RATE. */
  p90: number | null;
  /** Replies that are not counted, because the mention was left lying open before. */
  setAside: number;
}

/**
 * Own handling time, of what each copy of Earshot did by itself. Of several times
 * in which a mention was opened the first of the last sitting counts; of several replies in a row the first.
 */
export function handlingTime(events: readonly Pick<WorkEvent, 'mentionId' | 'by' | 'at' | 'kind'>[]): HandlingTime {
  const begun = new Map<string, { since: number; last: number }>();
  const times: number[] = [];
  let setAside = 0;
  for (const { mentionId, by, at, kind } of events.toSorted((a, b) => a.at - b.at || Number(a.kind === 'reply') - Number(b.kind === 'reply'))) {
    const key = `${by} ${mentionId}`;
    const sitting = begun.get(key);
    if (kind === 'opened') {
      begun.set(key, { since: sitting !== undefined && at - sitting.last <= SITTING ? sitting.since : at, last: at });
    } else if (sitting !== undefined && kind !== 'reply') {
      begun.set(key, { ...sitting, last: at });
    } else if (sitting !== undefined) {
      if (at - sitting.last > MOST_HANDLING) setAside += 1;
      else times.push(at - sitting.since);
      begun.delete(key);
    }
  }
  const ordered = times.toSorted((a, b) => a - b);
  return { n: ordered.length, median: quantile(ordered, 0.5), p90: ordered.length < LEAST_FOR_RATE ? null : quantile(ordered, 0.9), setAside };
}
