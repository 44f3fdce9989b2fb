import { adapt, BUCKETS, FEWEST_LABELS, type Adapter, type AdapterInput, type AdapterTrial, type Learned } from './adapter';

/** Labels in this order. */
const NEGATIVE = 0;
const NEUTRAL = 1;
const POSITIVE = 2;

/** A labelled text, with what the shipped engine makes of it. */
export interface Example {
  input: AdapterInput;
  /** Log odds of negative, neutral and positive, as shipped. */
  shipped: readonly [number, number, number];
  label: typeof NEGATIVE | typeof NEUTRAL | typeof POSITIVE;
  /** How much it counts; 1: as a label of the user. */
  weight: number;
}

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

/** What came of learning: the adapter, null where it would not help. */
export interface Learnt {
  adapter: Adapter | null;
  /** Share of what was learned that is used. */
  trust: number;
  trial: AdapterTrial;
}

/** Parts into which labels are divided to try what is learned on what it was not learned from. */
const FOLDS = 5;
const TRUSTS = [0, 0.25, 0.5, 0.75, 1] as const;
/** Gain in macro-F1 on labels not learned from, below which it may be chance. */
const LEAST_GAIN = 0.01;

interface Side {
  grams: Float32Array;
  traits: Float64Array;
  /** Sums of squared gradients (Duchi, Hazan and Singer 2011). */
  gramsSquared: Float32Array;
  traitsSquared: Float64Array;
}

/**
 * Logistic regression on top of the shipped engine, one example after the other in an order that is always the same: with
 * nothing to learn from it is the shipped engine. `examples` must not be empty.
 */
export function trainAdapter(examples: readonly Example[], schooling: Schooling = SCHOOLING, trust = 1): Adapter {
  const polarity = newSide(examples[0]?.input.polarityTraits.length ?? 0);
  const neutrality = newSide(examples[0]?.input.neutralityTraits.length ?? 0);
  const weights = classWeights(examples, schooling.evenness);
  const next = shuffler(examples.length);
  for (let round = 0; round < schooling.rounds; round += 1) {
    for (const index of next()) {
      const example = examples[index];
      if (example === undefined) continue;
      const { grams, polarityTraits, neutralityTraits } = example.input;
      const [negative, neutral, positive] = probabilities(example.shipped, {
        polarity: sumOf(polarity, grams, polarityTraits),
        neutrality: sumOf(neutrality, grams, neutralityTraits),
      });
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
 * Trains on all labels, trusting what is learned as far as it helped on labels that it was not learned from: each fifth was
 * tried with what the other four teach. Null where it does not help, or there are too few labels to say.
 */
export function learn(examples: readonly Example[], schooling: Schooling = SCHOOLING): Learnt | null {
  const trial = tryOut(examples, schooling);
  if (trial === null || trial.trust === 0) return trial;
  return { ...trial, adapter: trainAdapter(examples, schooling, trial.trust) };
}

function tryOut(examples: readonly Example[], schooling: Schooling): Learnt | null {
  if (examples.length < FEWEST_LABELS) return null;
  const said = TRUSTS.map((): number[] => []);
  const truth: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const adapter = trainAdapter(examples.filter((_, index) => index % FOLDS !== fold), schooling);
    for (const { input, label, shipped } of examples.filter((_, index) => index % FOLDS === fold)) {
      truth.push(label);
      const added = adapt(adapter, input);
      for (const [at, trust] of TRUSTS.entries()) {
        said[at]?.push(labelFor(shipped, { polarity: added.polarity * trust, neutrality: added.neutrality * trust }));
      }
    }
  }
  const asShipped = said[0] ?? [];
  const right = (one: readonly number[]): number => one.filter((label, index) => label === truth[index]).length / truth.length;
  const gains = said.map((one) => (right(one) < right(asShipped) ? 0 : macroF1(truth, one) - macroF1(truth, asShipped)));
  const most = Math.max(...gains);
  const best = most >= LEAST_GAIN ? gains.indexOf(most) : 0;
  return {
    adapter: null,
    trust: TRUSTS[best] ?? 0,
    trial: { n: truth.length, adapted: right(said[best] ?? asShipped), shipped: right(asShipped) },
  };
}

/** Mean of the F1 of the labels that the truth has; 0..1. */
function macroF1(truth: readonly number[], said: readonly number[]): number {
  const labels = [NEGATIVE, NEUTRAL, POSITIVE].filter((label) => truth.includes(label));
  const f1 = labels.map((label) => {
    const hits = truth.filter((one, index) => one === label && said[index] === label).length;
    const all = truth.filter((one) => one === label).length + said.filter((one) => one === label).length;
    return (2 * hits) / all;
  });
  return f1.reduce((sum, one) => sum + one, 0) / labels.length;
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

/** Probabilities of the three labels when an adapter's answer is added to the shipped log odds (softmax). */
export function probabilities(
  [negative, neutral, positive]: readonly [number, number, number],
  added: { polarity: number; neutrality: number },
): [number, number, number] {
  const odds = [negative - added.polarity, neutral + added.neutrality, positive + added.polarity] as const;
  const most = Math.max(...odds);
  const shares = [Math.exp(odds[0] - most), Math.exp(odds[1] - most), Math.exp(odds[2] - most)] as const;
  const whole = shares[0] + shares[1] + shares[2];
  return [shares[0] / whole, shares[1] / whole, shares[2] / whole];
}

/** The likeliest label that the sign of the score allows, as lib/sentiment/judge decides; the odds of negative are the score's, turned over. */
function labelFor([negative, neutral, positive]: readonly [number, number, number], added: { polarity: number; neutrality: number }): number {
  const against = negative - added.polarity;
  if (against === 0) return NEUTRAL;
  const [side, odds] = against < 0 ? [POSITIVE, positive + added.polarity] : [NEGATIVE, against];
  return odds > neutral + added.neutrality ? side : NEUTRAL;
}

function classWeights(examples: readonly Example[], evenness: number): number[] {
  const counts = [NEGATIVE, NEUTRAL, POSITIVE].map((label) => examples.filter((example) => example.label === label).length);
  const classes = counts.filter((count) => count > 0).length;
  return counts.map((count) => (count === 0 ? 0 : (examples.length / (classes * count)) ** evenness));
}

/** Gives the same orders every time: what is learned depends on nothing but the labels (mulberry32, Fisher-Yates). */
function shuffler(length: number): () => number[] {
  let state = 0x6d2b79f5;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => {
    const order = Array.from({ length }, (_, index) => index);
    for (let index = length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return order;
  };
}

function packed({ grams, traits }: Side, trust: number): Learned {
  const most = grams.reduce((found, weight) => Math.max(found, Math.abs(weight)), 0);
  const unit = (most * trust) / 127;
  const bytes = new Int8Array(BUCKETS);
  if (most > 0) for (let index = 0; index < BUCKETS; index += 1) bytes[index] = Math.round(((grams[index] ?? 0) / most) * 127);
  return { grams: bytes, unit, traits: [...traits].map((weight) => weight * trust) };
}
