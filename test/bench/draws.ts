import { logGamma } from '@/lib/insights/distributions';
import type { Random } from '@/scripts/generate/random';

/** Draws numbers of a distribution. */
export type Draw = () => number;

/** Draws how many of n come out with chance p. */
export function binomialDraw(n: number, p: number, random: Random): Draw {
  if (p <= 0 || p >= 1) return () => (p <= 0 ? 0 : n);
  const whole = logGamma(n + 1);
  return tableDraw(
    Array.from({ length: n + 1 }, (_, x) => Math.exp(whole - logGamma(x + 1) - logGamma(n - x + 1) + x * Math.log(p) + (n - x) * Math.log1p(-p))),
    random,
  );
}

/** Draws Poisson counts. */
export function poissonDraw(mean: number, random: Random): Draw {
  if (mean <= 0) return () => 0;
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
  return tableDraw(Array.from({ length: most }, (_, x) => Math.exp(x * Math.log(mean) - mean - logGamma(x + 1))), random);
}

/** Draws two counts of n, of which each is the first with chance p and the second with chance m. */
export function trinomialDraw(n: number, p: number, m: number, random: Random): () => { first: number; second: number } {
  const firsts = binomialDraw(n, p, random);
  const seconds = new Map<number, Draw>();
  return () => {
    const first = firsts();
    let draw = seconds.get(first);
    if (draw === undefined) seconds.set(first, draw = binomialDraw(n - first, p >= 1 ? 0 : m / (1 - p), random));
    return { first, second: draw() };
  };
}

/** A standard normal number (Box and Muller 1958). */
export function normalDraw(random: Random): Draw {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Draws 0, 1, 2… by their chances, by inversion. */
function tableDraw(chances: readonly number[], random: Random): Draw {
  let sum = 0;
  const cumulative = Float64Array.from(chances, (chance) => (sum += chance));
  return () => {
    const at = random() * sum;
    let [low, high] = [0, cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 1) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
