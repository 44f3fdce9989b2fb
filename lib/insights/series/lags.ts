import { quantile } from '../quantile';
import { surrogatesOf } from './surrogate';

/** Weeks by which one may run after the other, at most. */
export const MOST_LAG = 8;
/** A correlation of fewer pairs is none. */
export const LEAST_PAIRS = 12;
const TIMES = 1_000;
/** Of a variance, by the sum of squares: less is rounding. */
const ROUNDING = 1e-12;

/** How the changes of two weekly series go together when the second is looked at `lag` weeks later: Pearson's r of `n` pairs. */
export interface Lag {
  lag: number;
  r: number;
  n: number;
}

export type Lags =
  | {
      state: 'lags';
      lags: Lag[];
      /** The lag with the largest |r|. */
      best: Lag;
      /** Below which the largest |r| of all lags stays 95 times in 100 where the two have nothing to do with each other. */
      chance: number;
      /** How often it is as large as here where they have not. */
      p: number;
    }
  /** Too few weeks of which both are known: `n` pairs without a lag, of `LEAST_PAIRS`. */
  | { state: 'few'; n: number };

/**
 * By how many weeks `after` follows `before` most closely (below 0: it goes ahead), by the cross-correlation of their changes from week to
 * week over lags of −8 to 8 (Box and Jenkins 1976, 11): levels that both drift go together by chance alone. The largest of so many
 * correlations is held against the largest that 1,000 series give which change as `after` does, from week to week as rough or as smooth,
 * but at other times (random phases: Theiler and others 1992; of the largest: Westfall and Young 1993). Null: not known that week.
 * `random`: numbers in [0, 1).
 */
export function lagsOf(before: readonly (number | null)[], after: readonly (number | null)[], random: () => number): Lags {
  const leads = changesOf(before);
  const { changes: follows, from } = longestRun(changesOf(after));
  const known = lagsBetween(leads, follows, from);
  const [first] = known;
  if (first === undefined) return { state: 'few', n: countPairs(leads, follows, from) };
  const best = known.reduce((most, lag) => (Math.abs(lag.r) > Math.abs(most.r) ? lag : most), first);
  const other = surrogatesOf([...follows], random);
  const largest = Array.from({ length: TIMES }, () => mostOf(lagsBetween(leads, other(), from))).toSorted((a, b) => a - b);
  const asLarge = largest.filter((r) => r >= Math.abs(best.r)).length;
  return { state: 'lags', lags: known, best, chance: quantile(largest, 0.95) ?? 1, p: (asLarge + 1) / (TIMES + 1) };
}

/** Whether the best lag fits better than chance. */
export const isLagFound = (lags: Lags & { state: 'lags' }): boolean => Math.abs(lags.best.r) > lags.chance;

const mostOf = (lags: readonly Lag[]): number => lags.reduce((most, { r }) => Math.max(most, Math.abs(r)), 0);

/** From each week to the next; NaN where one of both is not known. */
function changesOf(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values.slice(1), (value, at) => (value ?? Number.NaN) - (values[at] ?? Number.NaN));
}

/** The changes of the longest stretch that has no gap, and the place of the first. */
function longestRun(changes: Float64Array): { changes: Float64Array; from: number } {
  let [from, to, begin] = [0, 0, 0];
  for (let at = 0; at <= changes.length; at++) {
    if (!Number.isNaN(changes[at] ?? Number.NaN)) continue;
    if (at - begin > to - from) [from, to] = [begin, at];
    begin = at + 1;
  }
  return { changes: changes.slice(from, to), from };
}

function lagsBetween(leads: Float64Array, follows: Float64Array, from: number): Lag[] {
  const lags: Lag[] = [];
  for (let lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
    const found = correlation(leads, follows, from - lag);
    if (found !== null) lags.push({ lag, ...found });
  }
  return lags;
}

/**
 * Pearson's r of changes and of others of which the first stands beside the one at `from`; null of fewer than LEAST_PAIRS, and where one
 * of both never changes.
 */
function correlation(leads: Float64Array, follows: Float64Array, from: number): { r: number; n: number } | null {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < follows.length; at++) {
    const lead = leads[at + from] ?? Number.NaN;
    const follow = follows[at] ?? Number.NaN;
    if (Number.isNaN(lead)) continue;
    n += 1;
    x += lead;
    y += follow;
    xx += lead * lead;
    yy += follow * follow;
    xy += lead * follow;
  }
  const [varied, variedToo] = [xx - (x * x) / n, yy - (y * y) / n];
  if (n < LEAST_PAIRS || varied <= xx * ROUNDING || variedToo <= yy * ROUNDING) return null;
  return { r: (xy - (x * y) / n) / Math.sqrt(varied * variedToo), n };
}

function countPairs(leads: Float64Array, follows: Float64Array, from: number): number {
  return follows.filter((_, at) => !Number.isNaN(leads[at + from] ?? Number.NaN)).length;
}
