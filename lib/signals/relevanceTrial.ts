import { fitted, sumFor, type Lesson } from './trainRelevance';

/** How a model did on marks that it was not trained on. */
export interface RelevanceTrial {
  /** Marks that were tried. */
  n: number;
  /** Of those that are meant, how many it would hide. */
  wrong: number;
  /** Of those that are not meant, how many it would hide. */
  found: number;
}

export interface Tried {
  trial: RelevanceTrial;
  sharpness: number;
  /** The sum below which a mention is hidden; null: nothing is, as there are too few marks or they cannot be told apart. */
  hidesBelow: number | null;
}

/** Marks below which nothing is hidden: of what is not meant, and of what is. */
export const FEWEST: { irrelevant: number; relevant: number } = { irrelevant: 8, relevant: 4 };

/** Up to so many marks each is tried without itself; of more, a twentieth at a time. */
const ONE_BY_ONE = 40;
const FOLDS = 20;
/** Share of what is not meant that must be found for hiding to be worth its risk. */
const LEAST_FOUND = 0.05;
/** Log odds against it without which nothing is hidden: what is meant with a chance of a fifth is shown. */
const UNLIKELY = Math.log(4);
const SHARPNESSES = [0.5, 1, 1.5, 2, 3, 4, 6] as const;

/** Tries each mark with what the others teach. Stops for breath after each part. */
export function* tryOut(lessons: readonly Lesson[], likeness: readonly Float64Array[]): Generator<void, Tried> {
  const sums = yield* sumsByOthers(lessons, likeness);
  const sharpness = bestSharpness(lessons, sums);
  const meant = sums.filter((_, i) => lessons[i]?.meant === true);
  const other = sums.filter((_, i) => lessons[i]?.meant === false);
  const isEnough = meant.length >= FEWEST.relevant && other.length >= FEWEST.irrelevant;
  const below = Math.min(-UNLIKELY / sharpness, thresholdFor(meant, other));
  const wrong = meant.filter((sum) => sum < below).length;
  const found = other.filter((sum) => sum < below).length;
  const hides = isEnough && wrong === 0 && found >= LEAST_FOUND * other.length;
  return {
    trial: { n: lessons.length, wrong: hides ? wrong : 0, found: hides ? found : 0 },
    sharpness,
    hidesBelow: hides ? below : null,
  };
}

/**
 * The least of what is meant, and so far below its middle that of a hundred more that are meant one would lie lower, were they
 * spread normally (a prediction bound; Student's t at 0.99 is near 2.33 + 5 / degrees of freedom).
 */
function thresholdFor(meant: readonly number[], other: readonly number[]): number {
  const free = Math.max(1, meant.length - 1);
  const spread = Math.sqrt(Math.max(varianceOf(meant), varianceOf(other)) * (1 + 1 / meant.length));
  return Math.min(meanOf(meant) - (2.33 + 5 / free) * spread, ...meant);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1);
}

function* sumsByOthers(lessons: readonly Lesson[], likeness: readonly Float64Array[]): Generator<void, number[]> {
  const folds = lessons.length <= ONE_BY_ONE ? lessons.length : FOLDS;
  const all = lessons.map((_, i) => i);
  const sums = lessons.map(({ prior }) => prior);
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = all.filter((i) => i % folds !== fold);
    const gives = fitted(lessons, likeness, taught);
    for (const i of all) if (i % folds === fold) sums[i] = sumFor(i, { lessons, likeness, taught, gives });
    yield;
  }
  return sums;
}

/** By what sums are to be multiplied for the marks to be likeliest. */
function bestSharpness(lessons: readonly Lesson[], sums: readonly number[]): number {
  const costs = SHARPNESSES.map((sharpness) =>
    lessons.reduce((cost, { meant, weight }, i) => cost + weight * Math.log1p(Math.exp((meant ? -1 : 1) * (sums[i] ?? 0) * sharpness)), 0));
  return lessons.length === 0 ? 1 : (SHARPNESSES[costs.indexOf(Math.min(...costs))] ?? 1);
}
