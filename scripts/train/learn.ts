import { FEW_WORDS, LETTERS_SHARE, PAIR_SHARE, type Weights } from '@/lib/sentiment/learned';
import { gramWord, letterHashes, pairHash, seedOf, wordHash } from '@/lib/sentiment/grams';
import { damped, logitsOf, pullOf, type Decision } from '@/lib/sentiment/judge';
import { tokensOf } from '@/lib/sentiment/tokens';
import type { Traits } from '@/lib/sentiment/traits';
import { seeded } from '../generate/random';
import type { ClassIndex, Corpus } from './corpora';
import { classCounts } from './figures';
import { softmax } from './fitDecision';

/** A labelled text: what the lists say of it, and its words, pairs and runs of letters as buckets with their shares. */
export interface Example {
  label: ClassIndex;
  sum: number;
  damping: number;
  traits: Traits;
  buckets: Int32Array;
  shares: Float32Array;
}

/** Corpora whose licences let a model be made of them (docs/sentiment-model.md). */
const CLEAN = new Set([
  'en-vader-tweets', 'en-vader-movies', 'en-goemotions', 'ar-arsarcasm2', 'ar-afrisenti-ary', 'ar-afrisenti-arq', 'pt-afrisenti',
]);

export function isClean({ name }: Corpus): boolean {
  return CLEAN.has(name);
}

export const BUCKETS = 1 << 16;
const RATE = 0.03;
const EPOCHS = 3;
/** The last step of training is this part of the first. */
const LAST_RATE = 0.3;
const RIDGE = 1e-5;
/** A unit of what is learnt in values of lists: how fast values are learnt beside log odds. */
const POLARITY_STEP = 5;
/** A text weighs at most so many times another for being of a rare class, and a small corpus for being small. */
const MOST_FOR_CLASS = 4;
const MOST_FOR_CORPUS = 3;
const FULL_CORPUS = 10_000;
/** Seen in fewer texts, a bucket says nothing. */
const LEAST_SEEN = 3;

/** A text as buckets: the same as `learnedFrom` reads. */
export function bucketsOf(text: string, language: string): { buckets: Int32Array; shares: Float32Array } {
  const seed = seedOf(language);
  const sums = new Map<number, number>();
  const add = (hash: number, share: number): void => {
    const bucket = hash & (BUCKETS - 1);
    sums.set(bucket, (sums.get(bucket) ?? 0) + share);
  };
  let count = 0;
  let before: number | null = null;
  for (const token of tokensOf(text)) {
    const word = gramWord(token);
    const whole = word === null ? null : wordHash(word, seed);
    if (word !== null && whole !== null) {
      count += 1;
      add(whole, 1);
      const letters = letterHashes(word, seed);
      for (const hash of letters) add(hash, LETTERS_SHARE / Math.sqrt(letters.length));
      if (before !== null) add(pairHash(before, whole), PAIR_SHARE);
    }
    before = whole;
  }
  const scale = 1 / Math.sqrt(count + FEW_WORDS);
  return { buckets: Int32Array.from(sums.keys()), shares: Float32Array.from(sums.values(), (share) => share * scale) };
}

/**
 * Weights that make the labels of corpora likelier than lists alone do (logistic regression by stochastic gradient descent,
 * beside what the lists say). Each corpus has an intercept of its own while it is learnt from, so that how often its people
 * say neutral is not learnt with it.
 */
export function learn(corpora: readonly (readonly Example[])[], decision: Decision, seed = 1): Weights {
  const polarity = new Float64Array(BUCKETS);
  const neutrality = new Float64Array(BUCKETS);
  const biases = new Float64Array(corpora.length);
  const steps = corpora.flatMap((examples, corpus) => weighted(examples).map((one) => ({ ...one, corpus })));
  const random = seeded(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(steps, random);
    const rate = RATE * (1 - (1 - LAST_RATE) * epoch / Math.max(1, EPOCHS - 1));
    for (const { example, weight, corpus } of steps) {
      const { buckets, shares, traits, label, damping } = example;
      let { sum } = example;
      let neutral = biases[corpus] ?? 0;
      for (let index = 0; index < buckets.length; index += 1) {
        const bucket = buckets[index] ?? 0;
        sum += POLARITY_STEP * (polarity[bucket] ?? 0) * (shares[index] ?? 0);
        neutral += (neutrality[bucket] ?? 0) * (shares[index] ?? 0);
      }
      const logits = logitsOf(damped(sum, damping), traits, decision, neutral);
      const [negative, middle, positive] = softmax(logits.negative, logits.neutral, logits.positive);
      const slope = damping / (sum * sum + damping) ** 1.5;
      const offSum = weight * pullOf(traits, decision) * slope * POLARITY_STEP * (positive - Number(label === 2) - negative + Number(label === 0));
      const offNeutral = weight * (middle - Number(label === 1));
      biases[corpus] = (biases[corpus] ?? 0) - rate * offNeutral;
      for (let index = 0; index < buckets.length; index += 1) {
        const bucket = buckets[index] ?? 0;
        const share = shares[index] ?? 0;
        polarity[bucket] = (polarity[bucket] ?? 0) * (1 - rate * RIDGE) - rate * offSum * share;
        neutrality[bucket] = (neutrality[bucket] ?? 0) * (1 - rate * RIDGE) - rate * offNeutral * share;
      }
    }
  }
  const seen = new Uint32Array(BUCKETS);
  for (const { example } of steps) for (const bucket of example.buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    if ((seen[bucket] ?? 0) < LEAST_SEEN) polarity[bucket] = neutrality[bucket] = 0;
  }
  return { polarity, neutrality, polarityUnit: POLARITY_STEP, neutralityUnit: 1, neutral: 0 };
}

/** Weights in 8 bits each; the largest hundredth of a thousandth is cut to what fits. */
export function quantised({ polarity, neutrality, polarityUnit, neutralityUnit, neutral }: Weights): Weights {
  const [whole, unit] = inBytes(polarity);
  const [wholeNeutral, unitNeutral] = inBytes(neutrality);
  return {
    polarity: whole, polarityUnit: polarityUnit * unit, neutrality: wholeNeutral, neutralityUnit: neutralityUnit * unitNeutral, neutral,
  };
}

function inBytes(weights: ArrayLike<number>): [Int8Array, number] {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const unit = (sizes[Math.floor(sizes.length * 0.9999)] ?? 0) / 127 || 1;
  return [Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit)))), unit];
}

function weighted(examples: readonly Example[]): { example: Example; weight: number }[] {
  const counts = classCounts(examples.map(({ label }) => label));
  const classes = counts.filter((count) => count > 0).length;
  const forCorpus = Math.min(MOST_FOR_CORPUS, FULL_CORPUS / examples.length);
  return examples.map((example) => ({
    example,
    weight: forCorpus * Math.min(MOST_FOR_CLASS, examples.length / classes / counts[example.label]),
  }));
}

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}
