import { describe, expect, test } from 'vitest';
import { quantile } from '@/lib/insights/quantile';
import { seeded } from '@/scripts/generate/random';

describe('a quantile', () => {
  test.each([
    [[4], 0.9, 4], [[1, 2], 0.5, 1.5], [[1, 2, 3, 4], 0.5, 2.5], [[1, 2, 3, 4, 5], 0.9, 4.6], [[1, 9], 0, 1], [[1, 9], 1, 9],
  ] as [number[], number, number][])('of %j at %d is %d', (values, share, value) => expect(quantile(values, share)).toBeCloseTo(value, 12));

  test('of nothing is none', () => expect(quantile([], 0.5)).toBeNull());

  test('has at most its share of values below it, and at most the rest above', () => {
    const random = seeded(1);
    for (let n = 1; n < 200; n++) {
      const values = Array.from({ length: n }, () => Math.floor(random() * 50)).toSorted((a, b) => a - b);
      const share = random();
      const found = quantile(values, share) ?? Number.NaN;
      expect(values.filter((value) => value < found).length).toBeLessThanOrEqual(Math.ceil((n - 1) * share) + 1e-9);
      expect(values.filter((value) => value > found).length).toBeLessThanOrEqual(Math.ceil((n - 1) * (1 - share)) + 1e-9);
    }
  });
});
