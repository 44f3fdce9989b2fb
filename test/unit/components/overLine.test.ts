import { describe, expect, it } from 'vitest';
import { overLine } from '@/components/charts/overLine';
import { laidOver } from '@/lib/insights/series/laidOver';

describe('a series over a chart', () => {
  it('stands over the steps that its points are of, by their mean', () => {
    const points = [{ day: '2026-11-02', value: 10 }, { day: '2026-11-04', value: 20 }, { day: '2026-11-16', value: 5 }];
    const spans = [{ from: '2026-11-02', to: '2026-11-08' }, { from: '2026-11-09', to: '2026-11-15' }, { from: '2026-11-16', to: '2026-11-16' }];
    expect(laidOver(points, spans)).toEqual([15, null, 5]);
  });

  it('has an axis of its own, and goes on over steps that are not known', () => {
    const { dots, path, ticks } = overLine([0, null, 100, 50], false);
    expect(dots).toEqual([{ place: 0, along: 0.125, top: 1 }, { place: 2, along: 0.625, top: 0 }, { place: 3, along: 0.875, top: 0.5 }]);
    expect(path).toBe('M12.5,100L62.5,0L87.5,50');
    expect(ticks[0]).toEqual({ value: 0, top: 1 });
  });

  it('goes the other way from right to left', () => {
    expect(overLine([0, 100], true).path).toBe('M75,100L25,0');
  });

  it('shows one value in the middle, and nothing of none', () => {
    expect(overLine([7], false).dots[0]?.top).toBeCloseTo(0.5, 1);
    expect(overLine([null], false)).toMatchObject({ dots: [], path: '' });
  });
});
