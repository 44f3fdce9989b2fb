import { normalP } from './chances.mjs';

const Z = 1.96;
const STEPS = 60;

/**
 * How likely one of the first is larger than one of the second, ties as halves: {chance, low, high, p}, with Newcombe's fifth limits, and p of
 * Mann and Whitney with ties.
 */
export function largerThan(first, second) {
  const [m, n] = [first.length, second.length];
  let wins = 0;
  for (const one of first) for (const other of second) wins += one > other ? 1 : one === other ? 0.5 : 0;
  const chance = wins / (m * n);
  const sizes = new Map();
  for (const value of [...first, ...second]) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const all = m + n;
  let ties = 0;
  for (const size of sizes.values()) ties += size ** 3 - size;
  const variance = (m * n * (all + 1 - ties / (all * (all - 1)))) / 12;
  const z = (wins - (m * n) / 2) / Math.sqrt(variance);
  return { chance, low: limit(chance, 0, m, n), high: limit(chance, 1, m, n), p: variance > 0 ? normalP(z) : 1 };
}

/** The farthest chance towards an end from which the one found is 1.96 deviations away. */
function limit(chance, end, m, n) {
  const others = (m + n) / 2 - 1;
  const isNear = (one) => {
    const variance = (one * (1 - one) * (1 + others * ((1 - one) / (2 - one) + one / (1 + one)))) / (m * n);
    return (chance - one) ** 2 <= Z * Z * variance;
  };
  let [near, far] = [chance, end];
  for (let step = 0; step < STEPS; step++) {
    const middle = (near + far) / 2;
    if (isNear(middle)) near = middle;
    else far = middle;
  }
  return near;
}
