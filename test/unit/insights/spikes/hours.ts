import { HOUR, type HourSeen } from '@/lib/insights/spikes/hourSeen';
import { seeded, type Random } from '@/scripts/generate/random';

/** A Sunday, midnight. */
export const START = Date.parse('2026-03-01T00:00:00Z');

/** A count of Poisson with this mean, by Knuth's product; for small means. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

/** So many hours from `START` on: `seen` posts each (an hour's index in), of which `rate` are mentions. */
export function hoursOf(
  length: number,
  { seen = () => 20, rate = () => 0.02, seed = 1 }: { seen?: (index: number) => number; rate?: (index: number) => number; seed?: number } = {},
): HourSeen[] {
  const random = seeded(seed);
  return Array.from({ length }, (_, index) => ({
    at: START + index * HOUR, slot: index % 168, seen: seen(index), heard: poisson(random, seen(index) * rate(index)),
  }));
}
