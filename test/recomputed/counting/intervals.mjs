const Z = 1.96;
/** Below so many there is no rate. */
export const LEAST = 10;

/** Wilson's score interval of a share, as the roots of (p − π)² n = z² π (1 − π). */
export function wilson(share, n) {
  const a = n + Z * Z;
  const b = 2 * n * share + Z * Z;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * n * share * share));
  return { low: Math.max(0, (b - root) / (2 * a)), high: Math.min(1, (b + root) / (2 * a)) };
}

/** A share with its interval; null where there are too few, or more than the whole. */
export function shareOf(count, of, least = LEAST) {
  return of < least || count > of ? null : { share: count / of, ...wilson(count / of, of) };
}

/**
 * Net sentiment in points with the interval of Bonett and Price: of (x + 1) / (n + 2), as of a multinomial sample. Null below ten scored.
 */
export function net({ negative, neutral, positive }) {
  const n = negative + neutral + positive;
  if (n < LEAST) return null;
  const [f, g] = [(positive + 1) / (n + 2), (negative + 1) / (n + 2)];
  const margin = Z * Math.sqrt((f + g - (f - g) * (f - g)) / (n + 2));
  return {
    n, value: (100 * (positive - negative)) / n,
    low: 100 * Math.max(-1, f - g - margin), high: 100 * Math.min(1, f - g + margin),
  };
}

/** The difference of two estimates with their limits, squared and added (Newcombe's tenth method). */
export function difference(before, now) {
  const value = now.value - before.value;
  return {
    value,
    low: value - Math.sqrt((now.value - now.low) ** 2 + (before.high - before.value) ** 2),
    high: value + Math.sqrt((now.high - now.value) ** 2 + (before.value - before.low) ** 2),
  };
}
