import { shiftDay } from '@/lib/mentions/calendar';
import { bandOf, NARROW, WIDE, type Band, type Expected } from './bands';
import type { Family } from './family';
import { hindcastOf, lookOutFrom, type Hindcast, type Outlook, type Target } from './hindcast';
import type { SeriesDay } from './weekdays';

/** A day, or seven (`from` to `to`, YYYY-MM-DD), of a forecast: so many are expected over what is looked at for them. */
export interface ForecastPoint {
  from: string;
  to: string;
  /** Posts expected to be seen (1 a day where posts seen are not known); of a share, the mentions that it is of. */
  over: number;
  expected: number;
  /** Whole numbers of mentions: what comes lies in the band with at least 80 %, and 95 %. */
  band80: Band;
  band95: Band;
}

export type Forecast =
  /** `noBetter`: told of its own past, it was no better than taking the week before; the points are there all the same. */
  | { state: 'forecast' | 'noBetter'; points: ForecastPoint[]; hindcast: Hindcast }
  /** Too few days, or mentions, or none of the last 14 days known. */
  | Few;

/** `days` known, and what was counted on them. */
export interface Few {
  state: 'few';
  because: 'days' | 'mentions' | 'gap';
  days: number;
  mentions: number;
}

/** Days ahead. */
export const HORIZON = 14;
export const WEEK = 7;
/** Least days of a series, of which so many known, and mentions. */
export const LEAST_SERIES = 28;
export const LEAST_KNOWN = 20;
export const LEAST_MENTIONS = 30;
/** Days that a forecast is made of, and days from which the past is told, at most. */
const MOST_DAYS = 182;
const MOST_ORIGINS = 84;
/** Days before the first from which the past is told. */
const FIRST_ORIGIN = 14;

/** Why a series is too short to forecast; null where it is not. */
function tooFew(days: readonly SeriesDay[]): Few | null {
  const { days: known, mentions } = fewOf(days, 'days');
  if (days.length < LEAST_SERIES || known < LEAST_KNOWN) return fewOf(days, 'days');
  if (mentions < LEAST_MENTIONS) return fewOf(days, 'mentions');
  return days.slice(-HORIZON).some(({ over }) => over > 0) ? null : fewOf(days, 'gap');
}

function fewOf(days: readonly SeriesDay[], because: Few['because']): Few {
  const known = days.filter(({ over }) => over > 0);
  return { state: 'few', because, days: known.length, mentions: known.reduce((sum, { count }) => sum + count, 0) };
}

/** Looks out from the end of a series and from its own past. `weekBefore`: absolute errors of the week before, in the whole series. */
export function forecastOf<Day extends SeriesDay>(
  family: Family,
  days: readonly Day[],
  weekBefore: readonly number[],
  outlookOf: (past: readonly Day[], ahead: readonly (Day | null)[], origin: number) => Outlook,
): Forecast {
  const few = tooFew(days);
  if (few !== null) return few;
  const first = Math.max(FIRST_ORIGIN, days.length - MOST_ORIGINS);
  const origins = Array.from({ length: days.length - first + 1 }, (_, at) => first + at);
  const { pairs, now } = lookOutFrom(origins, family, (origin) => outlookOf(
    days.slice(Math.max(0, origin - MOST_DAYS), origin),
    Array.from({ length: HORIZON }, (_, ahead) => days[origin + ahead] ?? null),
    origin,
  ));
  const hindcast = hindcastOf(family, pairs, weekBefore, origins.length - 1);
  if (hindcast === null) return fewOf(days, 'days');
  return { state: hindcast.mase < hindcast.lastWeek ? 'forecast' : 'noBetter', points: now.map((target) => pointOf(family, target)), hindcast };
}

function pointOf(family: Family, { from, to, over, expected, variance }: Target & Expected): ForecastPoint {
  const of = { expected, variance, over };
  return { from, to, over, expected, band80: bandOf(family, of, NARROW), band95: bandOf(family, of, WIDE) };
}

/** The day so many days after the last of some. */
export function dayAfter(past: readonly SeriesDay[], ahead: number): string {
  return shiftDay(past.at(-1)?.day ?? '1970-01-01', ahead + 1);
}
