import { quantile } from '../quantile';
import { WEEK_HOURS, type Counted } from './hourSeen';

/** How much more than by chance counts vary: by their mean (1: Poisson), and by the square of their mean (0: Poisson). */
export interface Spread {
  byMean: number;
  bySquare: number;
}

export const POISSON: Spread = { byMean: 1, bySquare: 0 };

/** A week with less than this share of what a usual week is expected to bring does not say how much counts vary. */
const LEAST_OF_WEEK = 0.25;

/** Sums over the windows of one week: (x − m)², and what it is measured by. */
export interface WeekSums {
  squares: number;
  expected: number;
  expectedSquares: number;
}

/** Variance of a count that is expected to be `expected`: that of clumps or that of a moving rate, whichever is more. */
export function varianceOf(expected: number, { byMean, bySquare }: Spread): number {
  return Math.max(byMean * expected, expected + bySquare * expected ** 2);
}

/**
 * Spread of the counts of windows of `width` hours around what was expected of them, by moments: Σ(x − m)² / Σm, and
 * (Σ(x − m)² − Σm) / Σm². Each is the median of the weeks, so that one or two weeks with spikes do not blow it up.
 * `hours` are all hours in order; the weeks are counted back from the last.
 */
export function spreadOf(hours: readonly Counted[], width: number): Spread {
  const weeks: WeekSums[] = [];
  const windows = Math.floor(WEEK_HOURS / width);
  for (let end = hours.length; end >= WEEK_HOURS; end -= WEEK_HOURS) {
    const sums: WeekSums = { squares: 0, expected: 0, expectedSquares: 0 };
    for (let window = 0; window < windows; window++) {
      let heard = 0;
      let expected = 0;
      for (let index = end - (window + 1) * width; index < end - window * width; index++) {
        const hour = hours[index];
        if (hour === undefined) continue;
        heard += hour.heard;
        expected += hour.expected;
      }
      if (expected === 0) continue;
      sums.squares += (heard - expected) ** 2;
      sums.expected += expected;
      sums.expectedSquares += expected ** 2;
    }
    weeks.push(sums);
  }
  return {
    byMean: Math.max(1, medianOfWeeks(weeks, ({ squares, expected }) => squares / expected) ?? 1),
    bySquare: Math.max(0, medianOfWeeks(weeks, ({ squares, expected, expectedSquares }) => (squares - expected) / expectedSquares) ?? 0),
  };
}

/**
 * The median over weeks of what `ratio` says of each, among those that hold enough. The median of a mean of k squares lies
 * below their mean by (1 − 2 / 9k)³ (Wilson and Hilferty 1931), which is given back; k = (Σm)² / Σm² windows count.
 */
export function medianOfWeeks(weeks: readonly WeekSums[], ratio: (week: WeekSums) => number): number | null {
  const usual = weeks.reduce((sum, { expected }) => sum + expected, 0) / weeks.length;
  const full = weeks.filter(({ expected }) => expected > 0 && expected >= LEAST_OF_WEEK * usual);
  const counting = full.reduce((sum, { expected, expectedSquares }) => sum + expected ** 2 / expectedSquares, 0) / full.length;
  const below = (1 - 2 / (9 * Math.max(1, counting))) ** 3;
  return quantile(full.map((week) => ratio({ ...week, squares: week.squares / below })).sort((a, b) => a - b), 0.5);
}
