import { LEAST, wilson } from './intervals.mjs';

/**
 * A share of what comes in clusters ([{count, over}], a day's, say) with Wilson's interval for as many single ones as would vary as much;
 * null where the whole is less than ten.
 */
export function clusteredShare(clusters) {
  const count = clusters.reduce((sum, one) => sum + one.count, 0);
  const of = clusters.reduce((sum, one) => sum + one.over, 0);
  if (of < LEAST || count > of) return null;
  const share = count / of;
  return { share, ...wilson(share, of / inflation(clusters.filter(({ over }) => over > 0), share, of)) };
}

/** The variance of the ratio estimator by that of single ones, at least one, and more where clusters are few (Student's t for z). */
function inflation(clusters, share, of) {
  const k = clusters.length;
  if (k < 2) return of;
  const single = share * (1 - share);
  if (single <= 0) return 1;
  const squares = clusters.reduce((sum, { count, over }) => sum + (count - share * over) ** 2, 0);
  const ratio = ((k / (k - 1)) * squares) / (of * of) / (single / of);
  return Math.max(1, ratio * (1 + (1.96 ** 2 + 1) / (4 * (k - 1))) ** 2);
}
