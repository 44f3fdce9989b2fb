import { describe, expect, it } from 'vitest';
import { waitingLine } from '@/components/insights/experience/waitingLine';
import { estimateLine } from '@/components/charts/estimateLine';

describe('the line of those who wait still', () => {
  const steps = [{ time: 10, left: 0.5, low: 0.2, high: 0.8 }];
  const marks = [1, 100].map((time) => ({ time, left: time < 10 ? 1 : 0.5, low: null, high: null }));

  it('goes down in steps along a logarithmic axis, its band around it', () => {
    // Ten lies halfway between one and a hundred.
    const drawn = waitingLine(steps, marks, false);
    expect(drawn.line).toBe('M0.00 0H50.00V50.00H100.00');
    expect(drawn.band).toBe('M0.00 0H50.00V20.00H100.00L100.00 80.00H50.00V0.00Z');
    expect(drawn.marks.map(({ across, top }) => [across, top])).toEqual([[0, 0], [1, 0.5]]);
  });

  it('is mirrored where one reads from the right', () => {
    expect(waitingLine(steps, marks, true).line).toBe('M100.00 0H50.00V50.00H0.00');
  });
});

describe('a line of estimates', () => {
  it('is interrupted where nothing is known, and stays within its ends', () => {
    const points = [{ at: 'a', estimate: { value: 90, low: 80, high: 100 } }, { at: 'b', estimate: null }, { at: 'c', estimate: { value: 50 } }];
    const chart = estimateLine(points, { least: 0, most: 100, height: 30, zero: true }, false);
    expect(chart.tops).toEqual([expect.closeTo(0.1, 10), null, 0.5]);
    expect(chart.line.match(/M/gu)).toHaveLength(2);
    expect(chart.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });
});
