import { CLUMPED } from '../twoSamples';
import { burstsExpected, burstsIn } from './bursts';
import { DAY_HOURS, everyHour, HOUR, LEAST_WEEKS, WEEK_HOURS, weeksSeen, type HourSeen } from './hourSeen';
import { levelOf, type LevelDay } from './level';
import { loudHours } from './loudHours';
import { shrunk, shrunkFactors, type Counted } from '../shrunkFactors';
import { POISSON, spreadOf, type Spread } from './spread';

/** Lengths of the windows in which a spike is looked for, hours. */
export const WINDOWS = [1, 6, 24] as const;
export type WindowHours = (typeof WINDOWS)[number];

/** What is usual of a topic. */
export interface Usual {
  /** Mentions by posts seen, at the level of the last days. */
  rate: number;
  /** By how much the rate of each hour of the week differs from it, 168 factors. */
  pattern: readonly number[];
  /** How much counts of windows vary around what is expected. */
  spread: Readonly<Record<WindowHours, Spread>>;
  /** Where mentions come in clumps: how bursts of them vary. */
  bursts: UsualBursts | null;
  /** Memory of the level, days. */
  halfLife: number;
}

/** `clumps`: variance of an hour by its mean; `ratio`: bursts by what that lets expect. */
export interface UsualBursts {
  clumps: number;
  ratio: number;
  spread: Readonly<Record<WindowHours, Spread>>;
}

export type SpikeBaseline =
  | ({ state: 'ready'; weeks: number } & Usual)
  /** Less than four weeks were seen: there is no alarm yet. */
  | { state: 'young'; weeks: number };

/** Older hours say nothing of today. */
const MOST_WEEKS = 8;
/** The recent window, which must not be part of what it is compared with. */
const LEFT_OUT = 25;

const CALM: Record<WindowHours, Spread> = { 1: POISSON, 6: POISSON, 24: POISSON };

/**
 * What is usual, by the hours before the last 25 (of at most eight weeks): mentions by posts seen, as a product of the
 * level of the last days and of factors of the weekday, the hour of the day and the hour of the week. Each is shrunk to
 * what is known without it, so that few weeks cannot make a pattern of chance. Hours in which there was a spike are then
 * left out, and all is done once more. `hours` in order; `now` in ms since 1970.
 */
export function spikeBaseline(hours: readonly HourSeen[], now: number): SpikeBaseline {
  const kept = everyHour(hours.filter(({ at }) => at <= now && at > now - (LEFT_OUT + MOST_WEEKS * WEEK_HOURS) * HOUR));
  const weeks = weeksSeen(kept, now);
  if (weeks < LEAST_WEEKS) return { state: 'young', weeks };
  const past = kept.filter(({ at }) => at <= now - LEFT_OUT * HOUR);
  const first = fit(past, CALM);
  const loud = loudHours(first.residuals, first.usual.spread);
  const calm = past.map((hour, index) => (loud[index] === true ? { ...hour, seen: 0, heard: 0 } : hour));
  return { state: 'ready', weeks, ...fit(calm, first.usual.spread).usual };
}

/** What was expected of an hour with so many posts seen. */
export function expectedOf({ seen, heard, slot }: HourSeen, { rate, pattern }: Usual): number {
  return Math.max(seen, heard) * rate * (pattern[slot] ?? 1);
}

/** The baseline of these hours, and beside what was heard in each what the others let expect. */
function fit(hours: readonly HourSeen[], spread: Readonly<Record<WindowHours, Spread>>): { usual: Usual; residuals: Counted[] } {
  const heard = hours.reduce((sum, hour) => sum + hour.heard, 0);
  // Half a mention more (Jeffreys): what was never heard is rare, not impossible.
  const whole = (heard + 0.5) / Math.max(1, hours.reduce((sum, { seen }) => sum + seen, 0));
  const { pattern, leftOut } = patternOf(hours, whole, spread);
  const days = daysOf(hours, pattern);
  const { foretold, next, halfLife } = levelOf(days, whole);
  const residuals = hours.map((hour, index) => ({
    heard: hour.heard,
    expected: hour.seen * (foretold[dayOf(index, hours.length)] ?? whole) * (leftOut[index] ?? 1),
  }));
  const unsure = 1 / (heard + 0.5);
  const around = (counts: readonly Counted[], width: WindowHours): Spread => {
    const found = spreadOf(counts, width);
    // A rate known from n mentions is itself unsure by one in √n.
    return { ...found, bySquare: Math.max(found.bySquare, unsure) };
  };
  const ofAll = (counts: readonly Counted[]): Record<WindowHours, Spread> => ({
    1: around(counts, 1), 6: around(counts, 6), 24: around(counts, 24),
  });
  const own = ofAll(residuals);
  const clumps = own[1].byMean;
  const bursts = clumps > CLUMPED && heard > 0 ? burstsOf(residuals, clumps, ofAll) : null;
  return { usual: { rate: next, pattern, spread: own, bursts, halfLife }, residuals };
}

function burstsOf(
  residuals: readonly Counted[],
  clumps: number,
  spreads: (counts: readonly Counted[]) => Record<WindowHours, Spread>,
): UsualBursts {
  const counts = residuals.map((hour) => ({ heard: burstsIn(hour, clumps), expected: burstsExpected(hour.expected, clumps) }));
  const sum = (field: keyof Counted): number => counts.reduce((total, count) => total + count[field], 0);
  const ratio = sum('heard') / sum('expected');
  return { clumps, ratio, spread: spreads(counts.map((count) => ({ ...count, expected: count.expected * ratio }))) };
}

/** Factors of the hours of the week, and for each hour what they would be without it. */
function patternOf(
  hours: readonly HourSeen[],
  whole: number,
  spread: Readonly<Record<WindowHours, Spread>>,
): { pattern: number[]; leftOut: number[] } {
  const counts = hours.map(({ heard, seen }) => ({ heard, expected: seen * whole }));
  const refine = (groupOf: (index: number) => number, size: number, width: WindowHours): readonly number[] => {
    const { factors } = shrunkFactors(counts, groupOf, size, spread[width].byMean);
    counts.forEach((count, index) => (count.expected *= factors[groupOf(index)] ?? 1));
    return factors;
  };
  const slotOf = (index: number): number => hours[index]?.slot ?? 0;
  refine((index) => Math.floor((hours.length - 1 - index) / WEEK_HOURS), Math.ceil(hours.length / WEEK_HOURS), 24);
  const byWeekday = refine((index) => Math.floor(slotOf(index) / DAY_HOURS), 7, 24);
  const byHour = refine((index) => slotOf(index) % DAY_HOURS, DAY_HOURS, 1);
  const ofDayAndHour = (slot: number): number => (byWeekday[Math.floor(slot / DAY_HOURS)] ?? 1) * (byHour[slot % DAY_HOURS] ?? 1);
  const { factors, strength, groups } = shrunkFactors(counts, slotOf, WEEK_HOURS, spread[1].byMean);
  return {
    pattern: factors.map((factor, slot) => factor * ofDayAndHour(slot)),
    leftOut: counts.map(({ heard, expected }, index) => {
      const slot = slotOf(index);
      const group = groups[slot] ?? { heard: 0, expected: 0 };
      const others = { heard: group.heard - heard, expected: Math.max(0, group.expected - expected) };
      return shrunk(others, strength) * ofDayAndHour(slot);
    }),
  };
}

/** Days of 24 hours, counted back from the last hour. */
function daysOf(hours: readonly HourSeen[], pattern: readonly number[]): LevelDay[] {
  const days = Array.from({ length: Math.ceil(hours.length / DAY_HOURS) }, (): LevelDay => ({ heard: 0, posts: 0 }));
  hours.forEach(({ seen, heard, slot }, index) => {
    const day = days[dayOf(index, hours.length)];
    if (day === undefined) return;
    day.heard += heard;
    day.posts += seen * (pattern[slot] ?? 1);
  });
  return days;
}

function dayOf(index: number, length: number): number {
  return Math.ceil(length / DAY_HOURS) - 1 - Math.floor((length - 1 - index) / DAY_HOURS);
}
