import { describe, expect, it } from 'vitest';
import { netSeries } from '@/lib/insights/netSeries';
import { noCounts } from '@/lib/insights/sentimentCounts';
import { isSpike, standingOut } from '@/lib/insights/standOut';
import { trailingShares } from '@/lib/insights/trailing';
import { daysBetween, type VolumeDay } from '@/lib/insights/volume';
import { byWeek } from '@/lib/insights/weeks';

function daysOf(from: string, positives: readonly number[]): VolumeDay[] {
  const day = new Date(`${from}T00:00:00Z`);
  return positives.map((positive) => {
    const name = day.toISOString().slice(0, 10);
    day.setUTCDate(day.getUTCDate() + 1);
    return { day: name, counts: { ...noCounts(), positive }, total: positive, read: true };
  });
}

describe('weeks', () => {
  // 2026-11-18 is a Wednesday.
  const days = daysOf('2026-11-18', [1, 2, 3, 4, 5, 6, 7, 8]);

  it.each([
    { start: 1, name: 'Monday', weeks: [['2026-11-18', '2026-11-22', 15], ['2026-11-23', '2026-11-25', 21]] },
    { start: 7, name: 'Sunday', weeks: [['2026-11-18', '2026-11-21', 10], ['2026-11-22', '2026-11-25', 26]] },
    { start: 3, name: 'Wednesday', weeks: [['2026-11-18', '2026-11-24', 28], ['2026-11-25', '2026-11-25', 8]] },
  ])('begin on $name, and may be cut at both ends', ({ start, weeks }) => {
    expect(byWeek(days, start).map(({ day, to, total }) => [day, to, total])).toEqual(weeks);
  });

  it('are gaps only where none of their days was read', () => {
    const unread = days.map((day) => ({ ...day, read: day.day === '2026-11-20' }));
    expect(byWeek(unread, 1).map(({ read }) => read)).toEqual([true, false]);
  });
});

describe('net sentiment over time', () => {
  it('has a point a day where half of the days have enough, and gaps for the others', () => {
    const { step, points } = netSeries(daysOf('2026-11-18', [12, 3, 10, 0]), []);
    expect(step).toBe('day');
    expect(points.map(({ net }) => net.state)).toEqual(['rate', 'few', 'rate', 'few']);
  });

  it('sums up seven days else, with those before the first', () => {
    const earlier = daysOf('2026-11-08', [50, 1, 1, 1, 1, 1, 1, 1]);
    const { step, points } = netSeries(daysOf('2026-11-16', [2, 2, 2]), earlier);
    expect(step).toBe('trailing');
    expect(points.map(({ from, to, net }) => [from, to, net.n])).toEqual([
      ['2026-11-10', '2026-11-16', 8],
      ['2026-11-11', '2026-11-17', 9],
      ['2026-11-12', '2026-11-18', 10],
    ]);
    expect(points.map(({ net }) => net.state)).toEqual(['few', 'few', 'rate']);
  });

  it('has a point a week where it is told when weeks begin', () => {
    const { step, points } = netSeries(daysOf('2026-11-16', [5, 5, 5, 5, 5, 5, 5, 5]), [], 1);
    expect(step).toBe('week');
    expect(points.map(({ from, to, net }) => [from, to, net.n])).toEqual([
      ['2026-11-16', '2026-11-22', 35],
      ['2026-11-23', '2026-11-23', 5],
    ]);
  });
});

describe('trailing shares', () => {
  it('are of seven days, and of none with too few', () => {
    const days = [[1, 4], [1, 4], [2, 4]] as const;
    expect(trailingShares(days, [])).toEqual([null, null, 4 / 12]);
    const earlier = [[9, 9], [1, 2], [0, 0], [0, 0], [0, 0], [0, 0], [0, 2]] as const;
    expect(trailingShares(days, earlier)).toEqual([null, 2 / 10, 4 / 14]);
  });
});

describe('a day that stands out', () => {
  const counts = (values: readonly number[]) =>
    daysBetween('2026-11-01', '2026-11-14').map((day, index) => ({ day, count: values[index] ?? 0 }));

  it('is many times what the others lead to expect', () => {
    const days = counts([2, 2, 3, 2, 1, 2, 2, 2, 3, 2, 1, 2, 2, 12]);
    const spikes = standingOut(days, days).filter(isSpike);
    expect(spikes.map(({ day }) => day)).toEqual(['2026-11-14']);
    // Others: 26 in 13 days, mean 2; the other Saturday brought 2: (2/2 + 4) / (1 + 4) = 1.
    expect(spikes[0]?.expected).toBeCloseTo(2, 12);
    // P(X ≥ 12 | 2) = e⁻² Σ 2ᵏ/k! from 12 on.
    expect(spikes[0]?.p).toBeCloseTo(1.36459e-6, 10);
  });

  it.each([
    { name: 'few', values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4] },
    { name: 'half as many again only just', values: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 140] },
    { name: 'clumps among clumps', values: [0, 14, 0, 0, 12, 0, 0, 15, 0, 13, 0, 0, 0, 14] },
  ])('is not one of $name', ({ values }) => {
    const days = counts(values);
    expect(standingOut(days, days).filter(isSpike)).toEqual([]);
  });

  it('expects of a weekday what it brought before', () => {
    // Two Saturdays of 10 among fives: 10 / 5.19… of the mean, weighed against four days of it.
    const days = counts([5, 5, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 10]);
    const [, , , , , , saturday] = standingOut(days, days);
    const mean = 70 / 13;
    expect(saturday?.expected).toBeCloseTo((mean * (10 / mean + 4)) / 5, 12);
  });

  it('needs a week of others', () => {
    const days = counts([1, 1, 1, 1, 1, 1, 50]).slice(0, 7);
    expect(standingOut(days, days)).toEqual([]);
  });
});
