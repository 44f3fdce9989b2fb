import { binomialTail } from '../distributions';
import { quantile } from '../quantile';

const TAIL_95 = 0.025;

/** A quantile with its 95 % interval, in the unit of the values; an end is null where so few values cannot tell it. */
export interface QuantileEstimate {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * The value below which a share (0..1) of values lies that are in order (`quantile`), with an interval that supposes nothing of
 * how they are distributed: how many of n values lie below what is true is binomial, so it lies between two of them, the r-th with
 * the largest r for which P(X < r) ≤ 0.025 and the s-th with the least s for which P(X ≥ s) ≤ 0.025 (David and Nagaraja 2003, 7.1).
 * Nine in ten of fewer than 36 values have no upper end. Null where there are no values.
 */
export function quantileInterval(ordered: readonly number[], share: number): QuantileEstimate | null {
  const value = quantile(ordered, share);
  if (value === null) return null;
  const n = ordered.length;
  const above = firstRank(n, share);
  // Seen from the other end a value's rank is n + 1 less its own, and the share what is left of one.
  const below = n + 1 - firstRank(n, 1 - share);
  return { value, low: ordered[below - 1] ?? null, high: ordered[above - 1] ?? null };
}

/** The least rank s, 1 to n + 1, for which P(X ≥ s) ≤ 0.025. */
function firstRank(n: number, share: number): number {
  let [low, high] = [1, n + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialTail(middle, n, share) <= TAIL_95) high = middle;
    else low = middle + 1;
  }
  return low;
}
