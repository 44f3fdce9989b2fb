import { describe, expect, it } from 'vitest';
import { spikeBaseline, type Usual } from '@/lib/insights/spikes/baseline';
import { everyHour, HOUR, weeksSeen } from '@/lib/insights/spikes/hourSeen';
import { levelOf } from '@/lib/insights/spikes/level';
import { shrunkFactors } from '@/lib/insights/shrunkFactors';
import { spreadOf, varianceOf } from '@/lib/insights/spikes/spread';
import { hoursOf, START } from './hours';

const WEEK = 168;

function usualOf(hours: ReturnType<typeof hoursOf>): Usual {
  const baseline = spikeBaseline(hours, START + hours.length * HOUR);
  if (baseline.state === 'young') throw new Error('young');
  return baseline;
}

describe('hours', () => {
  it('that are left out have nothing seen, and keep their place in the week', () => {
    const [first, , third] = hoursOf(3);
    if (first === undefined || third === undefined) throw new Error('no hours');
    expect(everyHour([first, third])).toEqual([first, { at: START + HOUR, slot: 1, seen: 0, heard: 0 }, third]);
  });

  it('never hold more mentions than posts', () => {
    expect(everyHour([{ at: START, slot: 0, seen: 2, heard: 3 }])[0]).toMatchObject({ seen: 3, heard: 3 });
  });

  it('count as weeks only where something was seen', () => {
    const now = START + 6 * WEEK * HOUR;
    expect(weeksSeen(hoursOf(6 * WEEK), now)).toBe(6);
    expect(weeksSeen(hoursOf(6 * WEEK, { seen: (index) => (index > 2 * WEEK && index < 4 * WEEK ? 0 : 20) }), now)).toBe(5);
    expect(weeksSeen(hoursOf(6 * WEEK, { seen: (index) => (index > 5.5 * WEEK ? 20 : 0) }), now)).toBe(0);
  });
});

describe('factors of groups', () => {
  it('are shrunk by how much the groups differ beyond chance', () => {
    // Σ((x − m)² − m) = (100 − 10) + (100 − 10) = 180, Σm² = 200: τ² = 0.9, s = 1 / 0.9.
    const counts = [{ heard: 20, expected: 10 }, { heard: 0, expected: 10 }];
    const { factors, strength } = shrunkFactors(counts, (index) => index, 2, 1);
    expect(strength).toBeCloseTo(1 / 0.9, 12);
    expect(factors[0]).toBeCloseTo((20 + 1 / 0.9) / (10 + 1 / 0.9), 12);
    expect(factors[1]).toBeCloseTo((1 / 0.9) / (10 + 1 / 0.9), 12);
  });

  it('are one where they differ no more than by chance, or than clumps do', () => {
    expect(shrunkFactors([{ heard: 12, expected: 10 }, { heard: 8, expected: 10 }], (index) => index, 2, 1).factors).toEqual([1, 1]);
    expect(shrunkFactors([{ heard: 20, expected: 10 }, { heard: 0, expected: 10 }], (index) => index, 2, 10).factors).toEqual([1, 1]);
  });
});

describe('a level', () => {
  it('of days that stay as they are has a long memory, of days that move a short one', () => {
    const steady = Array.from({ length: 56 }, (_, day) => ({ heard: 20 + (day % 3), posts: 100 }));
    const rising = Array.from({ length: 56 }, (_, day) => ({ heard: 20 + 4 * day, posts: 100 }));
    expect(levelOf(steady, 0.21)).toMatchObject({ halfLife: 28 });
    expect(levelOf(steady, 0.21).next).toBeCloseTo(0.21, 2);
    expect(levelOf(rising, 1.3)).toMatchObject({ halfLife: 4 });
    expect(levelOf(rising, 1.3).next).toBeGreaterThan(1.9);
  });

  it('is the whole rate where nothing was seen', () => {
    expect(levelOf([], 0.1).next).toBe(0.1);
    expect(levelOf([{ heard: 0, posts: 0 }], 0.1).next).toBe(0.1);
  });
});

describe('spread', () => {
  it('is that of Poisson where counts are', () => {
    const hours = hoursOf(12 * WEEK, { rate: () => 0.1 }).map(({ heard }) => ({ heard, expected: 2 }));
    expect(spreadOf(hours, 1).byMean).toBeCloseTo(1, 0);
    expect(spreadOf(hours, 24).byMean).toBeLessThan(1.5);
  });

  it('is that of clumps of five, and is not blown up by weeks with a spike', () => {
    const clumped = hoursOf(9 * WEEK, { rate: () => 0.05 }).map(({ heard }) => ({ heard: 5 * heard, expected: 5 }));
    expect(spreadOf(clumped, 1).byMean).toBeGreaterThan(4);
    expect(spreadOf(clumped, 1).byMean).toBeLessThan(6);
    const spiked = clumped.map((hour, index) => (index % (4 * WEEK) < 24 ? { ...hour, heard: 100 } : hour));
    expect(spreadOf(spiked, 1).byMean).toBeLessThan(12);
  });

  it('takes the larger of two variances', () => {
    expect(varianceOf(4, { byMean: 2, bySquare: 0.1 })).toBe(8);
    expect(varianceOf(40, { byMean: 2, bySquare: 0.1 })).toBe(200);
  });
});

describe('a baseline', () => {
  it('is young before four weeks were seen', () => {
    const hours = hoursOf(4 * WEEK);
    expect(spikeBaseline(hours.slice(1), START + 4 * WEEK * HOUR)).toEqual({ state: 'young', weeks: 3 });
    expect(spikeBaseline(hours, START + 4 * WEEK * HOUR)).toMatchObject({ state: 'ready', weeks: 4 });
    expect(spikeBaseline([], START)).toEqual({ state: 'young', weeks: 0 });
  });

  it('is a rate of posts seen: hours without any say nothing', () => {
    const daily = usualOf(hoursOf(6 * WEEK));
    const nights = usualOf(hoursOf(6 * WEEK, { seen: (index) => (index % 24 < 8 ? 0 : 20) }));
    expect(daily.rate).toBeCloseTo(0.02, 2);
    expect(nights.rate).toBeCloseTo(0.02, 2);
  });

  it('knows the hours of the day and the days of the week, and makes no pattern of chance', () => {
    const flat = usualOf(hoursOf(8 * WEEK));
    expect(Math.max(...flat.pattern)).toBeLessThan(1.5);
    // Three times as much from noon to six, and half on the first two days of the week.
    const rate = (index: number): number => (index % 24 >= 12 && index % 24 < 18 ? 0.15 : 0.05) * (index % 168 < 48 ? 0.5 : 1);
    const { pattern } = usualOf(hoursOf(8 * WEEK, { rate }));
    const at = (day: number, hour: number): number => pattern[24 * day + hour] ?? 0;
    expect(at(3, 14) / at(3, 4)).toBeGreaterThan(2.2);
    expect(at(3, 14) / at(3, 4)).toBeLessThan(4);
    expect(at(1, 14) / at(3, 14)).toBeLessThan(0.75);
  });

  it('leaves out the recent window and earlier spikes', () => {
    const calm = usualOf(hoursOf(6 * WEEK));
    const recent = usualOf(hoursOf(6 * WEEK, { rate: (index) => (index >= 6 * WEEK - 24 ? 0.5 : 0.02) }));
    const earlier = usualOf(hoursOf(6 * WEEK, { rate: (index) => (index >= 5 * WEEK && index < 5 * WEEK + 36 ? 0.5 : 0.02) }));
    expect(recent.rate / calm.rate).toBeCloseTo(1, 1);
    expect(earlier.rate / calm.rate).toBeLessThan(1.15);
    expect(Math.max(...earlier.pattern)).toBeLessThan(1.5);
  });
});
