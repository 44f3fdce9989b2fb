import { BUCKETS, type Adapter, type Learned } from './adapter';
import type { Example } from './adapterInput';
import { NEGATIVE, NEUTRAL, oddsWith, POSITIVE, probabilitiesOf } from './adapterOdds';

export interface Schooling {
  rounds: number;
  rate: number;
  /** Pulls weights to nothing, which is the shipped engine. */
  pull: number;
  /** 0: classes count by their texts; 1: each class counts alike. */
  evenness: number;
  /** What a step is divided by at first, for words and for traits: rare words must not learn all at once. */
  caution: { grams: number; traits: number };
}

export const SCHOOLING: Schooling = {
  rounds: 12, rate: 0.15, pull: 0.002, evenness: 0.75, caution: { grams: 0.1, traits: 1 },
};

const GOLDEN = (Math.sqrt(5) - 1) / 2;

interface Side {
  grams: Float32Array;
  traits: Float64Array;
  /** Sums of squared gradients (Duchi, Hazan and Singer 2011). */
  gramsSquared: Float32Array;
  traitsSquared: Float64Array;
}

/**
 * Logistic regression on top of the shipped engine, one example after the other in an order that is always the same: with
 * nothing to learn from it is the shipped engine. `examples` must not be empty; `trust`: the share of what is learned that is
 * used, 0..1.
 */
export function trainAdapter(examples: readonly Example[], schooling: Schooling = SCHOOLING, trust = 1): Adapter {
  const polarity = newSide(examples[0]?.input.polarityTraits.length ?? 0);
  const neutrality = newSide(examples[0]?.input.neutralityTraits.length ?? 0);
  const weights = classWeights(examples, schooling.evenness);
  for (let round = 0; round < schooling.rounds; round += 1) {
    for (const index of orderOf(round, examples.length)) {
      const example = examples[index];
      if (example === undefined) continue;
      const { grams, polarityTraits, neutralityTraits } = example.input;
      const [negative, neutral, positive] = probabilitiesOf(oddsWith(example.shipped, {
        polarity: sumOf(polarity, grams, polarityTraits),
        neutrality: sumOf(neutrality, grams, neutralityTraits),
      }));
      const weight = example.weight * (weights[example.label] ?? 0);
      const is = (label: number): number => (example.label === label ? 1 : 0);
      const blamed = positive - is(POSITIVE) - negative + is(NEGATIVE);
      step(polarity, { grams, traits: polarityTraits, gradient: weight * blamed }, schooling);
      step(neutrality, { grams, traits: neutralityTraits, gradient: weight * (neutral - is(NEUTRAL)) }, schooling);
    }
  }
  return { polarity: packed(polarity, trust), neutrality: packed(neutrality, trust) };
}

/**
 * All of so many places, far from their neighbours, in another order each round: strides near parts of the golden ratio, which
 * no small number divides (Weyl sequence). What is learned thus depends on nothing but the labels.
 */
function orderOf(round: number, length: number): number[] {
  let stride = Math.max(1, Math.round(length * (((round + 1) * GOLDEN) % 1)));
  while (commonDivisor(stride, length) > 1) stride += 1;
  return Array.from({ length }, (_, index) => (round + index * stride) % length);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function newSide(traits: number): Side {
  return {
    grams: new Float32Array(BUCKETS), traits: new Float64Array(traits),
    gramsSquared: new Float32Array(BUCKETS), traitsSquared: new Float64Array(traits),
  };
}

function sumOf(side: Side, grams: readonly number[], traits: readonly number[]): number {
  let sum = 0;
  for (const gram of grams) sum += side.grams[gram] ?? 0;
  sum /= Math.sqrt(Math.max(1, grams.length));
  for (const [index, trait] of traits.entries()) sum += (side.traits[index] ?? 0) * trait;
  return sum;
}

function step(
  side: Side,
  { grams, traits, gradient }: { grams: readonly number[]; traits: readonly number[]; gradient: number },
  { rate, pull, caution }: Schooling,
): void {
  const share = gradient / Math.sqrt(Math.max(1, grams.length));
  for (const gram of grams) {
    const weight = side.grams[gram] ?? 0;
    const slope = share + pull * weight;
    const squared = (side.gramsSquared[gram] ?? 0) + slope * slope;
    side.gramsSquared[gram] = squared;
    side.grams[gram] = weight - (rate * slope) / Math.sqrt(squared + caution.grams);
  }
  for (const [index, trait] of traits.entries()) {
    const weight = side.traits[index] ?? 0;
    const slope = gradient * trait + pull * weight;
    const squared = (side.traitsSquared[index] ?? 0) + slope * slope;
    side.traitsSquared[index] = squared;
    side.traits[index] = weight - (rate * slope) / Math.sqrt(squared + caution.traits);
  }
}

function classWeights(examples: readonly Example[], evenness: number): number[] {
  const counts = [NEGATIVE, NEUTRAL, POSITIVE].map((label) => examples.filter((example) => example.label === label).length);
  const classes = counts.filter((count) => count > 0).length;
  return counts.map((count) => (count === 0 ? 0 : (examples.length / (classes * count)) ** evenness));
}

function packed({ grams, traits }: Side, trust: number): Learned {
  const most = grams.reduce((found, weight) => Math.max(found, Math.abs(weight)), 0);
  const unit = (most * trust) / 127;
  const bytes = new Int8Array(BUCKETS);
  if (most > 0) for (let index = 0; index < BUCKETS; index += 1) bytes[index] = Math.round(((grams[index] ?? 0) / most) * 127);
  return { grams: bytes, unit, traits: [...traits].map((weight) => weight * trust) };
}
