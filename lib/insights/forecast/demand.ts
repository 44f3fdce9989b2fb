import { HORIZON, WEEK, type Forecast, type Few } from './forecast';
import { mostHeard, seenSeries, type SeenRows } from './seenSeries';
import { forecastVolume } from './volumeForecast';

/** What is expected of one site or language, or why that is not said. */
export interface Demand {
  dimension: 'site' | 'language';
  key: string;
  /** Mentions of the last seven days and of the seven before them. */
  lastWeek: number;
  weekBefore: number;
  expected:
    /** Mentions expected in the next seven days and in the seven after them; `better`: than last week, by its own past. */
    | { state: 'forecast'; weeks: readonly [number, number]; better: boolean }
    | Few;
}

/** What is asked of `demandOf`, in the order in which it is shown. */
export function demandKeys(rows: SeenRows, most: number): Pick<Demand, 'dimension' | 'key'>[] {
  return (['site', 'language'] as const).flatMap((dimension) => {
    const keys = mostHeard(rows, dimension, most);
    // One place alone says no more than the whole.
    return keys.length < 2 ? [] : keys.map((key) => ({ dimension, key }));
  });
}

/** Demand of one site or language, by the forecast of its own days: sums of what is expected of them. */
export function demandOf(rows: SeenRows, { dimension, key }: Pick<Demand, 'dimension' | 'key'>, range: { from: string; to: string }): Demand {
  const of = dimension === 'site' ? { site: key, language: null } : { site: null, language: key };
  const { volume } = seenSeries(rows, of, range);
  const counted = (from: number, to?: number): number => volume.slice(from, to).reduce((sum, { count }) => sum + count, 0);
  return { dimension, key, lastWeek: counted(-WEEK), weekBefore: counted(-HORIZON, -WEEK), expected: expectedOf(forecastVolume(volume)) };
}

function expectedOf(forecast: Forecast): Demand['expected'] {
  if (forecast.state === 'few') return forecast;
  const sum = (from: number, to: number): number => forecast.points.slice(from, to).reduce((total, { expected }) => total + expected, 0);
  return { state: 'forecast', weeks: [sum(0, WEEK), sum(WEEK, HORIZON)], better: forecast.state === 'forecast' };
}
