import { expect, test } from 'vitest';
import { logOddsZ } from '@/lib/insights/logOdds';

test('worked by hand: 8 of 10 against 2 of 10', () => {
  // The prior is 20 · 10.5 / 21 = 10 of 20 texts: ln(18/12) − ln(12/18), over √(1/18 + 1/12 + 1/12 + 1/18).
  expect(logOddsZ({ n: 8, of: 10 }, { n: 2, of: 10 })).toBeCloseTo((2 * Math.log(1.5)) / Math.sqrt(2 / 18 + 2 / 12), 12);
});

test('is turned round with its groups, 0 where they are alike, and surer with more texts', () => {
  const [one, other] = [{ n: 30, of: 60 }, { n: 10, of: 50 }];
  expect(logOddsZ(one, other)).toBeCloseTo(-logOddsZ(other, one), 12);
  expect(logOddsZ(one, one)).toBe(0);
  expect(logOddsZ({ n: 300, of: 600 }, { n: 100, of: 500 })).toBeGreaterThan(logOddsZ(one, other));
});

test.each([[0, 0, 0, 0], [5, 5, 0, 0], [5, 5, 5, 5], [0, 9, 9, 9], [1e6, 1e6, 0, 1e6]])('%d of %d against %d of %d is a number', (a, b, c, d) => {
  expect(Number.isFinite(logOddsZ({ n: a, of: b }, { n: c, of: d }))).toBe(true);
});
