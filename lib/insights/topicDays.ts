import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import type { SiteWeights } from '@/lib/mentions/siteWeights';
import type { FacetDay } from '@/lib/mentions/facets';
import type { TallyCell } from '@/lib/mentions/tally';
import type { Context } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { HeardSince, Period } from './comparison';

/** What the tallies hold of one topic and day (YYYY-MM-DD, or 'unknown'), by both clocks, also of what is no longer kept. */
export interface TopicDay {
  topicId: string;
  day: string;
  published: readonly TallyCell[];
  seen: readonly TallyCell[];
}

/** A topic with when it was added, ms since 1970; absent: when it began to listen. */
export type DatedTopic = Topic & { createdAt?: number };

/** Tallies of both periods, and what they are limited to (null: all). */
export interface TalliedInput {
  topics: readonly DatedTopic[];
  topicId: string | null;
  site: string | null;
  current: Period;
  previous: Period;
  zone: string;
  tallies: readonly TopicDay[];
}

/** The same with what is counted by facet. */
export interface FacetInput extends TalliedInput {
  facets: readonly FacetDay[];
}

/** The same with how many posts were seen. */
export interface OverviewInput extends TalliedInput {
  exposure: readonly { site: string; day: string; context: Context; count: number }[];
  /** Absent: all sites alike. */
  weights?: SiteWeights;
}

/** Since when a topic is heard, by its own word and by its tallies. */
export function heardSince(topic: DatedTopic, tallies: readonly TopicDay[]): HeardSince {
  const heard = tallies.filter(({ topicId, seen }) => topicId === topic.id && seen.length > 0).map(({ day }) => day);
  return {
    name: topic.name,
    listeningSince: topic.listeningSince,
    createdAt: topic.createdAt,
    firstHeard: heard.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null),
  };
}

/** What one clock counted of some topics in a period, of one site or of all. */
export function* cellsIn(
  rows: readonly TopicDay[],
  period: Period,
  clock: 'published' | 'seen',
  site: string | null,
): Generator<TallyCell & { topicId: string }> {
  for (const row of rows) {
    if (!isIn(row.day, period)) continue;
    for (const cell of row[clock]) if (site === null || cell.site === site) yield { ...cell, topicId: row.topicId };
  }
}

export function isIn(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to && day !== UNKNOWN_DAY;
}

/** The rows of all topics, day by day. */
export function countedDays(rows: readonly TopicDay[]): { day: string; cells: TallyCell[] }[] {
  const byDay = new Map<string, TallyCell[]>();
  for (const { day, published } of rows) {
    const cells = byDay.get(day);
    if (cells === undefined) byDay.set(day, [...published]);
    else cells.push(...published);
  }
  return [...byDay].map(([day, cells]) => ({ day, cells }));
}
