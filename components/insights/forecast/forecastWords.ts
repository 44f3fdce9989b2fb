import type { Translator } from '@/lib/i18n/translator';
import type { Few, Forecast, ForecastPoint } from '@/lib/insights/forecast/forecast';
import { LEAST_KNOWN, LEAST_MENTIONS, LEAST_SERIES } from '@/lib/insights/forecast/forecast';
import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import type { ForecastSpan } from './forecastLine';

const WEEK = 7;
/** Days that were seen before the forecast, in its chart. */
const DAYS_SHOWN = 56;

/** Why there is no forecast, and how much is missing. */
export function fewWords({ because, days, mentions }: Few, { text, count }: Translator): string {
  if (because === 'gap') return text('forecast.few.gap');
  if (because === 'mentions') return count('forecast.few.mentions', mentions, { least: LEAST_MENTIONS });
  return count('forecast.few.days', days, { least: LEAST_KNOWN, series: LEAST_SERIES });
}

/** What the forecast was worth on its own past, against last week. */
export function worthWords(forecast: Exclude<Forecast, Few>, { text, count, percent, number }: Translator): string {
  const { mase, lastWeek, n, origins, within80, within95 } = forecast.hindcast;
  const errors = { own: number(inHundredths(mase)), last: number(inHundredths(lastWeek)) };
  const told = forecast.state === 'noBetter'
    ? text('forecast.noBetter', errors)
    : text('forecast.better', { ...errors, share: percent(1 - mase / lastWeek) });
  const inBands = text('forecast.inBands', { in80: percent(within80), in95: percent(within95) });
  return `${told} ${inBands} ${count('forecast.told', n, { days: origins })}`;
}

/** The last eight weeks, day by day, and the days ahead. */
export function daySpans(days: readonly SeriesDay[], points: readonly ForecastPoint[]): ForecastSpan[] {
  const seen = days.slice(-DAYS_SHOWN).map(({ day, count, over }) => ({ from: day, to: day, seen: over > 0 ? count : null, ahead: null }));
  return [...seen, ...points.map((point) => aheadOf(point, 1))];
}

/** The last eight weeks of a share, week by week (too few in one: not known), and the weeks ahead. */
export function weekSpans(days: readonly SeriesDay[], points: readonly ForecastPoint[], least: number): ForecastSpan[] {
  const seen: ForecastSpan[] = [];
  for (let end = days.length; end >= WEEK && seen.length < DAYS_SHOWN / WEEK; end -= WEEK) {
    const own = days.slice(end - WEEK, end);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) break;
    const over = own.reduce((sum, day) => sum + day.over, 0);
    const count = own.reduce((sum, day) => sum + day.count, 0);
    seen.unshift({ from: first.day, to: last.day, seen: over >= least ? count / over : null, of: { count, over }, ahead: null });
  }
  return [...seen, ...points.map((point) => aheadOf(point, point.over))];
}

function aheadOf({ from, to, expected, band80, band95 }: ForecastPoint, over: number): ForecastSpan {
  return {
    from, to, seen: null,
    ahead: { expected: expected / over, band80: [band80.low / over, band80.high / over], band95: [band95.low / over, band95.high / over] },
  };
}

/** What was seen in a span; a share with the mentions that it is of. */
export function seenWords({ seen, of }: ForecastSpan, write: (value: number) => string, { text, count, number }: Translator): string {
  if (seen === null) return text('forecast.unknown');
  return of === undefined ? write(seen) : `${write(seen)} · ${count('overview.countOf', of.over, { count: number(of.count) })}`;
}

/** A span in words, for the keyboard and the table. */
export function spanWords(span: ForecastSpan, write: (value: number) => string, translator: Translator): string {
  const { from, to, seen, ahead } = span;
  const { text, day, dayRange } = translator;
  const when = from === to ? day(from) : dayRange(from, to);
  if (ahead === null) return seen === null ? text('forecast.notKnown', { day: when }) : text('forecast.seenOn', { day: when, n: seenWords(span, write, translator) });
  const [low, high] = ahead.band95;
  return text('forecast.expectedOn', { day: when, n: write(ahead.expected), low: write(low), high: write(high) });
}

const inHundredths = (value: number): number => Math.round(value * 100) / 100;
