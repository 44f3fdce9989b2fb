import { LEAST_FOR_RATE } from './netSentiment';

const TRAILING = 7;

/** How many of how many, on one day. */
export type DayShare = readonly [count: number, of: number];

/** The share of the seven days that end with each day, 0..1; null where they hold too few. `earlier`: the days before. */
export function trailingShares(days: readonly DayShare[], earlier: readonly DayShare[]): (number | null)[] {
  const before = earlier.slice(1 - TRAILING);
  const all = [...before, ...days];
  return days.map((_, index) => {
    const end = before.length + index + 1;
    let count = 0;
    let of = 0;
    for (const [some, whole] of all.slice(Math.max(0, end - TRAILING), end)) {
      count += some;
      of += whole;
    }
    return of < LEAST_FOR_RATE ? null : count / of;
  });
}
