import { countTail } from './countTail';
import { dispersionOver } from './dispersion';

/** A day of a series, YYYY-MM-DD, with what was counted on it. */
export interface CountOfDay {
  day: string;
  count: number;
}

/** How far a day stands out of the others: `expected` by them, `p` of so many or more. */
export interface StandingOut {
  day: string;
  count: number;
  expected: number;
  p: number;
}

/** Days of a weekday that its mean of all days counts as much as. */
const SHRINKAGE = 4;
/** With fewer other days there is nothing to stand out of. */
const LEAST_DAYS = 7;
/** A spike is at least so many … */
export const LEAST_SPIKE = 5;
/** … and so many times what was expected … */
export const SPIKE_RATIO = 1.5;
/** … and as unlikely as this. */
export const SPIKE_P = 0.001;

/**
 * How each day of `days` stands out of the other days of `baseline` (which holds `days` too). What a day is expected to
 * bring is the mean m of the others times a factor of its weekday, (sum of that weekday / m + 4) / (its days + 4): four
 * days of the mean weigh against few weeks. p is the upper tail of Poisson, or of the negative binomial where the
 * others' variance is more than 1.5 of what is expected of them.
 */
export function standingOut(days: readonly CountOfDay[], baseline: readonly CountOfDay[]): StandingOut[] {
  if (baseline.length <= LEAST_DAYS) return [];
  return days.map(({ day, count }) => {
    const others = baseline.filter((other) => other.day !== day);
    const mean = sum(others) / others.length;
    const weekday = others.filter((other) => weekdayOf(other.day) === weekdayOf(day));
    const factor = mean === 0 ? 1 : (sum(weekday) / mean + SHRINKAGE) / (weekday.length + SHRINKAGE);
    const expected = mean * factor;
    return { day, count, expected, p: countTail(count, expected, expected * dispersionOf(others)) };
  });
}

/** Whether a day is a spike: at least five, at least one and a half times what was expected, and p below 0.001. */
export function isSpike({ count, expected, p }: StandingOut): boolean {
  return count >= LEAST_SPIKE && count >= SPIKE_RATIO * expected && p < SPIKE_P;
}

/** Variance of counts by their mean, 1 for Poisson; 1 where nothing was counted. */
export function dispersionOf(counts: readonly CountOfDay[]): number {
  return dispersionOver(counts.map(({ count }) => ({ count, over: 1 })));
}

function sum(counts: readonly CountOfDay[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
