import { WEEK, type Forecast } from '@/lib/insights/forecast/forecast';
import { forecastShare } from '@/lib/insights/forecast/shareForecast';
import { forecastVolume } from '@/lib/insights/forecast/volumeForecast';
import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import { seeded } from '@/scripts/generate/random';
import { KINDS, SHARE_KINDS, shareSeries, volumeSeries, type ShareKind } from './forecastSeries';

/** Weeks of a series that are known; the two after them are what is to be forecast. */
const KNOWN = [5 * WEEK, 10 * WEEK, 26 * WEEK];
const AHEAD = 14;

/** Mean errors of one series by that of the week before it in the known part (MASE), and how much of what came lay within the bands. */
export interface Trial {
  series: number;
  own: number;
  seasonalNaive: number;
  naive: number;
  mean: number;
  within80: number;
  within95: number;
  /** What the series' own past said of both, and whether it was better there. */
  toldOwn: number;
  toldNaive: number;
  better: boolean;
}

export interface KindResult {
  kind: string;
  trials: Trial[];
  /** Series that were too few to forecast. */
  few: number;
}

/** What is to be forecast: a day, or a week of a share. */
interface Due {
  count: number;
  over: number;
}

/** Volume of the next fourteen days. What will be looked at is told to all. */
export function volumeBench(seed: number, series: number): KindResult[] {
  return Object.keys(KINDS).map((kind, at) => bench(kind, series, (one) => {
    const { known, come } = cut(one, (days) => volumeSeries(kind, seeded(seed * 1_000_003 + at * 10_007 + one), days));
    return { known, due: come, step: 1, forecast: forecastVolume(known, come.map(({ over }) => over)) };
  }));
}

/** Share of the next week and of the one after. */
export function shareBench(seed: number, series: number): KindResult[] {
  return (Object.keys(SHARE_KINDS) as ShareKind[]).map((kind, at) => bench(kind, series, (one) => {
    const { known, come } = cut(one, (days) => shareSeries(kind, seeded(seed * 1_000_003 + 500_009 + at * 10_007 + one), days));
    const due = weeksOf(come);
    return { known: weeksOf(known), due, step: WEEK, forecast: forecastShare(known, due.map(({ over }) => over)) };
  }));
}

function cut(one: number, seriesOf: (days: number) => SeriesDay[]): { known: SeriesDay[]; come: SeriesDay[] } {
  const days = KNOWN[one % KNOWN.length] ?? AHEAD;
  const all = seriesOf(days + AHEAD);
  return { known: all.slice(0, days), come: all.slice(days) };
}

function bench(
  kind: string,
  series: number,
  trialOf: (one: number) => { known: readonly Due[]; due: readonly Due[]; step: 1 | typeof WEEK; forecast: Forecast },
): KindResult {
  const trials = Array.from({ length: series }, (_, one) => {
    const { known, due, step, forecast } = trialOf(one);
    return forecast.state === 'few' ? [] : measured(one, { known, due, step, forecast });
  }).flat();
  return { kind, trials, few: series - trials.length };
}

function measured(
  series: number,
  { known, due, step, forecast }: { known: readonly Due[]; due: readonly Due[]; step: number; forecast: Exclude<Forecast, { state: 'few' }> },
): Trial[] {
  const cycle = step === 1 ? WEEK : 1;
  const rateOf = ({ count, over }: Due): number => count / over;
  const unit = (over: number): number => (step === 1 ? over : 1);
  const scale = mean(known.flatMap((one, at) => {
    const before = known[at - cycle];
    return before === undefined || before.over <= 0 || one.over <= 0 ? [] : [Math.abs(rateOf(one) - rateOf(before)) * unit(one.over)];
  }));
  const read = known.filter(({ over }) => over > 0);
  const all = read.reduce((sum, { count }) => sum + count, 0) / read.reduce((sum, { over }) => sum + over, 0);
  const last = read.at(-1);
  const errors = due.flatMap((one, at) => {
    const point = forecast.points[at];
    const alike = known.findLast((before, place) => before.over > 0 && (known.length - place + at) % cycle === 0);
    if (one.over <= 0 || point === undefined || alike === undefined || last === undefined) return [];
    const missed = (rate: number): number => Math.abs(rateOf(one) - rate) * unit(one.over);
    const isIn = ({ low, high }: { low: number; high: number }): number => Number(one.count >= low && one.count <= high);
    return [{
      own: missed(point.expected / point.over), seasonalNaive: missed(rateOf(alike)), naive: missed(rateOf(last)), mean: missed(all),
      within80: isIn(point.band80), within95: isIn(point.band95),
    }];
  });
  if (errors.length === 0 || !(scale > 0)) return [];
  const told = forecast.hindcast;
  return [{
    series, own: mean(errors.map(({ own }) => own)) / scale,
    seasonalNaive: mean(errors.map((one) => one.seasonalNaive)) / scale,
    naive: mean(errors.map((one) => one.naive)) / scale, mean: mean(errors.map((one) => one.mean)) / scale,
    within80: mean(errors.map(({ within80 }) => within80)), within95: mean(errors.map(({ within95 }) => within95)),
    toldOwn: told.mase, toldNaive: told.lastWeek, better: forecast.state === 'forecast',
  }];
}

function weeksOf(days: readonly SeriesDay[]): Due[] {
  const first = days.length % WEEK;
  return Array.from({ length: (days.length - first) / WEEK }, (_, week) => {
    const own = days.slice(first + week * WEEK, first + (week + 1) * WEEK);
    return { count: own.reduce((sum, { count }) => sum + count, 0), over: own.reduce((sum, { over }) => sum + over, 0) };
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
