import { binomialTail } from '../distributions';
import { LEAST_FOR_RATE } from '../netSentiment';
import { shareOf } from '../wilson';
import { DAY_HOURS, HOUR, LEAST_WEEKS, weeksSeen } from './hourSeen';
import { ALPHA, type AlarmSettings, type Sensitivity } from './sensitivity';
import { robustRatio, type PartSums } from './spread';

/** One hour of what was heard and scored; hours without any may be left out. */
export interface HourScored {
  /** Its start, ms since 1970. */
  at: number;
  /** Mentions that are negative, neutral or positive. */
  scored: number;
  negative: number;
}

/** Everything that a sentence about a risen share needs. Shares 0..1. */
export interface NegativeReason {
  negative: number;
  scored: number;
  share: number;
  /** The least that the share may be by its 95 % interval. */
  low: number;
  /** The usual share, and of how many scored mentions it is. */
  usual: number;
  of: number;
  /** Of so many negative ones or more among as many, by chance. */
  p: number;
  /** Its variance by that of independent mentions; 1 where they are. */
  clumped: number;
  /** Start of the window (ms since 1970), and the weeks before it. */
  from: number;
  weeks: number;
  sensitivity: Sensitivity;
}

export type NegativeAnswer =
  | { state: 'risen' | 'usual'; because: NegativeReason }
  /** Too few were scored in the window to speak of a share. */
  | { state: 'few'; scored: number }
  | { state: 'young'; weeks: number };

export interface NegativeSettings extends AlarmSettings {
  /** By how much the share must surely lie above the usual one, 0..1. */
  rise: number;
}

export const LEAST_RISE = 0.1;
const WINDOW = 24;
const MOST_WEEKS = 8;
const WEEK_DAYS = 7;

/**
 * Whether the share of negative mentions of the last 24 hours rose: the low end of its Wilson interval lies more than
 * `rise` above that of the weeks before (at most eight), q = (Σ negative + ½) / (Σ scored + 1), and p = P(X ≥ negative) of
 * a binomial count with chance q is below α; and at least `least` are negative. Mentions of a day are about the same
 * things: with φ = Σ (negative − n q)² / Σ n q (1 − q) over days above 1, every count is divided by it (quasi-binomial;
 * McCullagh and Nelder 1989, ch. 4.5). `hours` in order.
 */
export function negativeShareAt(hours: readonly HourScored[], now: number, settings: NegativeSettings): NegativeAnswer {
  const from = now - WINDOW * HOUR;
  const past = hours.filter(({ at }) => at < from && at >= from - MOST_WEEKS * WEEK_DAYS * DAY_HOURS * HOUR);
  const weeks = weeksSeen(past.map(({ at, scored }) => ({ at, seen: scored })), from);
  if (weeks < LEAST_WEEKS) return { state: 'young', weeks };
  const { scored, negative } = totalOf(hours.filter(({ at }) => at >= from && at <= now));
  if (scored < LEAST_FOR_RATE) return { state: 'few', scored };
  const before = totalOf(past);
  const usual = (before.negative + 0.5) / (before.scored + 1);
  const clumped = clumpsOf(past, from, usual);
  const interval = shareOf(negative / clumped, scored / clumped, 0);
  const low = interval.state === 'rate' ? interval.low : 0;
  const p = binomialTail(negative / clumped, scored / clumped, usual);
  const because: NegativeReason = {
    negative, scored, share: negative / scored, low, usual, of: before.scored, p, clumped, from, weeks, sensitivity: settings.sensitivity,
  };
  const risen = negative >= settings.least && low > usual + settings.rise && p < ALPHA[settings.sensitivity];
  return { state: risen ? 'risen' : 'usual', because };
}

/** How much more than independent mentions the negative ones of a day vary, by weeks, so that a bad one does not blow it up. */
function clumpsOf(past: readonly HourScored[], end: number, usual: number): number {
  const days = new Map<number, { scored: number; negative: number }>();
  for (const { at, scored, negative } of past) {
    const day = Math.floor((end - 1 - at) / (DAY_HOURS * HOUR));
    const own = days.get(day) ?? { scored: 0, negative: 0 };
    days.set(day, { scored: own.scored + scored, negative: own.negative + negative });
  }
  const weeks = Array.from({ length: MOST_WEEKS }, (): PartSums => ({ squares: 0, expected: 0, expectedSquares: 0 }));
  for (const [day, { scored, negative }] of days) {
    const week = weeks[Math.floor(day / WEEK_DAYS)];
    if (week === undefined) continue;
    const variance = scored * usual * (1 - usual);
    week.squares += (negative - scored * usual) ** 2;
    week.expected += variance;
    week.expectedSquares += variance ** 2;
  }
  const kept = weeks.filter(({ expected }) => expected > 0);
  return Math.max(1, robustRatio(kept, ({ squares, expected }) => squares / expected) ?? 1);
}

function totalOf(hours: readonly HourScored[]): { scored: number; negative: number } {
  return hours.reduce((sum, { scored, negative }) => ({ scored: sum.scored + scored, negative: sum.negative + negative }), { scored: 0, negative: 0 });
}
