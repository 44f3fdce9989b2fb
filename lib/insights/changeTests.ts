import { LEAST_FOR_RATE, netSentiment, type NetSentiment } from './netSentiment';
import { DIMENSIONS, type Dimension, type Part } from './parts';
import { totalOf, type SentimentCounts } from './sentimentCounts';
import { dispersionOf, isSpike, standingOut, type CountOfDay } from './standOut';
import { compareCounts, compareNet, compareShares, movedApart, type Pair, type Tested } from './twoSamples';

/** What one period holds for the comparison. Days without anything read are left out of `days`. */
export interface PeriodCounts {
  days: readonly CountOfDay[];
  counts: SentimentCounts;
  parts: Record<Dimension, readonly Part[]>;
  /** Distinct posts seen, and mentions first heard, in the period: by the day on which they were seen. */
  seen: number;
  heard: number;
}

type Rate = Extract<NetSentiment, { state: 'rate' }>;

/** One change that chance does not explain, with its numbers. `effect` > 0 is a rise. */
export type Change = { p: number; effect: number } & (
  /** `byReading`: what was heard by posts seen did not move that way, the user read more or less. */
  | { code: 'volume'; counts: Pair<number>; seen: Pair<number>; byReading: boolean }
  | { code: 'net'; of: { dimension: Dimension; key: string } | null; net: Pair<Rate> }
  | { code: 'share'; of: { dimension: Dimension; key: string }; counts: Pair<number>; whole: Pair<number> }
  | { code: 'day'; day: string; count: number; expected: number }
);

/** A tested change, with the share of all mentions that it is about. */
export interface Candidate {
  change: Change;
  weight: number;
  large: boolean;
  /** Net sentiment of a part: whether it moved otherwise than the rest. */
  apart?: boolean;
}

/** What is taken for significant; of all that is called a change, at most this share may be chance. */
export const FALSE_RATE = 0.05;
/** Cohen's small effect, for shares (h) and net sentiment (d); with many mentions less is significant and says nothing. */
const SMALL_EFFECT = 0.2;
const LEAST_RATIO = Math.log(1.2);

/** All comparisons of two periods that have enough to be compared. */
export function comparedPeriods(periods: Pair<PeriodCounts>): Candidate[] {
  return [...volumeChange(periods), ...netChanges(periods), ...shareChanges(periods)];
}

function volumeChange({ before, now }: Pair<PeriodCounts>): Candidate[] {
  const counts = { before: totalOf(before.counts), now: totalOf(now.counts) };
  if (counts.before + counts.now < LEAST_FOR_RATE || before.days.length === 0) return [];
  const dispersion = pooledDispersion(before.days, now.days);
  const tested = compareCounts(counts, { before: before.days.length, now: now.days.length }, dispersion);
  const seen = { before: before.seen, now: now.seen };
  const perSeen = hasBoth(seen)
    ? compareCounts({ before: before.heard, now: now.heard }, seen, dispersion)
    : null;
  const byReading = perSeen !== null && (perSeen.p > FALSE_RATE || perSeen.effect * tested.effect < 0);
  const large = Math.abs(tested.effect) >= LEAST_RATIO;
  return [{ change: { code: 'volume', ...tested, counts, seen, byReading }, weight: byReading ? 0.25 : 1, large }];
}

function netChanges({ before, now }: Pair<PeriodCounts>): Candidate[] {
  const whole = { before: before.counts, now: now.counts };
  const ofParts = pairs({ before, now }).flatMap(({ of, parts }) => {
    if (parts.before === undefined || parts.now === undefined) return [];
    const part = { before: parts.before.counts, now: parts.now.counts };
    const rest = { before: restOf(whole.before, part.before), now: restOf(whole.now, part.now) };
    const apart = movedApart(part, rest) < FALSE_RATE;
    return netChange(part, of, parts.now.total / totalOf(now.counts)).map((one) => ({ ...one, apart }));
  });
  return [...netChange(whole, null, 1), ...ofParts];
}

function restOf(whole: SentimentCounts, part: SentimentCounts): Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'> {
  return {
    negative: whole.negative - part.negative,
    neutral: whole.neutral - part.neutral,
    positive: whole.positive - part.positive,
  };
}

function netChange(
  counts: Pair<SentimentCounts>,
  of: { dimension: Dimension; key: string } | null,
  weight: number,
): Candidate[] {
  const [before, now] = [netSentiment(counts.before), netSentiment(counts.now)];
  if (before.state === 'few' || now.state === 'few') return [];
  return [candidate({ code: 'net', ...compareNet(counts), of, net: { before, now } }, weight)];
}

function shareChanges({ before, now }: Pair<PeriodCounts>): Candidate[] {
  const whole = { before: totalOf(before.counts), now: totalOf(now.counts) };
  return pairs({ before, now }).flatMap(({ of, parts }) => {
    const counts = { before: parts.before?.total ?? 0, now: parts.now?.total ?? 0 };
    const tested = compareShares(counts, whole);
    // Of two parts the one that shrinks says nothing that the other does not.
    const mirrored = tested !== null && tested.effect < 0 && keysOf({ before, now }, of.dimension).length === 2;
    if (tested === null || mirrored) return [];
    const weight = Math.max(counts.before / whole.before, counts.now / whole.now);
    return [candidate({ code: 'share', ...tested, of, counts, whole }, weight)];
  });
}

/** Each day of a period against all other days of it and of the one before. */
export function outstandingDays(now: PeriodCounts, before: PeriodCounts | null): Candidate[] {
  const total = Math.max(1, totalOf(now.counts));
  return standingOut(now.days, [...(before?.days ?? []), ...now.days]).map((day) => ({
    change: { code: 'day', effect: Math.log(day.count / Math.max(day.expected, 0.5)), ...day },
    weight: day.count / total,
    large: isSpike(day),
  }));
}

function candidate(change: Change & Tested, weight: number): Candidate {
  return { change, weight, large: Math.abs(change.effect) >= SMALL_EFFECT };
}

/** Each part of each dimension that has at least two, in both periods. */
function pairs(periods: Pair<PeriodCounts>): {
  of: { dimension: Dimension; key: string };
  parts: Pair<Part | undefined>;
}[] {
  return DIMENSIONS.flatMap((dimension) => {
    const keys = keysOf(periods, dimension);
    if (keys.length < 2) return [];
    return keys.map((key) => {
      const partOf = (period: PeriodCounts): Part | undefined => period.parts[dimension].find((part) => part.key === key);
      return { of: { dimension, key }, parts: { before: partOf(periods.before), now: partOf(periods.now) } };
    });
  });
}

function keysOf({ before, now }: Pair<PeriodCounts>, dimension: Dimension): string[] {
  return [...new Set([...now.parts[dimension], ...before.parts[dimension]].map(({ key }) => key))];
}

/** Variance by mean of the days around the mean of their own period. */
function pooledDispersion(before: readonly CountOfDay[], now: readonly CountOfDay[]): number {
  const [freedomBefore, freedomNow] = [Math.max(0, before.length - 1), Math.max(0, now.length - 1)];
  const freedom = freedomBefore + freedomNow;
  if (freedom === 0) return 1;
  return (dispersionOf(before) * freedomBefore + dispersionOf(now) * freedomNow) / freedom;
}

function hasBoth({ before, now }: Pair<number>): boolean {
  return before > 0 && now > 0;
}
