import type { Estimate } from '../differences';
import { netSentiment } from '../netSentiment';
import { addCounts, addGone, type Kept } from '../sentimentCounts';
import type { VolumeDay } from '../volume';
import { weeksBetween } from '../weeks';
import { shareOf } from '../wilson';

/** What of the mentions a series of the business is laid beside. */
export const WEEKLY_METRICS = ['net', 'volume', 'negative'] as const;
export type WeeklyMetric = (typeof WEEKLY_METRICS)[number];

/** One week: the metric, and the series. Null: not known. */
export interface Week extends Kept {
  from: string;
  to: string;
  /** Of volume: mentions; else scored mentions. */
  n: number;
  /** In points (net sentiment), mentions, or per cent of the scored (negative); with an interval where it is an estimate. */
  metric: { value: number; interval: Pick<Estimate, 'low' | 'high'> | null } | null;
  /** The mean of the series' points of that week, in its own unit. */
  series: number | null;
}

/** A point of an imported series: the day (YYYY-MM-DD) that it is of, or begins. */
export interface SeriesPoint {
  day: string;
  value: number;
}

/**
 * A metric by whole weeks beside a series: those of which all days are there. Volume of a week in which nothing was read is not known,
 * as net sentiment and negative share of too few mentions are.
 */
export function weeksOf(days: readonly VolumeDay[], points: readonly SeriesPoint[], of: { metric: WeeklyMetric; weekStart: number }): Week[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return weeksBetween(days[0]?.day, days.at(-1)?.day, of.weekStart).flatMap(({ from, to }) => {
    if (!byDay.has(from) || !byDay.has(to)) return [];
    const own = days.filter(({ day }) => day >= from && day <= to);
    const counts = addCounts(own.map((day) => day.counts));
    const values = points.flatMap(({ day, value }) => (day >= from && day <= to ? [value] : []));
    return [{ from, to, counts, ...addGone(own), ...metricOf(own, of.metric), series: values.length === 0 ? null : meanOf(values) }];
  });
}

function metricOf(days: readonly VolumeDay[], metric: WeeklyMetric): Pick<Week, 'n' | 'metric'> {
  const counts = addCounts(days.map((day) => day.counts));
  const scored = counts.negative + counts.neutral + counts.positive;
  if (metric === 'volume') {
    const total = days.reduce((sum, day) => sum + day.total, 0);
    return { n: total, metric: days.some(({ read }) => read) ? { value: total, interval: null } : null };
  }
  if (metric === 'net') {
    const net = netSentiment(counts);
    return { n: scored, metric: net.state === 'few' ? null : { value: net.value, interval: { low: net.low, high: net.high } } };
  }
  const share = shareOf(counts.negative, scored);
  const percent = share.state === 'few' ? null : { value: share.share * 100, interval: { low: share.low * 100, high: share.high * 100 } };
  return { n: scored, metric: percent };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
