import { quantile } from '../quantile';
import type { Counted } from '../shrunkFactors';
import { WEEK_HOURS } from './hourSeen';

/** How much more than by chance counts vary: by their mean (1: Poisson), and by the square of their mean (0: Poisson). */
export interface Spread {
  byMean: number;
  bySquare: number;
}

export const POISSON: Spread = { byMean: 1, bySquare: 0 };

/** Mentions that a part of the baseline should be expected to bring: of fewer, the few clumps in it say too little. */
const ENOUGH = 50;
const LEAST_PARTS = 3;
/** A part with less than this share of what a usual one is expected to bring does not say how much counts vary. */
const LEAST_OF_PART = 0.25;
const UPPER = 0.75;
const UPPER_Z = 0.6745;
const MOST_BY_MEDIAN = 2;

/** Sums over the windows of one part: (x − m)², and what it is measured by. */
export interface PartSums {
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
 * (Σ(x − m)² − Σm) / Σm². Each is taken from parts of the baseline (weeks, or thirds of it where little is heard), so that
 * spikes in some of them do not blow it up. `hours` are all hours in order.
 */
export function spreadOf(hours: readonly Counted[], width: number): Spread {
  const expected = hours.reduce((sum, hour) => sum + hour.expected, 0);
  const weeks = Math.max(LEAST_PARTS, Math.floor(hours.length / WEEK_HOURS));
  const parts = Math.min(weeks, Math.max(LEAST_PARTS, Math.floor(expected / ENOUGH)));
  const windows = Math.floor(hours.length / parts / width);
  const sums = Array.from({ length: parts }, (_, part) => sumsOf(hours, part * windows * width, windows, width));
  return {
    byMean: Math.max(1, robustRatio(sums, (part) => part.squares / part.expected) ?? 1),
    bySquare: Math.max(0, robustRatio(sums, (part) => (part.squares - part.expected) / part.expectedSquares) ?? 0),
  };
}

function sumsOf(hours: readonly Counted[], from: number, windows: number, width: number): PartSums {
  const sums: PartSums = { squares: 0, expected: 0, expectedSquares: 0 };
  for (let window = 0; window < windows; window++) {
    let heard = 0;
    let expected = 0;
    for (let index = from + window * width; index < from + (window + 1) * width; index++) {
      heard += hours[index]?.heard ?? 0;
      expected += hours[index]?.expected ?? 0;
    }
    if (expected === 0) continue;
    sums.squares += (heard - expected) ** 2;
    sums.expected += expected;
    sums.expectedSquares += expected ** 2;
  }
  return sums;
}

/**
 * What `ratio` says of the parts that hold enough: its upper quartile over them, but not more than twice its median. Clumps
 * are few and large, so that most parts have fewer than their share of them; some parts with spikes must not count. The upper
 * quartile of means of k squares lies above their mean by (1 − 2 / 9k + 0.6745 √(2 / 9k))³ (Wilson and Hilferty 1931), which
 * is taken back; k = (Σm)² / Σm² windows count.
 */
export function robustRatio(parts: readonly PartSums[], ratio: (part: PartSums) => number): number | null {
  const usual = parts.reduce((sum, { expected }) => sum + expected, 0) / parts.length;
  const full = parts.filter(({ expected }) => expected > 0 && expected >= LEAST_OF_PART * usual);
  const counting = full.reduce((sum, { expected, expectedSquares }) => sum + expected ** 2 / expectedSquares, 0) / full.length;
  const ninths = 2 / (9 * Math.max(1, counting));
  const above = (1 - ninths + UPPER_Z * Math.sqrt(ninths)) ** 3;
  const upper = quantile(full.map((part) => ratio({ ...part, squares: part.squares / above })).sort((a, b) => a - b), UPPER);
  const median = quantile(full.map(ratio).sort((a, b) => a - b), 0.5);
  return upper === null || median === null ? null : Math.min(upper, MOST_BY_MEDIAN * Math.max(median, 0));
}
