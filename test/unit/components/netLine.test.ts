import { describe, expect, it } from 'vitest';
import { netLine } from '@/components/charts/netLine';
import type { NetPoint } from '@/lib/insights/netSeries';
import { noCounts } from '@/lib/insights/sentimentCounts';

const pointOf = (value: number | null, margin = 10): NetPoint => ({
  at: '2026-11-20', from: '2026-11-20', to: '2026-11-20', counts: noCounts(),
  net: value === null ? { state: 'few', n: 2 } : { state: 'rate', value, low: value - margin, high: value + margin, n: 40 },
});

describe('the line of net sentiment', () => {
  it('is interrupted, with its band, where there are too few', () => {
    const { line, band, points } = netLine([pointOf(10), pointOf(20), pointOf(null), pointOf(30), pointOf(10)], false);
    expect(line.match(/M/gu)).toHaveLength(2);
    expect(band.match(/M/gu)).toHaveLength(2);
    expect(points[2]?.top).toBeNull();
  });

  it.each([
    { name: 'above', values: [70, 80] },
    { name: 'below', values: [-70, -80] },
    { name: 'at', values: [0, 0] },
  ])('has zero in sight when all is $name it', ({ values }) => {
    const { ticks } = netLine(values.map((value) => pointOf(value)), false);
    expect(ticks.map(({ value }) => value)).toContain(0);
    for (const { top } of ticks) expect(top >= 0 && top <= 1).toBe(true);
  });

  it('does not make much of little', () => {
    const { ticks } = netLine([pointOf(1, 0.5), pointOf(-1, 0.5)], false);
    const values = ticks.map(({ value }) => value);
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(40);
  });

  it('stays between -100 and 100, whatever the margins', () => {
    const values = netLine([pointOf(95, 40), pointOf(-95, 40)], false).ticks.map(({ value }) => value);
    expect([Math.min(...values), Math.max(...values)]).toEqual([-100, 100]);
  });

  it('runs the other way from right to left', () => {
    const across = (mirrored: boolean) => netLine([pointOf(1), pointOf(2)], mirrored).points.map((point) => point.across);
    expect(across(false)).toEqual([0.25, 0.75]);
    expect(across(true)).toEqual([0.75, 0.25]);
  });

  it('of nothing is nothing', () => {
    expect(netLine([], false)).toMatchObject({ points: [], line: '' });
  });
});
