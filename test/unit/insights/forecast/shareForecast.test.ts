import { describe, expect, it } from 'vitest';
import type { Forecast } from '@/lib/insights/forecast/forecast';
import { forecastShare } from '@/lib/insights/forecast/shareForecast';
import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import { shiftDay } from '@/lib/mentions/calendar';
import { seeded } from '@/scripts/generate/random';

/** So many scored a day, each negative with the chance of its day. */
function series(days: number, scored: number, chance: (at: number) => number, seed = 1): SeriesDay[] {
  const random = seeded(seed);
  return Array.from({ length: days }, (_, at) => ({
    day: shiftDay('2026-01-05', at), over: scored,
    count: Array.from({ length: scored }).filter(() => random() < chance(at)).length,
  }));
}

function told(forecast: Forecast): Exclude<Forecast, { state: 'few' }> {
  if (forecast.state === 'few') throw new Error('Too few to forecast.');
  return forecast;
}

describe('a forecast of a share', () => {
  it('is of the next seven days and the seven after, in mentions of as many as usual', () => {
    const { state, points, hindcast } = told(forecastShare(series(84, 12, () => 0.3)));
    expect(points.map(({ from, to, over }) => ({ from, to, over }))).toEqual([
      { from: '2026-03-30', to: '2026-04-05', over: 84 },
      { from: '2026-04-06', to: '2026-04-12', over: 84 },
    ]);
    for (const { expected, over, band80, band95 } of points) {
      expect(expected / over).toBeCloseTo(0.3, 1);
      expect(band80.low).toBeLessThan(expected);
      expect(band95.high).toBeLessThanOrEqual(over);
    }
    expect(state).toBe('forecast');
    expect(hindcast.mase).toBeLessThan(hindcast.lastWeek);
  });

  it('follows a share that has changed and stays', () => {
    const { points } = told(forecastShare(series(84, 20, (at) => (at < 63 ? 0.15 : 0.45))));
    expect((points[0]?.expected ?? 0) / (points[0]?.over ?? 1)).toBeGreaterThan(0.37);
  });

  it('has wider bands where negatives come in clumps', () => {
    const width = (days: SeriesDay[]): number => {
      const band = told(forecastShare(days)).points[0]?.band80;
      return (band?.high ?? 0) - (band?.low ?? 0);
    };
    expect(width(series(84, 12, (at) => (at % 4 === 0 ? 0.9 : 0.1)))).toBeGreaterThan(1.3 * width(series(84, 12, () => 0.3)));
  });

  it('is not made of weeks that have too few for a rate', () => {
    expect(forecastShare(series(70, 1, () => 1))).toMatchObject({ state: 'few', because: 'days' });
    expect(forecastShare(series(84, 1, () => 0.1))).toMatchObject({ state: 'few', because: 'mentions' });
  });
});
