import { Z_95 } from './distributions';
import type { SentimentCounts } from './sentimentCounts';

/** Below this many scored mentions no rate is given. */
export const LEAST_FOR_RATE = 10;

export type NetSentiment =
  /** `value` -100..100; `low` and `high` the ends of its 95 % interval; `n` scored mentions. */
  | { state: 'rate'; value: number; low: number; high: number; n: number }
  /** Too few to say: only the number is shown. */
  | { state: 'few'; n: number };

/**
 * Net sentiment = (P − N) / (P + U + N) × 100, with U neutral. Unsure and not scored mentions are in none of them.
 *
 * The interval is that of a difference of two shares of one multinomial sample, with one more positive and one more negative so
 * that it holds what is true as often as it says also where few or all agree (Bonett and Price 2012): with p = (P + 1) / (n + 2)
 * and m = (N + 1) / (n + 2), p − m ± 1.96 · √((p + m − (p − m)²) / (n + 2)), within -1..1, times 100. It always holds the value, but
 * not in its middle.
 */
export function netSentiment(counts: Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>): NetSentiment {
  const { negative, positive } = counts;
  const n = negative + counts.neutral + positive;
  if (n < LEAST_FOR_RATE) return { state: 'few', n };
  const value = ((positive - negative) * 100) / n;
  const [p, m, size] = [(positive + 1) / (n + 2), (negative + 1) / (n + 2), n + 2];
  const half = Z_95 * Math.sqrt((p + m - (p - m) ** 2) / size);
  return { state: 'rate', value, low: Math.max(-1, p - m - half) * 100, high: Math.min(1, p - m + half) * 100, n };
}
