import { kindOf, KINDS, scaledTraits, traitsOf, type RelevanceText } from './relevanceTraits';

/** A text that somebody marked, as the model sees it. */
export interface Lesson {
  /** Scaled weights by trait. */
  traits: ReadonlyMap<string, number>;
  meant: boolean;
  /** 1: said outright. */
  weight: number;
  /** Log odds that the user's own words of the context give it. */
  prior: number;
}

/** How far weights may go: the inverse strength of what pulls them to nothing. */
const FREEDOM = 1;
/** What all texts share counts this much. */
const BIAS = 0.1;
const ROUNDS = 40;
const STILL = 1e-4;
/** 0: both sides count by their marks; 1: each side counts alike. */
const EVENNESS = 0.5;

/** How much rarer traits count more, by the texts that have them: a square root of the usual log(N/n). */
export function rarenessIn(texts: readonly RelevanceText[]): (key: string) => number {
  const having = new Map<string, number>();
  for (const text of texts) for (const { key } of traitsOf(text)) having.set(key, (having.get(key) ?? 0) + 1);
  const most = Math.log((texts.length + 1) * 2);
  return (key) => {
    if (KINDS[kindOf(key)]?.rare !== true) return 1;
    const texts_ = having.get(key);
    return Math.sqrt(texts_ === undefined ? most : Math.log((texts.length + 1) / texts_));
  };
}

/** The traits of a text as they are learned from. */
export function weighed(text: RelevanceText, rareness: (key: string) => number): Map<string, number> {
  return new Map(scaledTraits(traitsOf(text)).map(({ key, weight }) => [key, weight * rareness(key)]));
}

/** How alike each two lessons are: sums over the traits that they share. */
export function likenessOf(lessons: readonly Lesson[]): Float64Array[] {
  const rows = lessons.map(() => new Float64Array(lessons.length));
  for (const [i, one] of lessons.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const alike = dot(one.traits, lessons[j]?.traits ?? new Map()) + BIAS;
      (rows[i] as Float64Array)[j] = alike;
      (rows[j] as Float64Array)[i] = alike;
    }
  }
  return rows;
}

/**
 * Logistic regression pulled to nothing (L2), on top of what the context says, in its dual form: what each of `taught` gives to
 * all that is like it. With tens of lessons and thousands of traits that is the small side. Newton's steps, one lesson after
 * the other, always in the same order (Yu, Huang and Lin 2011).
 */
export function fitted(lessons: readonly Lesson[], likeness: readonly Float64Array[], taught: readonly number[]): Float64Array {
  const gives = new Float64Array(lessons.length);
  const sides = sideWeights(lessons, taught);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const i of taught) {
      const lesson = lessons[i];
      if (lesson === undefined) continue;
      const cost = 1 / (FREEDOM * lesson.weight * (sides.get(lesson.meant) ?? 1));
      const chance = 1 / (1 + Math.exp(-sumFor(i, { lessons, likeness, taught, gives })));
      const slope = (gives[i] ?? 0) * cost - ((lesson.meant ? 1 : 0) - chance);
      const step = slope / (cost + chance * (1 - chance) * (likeness[i]?.[i] ?? 0));
      gives[i] = (gives[i] ?? 0) - step;
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < STILL) break;
  }
  return gives;
}

/** What lessons give to one of them, with what the context says of it. */
export function sumFor(
  i: number,
  of: { lessons: readonly Lesson[]; likeness: readonly Float64Array[]; taught: readonly number[]; gives: Float64Array },
): number {
  let sum = of.lessons[i]?.prior ?? 0;
  const row = of.likeness[i];
  for (const j of of.taught) sum += (of.gives[j] ?? 0) * (row?.[j] ?? 0);
  return sum;
}

/** The weights of traits that what lessons give comes to. */
export function weightsOf(
  lessons: readonly Lesson[],
  gives: Float64Array,
  rareness: (key: string) => number,
): { weights: Map<string, number>; bias: number } {
  const weights = new Map<string, number>();
  for (const [i, { traits }] of lessons.entries()) {
    for (const [key, weight] of traits) weights.set(key, (weights.get(key) ?? 0) + (gives[i] ?? 0) * weight * rareness(key));
  }
  return { weights, bias: gives.reduce((sum, one) => sum + one, 0) * BIAS };
}

function sideWeights(lessons: readonly Lesson[], taught: readonly number[]): Map<boolean, number> {
  const sums = [true, false].map((meant) =>
    taught.reduce((sum, i) => sum + (lessons[i]?.meant === meant ? (lessons[i]?.weight ?? 0) : 0), 0));
  const [meant = 0, other = 0] = sums;
  const half = (meant + other) / 2;
  return new Map([[true, (half / Math.max(meant, 1)) ** EVENNESS], [false, (half / Math.max(other, 1)) ** EVENNESS]]);
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0);
  return sum;
}
