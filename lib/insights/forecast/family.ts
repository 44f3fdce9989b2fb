/** What is counted: events over what was looked at, or some of a whole. */
export type Family = 'rate' | 'share';

/** What lies farther from what was expected than so many deviations counts as if it lay there: one burst is no habit. */
export const FARTHEST = 4;

/** Variance of a count that nothing but chance moves: its mean, or, of some of a whole, mean · (1 − mean / whole). */
export function noiseOf(family: Family, mean: number, over: number): number {
  return family === 'rate' ? mean : mean * Math.max(1 - mean / over, 0.5 / (over + 1));
}
