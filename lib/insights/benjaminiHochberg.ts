/**
 * Which of many tests may be called significant when at most the share `rate` of such calls may be false: those up to
 * the last p(i), in ascending order, that is at most i/m · rate (Benjamini and Hochberg 1995). In the order of `ps`.
 */
export function benjaminiHochberg(ps: readonly number[], rate: number): boolean[] {
  const ascending = ps.toSorted((a, b) => a - b);
  const last = ascending.findLastIndex((p, index) => p <= ((index + 1) / ps.length) * rate);
  const limit = ascending[last] ?? Number.NEGATIVE_INFINITY;
  return ps.map((p) => p <= limit);
}
