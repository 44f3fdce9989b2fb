import type { RelevanceContext, RelevanceModel } from './relevance';
import { contextIn } from './relevanceContext';
import type { RelevanceText } from './relevanceTraits';
import { tryOut, type RelevanceTrial } from './relevanceTrial';
import { fitted, likenessOf, rarenessIn, weighed, weightsOf, type Lesson } from './trainRelevance';

/** A text that the user marked, or dealt with. */
export interface MarkedText extends RelevanceText {
  meant: boolean;
  /** 1: said outright; less where it only follows from what else was done with it. */
  weight: number;
}

export interface RelevanceLearnt {
  model: RelevanceModel;
  /** Null where nothing was marked. */
  trial: RelevanceTrial | null;
}

/** Traits that are kept, the strongest: some kB a topic. */
const MOST_WEIGHTS = 500;
const LEAST_WEIGHT = 0.002;

/**
 * What marks and words of the context teach a topic, in steps, so that other work need not wait for all of it. `background`:
 * texts that nobody marked, to tell rare words from common ones. Null where there is nothing to learn from. The same marks in
 * the same order always teach the same.
 */
export function* learnRelevance(
  marked: readonly MarkedText[],
  background: readonly RelevanceText[],
  context: RelevanceContext,
): Generator<void, RelevanceLearnt | null> {
  const hasContext = (context.about ?? '').trim() !== '' || (context.notAbout ?? '').trim() !== '';
  const isTold = marked.some(({ meant }) => meant) && marked.some(({ meant }) => !meant);
  if (!isTold && !hasContext) return null;
  if (!isTold) return { model: { weights: {}, bias: 0, context, sharpness: 1, hidesBelow: null }, trial: null };
  const rareness = rarenessIn([...marked, ...background]);
  yield;
  const lessons = marked.map((text): Lesson => ({
    traits: weighed(text, rareness),
    meant: text.meant,
    weight: text.weight,
    prior: contextIn(text.body, context).reduce((sum, { contribution }) => sum + contribution, 0),
  }));
  const likeness = likenessOf(lessons);
  yield;
  const { trial, sharpness, hidesBelow } = yield* tryOut(lessons, likeness);
  const gives = fitted(lessons, likeness, lessons.map((_, i) => i));
  const { weights, bias } = weightsOf(lessons, gives, rareness);
  return { model: { weights: strongest(weights), bias: rounded(bias), context, sharpness, hidesBelow }, trial };
}

function strongest(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .toSorted(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || (one < other ? -1 : 1))
      .slice(0, MOST_WEIGHTS)
      .map(([key, weight]) => [key, rounded(weight)]),
  );
}

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;
