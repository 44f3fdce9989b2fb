import { countTail } from '../countTail';
import { LEAST_SPIKE, SPIKE_P, SPIKE_RATIO } from '../standOut';
import type { Counted } from '../shrunkFactors';
import { varianceOf, type Spread } from './spread';

/** A p below 0.001 is never nearer than this to what is expected, in standard deviations: the tail need not be asked. */
const NEAR = 3;

/**
 * Which hours belong to a window that stood out when it was: so many that they must not pass for usual. `spreads` by width
 * of the window, hours.
 */
export function loudHours(hours: readonly Counted[], spreads: Readonly<Record<number, Spread>>): boolean[] {
  const loud = hours.map(() => false);
  for (const [key, spread] of Object.entries(spreads)) {
    const width = Number(key);
    let heard = 0;
    let expected = 0;
    hours.forEach((hour, index) => {
      const gone = hours[index - width];
      heard += hour.heard - (gone?.heard ?? 0);
      expected = Math.max(0, expected + hour.expected - (gone?.expected ?? 0));
      if (isLoud(heard, expected, spread)) loud.fill(true, Math.max(0, index - width + 1), index + 1);
    });
  }
  return loud;
}

function isLoud(heard: number, expected: number, spread: Spread): boolean {
  if (heard < LEAST_SPIKE || heard < SPIKE_RATIO * expected) return false;
  const variance = varianceOf(expected, spread);
  return heard - expected > NEAR * Math.sqrt(variance) && countTail(heard, expected, variance) < SPIKE_P;
}
