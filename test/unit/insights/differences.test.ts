import { describe, expect, it } from 'vitest';
import { differenceOf, rateRatio } from '@/lib/insights/differences';

describe('the difference of two figures', () => {
  it('has the interval of the worked example', () => {
    // Newcombe (1998), method 10: 56 of 70 less 48 of 80 is 0.2, from 0.0524 to 0.3339. Wilson's ends of both are in the paper.
    const [now, before] = [{ value: 0.8, low: 0.6920, high: 0.8774 }, { value: 0.6, low: 0.4904, high: 0.7003 }];
    const { value, low, high } = differenceOf({ before, now });
    expect(value).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });

  it('takes from each sample the end that lies toward it', () => {
    // Now 3 below its value and 1 above, before 0 and 4: − √(3² + 4²) and + √(1² + 0²).
    expect(differenceOf({ before: { value: 0, low: 0, high: 4 }, now: { value: 10, low: 7, high: 11 } })).toEqual({ value: 10, low: 5, high: 11 });
  });
});

describe('the ratio of two rates', () => {
  it('is that of the odds of where a mention falls', () => {
    // 15 of 20 fall into the second, which had as much to read: odds 3. Wilson's ends of 15 / 20: 0.53130 and 0.88814.
    const ratio = rateRatio({ before: 5, now: 15 }, { before: 100, now: 100 }, 1);
    expect(ratio).toMatchObject({ state: 'rate', value: 3 });
    expect(ratio.state === 'rate' && ratio.low).toBeCloseTo(0.5313 / 0.4687, 3);
    expect(ratio.state === 'rate' && ratio.high).toBeCloseTo(0.88814 / 0.11186, 2);
  });

  it('is of what was looked at', () => {
    expect(rateRatio({ before: 10, now: 20 }, { before: 100, now: 200 }, 1)).toMatchObject({ value: 1 });
  });

  it('is less sure of mentions that come in clumps', () => {
    const [counts, over] = [{ before: 40, now: 80 }, { before: 7, now: 7 }];
    const [apart, clumped] = [rateRatio(counts, over, 1), rateRatio(counts, over, 4)];
    expect(clumped).toEqual({ ...rateRatio({ before: 10, now: 20 }, over, 1) });
    expect(apart.state === 'rate' && clumped.state === 'rate' && clumped.low < apart.low && clumped.high > apart.high).toBe(true);
  });

  it('has no end where there was nothing before, and is not given for too few', () => {
    expect(rateRatio({ before: 0, now: 12 }, { before: 10, now: 10 }, 1)).toMatchObject({ value: Infinity, high: Infinity });
    expect(rateRatio({ before: 4, now: 5 }, { before: 10, now: 10 }, 1)).toEqual({ state: 'few', counts: { before: 4, now: 5 } });
  });
});
