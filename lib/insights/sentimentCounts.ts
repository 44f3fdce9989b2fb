import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** Mentions by label. */
export type SentimentCounts = Record<SentimentLabel, number>;

export function noCounts(): SentimentCounts {
  return { negative: 0, neutral: 0, positive: 0, unsure: 0, unscored: 0 };
}

/** Sums counters by label. */
export function countByLabel(cells: Iterable<{ label: SentimentLabel; count: number }>): SentimentCounts {
  const counts = noCounts();
  for (const { label, count } of cells) counts[label] += count;
  return counts;
}

export function totalOf(counts: SentimentCounts): number {
  return counts.negative + counts.neutral + counts.positive + counts.unsure + counts.unscored;
}
