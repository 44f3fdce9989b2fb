import { describe, expect, it } from 'vitest';
import { bandOf, isInBand } from '@/lib/insights/forecast/bands';
import { betaBinomialTail, binomialTail } from '@/lib/insights/distributions';

describe('a band', () => {
  it('of Poisson leaves out at most half of the rest on each side', () => {
    // Mean 10: P(X ≤ 5) = 0.0671, P(X ≤ 6) = 0.1301; P(X ≤ 13) = 0.8645, P(X ≤ 14) = 0.9165.
    expect(bandOf('rate', { expected: 10, variance: 10, over: 1 }, 0.8)).toEqual({ low: 6, high: 14 });
    expect(bandOf('rate', { expected: 0.05, variance: 0.05, over: 1 }, 0.8)).toEqual({ low: 0, high: 0 });
  });

  it('of clumped counts is that of a geometric one when its size is one', () => {
    // Mean 2, variance 6: P(X ≤ x) = 1 − (2/3)^(x + 1), so 0.1 is reached at 0 and 0.9 at 5.
    expect(bandOf('rate', { expected: 2, variance: 6, over: 1 }, 0.8)).toEqual({ low: 0, high: 5 });
  });

  it('of a share counts mentions of as many', () => {
    // All of 0 to 10 alike likely: P(X ≤ x) = (x + 1) / 11.
    const even = { expected: 5, variance: 10, over: 10 };
    expect(bandOf('share', even, 0.8)).toEqual({ low: 1, high: 9 });
    expect(bandOf('share', even, 0.95)).toEqual({ low: 0, high: 10 });
  });

  it.each([0, 1, 5, 6, 9, 14, 15, 20])('says of %i whether it lies in it, without its ends', (count) => {
    const of = { expected: 10, variance: 10, over: 1 };
    const { low, high } = bandOf('rate', of, 0.8);
    expect(isInBand('rate', count, of, 0.8)).toBe(count >= low && count <= high);
  });
});

describe('the tail of the beta-binomial', () => {
  it('is even when both of its sizes are one', () => {
    expect(betaBinomialTail(8, 10, 5, 10)).toBeCloseTo(3 / 11, 12);
    expect(betaBinomialTail(1, 10, 5, 10)).toBeCloseTo(10 / 11, 12);
    expect(betaBinomialTail(10, 10, 5, 10)).toBeCloseTo(1 / 11, 12);
  });

  it('is binomial where nothing is clumped, and ends with the whole', () => {
    expect(betaBinomialTail(4, 10, 3, 2.1)).toBeCloseTo(binomialTail(4, 10, 0.3), 12);
    expect(betaBinomialTail(11, 10, 3, 5)).toBe(0);
    expect(betaBinomialTail(0, 10, 3, 5)).toBe(1);
  });

  it('of thousands does not fail', () => {
    const tail = betaBinomialTail(1_300, 4_000, 1_200, 20_000);
    expect(tail).toBeGreaterThan(0.2);
    expect(tail).toBeLessThan(0.28);
  });
});
