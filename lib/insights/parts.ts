import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { netSentiment, type NetSentiment } from './netSentiment';
import { noCounts, totalOf, type Kept, type SentimentCounts } from './sentimentCounts';
import { shareOf, type Share } from './wilson';

/** What mentions can be parted by. */
export const DIMENSIONS = ['topic', 'site', 'language'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One site, topic or language among the mentions. */
export interface Part extends Kept {
  key: string;
  total: number;
  net: NetSentiment;
  /** Of all mentions of the period. */
  share: Share;
}

/** Mentions by key, most first. */
export function partsOf(cells: Iterable<{ key: string; label: SentimentLabel; count: number; gone?: number }>): Part[] {
  const byKey = new Map<string, SentimentCounts>();
  const goneByKey = new Map<string, SentimentCounts>();
  let all = 0;
  for (const { key, label, count, gone = 0 } of cells) {
    const counts = byKey.get(key) ?? noCounts();
    counts[label] += count;
    byKey.set(key, counts);
    if (gone > 0) {
      const lost = goneByKey.get(key) ?? noCounts();
      lost[label] += gone;
      goneByKey.set(key, lost);
    }
    all += count;
  }
  return [...byKey]
    .map(([key, counts]) => {
      const total = totalOf(counts);
      const gone = goneByKey.get(key);
      return { key, counts, ...(gone === undefined ? {} : { gone }), total, net: netSentiment(counts), share: shareOf(total, all) };
    })
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}
