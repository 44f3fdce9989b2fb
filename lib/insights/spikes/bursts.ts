import type { Counted } from '../shrunkFactors';

/**
 * Of the mentions of an hour, about how many came by themselves and were not drawn by another: Σ r / (r + j) over j from 0 to
 * heard − 1, with r = expected / (φ − 1). A negative binomial count with variance φ times its mean is a Poisson number of
 * bursts, each of a logarithmic size (Quenouille 1949); this is what it lets expect of their number (Ewens 1972), and its sum
 * says most of whether the rate of bursts rose (score test): one long thread is one burst.
 */
export function burstsIn({ heard, expected }: Counted, clumps: number): number {
  const size = expected / (clumps - 1);
  if (size === 0) return Math.min(1, heard);
  let bursts = 0;
  for (let before = 0; before < heard; before++) bursts += size / (size + before);
  return bursts;
}

/** How many bursts are expected where so many mentions are: r ln φ. */
export function burstsExpected(expected: number, clumps: number): number {
  return (expected / (clumps - 1)) * Math.log(clumps);
}
