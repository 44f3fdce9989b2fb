import { isSoughtOut, type Context } from '@/lib/posts/post';
import type { TallyCell } from '@/lib/mentions/tally';
import { daysBetween } from '../volume';
import type { SeriesDay } from './weekdays';

/** What was scanned, and what topics heard of it, by the day on which it was seen. */
export interface SeenRows {
  heard: readonly { day: string; seen: readonly TallyCell[] }[];
  scanned: readonly { site: string; day: string; context: Context; count: number }[];
}

/** Both series of the same days: mentions over posts seen, and negative ones over scored ones. */
export interface SeenSeries {
  volume: SeriesDay[];
  negative: SeriesDay[];
}

/** What of the mentions is counted; null: all of them. */
export interface SeenOf {
  site: string | null;
  language: string | null;
}

const SCORED = new Set(['negative', 'neutral', 'positive']);

/**
 * The days from the first to the last one (YYYY-MM-DD), but for those before anything was scanned: mentions heard, among posts that nobody
 * sought out, over the posts seen on the site. A day without posts seen is not known. Posts are not counted by language: one
 * language is set against all of them.
 */
export function seenSeries({ heard, scanned }: SeenRows, { site, language }: SeenOf, { from, to }: { from: string; to: string }): SeenSeries {
  const counts = (one: { site: string; context: Context }): boolean => !isSoughtOut(one.context) && (site === null || one.site === site);
  const days = new Map<string, { posts: number; mentions: number; scored: number; negative: number }>();
  const of = (day: string): { posts: number; mentions: number; scored: number; negative: number } => {
    const known = days.get(day) ?? { posts: 0, mentions: 0, scored: 0, negative: 0 };
    days.set(day, known);
    return known;
  };
  for (const one of scanned) if (counts(one)) of(one.day).posts += one.count;
  for (const { day, seen } of heard) {
    for (const cell of seen) {
      if (!counts(cell) || (language !== null && cell.language !== language)) continue;
      const own = of(day);
      own.mentions += cell.count;
      if (SCORED.has(cell.label)) own.scored += cell.count;
      if (cell.label === 'negative') own.negative += cell.count;
    }
  }
  const known = [...days].filter(([day, { posts, mentions }]) => day >= from && day <= to && posts + mentions > 0).map(([day]) => day).toSorted();
  const first = known[0];
  if (first === undefined) return { volume: [], negative: [] };
  const all = daysBetween(first, to).map((day) => ({ day, ...of(day) }));
  return {
    // A mention was seen, whatever else is known of its day.
    volume: all.map(({ day, mentions, posts }) => ({ day, count: mentions, over: Math.max(posts, mentions) })),
    negative: all.map(({ day, negative, scored }) => ({ day, count: negative, over: scored })),
  };
}

/** Sites and languages of which most was heard, most first. */
export function mostHeard({ heard }: SeenRows, dimension: 'site' | 'language', most: number): string[] {
  const counts = new Map<string, number>();
  for (const { seen } of heard) {
    for (const cell of seen) if (!isSoughtOut(cell.context)) counts.set(cell[dimension], (counts.get(cell[dimension]) ?? 0) + cell.count);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most).map(([key]) => key);
}
