import { benjaminiHochberg } from './benjaminiHochberg';
import { LEAST_FOR_RATE, netSentiment, type NetSentiment } from './netSentiment';
import { DIMENSIONS, type Dimension, type Part } from './parts';
import { totalOf, type SentimentCounts } from './sentimentCounts';
import { dispersionOf, isSpike, standingOut, type CountOfDay } from './standOut';
import { compareCounts, compareNet, compareShares, type Pair, type Tested } from './twoSamples';

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

export interface Changes {
  /** Most telling first. */
  found: Change[];
  /** Comparisons made; none where there is too little to compare. */
  tests: number;
}

const MOST = 5;
/** Of all that is called a change, at most this share may be chance. */
const FALSE_RATE = 0.05;
/** Cohen's small effect, for shares (h) and net sentiment (d); with many mentions less is significant and says nothing. */
const SMALL_EFFECT = 0.2;
const LEAST_RATIO = Math.log(1.2);
/** How many of a kind are told, so that one cause is not told over and over. */
const MOST_OF_KIND = { volume: 1, net: 2, share: 1, day: 2 } as const;

/** A tested change, with the share of all mentions that it is about. */
interface Candidate {
  change: Change;
  weight: number;
  large: boolean;
}

/**
 * What changed from one period to the next (`before` null: there is none to compare with, only days are looked at): the
 * volume, net sentiment, shares and net sentiments of sites, topics and languages, and days that stand out. All tests
 * together keep the false discovery rate at 5 % (`benjaminiHochberg`); of what remains, only effects that are not small
 * are told, at most five, in the order of |effect| · √(share of the mentions that it is about).
 */
export function whatChanged(now: PeriodCounts, before: PeriodCounts | null): Changes {
  const candidates = [
    ...(before === null ? [] : [...volumeChange({ before, now }), ...netChanges({ before, now }), ...shareChanges({ before, now })]),
    ...outstandingDays(now, before),
  ];
  const significant = benjaminiHochberg(candidates.map(({ change }) => change.p), FALSE_RATE);
  const ranked = candidates
    .filter(({ large }, index) => large && significant[index] === true)
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .map(({ change }) => change);
  return { found: fewOfEachKind(ranked).slice(0, MOST), tests: candidates.length };
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
  const whole = totalOf(now.counts);
  const all = netChange({ before: before.counts, now: now.counts }, null, 1);
  const ofParts = pairs({ before, now }).flatMap(({ of, parts }) =>
    parts.before === undefined || parts.now === undefined
      ? []
      : netChange({ before: parts.before.counts, now: parts.now.counts }, of, parts.now.total / whole),
  );
  return [...all, ...ofParts];
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

function outstandingDays(now: PeriodCounts, before: PeriodCounts | null): Candidate[] {
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

function rankOf({ change, weight }: Candidate): number {
  return Math.abs(change.effect) * Math.sqrt(weight);
}

function fewOfEachKind(ranked: readonly Change[]): Change[] {
  const told = new Map<string, number>();
  return ranked.filter((change) => {
    const kind = 'of' in change && change.of !== null ? `${change.code} ${change.of.dimension}` : change.code;
    const before = told.get(kind) ?? 0;
    told.set(kind, before + 1);
    return before < MOST_OF_KIND[change.code];
  });
}
