import { Z_95 } from '../distributions';

/** Rounding of a share that is exactly one half. */
const ROUNDING = 1e-12;

/** How long somebody waited, in any one unit: until the end (`ended`), or as long as anybody looked, and no end was seen. */
export interface Waiting {
  time: number;
  ended: boolean;
}

/** By when half have an end, in the unit of the times; null where that is not known yet, or cannot be said with 95 %. */
export interface MedianWaiting {
  median: number | null;
  low: number | null;
  high: number | null;
}

/** From `time` on the share `left` (0..1) waits still, between `low` and `high` with 95 %; both null where nobody is left. */
export interface SurvivalStep {
  time: number;
  left: number;
  low: number | null;
  high: number | null;
}

/**
 * The share that waits still after each time at which somebody's wait ended (Kaplan and Meier 1958): S = Π (1 − d/r) with d ends among
 * r who waited until then; who was not seen to the end counts as long as it was looked. Limits S^exp(± 1.96 · √G / |ln S|) with
 * Greenwood's sum G = Σ d / (r (r − d)), on the scale of ln(−ln S), on which they stay within 0..1 (Kalbfleisch and Prentice 2002).
 */
export function survivalOf(waits: readonly Waiting[]): SurvivalStep[] {
  const times = new Map<number, { ended: number; all: number }>();
  for (const { time, ended } of waits) {
    const at = times.get(time) ?? { ended: 0, all: 0 };
    times.set(time, { ended: at.ended + Number(ended), all: at.all + 1 });
  }
  const steps: SurvivalStep[] = [];
  let waiting = waits.length;
  let [left, greenwood] = [1, 0];
  for (const [time, { ended, all }] of [...times].toSorted(([a], [b]) => a - b)) {
    if (ended > 0) {
      left *= 1 - ended / waiting;
      greenwood += ended / (waiting * (waiting - ended));
      steps.push({ time, left, ...limitsOf(left, greenwood) });
    }
    waiting -= all;
  }
  return steps;
}

function limitsOf(left: number, greenwood: number): { low: number | null; high: number | null } {
  if (left <= 0) return { low: null, high: null };
  const factor = Math.exp((Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(left)));
  return { low: left ** factor, high: left ** (1 / factor) };
}

/**
 * By when half of them have an end, those whose end was not seen included: the first time from which at most half wait still, or the
 * middle of the time in which it is exactly half. Its interval holds the times at which one half lies within the limits of the share
 * (Brookmeyer and Crowley 1982).
 */
export function medianWaiting(waits: readonly Waiting[]): MedianWaiting {
  const steps = survivalOf(waits);
  const at = steps.findIndex(({ left }) => left <= 0.5 + ROUNDING);
  const [first, next] = [steps[at], steps[at + 1]];
  const isHalf = first !== undefined && next !== undefined && Math.abs(first.left - 0.5) <= ROUNDING;
  return {
    median: first === undefined ? null : isHalf ? (first.time + next.time) / 2 : first.time,
    low: steps.find(({ left, low }) => left <= 0 || (low !== null && low <= 0.5))?.time ?? null,
    high: steps.find(({ high }) => high !== null && high <= 0.5)?.time ?? null,
  };
}
