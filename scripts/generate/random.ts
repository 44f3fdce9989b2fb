/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A source that gives the same numbers for the same seed on every machine (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** One of the names, each as often as its weight says. */
export function weighted<Name extends string>(random: Random, weights: Readonly<Partial<Record<Name, number>>>): Name {
  const entries = Object.entries(weights) as [Name, number][];
  let left = random() * entries.reduce((total, [, weight]) => total + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return (entries.at(-1) as [Name, number])[0];
}

/** A rank from 0 to size - 1, of which the first are the most frequent: Zipf's law with exponent 1. */
export function zipf(random: Random, size: number): number {
  return Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1))) - 1);
}

/** A waiting time with the given mean (exponential). */
export function waiting(random: Random, mean: number): number {
  return -Math.log(1 - random()) * mean;
}
