import { bootstrapInterval } from './bootstrap';
import { LEAST_FOR_RATE } from './netSentiment';

/** What somebody said, as far as the index looks at it. Distinct mentions: reposts are none. */
export interface Opinion {
  id: string;
  /** Null: not known; then somebody of their own. */
  authorId: string | null;
  /** When it was published, ms since 1970. */
  at: number;
  /** -1..1, and how likely it is right, 0..1; the user's own label is -1, 0 or 1 with 1. Null: nothing was scored. */
  score: number | null;
  confidence: number;
  /** One to five stars, which then stand for the text; null: none. */
  stars: number | null;
  /** Likes, comments and shares as far as the page shows them. */
  engagement: number;
}

/** How much an opinion weighs; all of it can be changed by the user. */
export interface ReputationWeights {
  /** Days after which an opinion weighs half. */
  halfLifeDays: number;
  /** Of one author in one week, the latest so many count. */
  mostOfAuthorAWeek: number;
  /** 1: log2(2 + engagement); 0: whatever its engagement; between: that power of it. */
  engagement: number;
  /** How many times the weight of a text stars have; 0: they stay out. */
  stars: number;
}

export const REPUTATION_WEIGHTS: ReputationWeights = { halfLifeDays: 14, mostOfAuthorAWeek: 3, engagement: 1, stars: 1 };

/** Between which each weight lies. */
export const WEIGHT_LIMITS: Readonly<Record<keyof ReputationWeights, { least: number; most: number; whole: boolean }>> = {
  halfLifeDays: { least: 1, most: 365, whole: true },
  mostOfAuthorAWeek: { least: 1, most: 100, whole: true },
  engagement: { least: 0, most: 2, whole: false },
  stars: { least: 0, most: 10, whole: false },
};

export const WEIGHTS = ['halfLifeDays', 'mostOfAuthorAWeek', 'engagement', 'stars'] as const satisfies readonly (keyof ReputationWeights)[];

/** Whether a number can be such a weight. */
export function isWeight(of: keyof ReputationWeights, value: unknown): value is number {
  const { least, most, whole } = WEIGHT_LIMITS[of];
  return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** The weights that a value holds; what is none is as it was made. */
export function weightsIn(value: unknown): ReputationWeights {
  const given: Partial<Record<keyof ReputationWeights, unknown>> = typeof value === 'object' && value !== null ? value : {};
  const weight = (of: keyof ReputationWeights): number => (isWeight(of, given[of]) ? given[of] : REPUTATION_WEIGHTS[of]);
  return { halfLifeDays: weight('halfLifeDays'), mostOfAuthorAWeek: weight('mostOfAuthorAWeek'), engagement: weight('engagement'), stars: weight('stars') };
}

/** With fewer opinions no index is shown. */
export const LEAST_OPINIONS = 20;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** An opinion that counts: `points` of the index above or below 50 are its own. */
export interface Weighed<One extends Opinion = Opinion> {
  opinion: One;
  /** -1..1. */
  value: number;
  weight: number;
  points: number;
}

/** What left an opinion out: nothing scored, later than now, or its author was heard often enough in its week. */
export type LeftOut = Record<'unscored' | 'later' | 'sameAuthor', number>;
/** The same by their ids. */
export type LeftIds = Record<keyof LeftOut, readonly string[]>;

interface Heard {
  n: number;
  /** Those that count, the latest first. */
  ids: string[];
  authors: number;
  leftOut: LeftOut;
  leftIds: LeftIds;
}

export type Reputation<One extends Opinion = Opinion> =
  /** 0..100 with its 95 % interval; index = 50 + Σ points. */
  | ({ state: 'index'; value: number; low: number; high: number; weighed: Weighed<One>[] } & Heard)
  /** Fewer than 20 opinions, or all of fewer than ten authors. */
  | ({ state: 'few'; because: 'opinions' | 'authors' } & Heard);

/**
 * Reputation index, 0..100 (research/metrics.md 5.8) = 50 + 50 · Σ wᵢ sᵢ / Σ wᵢ. sᵢ: score (-1..1) × confidence, or of r stars (r − 3) / 2;
 * wᵢ = log2(2 + visible engagement) · 0.5^(age / 14 days), of at most three a week of one author, the latest ones; weeks are counted
 * back from `now` (ms since 1970). The interval is a bootstrap over authors, since one author's opinions are not independent; with two
 * more authors of a usual weight who say the best and the worst, so that authors who all agree do not pass for certain (as the added ones
 * of `netSentiment`).
 */
export function reputationOf<One extends Opinion>(
  opinions: readonly One[],
  { now, random, weights = REPUTATION_WEIGHTS }: { now: number; random: () => number; weights?: ReputationWeights },
): Reputation<One> {
  const { counting, leftIds } = countingOf(opinions, now, weights);
  const leftOut: LeftOut = { unscored: leftIds.unscored.length, later: leftIds.later.length, sameAuthor: leftIds.sameAuthor.length };
  const weighed = withPoints(counting.map((opinion) => ({ opinion, value: valueOf(opinion) ?? 0, weight: weightOf(opinion, now, weights) })));
  const authors = authorSums(weighed);
  const heard: Heard = { n: weighed.length, ids: weighed.map(({ opinion }) => opinion.id), authors: authors.length, leftOut, leftIds };
  if (heard.n < LEAST_OPINIONS) return { state: 'few', because: 'opinions', ...heard };
  if (heard.authors < LEAST_FOR_RATE) return { state: 'few', because: 'authors', ...heard };
  const value = 50 + weighed.reduce((sum, { points }) => sum + points, 0);
  const usual = authors.reduce((sum, { weight }) => sum + weight, 0) / authors.length;
  const interval = bootstrapInterval([...authors, { weight: usual, sum: usual }, { weight: usual, sum: -usual }], indexOf, random);
  const { low, high } = interval ?? { low: value, high: value };
  return { state: 'index', value, low: Math.min(low, value), high: Math.max(high, value), weighed, ...heard };
}

/** What a group of opinions (of a site, of stars, of an author) adds to the index or takes from it: `share` of all weight, `mean` -1..1. */
export interface ReputationPart {
  key: string;
  n: number;
  share: number;
  mean: number;
  points: number;
}

/** The index by groups, the ones that move it most first; the points of all add up to index − 50. */
export function reputationParts<One extends Opinion>(weighed: readonly Weighed<One>[], keyOf: (opinion: One) => string): ReputationPart[] {
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const groups = new Map<string, { n: number; weight: number; points: number }>();
  for (const { opinion, weight, points } of weighed) {
    const key = keyOf(opinion);
    const group = groups.get(key) ?? { n: 0, weight: 0, points: 0 };
    groups.set(key, { n: group.n + 1, weight: group.weight + weight, points: group.points + points });
  }
  return [...groups]
    .map(([key, { n, weight, points }]) => ({ key, n, share: weight / all, mean: (points * all) / (50 * weight), points }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.key < b.key ? -1 : 1));
}

/** By how many points each group moved the index from one period to the next, the most first; all add up to the whole move. */
export function whatMovedReputation(before: readonly ReputationPart[], now: readonly ReputationPart[]): { key: string; moved: number }[] {
  const points = new Map<string, number>();
  for (const part of before) points.set(part.key, -part.points);
  for (const part of now) points.set(part.key, (points.get(part.key) ?? 0) + part.points);
  return [...points]
    .map(([key, moved]) => ({ key, moved }))
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved) || (a.key < b.key ? -1 : 1));
}

function countingOf<One extends Opinion>(opinions: readonly One[], now: number, weights: ReputationWeights): { counting: One[]; leftIds: LeftIds } {
  const leftIds: Record<keyof LeftOut, string[]> = { unscored: [], later: [], sameAuthor: [] };
  const leave = ({ id }: One, why: keyof LeftOut): false => {
    leftIds[why].push(id);
    return false;
  };
  const ofAuthor = new Map<string, number>();
  const latestFirst = opinions.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const counting = latestFirst.filter((opinion) => {
    if (opinion.at > now) return leave(opinion, 'later');
    if (valueOf(opinion) === null || weightOf(opinion, now, weights) <= 0) return leave(opinion, 'unscored');
    if (opinion.authorId === null) return true;
    const key = `${Math.floor((now - opinion.at) / WEEK)}|${opinion.authorId}`;
    const before = ofAuthor.get(key) ?? 0;
    ofAuthor.set(key, before + 1);
    return before < weights.mostOfAuthorAWeek || leave(opinion, 'sameAuthor');
  });
  return { counting, leftIds };
}

function valueOf({ score, confidence, stars }: Opinion): number | null {
  if (stars !== null) return Math.max(-1, Math.min(1, (stars - 3) / 2));
  return score === null ? null : score * confidence;
}

function weightOf({ at, engagement, stars }: Opinion, now: number, weights: ReputationWeights): number {
  const freshness = 0.5 ** ((now - at) / DAY / weights.halfLifeDays);
  return Math.log2(2 + engagement) ** weights.engagement * freshness * (stars === null ? 1 : weights.stars);
}

function withPoints<One extends Opinion>(weighed: readonly Omit<Weighed<One>, 'points'>[]): Weighed<One>[] {
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map((one) => ({ ...one, points: (50 * one.weight * one.value) / all }));
}

function authorSums(weighed: readonly Weighed[]): { weight: number; sum: number }[] {
  const sums = new Map<string, { weight: number; sum: number }>();
  for (const { opinion, value, weight } of weighed) {
    const key = opinion.authorId === null ? `unknown|${opinion.id}` : `known|${opinion.authorId}`;
    const author = sums.get(key) ?? { weight: 0, sum: 0 };
    sums.set(key, { weight: author.weight + weight, sum: author.sum + weight * value });
  }
  return [...sums.values()];
}

function indexOf(authors: readonly { weight: number; sum: number }[]): number {
  let weight = 0;
  let sum = 0;
  for (const author of authors) {
    weight += author.weight;
    sum += author.sum;
  }
  return 50 + (50 * sum) / weight;
}
