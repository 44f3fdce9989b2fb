import { LEAST_FOR_RATE } from '../netSentiment';
import { dayAfter, forecastOf, HORIZON, WEEK, type Forecast } from './forecast';
import type { Outlook, Target } from './hindcast';
import { levelOf } from './level';
import { shareDispersion, type SeriesDay } from './weekdays';

const RECENT = 28;

/**
 * Share (negatives of what was scored, say) of the next seven days and of the seven after: days seldom hold enough for a rate. `days` in
 * order without a gap, each with its count and the whole, `over`. What is expected is a discounted share whose memory the series itself
 * chooses (`levelOf`), of as many as the last four weeks brought; the bands are quantiles of beta-binomials, whole numbers of that many.
 * Last week's share is what it is compared with. `planned`: how many each of the two weeks will hold, where that is known.
 */
export function forecastShare(days: readonly SeriesDay[], planned: readonly number[] = []): Forecast {
  return forecastOf('share', days, errorsOfWeekBefore(days), (past, ahead, origin) => (
    outlookOf(past, ahead, { origin, planned: origin === days.length ? planned : [] })
  ));
}

function outlookOf(
  past: readonly SeriesDay[],
  ahead: readonly (SeriesDay | null)[],
  { origin, planned }: { origin: number; planned: readonly number[] },
): Outlook {
  const dispersion = shareDispersion(past);
  const level = levelOf(past, { family: 'share', dispersion });
  const lastWeek = summed(past.slice(-WEEK));
  const recent = past.slice(-RECENT);
  const usual = Math.max(1, Math.round((summed(recent).over / recent.length) * WEEK));
  const targets = ([0, 1] as const).map((week): Target => {
    const span = ahead.slice(week * WEEK, (week + 1) * WEEK);
    const whole = span.flatMap((day) => day ?? []);
    const come = whole.length === WEEK ? summed(whole) : null;
    const isKnown = come !== null && come.over >= LEAST_FOR_RATE;
    const over = isKnown ? come.over : planned[week] || usual;
    return {
      from: dayAfter(past, week * WEEK), to: dayAfter(past, (week + 1) * WEEK - 1), week, last: origin + (week + 1) * WEEK - 1, over,
      expected: level.rate * over,
      naive: lastWeek.over < LEAST_FOR_RATE ? null : (lastWeek.count / lastWeek.over) * over,
      count: isKnown ? come.count : null,
    };
  });
  return { targets, dispersion, spreads: [level.spread(WEEK / 2), level.spread(WEEK * 1.5)] };
}

function errorsOfWeekBefore(days: readonly SeriesDay[]): number[] {
  return days.flatMap((_, at) => {
    const [before, now] = [summed(days.slice(at, at + WEEK)), summed(days.slice(at + WEEK, at + HORIZON))];
    if (at + HORIZON > days.length || Math.min(before.over, now.over) < LEAST_FOR_RATE) return [];
    return [Math.abs(now.count / now.over - before.count / before.over)];
  });
}

function summed(days: readonly SeriesDay[]): { count: number; over: number } {
  let count = 0;
  let over = 0;
  for (const day of days) {
    count += day.count;
    over += day.over;
  }
  return { count, over };
}
