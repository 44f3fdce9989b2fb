import { describe, expect, it } from 'vitest';
import {
  binomialTail, incompleteBeta, logGamma, negativeBinomialTail, normalP, poissonTail, upperGamma,
} from '@/lib/insights/distributions';

describe('special functions', () => {
  it.each([
    { x: 1, value: 0 },
    { x: 0.5, value: Math.log(Math.sqrt(Math.PI)) },
    { x: 5, value: Math.log(24) },
    { x: 11, value: Math.log(3_628_800) },
  ])('log Γ($x)', ({ x, value }) => {
    expect(logGamma(x)).toBeCloseTo(value, 10);
  });

  it.each([
    // I_x(1, 1) = x; I_x(2, 2) = 3x² − 2x³; symmetric around one half.
    { x: 0.3, a: 1, b: 1, value: 0.3 },
    { x: 0.25, a: 2, b: 2, value: 0.15625 },
    { x: 0.5, a: 7.5, b: 7.5, value: 0.5 },
    { x: 0, a: 2, b: 3, value: 0 },
    { x: 1, a: 2, b: 3, value: 1 },
  ])('I($x; $a, $b) = $value', ({ x, a, b, value }) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(value, 12);
  });

  it.each([
    { a: 1, x: 2, value: Math.exp(-2) },
    { a: 3, x: 0.5, value: Math.exp(-0.5) * (1 + 0.5 + 0.125) },
    { a: 2, x: 0, value: 1 },
  ])('Q($a, $x)', ({ a, x, value }) => {
    expect(upperGamma(a, x)).toBeCloseTo(value, 12);
  });
});

describe('tails', () => {
  it.each([
    { z: 0, p: 1 },
    { z: 1.959963984540054, p: 0.05 },
    { z: -2.5758293035489, p: 0.01 },
  ])('of the normal at $z', ({ z, p }) => {
    expect(normalP(z)).toBeCloseTo(p, 10);
  });

  it.each([
    // 1 − e⁻² (1 + 2 + 2) and, by hand, 1 − e⁻¹.
    { x: 3, mean: 2, p: 1 - Math.exp(-2) * 5 },
    { x: 1, mean: 1, p: 1 - Math.exp(-1) },
    { x: 0, mean: 4, p: 1 },
    { x: 2, mean: 0, p: 0 },
  ])('of Poisson: $x or more of $mean', ({ x, mean, p }) => {
    expect(poissonTail(x, mean)).toBeCloseTo(p, 12);
  });

  it('keep their digits far out', () => {
    // The first term of the sum, e⁻¹ / 30!, and 1/31 of it and so on.
    const first = Math.exp(-1 - logGamma(31));
    expect(poissonTail(30, 1) / first).toBeCloseTo(1 + 1 / 31 + 1 / (31 * 32) + 1 / (31 * 32 * 33), 5);
  });

  it.each([
    { x: 8, n: 10, chance: 0.5, p: 56 / 1024 },
    { x: 1, n: 3, chance: 1 / 3, p: 19 / 27 },
    { x: 0, n: 5, chance: 0.1, p: 1 },
    { x: 6, n: 5, chance: 0.9, p: 0 },
  ])('of the binomial: $x or more of $n', ({ x, n, chance, p }) => {
    expect(binomialTail(x, n, chance)).toBeCloseTo(p, 12);
  });

  it('of a million do not fail', () => {
    expect(binomialTail(500_000, 1_000_000, 0.5)).toBeCloseTo(0.5004, 4);
    expect(poissonTail(1_000_000, 1_000_000)).toBeCloseTo(0.5001, 3);
  });

  it('of the negative binomial is a geometric one when its size is one', () => {
    // Mean 2, variance 6: size 1, chance 1/3; P(X ≥ 3) = (2/3)³.
    expect(negativeBinomialTail(3, 2, 6)).toBeCloseTo(8 / 27, 12);
  });
});
