/** What was heard, and what was expected to be. */
export interface Counted {
  heard: number;
  expected: number;
}

/** How much more each group has than was expected of it, and by how many expected mentions it is held to one. */
export interface ShrunkFactors {
  factors: readonly number[];
  /** Infinity: the groups differ no more than by chance. */
  strength: number;
  groups: readonly Counted[];
}

/**
 * Factors of groups by which what is expected of them is multiplied, shrunk to one (empirical Bayes; Robbins 1956, for
 * gamma and Poisson Clayton and Kaldor 1987). The factor of a group is taken for gamma with mean 1 and variance τ², its
 * count x for one with mean m·factor and variance φ·m·factor, so that after seeing x
 *
 *     factor = (x + s) / (m + s),  s = φ / τ²,  τ² = Σ ((x − m)² − φ m) / Σ m²  (moments; none below zero)
 *
 * `groupOf` names the group of each count, from 0 on below `size`; `spread` is φ, variance by mean.
 */
export function shrunkFactors(
  counts: readonly Counted[],
  groupOf: (index: number) => number,
  size: number,
  spread: number,
): ShrunkFactors {
  const groups = Array.from({ length: size }, (): Counted => ({ heard: 0, expected: 0 }));
  counts.forEach(({ heard, expected }, index) => {
    const group = groups[groupOf(index)];
    if (group === undefined) return;
    group.heard += heard;
    group.expected += expected;
  });
  let beyond = 0;
  let squares = 0;
  for (const { heard, expected } of groups) {
    beyond += (heard - expected) ** 2 - spread * expected;
    squares += expected ** 2;
  }
  const strength = beyond > 0 ? (spread * squares) / beyond : Number.POSITIVE_INFINITY;
  return { factors: groups.map((group) => shrunk(group, strength)), strength, groups };
}

/** The factor of one group, held to one by `strength` expected mentions. */
export function shrunk({ heard, expected }: Counted, strength: number): number {
  const whole = expected + strength;
  return strength === Number.POSITIVE_INFINITY || whole <= 0 ? 1 : (heard + strength) / whole;
}
