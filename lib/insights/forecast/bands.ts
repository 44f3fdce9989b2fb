import { betaBinomialTail, negativeBinomialTail, poissonTail } from '../distributions';
import type { Family } from './family';

/** What is expected to be counted, with its variance; `over`: what is looked at for it, of a share the whole. */
export interface Expected {
  expected: number;
  variance: number;
  over: number;
}

/** Both ends may be counted still. */
export interface Band {
  low: number;
  high: number;
}

export const NARROW = 0.8;
export const WIDE = 0.95;

/** P(X ≥ x): negative binomial or beta-binomial, Poisson or binomial where the variance is no larger than theirs. */
export function tailOf(family: Family, x: number, { expected, variance, over }: Expected): number {
  if (family === 'share') return betaBinomialTail(x, Math.round(over), expected, variance);
  return variance > expected * 1.000001 ? negativeBinomialTail(x, expected, variance) : poissonTail(x, expected);
}

/** The narrowest whole numbers beyond which, on each side, lies at most half of what is left out. */
export function bandOf(family: Family, of: Expected, share: number): Band {
  const beyond = (1 - share) / 2;
  return { low: quantileOf(family, of, beyond), high: quantileOf(family, of, 1 - beyond) };
}

/** Whether a count lies in the band, without looking for its ends. */
export function isInBand(family: Family, count: number, of: Expected, share: number): boolean {
  const beyond = (1 - share) / 2;
  return 1 - tailOf(family, count + 1, of) >= beyond && tailOf(family, count, of) > beyond;
}

/** The least whole number that is reached or stayed below with at least this chance. */
function quantileOf(family: Family, of: Expected, chance: number): number {
  const reaches = (x: number): boolean => 1 - tailOf(family, x + 1, of) >= chance;
  let high = Math.ceil(of.expected + Math.sqrt(of.variance));
  while (!reaches(high)) high = high * 2 + 1;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
