import { LEAST_FOR_RATE, netSentiment, type NetSentiment } from './netSentiment';
import { addCounts, addGone, type Kept } from './sentimentCounts';
import type { VolumeDay } from './volume';
import { byDay, byWeek } from './weeks';

/** Net sentiment of the days `from` to `to`, both included; `at` is the day or the week at which it stands. */
export interface NetPoint extends Kept {
  at: string;
  from: string;
  to: string;
  net: NetSentiment;
}

/** What a point sums up: its day, its week, or the seven days that end with it. */
export type NetStep = 'day' | 'week' | 'trailing';

export interface NetSeries {
  step: NetStep;
  points: NetPoint[];
}

const TRAILING = 7;

/**
 * Net sentiment over time. With a `weekStart` (1 Monday to 7 Sunday) there is a point a week; else a point a day, of
 * that day alone where at least half of the days with scored mentions have enough of them for a rate, of seven days
 * otherwise. `earlier` are the days before the first one.
 */
export function netSeries(days: readonly VolumeDay[], earlier: readonly VolumeDay[], weekStart?: number): NetSeries {
  if (weekStart !== undefined) {
    return { step: 'week', points: byWeek(days, weekStart).map((week) => pointOf(week.day, week.day, week.to, [week])) };
  }
  const scored = days.map(({ counts }) => netSentiment(counts).n).filter((n) => n > 0);
  const enough = scored.filter((n) => n >= LEAST_FOR_RATE);
  if (enough.length * 2 >= scored.length) {
    return { step: 'day', points: byDay(days).map((one) => pointOf(one.day, one.day, one.to, [one])) };
  }
  const all = [...earlier.slice(1 - TRAILING), ...days];
  const points = days.map(({ day }, index) => {
    const end = all.length - days.length + index + 1;
    const summed = all.slice(Math.max(0, end - TRAILING), end);
    return pointOf(day, summed[0]?.day ?? day, day, summed);
  });
  return { step: 'trailing', points };
}

function pointOf(at: string, from: string, to: string, days: readonly Kept[]): NetPoint {
  const counts = addCounts(days.map((day) => day.counts));
  return { at, from, to, counts, ...addGone(days), net: netSentiment(counts) };
}
