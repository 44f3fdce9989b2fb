import { between, type Random } from './random';

export interface PlannedDay {
  /** Start of the day in UTC, ms since 1970. */
  start: number;
  mentions: number;
  /** A day on which something went wrong: many mentions, most of them negative. */
  burst: boolean;
}

const DAY = 86_400_000;
const WEEK = [0.7, 1.1, 1.2, 1.2, 1.1, 1, 0.7];
/** By how much volume grows on the days of a burst. */
const BURST = [7, 4, 2];
const DAYS_BETWEEN_BURSTS = 45;

/** Shares `count` mentions out over the days up to and with that of `now`: a slow growth, quiet week-ends, bursts. */
export function planDays(random: Random, of: { count: number; now: number; days: number }): PlannedDay[] {
  const first = Math.floor(of.now / DAY) - of.days + 1;
  const weights = Array.from({ length: of.days }, (_, index) => {
    const weekDay = new Date((first + index) * DAY).getUTCDay();
    return (WEEK[weekDay] ?? 1) * (1 + index / of.days) * (0.8 + random() * 0.4);
  });
  const bursts = new Set<number>();
  for (let at = between(random, 5, DAYS_BETWEEN_BURSTS); at < of.days; at += between(random, 20, 70)) {
    BURST.forEach((factor, index) => {
      if (at + index >= of.days) return;
      bursts.add(at + index);
      weights[at + index] = (weights[at + index] ?? 0) * factor;
    });
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let shared = 0;
  return weights.map((weight, index) => {
    weightSoFar += weight;
    const due = index === of.days - 1 ? of.count : Math.round((of.count * weightSoFar) / total);
    const mentions = due - shared;
    shared = due;
    return { start: (first + index) * DAY, mentions, burst: bursts.has(index) };
  });
}
