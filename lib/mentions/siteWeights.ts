/** How much a site counts in the share of voice by posts seen; 1 where it is not named, 0: not at all. */
export type SiteWeights = Readonly<Record<string, number>>;

export const ALIKE: SiteWeights = {};
export const MOST_WEIGHT = 10;

export function weightOf(weights: SiteWeights, site: string): number {
  return Object.hasOwn(weights, site) ? (weights[site] ?? 1) : 1;
}

/** Weights with that of one site changed, 0 to 10; what weighs as any other is not named. */
export function withWeight(weights: SiteWeights, site: string, weight: number): SiteWeights {
  const { [site]: _before, ...others } = weights;
  const bounded = Math.min(MOST_WEIGHT, Math.max(0, weight));
  return bounded === 1 || Number.isNaN(bounded) ? others : { ...others, [site]: bounded };
}

export function isSiteWeights(value: unknown): value is SiteWeights {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((weight) => typeof weight === 'number' && weight >= 0 && weight <= MOST_WEIGHT);
}
