import type { CountOver } from '../dispersion';
import { quantile } from '../quantile';
import { shrunkFactors } from '../shrunkFactors';
import { FARTHEST, noiseOf, type Family } from './family';

/** A day (YYYY-MM-DD) with what was counted, over what was looked at (posts seen; 1 where that is not known). `over` 0: not known. */
export interface SeriesDay extends CountOver {
  day: string;
}

/** A day of which the day of the week is known, 0 Sunday to 6. */
export interface WeekdayCount extends CountOver {
  weekday: number;
}

/** What a week and its counts are like. */
export interface WeekShape {
  /** How many times what an average day brings, by the day of the week, Sunday first. */
  factors: readonly number[];
  /** Variance by mean of the days around what level and weekday let expect; 1 for Poisson, never less. */
  dispersion: number;
}

/** Days on each side that the level of a day is taken from: three weeks, so that each weekday is in it as often. */
const AROUND = 10;
const PASSES = 4;
/** Median of the square of a standard normal number. */
const MEDIAN_SQUARE = 0.455;
const WEEKDAYS = 7;
/** Differences of sums leave less than this where nothing was looked at. */
const NOTHING = 1e-9;

/**
 * Factors of the weekdays by the ratio to a moving level (classical decomposition; Hyndman and Athanasopoulos 2021, 3.4), shrunk to one
 * by how much more they differ than chance explains (`shrunkFactors`): without a habit of the week all are one.
 */
export function weekShape(days: readonly WeekdayCount[]): WeekShape {
  let shape: WeekShape = { factors: new Array<number>(WEEKDAYS).fill(1), dispersion: 1 };
  let calm = days;
  for (let pass = 0; pass < PASSES; pass++) {
    const { factors } = shape;
    const levels = levelsAround(withFactors(calm, factors));
    const dispersion = dispersionAround(withFactors(days, factors), levels, 'rate');
    calm = withoutBursts(days, { factors, dispersion }, levels);
    shape = { dispersion, factors: factorsOf(calm, levels, dispersion) };
  }
  return shape;
}

/** Days with no more on them than lies `FARTHEST` deviations above what is expected, so that a burst does not lift the days around it. */
function withoutBursts(days: readonly WeekdayCount[], { factors, dispersion }: WeekShape, levels: readonly number[]): WeekdayCount[] {
  return days.map((one, at) => {
    const expected = (levels[at] ?? 0) * one.over * (factors[one.weekday] ?? 1);
    return { ...one, count: Math.min(one.count, expected + FARTHEST * Math.sqrt(dispersion * expected) + 1) };
  });
}

/** What of an average day the days were: what was looked at, times the factor of the weekday. */
export function withFactors(days: readonly WeekdayCount[], factors: readonly number[]): CountOver[] {
  return days.map(({ count, over, weekday }) => ({ count, over: over * (factors[weekday] ?? 1) }));
}

/** Variance of the days of a share around their moving level by what chance alone gives them; never less than 1. */
export function shareDispersion(days: readonly CountOver[]): number {
  return dispersionAround(days, levelsAround(days), 'share');
}

function levelsAround(days: readonly CountOver[]): number[] {
  // Sums up to each day, so that every window is a difference of two.
  const counts = sumsUpTo(days, ({ count, over }) => (over > 0 ? count : 0));
  const overs = sumsUpTo(days, ({ over }) => over);
  return days.map((_, at) => {
    const [from, to] = [Math.max(0, at - AROUND), Math.min(days.length, at + AROUND + 1)];
    const over = (overs[to] ?? 0) - (overs[from] ?? 0);
    return over > NOTHING ? ((counts[to] ?? 0) - (counts[from] ?? 0)) / over : 0;
  });
}

function sumsUpTo(days: readonly CountOver[], valueOf: (day: CountOver) => number): number[] {
  const sums = [0];
  for (const [at, day] of days.entries()) sums.push((sums[at] ?? 0) + valueOf(day));
  return sums;
}

/**
 * Pearson's dispersion around levels. What lies farther out than `FARTHEST` deviations of most days (by the median of the squares, that of
 * chance being 0.455) counts as if it lay there: one burst is no habit.
 */
function dispersionAround(days: readonly CountOver[], levels: readonly number[], family: Family): number {
  const squares = days.flatMap(({ count, over }, at) => {
    const expected = (levels[at] ?? 0) * over;
    return expected > 0 ? [(count - expected) ** 2 / noiseOf(family, expected, over)] : [];
  });
  const freedom = squares.length * (1 - 1 / (2 * AROUND + 1)) - (family === 'rate' ? WEEKDAYS - 1 : 0);
  if (freedom < 1) return 1;
  const most = (quantile(squares.toSorted((a, b) => a - b), 0.5) ?? 0) / MEDIAN_SQUARE;
  return Math.max(1, sumOf(squares, (square) => Math.min(square, FARTHEST ** 2 * Math.max(1, most))) / freedom);
}

function factorsOf(days: readonly WeekdayCount[], levels: readonly number[], dispersion: number): readonly number[] {
  const known = days.map(({ count, over, weekday }, at) => ({ heard: over > 0 ? count : 0, expected: (levels[at] ?? 0) * over, weekday }));
  return shrunkFactors(known, (at) => known[at]?.weekday ?? 0, WEEKDAYS, dispersion).factors;
}

function sumOf<One>(all: readonly One[], valueOf: (one: One) => number): number {
  return all.reduce((sum, one) => sum + valueOf(one), 0);
}
