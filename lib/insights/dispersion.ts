/** What was counted, over what was looked at for it: posts seen, days, or what the counted is a share of. Nothing looked at: not known. */
export interface CountOver {
  count: number;
  over: number;
}

/**
 * Pearson's dispersion of counts around one rate r = Σ count / Σ over: Σ (count − r·over)² / (r·over) / (k − 1), 1 for Poisson
 * (McCullagh and Nelder 1989, 4.5). 1 where nothing was counted, or in one place only.
 */
export function dispersionOver(counts: readonly CountOver[]): number {
  const known = counts.filter(({ over }) => over > 0);
  const rate = rateOver(known);
  if (known.length < 2 || rate === 0) return 1;
  const chi2 = known.reduce((sum, { count, over }) => sum + (count - rate * over) ** 2 / (rate * over), 0);
  return chi2 / (known.length - 1);
}

/** Σ count / Σ over; 0 where nothing was looked at. */
export function rateOver(counts: readonly CountOver[]): number {
  let all = 0;
  let over = 0;
  for (const one of counts) {
    if (one.over <= 0) continue;
    all += one.count;
    over += one.over;
  }
  return over === 0 ? 0 : all / over;
}
