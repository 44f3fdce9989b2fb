import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '@/lib/insights/benjaminiHochberg';
import { compareCounts, compareNet, compareShares } from '@/lib/insights/twoSamples';
import { shareOf } from '@/lib/insights/wilson';

describe('a share', () => {
  it.each([
    // Wilson by hand: z² = 3.8416; of 10, one half: ± 1.96 √(0.025 + 0.009604) / 1.38416.
    { count: 5, of: 10, low: 0.23659, high: 0.76341 },
    // Nothing of n: 0 to z² / (n + z²).
    { count: 0, of: 20, low: 0, high: 3.8416 / 23.8416 },
    { count: 20, of: 20, low: 20 / 23.8416, high: 1 },
  ])('of $count in $of has the interval $low to $high', ({ count, of, low, high }) => {
    const share = shareOf(count, of);
    expect(share).toMatchObject({ state: 'rate', share: count / of });
    expect(share.state === 'rate' && share.low).toBeCloseTo(low, 4);
    expect(share.state === 'rate' && share.high).toBeCloseTo(high, 4);
  });

  it('is not given for too few, nor for more than the whole', () => {
    expect(shareOf(3, 9)).toEqual({ state: 'few', count: 3, of: 9 });
    expect(shareOf(30, 20)).toEqual({ state: 'few', count: 30, of: 20 });
  });
});

describe('two counts', () => {
  it.each([
    // Twice P(X ≥ 8 | 10, ½) = 112 / 1024.
    { before: 2, now: 8, over: { before: 7, now: 7 }, p: 112 / 1024 },
    { before: 8, now: 2, over: { before: 7, now: 7 }, p: 112 / 1024 },
    // Equal rates over unequal exposures: as many as expected.
    { before: 10, now: 20, over: { before: 100, now: 200 }, p: 1 },
  ])('$before and $now over $over', ({ before, now, over, p }) => {
    expect(compareCounts({ before, now }, over, 1).p).toBeCloseTo(p, 10);
  });

  it('differ less when days are clumped', () => {
    const over = { before: 14, now: 14 };
    expect(compareCounts({ before: 40, now: 70 }, over, 1).p).toBeLessThan(0.01);
    // z = ln(70.5 / 40.5) / √(6 (1/40.5 + 1/70.5)) = 1.147
    const { p, effect } = compareCounts({ before: 40, now: 70 }, over, 6);
    expect(effect).toBeCloseTo(Math.log(70.5 / 40.5), 12);
    expect(p).toBeCloseTo(0.2512, 3);
  });
});

describe('two shares', () => {
  it('are compared with their pooled share', () => {
    // 20 of 100 and 40 of 100: z = 0.2 / √(0.3 · 0.7 · 0.02) = 3.0861; h = 2 (asin √0.4 − asin √0.2) = 0.4421.
    const tested = compareShares({ before: 20, now: 40 }, { before: 100, now: 100 });
    expect(tested?.p).toBeCloseTo(0.002028, 5);
    expect(tested?.effect).toBeCloseTo(0.4421, 4);
  });

  it.each([
    { before: 1, now: 2, of: { before: 100, now: 100 } },
    { before: 0, now: 0, of: { before: 100, now: 100 } },
    { before: 0, now: 8, of: { before: 0, now: 20 } },
  ])('are not where too few are expected: $before and $now of $of', ({ before, now, of }) => {
    expect(compareShares({ before, now }, of)).toBeNull();
  });
});

describe('two net sentiments', () => {
  it('are compared by what they vary', () => {
    // With one more of each: (28, 28, 44 − 0): means −0.16 and 0.16 of 100, variances 0.72 − 0.0256.
    const one = { negative: 43, neutral: 27, positive: 27 };
    const other = { negative: 27, neutral: 27, positive: 43 };
    const { p, effect } = compareNet({ before: one, now: other });
    expect(effect).toBeCloseTo(0.32 / Math.sqrt(0.6944), 10);
    // z = 0.32 / √(2 · 0.6944 / 100) = 2.7154
    expect(p).toBeCloseTo(0.00662, 4);
  });

  it('are not certain because all agree', () => {
    const { p } = compareNet({
      before: { negative: 0, neutral: 0, positive: 3 },
      now: { negative: 1, neutral: 0, positive: 2 },
    });
    expect(p).toBeGreaterThan(0.3);
  });
});

describe('many tests', () => {
  it('keep their false discoveries few', () => {
    // The worked example of Benjamini and Hochberg (1995): four of fifteen at 5 %.
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(ps.toReversed(), 0.05).filter(Boolean)).toHaveLength(4);
    expect(benjaminiHochberg(ps, 0.05).slice(0, 5)).toEqual([true, true, true, true, false]);
  });

  it('raise a p that alone would not do, when a later one does', () => {
    expect(benjaminiHochberg([0.03, 0.04, 0.05], 0.05)).toEqual([true, true, true]);
    expect(benjaminiHochberg([], 0.05)).toEqual([]);
  });
});
