import { Z_95 } from './distributions';
import { LEAST_FOR_RATE } from './netSentiment';

/** A share of a whole, 0..1, with its 95 % interval; below the least number only the two counts are given. */
export type Share =
  | { state: 'rate'; count: number; of: number; share: number; low: number; high: number }
  | { state: 'few'; count: number; of: number };

/**
 * The share of `count` among `of` with its Wilson score interval (`wilsonInterval`). What is more than its whole is no share:
 * two different clocks may count so. `least`: from how many on a share is told.
 */
export function shareOf(count: number, of: number, least: number = LEAST_FOR_RATE): Share {
  if (of < least || count > of) return { state: 'few', count, of };
  const share = count / of;
  return { state: 'rate', count, of, share, ...wilsonInterval(share, of) };
}

/**
 * The 95 % score interval of a share, 0..1, among `of` (Wilson 1927): centre (p + z²/2n) / (1 + z²/n), half width
 * z·√(p(1−p)/n + z²/4n²) / (1 + z²/n), z = 1.96. Unlike the plain one it never leaves 0..1. `of` may be an effective number, no
 * whole one.
 */
export function wilsonInterval(share: number, of: number): { low: number; high: number } {
  const spread = Z_95 ** 2 / of;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
