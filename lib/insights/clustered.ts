import type { CountOver } from './dispersion';
import { Z_95 } from './distributions';
import { LEAST_FOR_RATE, netSentiment, type NetSentiment } from './netSentiment';
import type { SentimentCounts } from './sentimentCounts';
import { shareOf, wilsonInterval, type Share } from './wilson';

type Scored = Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>;

/**
 * Net sentiment of mentions that come in clusters: of days, or of posts that they answer. Those of one cluster resemble each other, so its
 * interval is that of as many as would vary as much (`designEffect`); value and n are those of all.
 */
export function clusteredNet(clusters: readonly Scored[]): NetSentiment {
  const sum = { negative: 0, neutral: 0, positive: 0 };
  for (const { negative, neutral, positive } of clusters) {
    sum.negative += negative;
    sum.neutral += neutral;
    sum.positive += positive;
  }
  const n = sum.negative + sum.neutral + sum.positive;
  if (n < LEAST_FOR_RATE) return { state: 'few', n };
  const mean = (sum.positive - sum.negative) / n;
  const effect = designEffect(
    clusters.map(({ negative, neutral, positive }) => ({ count: positive - negative, over: negative + neutral + positive })),
    (sum.positive + sum.negative) / n - mean ** 2,
  );
  const net = netSentiment({ negative: sum.negative / effect, neutral: sum.neutral / effect, positive: sum.positive / effect });
  return { ...net, n };
}

/** A share of mentions that come in clusters, with Wilson's interval of as many as would vary as much. */
export function clusteredShare(clusters: readonly CountOver[]): Share {
  const share = shareOf(sumOf(clusters, ({ count }) => count), sumOf(clusters, ({ over }) => over));
  if (share.state === 'few') return share;
  const effect = designEffect(clusters, share.share * (1 - share.share));
  return { ...share, ...wilsonInterval(share.share, share.of / effect) };
}

/**
 * How many times as much the mean of clusters varies as that of as many single ones (Kish 1965; never less than once): with xᵢ of nᵢ in each
 * of k clusters and r = Σx / Σn its variance is k / (k − 1) · Σ (xᵢ − r nᵢ)² / n² (ratio estimator; Cochran 1977, 6.4), that of single ones
 * `variance` / n. Few clusters say little of it: for t in the place of z, times (1 + (z² + 1) / 4(k − 1))² (Cornish and Fisher 1938).
 */
function designEffect(clusters: readonly CountOver[], variance: number): number {
  const held = clusters.filter(({ over }) => over > 0);
  const n = sumOf(held, ({ over }) => over);
  const freedom = held.length - 1;
  if (freedom < 1) return n;
  if (variance <= 0) return 1;
  const rate = sumOf(held, ({ count }) => count) / n;
  const between = sumOf(held, ({ count, over }) => (count - rate * over) ** 2) * (held.length / freedom);
  return Math.max(1, (between / (n * variance)) * (1 + (Z_95 ** 2 + 1) / (4 * freedom)) ** 2);
}

function sumOf<One>(all: readonly One[], valueOf: (one: One) => number): number {
  return all.reduce((sum, one) => sum + valueOf(one), 0);
}
