import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';

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

/** The sum of counters, label by label. */
export function addCounts(all: Iterable<SentimentCounts>): SentimentCounts {
  const sum = noCounts();
  for (const counts of all) for (const label of SENTIMENT_LABELS) sum[label] += counts[label];
  return sum;
}

export function totalOf(counts: SentimentCounts): number {
  return counts.negative + counts.neutral + counts.positive + counts.unsure + counts.unscored;
}
