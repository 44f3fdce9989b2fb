import { shiftDay } from '@/lib/mentions/calendar';
import { netSentiment } from './netSentiment';
import { totalOf, type SentimentCounts } from './sentimentCounts';

/** Days of one of the two periods that the popup compares. */
export const FORTNIGHT = 14;

/** The fortnight that ends on a day, and the one before it; all days YYYY-MM-DD, both ends included. */
export function fortnightsTo(to: string): Record<'now' | 'before', { from: string; to: string }> {
  const from = shiftDay(to, 1 - FORTNIGHT);
  return { now: { from, to }, before: { from: shiftDay(from, -FORTNIGHT), to: shiftDay(from, -1) } };
}

/** How one period differs from the one before it. */
export interface Change {
  mentions: { now: number; before: number };
  /** Points of net sentiment, with the 95 % margin of the difference; null where one of them is no rate. */
  net: { by: number; margin: number } | null;
}

/**
 * The change of volume and of net sentiment. The two samples are independent, so the variance of the difference is the
 * sum of theirs: margin = √(margin₁² + margin₂²).
 */
export function changeOf(now: SentimentCounts, before: SentimentCounts): Change {
  const [current, previous] = [netSentiment(now), netSentiment(before)];
  return {
    mentions: { now: totalOf(now), before: totalOf(before) },
    net:
      current.state === 'rate' && previous.state === 'rate'
        ? { by: current.value - previous.value, margin: Math.hypot(current.margin, previous.margin) }
        : null,
  };
}
