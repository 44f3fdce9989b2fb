import { LEAST, net, wilson } from './intervals.mjs';

const Z = 1.96;
const total = (all, of) => all.reduce((sum, one) => sum + of(one), 0);

/** Net sentiment of mentions in clusters, {negative, neutral, positive} each: as of so many single ones as would vary as much. Null of fewer than ten. */
export function clusteredNet(clusters) {
  const [negative, neutral, positive] = ['negative', 'neutral', 'positive'].map((label) => total(clusters, (one) => one[label]));
  const n = negative + neutral + positive;
  if (n < LEAST) return null;
  const mean = (positive - negative) / n;
  const single = (positive + negative) / n - mean * mean;
  const effect = designEffect(clusters.map((one) => ({ count: one.positive - one.negative, of: one.negative + one.neutral + one.positive })), single);
  const rate = net({ negative: negative / effect, neutral: neutral / effect, positive: positive / effect });
  return rate === null ? null : { ...rate, n };
}

/** A share of what comes in clusters, {count, of} each, with Wilson's limits of so many single ones; null of fewer than ten. */
export function clusteredShare(clusters) {
  const [count, of] = [total(clusters, (one) => one.count), total(clusters, (one) => one.of)];
  if (of < LEAST || count > of) return null;
  const share = count / of;
  return { value: share, ...wilson(share, of / designEffect(clusters, share * (1 - share))), count, n: of };
}

/** The variance of a ratio of clusters by that of single ones of `variance`, not less than one; few clusters say less of it (Cornish and Fisher). */
function designEffect(all, variance) {
  const clusters = all.filter(({ of }) => of > 0);
  const [k, n] = [clusters.length, total(clusters, ({ of }) => of)];
  if (k < 2) return n;
  if (variance <= 0) return 1;
  const ratio = total(clusters, ({ count }) => count) / n;
  const ofClusters = (k / (k - 1)) * total(clusters, ({ count, of }) => (count - ratio * of) ** 2);
  const widened = 1 + (Z * Z + 1) / (4 * (k - 1));
  return Math.max(1, (ofClusters / (n * variance)) * widened * widened);
}

/** Variance of counts by their mean around one rate (Pearson's X² by its degrees of freedom). */
export function dispersion(counts) {
  const seen = counts.filter(({ of }) => of > 0);
  const rate = total(seen, ({ count }) => count) / total(seen, ({ of }) => of);
  if (seen.length < 2 || !(rate > 0)) return 1;
  return total(seen, ({ count, of }) => (count - rate * of) ** 2 / (rate * of)) / (seen.length - 1);
}
