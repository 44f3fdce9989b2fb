import { describe, expect, it } from 'vitest';
import { burstsExpected, burstsIn } from '@/lib/insights/spikes/bursts';
import { negativeBinomialTail } from '@/lib/insights/distributions';

describe('bursts', () => {
  it('are fewer than the mentions they drew', () => {
    // r = 3 / (4 − 1) = 1: 1 + 1/2 + 1/3.
    expect(burstsIn({ heard: 3, expected: 3 }, 4)).toBeCloseTo(11 / 6, 12);
    expect(burstsIn({ heard: 1, expected: 0.01 }, 4)).toBe(1);
    expect(burstsIn({ heard: 9, expected: 0.003 }, 4)).toBeCloseTo(1, 2);
    expect(burstsIn({ heard: 9, expected: 0 }, 4)).toBe(1);
    expect(burstsIn({ heard: 0, expected: 0 }, 4)).toBe(0);
  });

  it.each([
    { expected: 0.1, clumps: 4 },
    { expected: 3, clumps: 2 },
    { expected: 12, clumps: 5 },
  ])('are as many as expected over all counts of $expected mentions with $clumps times the variance', ({ expected, clumps }) => {
    const tail = (count: number): number => negativeBinomialTail(count, expected, expected * clumps);
    let mean = 0;
    for (let heard = 1; heard < 400; heard++) mean += (tail(heard) - tail(heard + 1)) * burstsIn({ heard, expected }, clumps);
    expect(mean).toBeCloseTo(burstsExpected(expected, clumps), 8);
  });
});
