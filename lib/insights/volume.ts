import { shiftDay, UNKNOWN_DAY } from '@/lib/mentions/calendar';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { addCounts, addGone, countByLabel, goneByLabel, noCounts, totalOf, type Kept, type SentimentCounts } from './sentimentCounts';

/** The counters of one day (YYYY-MM-DD, or 'unknown'). */
export interface CountedDay {
  day: string;
  cells: readonly { site: string; label: SentimentLabel; count: number; gone?: number }[];
}

/** Distinct posts scanned on one day and site. */
export interface SeenPosts {
  site: string;
  day: string;
  count: number;
}

/** One day of a chart. `read` is false where nothing was read: such a day is a gap, not a zero. */
export interface VolumeDay extends Kept {
  day: string;
  /** Last day, where several are counted together. */
  to?: string;
  total: number;
  read: boolean;
}

export interface Volume extends Kept {
  days: VolumeDay[];
  /** All days of the range. */
  counts: SentimentCounts;
  /** Mentions whose day is not known; in none of the days. */
  unknownDay: number;
  /** Distinct posts scanned in the range, summed by day. */
  seen: number;
}

/** The days from `from` to `to`, both included, in order. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day);
  return days;
}

/** Volume per day by sentiment over a range, from its tallies and its exposure; of one site, or of all. */
export function volumeOf(
  range: { from: string; to: string },
  counted: readonly CountedDay[],
  seen: readonly SeenPosts[],
  site: string | null = null,
): Volume {
  const isHere = (of: { site: string }): boolean => site === null || of.site === site;
  const byDay = new Map(counted.map(({ day, cells }) => [day, keptIn(cells.filter(isHere))]));
  const seenHere = seen.filter(isHere);
  const readDays = new Set(seenHere.filter(({ count }) => count > 0).map(({ day }) => day));
  const days = daysBetween(range.from, range.to).map((day) => {
    const kept = byDay.get(day) ?? { counts: noCounts() };
    const total = totalOf(kept.counts);
    return { day, ...kept, total, read: total > 0 || readDays.has(day) };
  });
  const unknown = byDay.get(UNKNOWN_DAY)?.counts;
  return {
    days,
    counts: addCounts(days.map(({ counts }) => counts)),
    ...addGone(days),
    unknownDay: unknown === undefined ? 0 : totalOf(unknown),
    seen: seenHere.reduce((sum, { day, count }) => (day >= range.from && day <= range.to ? sum + count : sum), 0),
  };
}

function keptIn(cells: CountedDay['cells']): Kept {
  const gone = goneByLabel(cells);
  return { counts: countByLabel(cells), ...(gone === undefined ? {} : { gone }) };
}
