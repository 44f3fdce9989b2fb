import { LEAST_FOR_RATE } from '../netSentiment';
import { meanInterval } from './meanInterval';
import { quantileInterval } from './quantileInterval';
import { medianWaiting, type MedianWaiting } from './survival';

/** How long something took, in any one unit: `least` and `most` are one where its times are known exactly. */
export interface Took {
  least: number;
  most: number;
}

/**
 * A figure of times: from `least` to `most` as far as the times are known, both one where all are exact; from `low` to `high` with 95 %
 * for chance too, null where so few cannot say it.
 */
export interface TimeFigure extends Took {
  low: number | null;
  high: number | null;
}

/** How long mentions waited for the brand's first answer, in the unit of what was given. `open`: not seen answered. */
export type ResponseTimes = { answered: number; open: number } & (
  | { state: 'few' }
  | {
      state: 'times';
      /** Of those answered. */
      median: TimeFigure;
      p90: TimeFigure;
      mean: TimeFigure;
      /** By when half of all have their answer, those not seen answered too; null where that is not known yet. */
      half: { [Part in keyof TimeFigure]: number | null };
    }
);

/** One mention that needed an answer: how long until the first, or until it was last looked for. */
export interface Answering {
  answered: boolean;
  took: Took;
}

/** The same by the clock and by business hours; `business` null where hours are not known. */
export interface TimedAnswering {
  answered: boolean;
  clock: Took;
  business: Took | null;
}

/** Response times by the clock, and by business hours of those of which they are known. */
export function bothResponseTimes(rows: readonly TimedAnswering[]): { clock: ResponseTimes; business: ResponseTimes } {
  return {
    clock: responseTimes(rows.map(({ answered, clock }) => ({ answered, took: clock }))),
    business: responseTimes(rows.flatMap(({ answered, business }) => (business === null ? [] : [{ answered, took: business }]))),
  };
}

/**
 * First response: median, mean and what nine in ten took at most, of those answered; and by when half of all had an answer
 * (`medianWaiting`), which those still open make longer. Times that are known to the day alone count once by the least and once by the
 * most that they can be, and each figure lies between what both say. No figures of fewer than ten answered.
 */
export function responseTimes(rows: readonly Answering[]): ResponseTimes {
  const [least, most] = [timesBy(rows, 'least'), timesBy(rows, 'most')];
  const answered = rows.filter((row) => row.answered).length;
  const counts = { answered, open: rows.length - answered };
  if (answered < LEAST_FOR_RATE || least === null || most === null) return { state: 'few', ...counts };
  return {
    state: 'times',
    ...counts,
    median: between(least.median, most.median),
    p90: between(least.p90, most.p90),
    mean: between(least.mean, most.mean),
    half: { least: least.half.median, most: most.half.median, low: least.half.low, high: most.half.high },
  };
}

interface Ends {
  value: number;
  low: number | null;
  high: number | null;
}

type TimesByEnd = Record<'median' | 'p90' | 'mean', Ends> & { half: MedianWaiting };

function timesBy(rows: readonly Answering[], end: keyof Took): TimesByEnd | null {
  const answered = rows.flatMap((row) => (row.answered ? [row.took[end]] : [])).toSorted((a, b) => a - b);
  const [median, p90, mean] = [quantileInterval(answered, 0.5), quantileInterval(answered, 0.9), meanInterval(answered)];
  if (median === null || p90 === null || mean === null) return null;
  return { median, p90, mean, half: medianWaiting(rows.map((row) => ({ time: row.took[end], ended: row.answered }))) };
}

function between(least: Ends, most: Ends): TimeFigure {
  return { least: least.value, most: most.value, low: least.low === null ? null : Math.max(0, least.low), high: most.high };
}
