import { quantileOf } from './times.mjs';

const TIMES = 4_000;

/** The middle 95 % of what is estimated from as many units, drawn with replacement. The same each time. */
export function bootstrapped(units, estimate) {
  const random = xorshift(88_172_645);
  const found = Array.from({ length: TIMES }, () => estimate(units.map(() => units[Math.floor(random() * units.length)])));
  return { low: quantileOf(found, 0.025), high: quantileOf(found, 0.975) };
}

/** Numbers in [0, 1) (Marsaglia 2003, of 32 bits). */
function xorshift(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
