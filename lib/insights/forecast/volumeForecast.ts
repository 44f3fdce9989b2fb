import { rateOver } from '../dispersion';
import { weekdayOf } from '../standOut';
import { dayAfter, forecastOf, WEEK, type Forecast } from './forecast';
import type { Outlook, Target } from './hindcast';
import { levelOf } from './level';
import { weekShape, withFactors, type SeriesDay, type WeekdayCount } from './weekdays';

type Day = SeriesDay & WeekdayCount;

/** Days of the average that what is looked at on a weekday is drawn toward. */
const SHRINKAGE = 4;
const RECENT = 28;

/**
 * Volume of the next 14 days, from days in order without a gap (a day on which nothing was looked at has `over` 0: it is not known, not
 * zero). What is expected = rate · factor of the weekday · what is expected to be looked at: the rate is a discounted mean whose memory the
 * series itself chooses (`levelOf`), the factors are shrunk to one (`weekShape`), the bands are quantiles of negative binomials whose
 * variance the series' own past errors give (`lookOutFrom`). No trend is carried on: rates of mentions come back more often than they
 * keep growing. The past is told with what was truly looked at, here and for the week before, which stands by the rate of its own day.
 * `planned`: what will be looked at on each day, where that is known; else as in the last four weeks.
 */
export function forecastVolume(days: readonly SeriesDay[], planned: readonly number[] = []): Forecast {
  const dated = days.map((one): Day => ({ ...one, weekday: weekdayOf(one.day) }));
  return forecastOf('rate', dated, errorsOfWeekBefore(days), (past, ahead, origin) => (
    outlookOf(past, ahead, { origin, planned: origin === days.length ? planned : [] })
  ));
}

function outlookOf(
  past: readonly Day[],
  ahead: readonly (Day | null)[],
  { origin, planned }: { origin: number; planned: readonly number[] },
): Outlook {
  const { factors, dispersion } = weekShape(past);
  const level = levelOf(withFactors(past, factors), { family: 'rate', dispersion });
  const targets = ahead.map((come, at): Target => {
    const day = dayAfter(past, at);
    const weekday = weekdayOf(day);
    const over = come === null || come.over <= 0 ? planned[at] || lookedAt(past, weekday) : come.over;
    const naive = rateOfWeekBefore(past, at);
    return {
      from: day, to: day, week: at < WEEK ? 0 : 1, last: origin + at, over,
      expected: level.rate * (factors[weekday] ?? 1) * over,
      naive: naive === null ? null : naive * over,
      count: come === null || come.over <= 0 ? null : come.count,
    };
  });
  return { targets, dispersion, spreads: [level.spread(WEEK / 2), level.spread(WEEK * 1.5)] };
}

/** What is looked at on a day like this: the mean of its weekdays of the last four weeks, drawn toward that of all of their days. */
function lookedAt(past: readonly Day[], weekday: number): number {
  const known = past.slice(-RECENT).filter(({ over }) => over > 0);
  const mean = known.reduce((sum, { over }) => sum + over, 0) / Math.max(1, known.length);
  const alike = known.filter((one) => one.weekday === weekday);
  return (alike.reduce((sum, { over }) => sum + over, 0) + SHRINKAGE * mean) / (alike.length + SHRINKAGE);
}

/** The rate of the last such weekday that is known; `ahead` 0: of the day after the last. */
function rateOfWeekBefore(past: readonly SeriesDay[], ahead: number): number | null {
  for (let at = past.length + (ahead % WEEK) - WEEK; at >= 0; at -= WEEK) {
    const one = past[at];
    if (one !== undefined && one.over > 0) return rateOver([one]);
  }
  return null;
}

function errorsOfWeekBefore(days: readonly SeriesDay[]): number[] {
  return days.flatMap((one, at) => {
    const before = days[at - WEEK];
    return before === undefined || before.over <= 0 || one.over <= 0 ? [] : [Math.abs(one.count - rateOver([before]) * one.over)];
  });
}
