import { LEAST_FOR_RATE } from './netSentiment';
import { CLUMPED, type Pair } from './twoSamples';
import { wilsonInterval } from './wilson';

/** A figure with the ends of its 95 % interval, all in the same unit. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * The difference of two figures of independent samples (now − before), in their unit. Its interval is made of theirs, so that it
 * is as good as they are and needs no formula of its own: with x, l and u the figures and their ends,
 *
 *     low = x₂ − x₁ − √((x₂ − l₂)² + (u₁ − x₁)²),   high = x₂ − x₁ + √((u₂ − x₂)² + (x₁ − l₁)²)
 *
 * (square and add: Newcombe 1998, method 10, for shares; Zou and Donner 2008 for any figures).
 */
export function differenceOf({ before, now }: Pair<Estimate>): Estimate {
  const value = now.value - before.value;
  return {
    value,
    low: value - Math.hypot(now.value - now.low, before.high - before.value),
    high: value + Math.hypot(now.high - now.value, before.value - before.low),
  };
}

/** How many times the rate before the rate now is, with its 95 % interval; Infinity where there may have been nothing before. */
export type RateRatio = ({ state: 'rate' } & Estimate) | { state: 'few'; counts: Pair<number> };

/**
 * The ratio of two rates, counts over what was looked at (posts seen, or days, above 0): (m₂ / e₂) / (m₁ / e₁). Given m = m₁ + m₂
 * the second count is binomial with chance π = r e₂ / (r e₂ + e₁), so the ends of π's Wilson interval, turned into odds and times
 * e₁ / e₂, are those of r (Price and Bonett 2000). Mentions that come in clumps say less: with `dispersion` φ (variance by mean)
 * above 1.5 they weigh as m / φ. Below ten in both together only the counts are given.
 */
export function rateRatio(counts: Pair<number>, over: Pair<number>, dispersion: number): RateRatio {
  const sum = counts.before + counts.now;
  if (sum < LEAST_FOR_RATE) return { state: 'few', counts };
  const { low, high } = wilsonInterval(counts.now / sum, dispersion > CLUMPED ? sum / dispersion : sum);
  const ratio = (chance: number): number => (chance / (1 - chance)) * (over.before / over.now);
  return { state: 'rate', value: (counts.now * over.before) / (counts.before * over.now), low: ratio(low), high: ratio(high) };
}
