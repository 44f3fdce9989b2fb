import type { SentimentCounts } from './sentimentCounts';

/** Below this many scored mentions no rate is given. */
export const LEAST_FOR_RATE = 10;

const Z_95 = 1.96;

export type NetSentiment =
  /** `value` -100..100; `margin` is half the width of the 95 % interval, in the same points; `n` scored mentions. */
  | { state: 'rate'; value: number; margin: number; n: number }
  /** Too few to say: only the number is shown. */
  | { state: 'few'; n: number };

/**
 * Net sentiment = (P − N) / (P + U + N) × 100, with U neutral. Unsure and not scored mentions are in none of them.
 *
 * The interval is that of a difference of two shares of one multinomial sample: with p = P/n and m = N/n,
 * SE = sqrt((p + m − (p − m)²) / n), margin = 1.96 · SE · 100 (Goodman 1965; the same as for a net promoter score).
 */
export function netSentiment(counts: Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>): NetSentiment {
  const n = counts.negative + counts.neutral + counts.positive;
  if (n < LEAST_FOR_RATE) return { state: 'few', n };
  const positive = counts.positive / n;
  const negative = counts.negative / n;
  const difference = positive - negative;
  // Rounding can take the variance of a unanimous sample just below zero.
  const variance = Math.max(0, positive + negative - difference ** 2);
  const value = ((counts.positive - counts.negative) * 100) / n;
  return { state: 'rate', value, margin: Z_95 * Math.sqrt(variance / n) * 100, n };
}
