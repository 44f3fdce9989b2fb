import type { Period } from './comparison';
import { reputationOf, reputationParts, whatMovedReputation, type Reputation as ReputationOf, type ReputationPart, type ReputationWeights, type Weighed as WeighedOf } from './reputation';
import type { OpinionWithParts } from './reputationOpinions';
import { seededRandom } from './seededRandom';
import { daysBetween } from './volume';
import { byWeek } from './weeks';
import { noCounts } from './sentimentCounts';

type Reputation = ReputationOf<OpinionWithParts>;
type Weighed = WeighedOf<OpinionWithParts>;

/** By what the index is told apart. */
export const REPUTATION_PARTS = ['site', 'aspect', 'language'] as const;
export type ReputationBy = (typeof REPUTATION_PARTS)[number];

/** The index of the opinions of one week, or of what of it lies in the period, as it was at its end. */
export interface ReputationWeek extends Period {
  reputation: Reputation;
}

/** A group, and by how many points it moved the index since the period before; null: nothing to compare with. */
export interface MovedPart extends ReputationPart {
  moved: number | null;
  /** Opinions of the group. */
  ids: string[];
}

export interface ReputationView {
  now: Reputation;
  /** Of the period before, as it was at its end; null: there is none to compare with. */
  before: Reputation | null;
  /** What moves the index most, first. */
  parts: Record<ReputationBy, MovedPart[]>;
  /** The opinions that move it most, first. */
  strongest: Weighed[];
  weeks: ReputationWeek[];
}

export interface ReputationInput {
  current: Period;
  opinions: readonly OpinionWithParts[];
  /** Null: there is no period to compare with. */
  previous: { opinions: readonly OpinionWithParts[]; end: number } | null;
  weights: ReputationWeights;
  /** ms since 1970. */
  now: number;
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** The first instant after a day of the reporting zone, ms since 1970. */
  endOf: (day: string) => number;
}

const STRONGEST = 6;
/** Any: the same mentions give the same interval. */
const SEED = 1;

/** The reputation index of a period with what moved it, week by week, and beside the period before. */
export function reputationView({ current, opinions, previous, weights, now, weekStart, endOf }: ReputationInput): ReputationView {
  const indexOf = (of: readonly OpinionWithParts[], at: number): Reputation => reputationOf(of, { now: at, random: seededRandom(SEED), weights });
  const index = indexOf(opinions, now);
  const before = previous === null ? null : indexOf(previous.opinions, previous.end);
  return {
    now: index,
    before,
    parts: {
      site: partsBy('site', index, before),
      aspect: partsBy('aspect', index, before),
      language: partsBy('language', index, before),
    },
    strongest: weighedIn(index).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.opinion.id < b.opinion.id ? -1 : 1)).slice(0, STRONGEST),
    weeks: weeksOf(current, weekStart).map((week) => ({
      ...week,
      reputation: indexOf(opinions.filter(({ day }) => day >= week.from && day <= week.to), Math.min(now, endOf(week.to))),
    })),
  };
}

function partsBy(by: ReputationBy, now: Reputation, before: Reputation | null): MovedPart[] {
  const idsOf = (key: string): string[] => weighedIn(now).flatMap(({ opinion }) => (opinion[by] === key ? [opinion.id] : []));
  const parts = partsOf(now, by).map((part) => ({ ...part, ids: idsOf(part.key) }));
  if (before?.state !== 'index') return parts.map((part) => ({ ...part, moved: null }));
  const moved = new Map(whatMovedReputation(partsOf(before, by), parts).map((one) => [one.key, one.moved]));
  return parts.map((part) => ({ ...part, moved: moved.get(part.key) ?? null }));
}

function partsOf(reputation: Reputation, by: ReputationBy): ReputationPart[] {
  return reputationParts(weighedIn(reputation), (opinion) => opinion[by]);
}

const weighedIn = (reputation: Reputation): Weighed[] => (reputation.state === 'index' ? reputation.weighed : []);

function weeksOf({ from, to }: Period, weekStart: number): Period[] {
  const days = daysBetween(from, to).map((day) => ({ day, counts: noCounts(), total: 0, read: true }));
  return byWeek(days, weekStart).map((week) => ({ from: week.day, to: week.to }));
}
