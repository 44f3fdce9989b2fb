/**
 * The value below which a share (0..1) of values lies that are in order, the least first, by linear interpolation between the two
 * nearest (Hyndman & Fan 1996, type 7); null where there are none.
 */
export function quantile(ordered: readonly number[], share: number): number | null {
  const rank = (ordered.length - 1) * share;
  const below = ordered[Math.floor(rank)];
  const above = ordered[Math.ceil(rank)];
  return below === undefined || above === undefined ? null : below + (above - below) * (rank - Math.floor(rank));
}
