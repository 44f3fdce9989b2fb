import type { SurvivalStep } from './survival';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Times at which somebody asks how many wait still, ms. */
const ASKED = [
  MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY,
];

/** The share that waits still after a time, ms: 1 before anybody has an answer, with no limits. */
export interface StillWaiting {
  time: number;
  left: number;
  low: number | null;
  high: number | null;
}

/** How many wait still at times that are easily said, as far as the steps tell: from the last at which nobody has an answer on. */
export function waitingAt(steps: readonly SurvivalStep[]): StillWaiting[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = ASKED.findLastIndex((time) => time < first.time);
  const to = ASKED.findIndex((time) => time >= last.time);
  return ASKED.slice(Math.max(0, from), to === -1 ? ASKED.length : to + 1).map((time) => {
    const step = steps.findLast((one) => one.time <= time);
    return step === undefined ? { time, left: 1, low: null, high: null } : { ...step, time };
  });
}
