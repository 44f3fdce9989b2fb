import { describe, expect, it } from 'vitest';
import type { Forecast } from '@/lib/insights/forecast/forecast';
import { forecastVolume } from '@/lib/insights/forecast/volumeForecast';
import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import { shiftDay } from '@/lib/mentions/calendar';
import { seeded } from '@/scripts/generate/random';

/** From a Monday on. */
function series(counts: readonly number[], over: (at: number) => number = () => 1): SeriesDay[] {
  return counts.map((count, at) => ({ day: shiftDay('2026-01-05', at), count, over: over(at) }));
}

/** Counts that lie around a mean without a pattern of the week. */
function around(mean: number, days: number, seed: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: days }, () => Math.round(mean + (random() + random() + random() - 1.5) * 2 * Math.sqrt(mean)));
}

function told(forecast: Forecast): Exclude<Forecast, { state: 'few' }> {
  if (forecast.state === 'few') throw new Error('Too few to forecast.');
  return forecast;
}

describe('a forecast of volume', () => {
  it('is not made of less than four weeks, or 30 mentions, or after two weeks of nothing read', () => {
    expect(forecastVolume(series(around(20, 27, 1)))).toMatchObject({ state: 'few', because: 'days', days: 27 });
    expect(forecastVolume(series(Array.from({ length: 60 }, (_, at) => Number(at % 3 === 0))))).toEqual({ state: 'few', because: 'mentions', days: 60, mentions: 20 });
    expect(forecastVolume(series(around(20, 60, 1), (at) => Number(at < 46)))).toMatchObject({ state: 'few', because: 'gap', days: 46 });
    expect(forecastVolume(series(around(20, 60, 1), (at) => Number(at % 5 === 0)))).toMatchObject({ state: 'few', because: 'days', days: 12 });
    expect(forecastVolume([])).toEqual({ state: 'few', because: 'days', days: 0, mentions: 0 });
  });

  it('has the fourteen days that follow, and beats the week before where there is only chance', () => {
    const { state, points, hindcast } = told(forecastVolume(series(around(20, 84, 3))));
    expect(points.map(({ from }) => from)).toEqual(Array.from({ length: 14 }, (_, at) => shiftDay('2026-03-30', at)));
    expect(state).toBe('forecast');
    expect(hindcast.mase).toBeLessThan(hindcast.lastWeek);
    for (const { from, to, expected, over } of points) {
      expect(to).toBe(from);
      expect(over).toBe(1);
      expect(expected).toBeGreaterThan(17);
      expect(expected).toBeLessThan(23);
    }
  });

  it('says where it is no better than the week before', () => {
    // What comes again week by week to the last mention is best told by the week before.
    const weekly = Array.from({ length: 70 }, (_, at) => [3, 14, 2, 25, 9, 1, 6][at % 7] ?? 0);
    const { state, hindcast } = told(forecastVolume(series(weekly)));
    expect(state).toBe('noBetter');
    expect(hindcast.lastWeek).toBe(0);
  });

  it('learns the habit of a week, and none where there is none', () => {
    const busy = around(40, 112, 5).map((count, at) => (at % 7 > 4 ? Math.round(count / 4) : count));
    const { points } = told(forecastVolume(series(busy)));
    const [weekday = 0, weekend = 1] = [points[0]?.expected, points[5]?.expected];
    expect(weekday / weekend).toBeGreaterThan(3.2);
    expect(weekday / weekend).toBeLessThan(4.8);
    const flat = told(forecastVolume(series(around(40, 112, 6)))).points.map(({ expected }) => expected);
    expect(Math.max(...flat) / Math.min(...flat)).toBeLessThan(1.15);
  });

  it('takes days on which nothing was read for unknown, not for zero', () => {
    const { points, hindcast } = told(forecastVolume(series(around(20, 84, 3), (at) => Number(at % 7 < 5 && (at < 40 || at > 46)))));
    for (const { expected } of points) expect(expected).toBeGreaterThan(16);
    // Nor for what may have been counted by chance.
    const odd = series(around(20, 84, 3)).map((one, at) => (at % 7 < 5 ? one : { ...one, count: 500, over: 0 }));
    for (const { expected } of told(forecastVolume(odd)).points) expect(expected).toBeLessThan(24);
    expect(hindcast.n).toBeGreaterThan(300);
  });

  it('is told for the posts that are expected to be seen, or planned', () => {
    // One of ten posts seen is a mention: 100 posts on weekdays, 40 at weekends.
    const seen = (at: number): number => (at % 7 > 4 ? 40 : 100);
    const days = series(around(1, 84, 1).map((_, at) => seen(at) / 10 + ([1, -1, 0, 2, -2, 0, 0][at % 7] ?? 0)), seen);
    const { points } = told(forecastVolume(days));
    expect(points[0]?.over).toBeGreaterThan(90);
    expect(points[5]?.over).toBeLessThan(70);
    for (const { expected, over } of points) expect(expected / over).toBeCloseTo(0.1, 1);
    const planned = told(forecastVolume(days, points.map(({ over }) => 3 * over))).points;
    expect(planned[2]?.expected).toBeCloseTo(3 * (points[2]?.expected ?? 0), 8);
  });

  it('is not led by one burst, and follows a level that stays', () => {
    const calm = around(20, 84, 7);
    const burst = told(forecastVolume(series(calm.map((count, at) => (at === 82 ? 2_000 : count))))).points[9];
    expect(burst?.expected).toBeLessThan(25);
    expect(burst?.band80.high).toBeLessThan(45);
    const risen = calm.map((count, at) => (at >= 70 ? count * 3 : count));
    expect(told(forecastVolume(series(risen))).points[0]?.expected).toBeGreaterThan(45);
  });

  it('is less sure of what lies farther ahead and of what jumps about', () => {
    const { points } = told(forecastVolume(series(around(20, 84, 3))));
    for (const { band80, band95, expected } of points) {
      expect(band95.low).toBeLessThanOrEqual(band80.low);
      expect(band80.low).toBeLessThan(expected);
      expect(band80.high).toBeGreaterThan(expected);
      expect(band95.high).toBeGreaterThan(band80.high);
    }
    const random = seeded(9);
    const jumping = Array.from({ length: 84 }, () => Math.round(40 * random() * random() * 2));
    const wide = told(forecastVolume(series(jumping))).points[3]?.band80;
    expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeGreaterThan(2 * ((points[3]?.band80.high ?? 0) - (points[3]?.band80.low ?? 0)));
  });
});
