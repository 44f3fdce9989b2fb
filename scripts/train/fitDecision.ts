import { decide, type Confidence, type Decision, type TrustTrait } from '@/lib/sentiment/judge';
import type { Traits } from '@/lib/sentiment/traits';
import { classCounts } from './figures';
import type { ClassIndex } from './corpora';

/** One labelled text as the decision sees it. `neutrality`: what was learnt adds to the log odds of neutral. */
export interface Judged {
  label: ClassIndex;
  score: number;
  traits: Traits;
  neutrality?: number;
}

/** The texts of one corpus. Each corpus weighs the same, and in it each class that people used. */
export type JudgedCorpus = readonly Judged[];

type NeutralTrait = Exclude<keyof Traits, 'sarcasm'>;
export const NEUTRAL_TRAITS = [
  'nothingFound', 'reasons', 'weight', 'words', 'contradiction', 'question', 'exclamation', 'address', 'tag', 'numbers',
] as const satisfies readonly NeutralTrait[];

const STEPS = 300;
const RATE = 0.05;
const NEAR_STEPS = 60;
const NEAR_RATE = 0.02;
/** What is likelier is never trusted less, or else what a user teaches would lower the confidence in it. */
const LEAST_PER_LOGIT = 0.1;
/** Pulls the weights of traits to nothing. */
const RIDGE = 0.002;
const TRUST_TRAITS = ['words', 'contradiction', 'reasons', 'weight', 'address'] as const satisfies readonly TrustTrait[];
const UNFITTED: Confidence = { from: 0, perLogit: 1, words: 0, contradiction: 0, reasons: 0, weight: 0, address: 0 };
const PLAIN: Decision['confidence'] = { negative: UNFITTED, neutral: UNFITTED, positive: UNFITTED };

/**
 * The decision that makes what people said likeliest (softmax regression with shared weights, by Adam); begun from another
 * that was fitted to nearly the same texts, it is soon found.
 */
export function fitDecision(corpora: readonly JudgedCorpus[], near?: Decision): Decision {
  const columns = NEUTRAL_TRAITS.length;
  const texts = corpora.flat();
  const weights = corpora.flatMap(weightsOf).map((weight) => weight / corpora.length);
  const scale = NEUTRAL_TRAITS.map((trait) => deviation(texts.map(({ traits }) => traits[trait])) || 1);
  const inputs = Float64Array.from(texts.flatMap(({ traits }) => NEUTRAL_TRAITS.map((trait, column) => traits[trait] / (scale[column] ?? 1))));
  const scores = Float64Array.from(texts, ({ score }) => score);
  const labels = Uint8Array.from(texts, ({ label }) => label);
  const reasons = Float64Array.from(texts, ({ traits }) => traits.reasons);
  // pull, handicap, from, one for each trait in units of its deviation, then what the pull grows by
  const at = new Float64Array(4 + columns);
  at[0] = near?.pull ?? 1;
  at[1] = near?.handicap ?? 0;
  at[2] = near?.neutral.from ?? 0;
  for (const [column, trait] of NEUTRAL_TRAITS.entries()) at[3 + column] = (near?.neutral[trait] ?? 0) * (scale[column] ?? 1);
  at[3 + columns] = near?.pullPerReason ?? 0;
  const gradient = new Float64Array(at.length);
  const step = adam(at, near === undefined ? RATE : NEAR_RATE);
  const add = (index: number, value: number): void => {
    gradient[index] = (gradient[index] ?? 0) + value;
  };
  for (let round = 0; round < (near === undefined ? STEPS : NEAR_STEPS); round += 1) {
    const growth = at[3 + columns] ?? 0;
    const handicap = at[1] ?? 0;
    gradient.fill(0);
    for (let column = 0; column < columns; column += 1) gradient[3 + column] = 2 * RIDGE * (at[3 + column] ?? 0);
    for (let index = 0; index < texts.length; index += 1) {
      const score = scores[index] ?? 0;
      const pull = (at[0] ?? 0) + growth * (reasons[index] ?? 0);
      const label = labels[index];
      let neutral = at[2] ?? 0;
      for (let column = 0; column < columns; column += 1) neutral += (at[3 + column] ?? 0) * (inputs[index * columns + column] ?? 0);
      const negative = Math.exp(-pull * score);
      const middle = Math.exp(neutral);
      const positive = Math.exp(pull * score - handicap);
      const share = (weights[index] ?? 0) / (negative + middle + positive);
      const offNegative = share * negative - (label === 0 ? weights[index] ?? 0 : 0);
      const offNeutral = share * middle - (label === 1 ? weights[index] ?? 0 : 0);
      const offPositive = share * positive - (label === 2 ? weights[index] ?? 0 : 0);
      const offPull = score * (offPositive - offNegative);
      add(0, offPull);
      add(3 + columns, (reasons[index] ?? 0) * offPull);
      add(1, -offPositive);
      add(2, offNeutral);
      for (let column = 0; column < columns; column += 1) add(3 + column, offNeutral * (inputs[index * columns + column] ?? 0));
    }
    step(gradient);
  }
  const traits = Object.fromEntries(NEUTRAL_TRAITS.map((trait, column) => [trait, rounded((at[3 + column] ?? 0) / (scale[column] ?? 1))]));
  return {
    pull: rounded(at[0] ?? 0),
    pullPerReason: rounded(at[3 + columns] ?? 0),
    handicap: rounded(at[1] ?? 0),
    neutral: { from: rounded(at[2] ?? 0), ...(traits as Record<NeutralTrait, number>) },
    confidence: PLAIN,
  };
}

/** How far each label is to be trusted: the share of right answers by its log odds and some traits (Platt), on texts held out. */
export function fitConfidence(corpora: readonly { decision: Decision; texts: JudgedCorpus }[]): Decision['confidence'] {
  const answers = { negative: [] as Answer[], neutral: [] as Answer[], positive: [] as Answer[] };
  for (const { decision, texts } of corpora) {
    // Where people were not asked for neutral, no neutral answer can be right.
    const hasNeutral = texts.some(({ label }) => label === 1);
    for (const { score, traits, neutrality, label: truth } of texts) {
      const { label, logit } = decide(score, traits, decision, neutrality);
      if (label !== 'neutral' || hasNeutral) answers[label].push({ inputs: [1, logit, ...TRUST_TRAITS.map((trait) => traits[trait])], right: LABELS[truth] === label, weight: 1 / texts.length });
    }
  }
  return { negative: platt(answers.negative), neutral: platt(answers.neutral), positive: platt(answers.positive) };
}

const LABELS = ['negative', 'neutral', 'positive'] as const;

interface Answer {
  inputs: readonly number[];
  right: boolean;
  weight: number;
}

function platt(answers: readonly Answer[]): Confidence {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const at = new Float64Array(2 + TRUST_TRAITS.length);
  at[1] = 1;
  const step = adam(at, RATE);
  const gradient = new Float64Array(at.length);
  for (let round = 0; round < STEPS; round += 1) {
    gradient.fill(0);
    for (const { inputs, right, weight } of answers) {
      const logOdds = inputs.reduce((sum, input, index) => sum + input * (at[index] ?? 0), 0);
      const off = weight / total * (1 / (1 + Math.exp(-logOdds)) - Number(right));
      for (const [index, input] of inputs.entries()) gradient[index] = (gradient[index] ?? 0) + off * input;
    }
    step(gradient);
    at[1] = Math.max(LEAST_PER_LOGIT, at[1] ?? 0);
  }
  const [from = 0, perLogit = 0, ...traits] = Array.from(at, rounded);
  const perTrait = Object.fromEntries(TRUST_TRAITS.map((trait, index) => [trait, traits[index] ?? 0])) as Record<TrustTrait, number>;
  return { from, perLogit, ...perTrait };
}

function weightsOf(texts: JudgedCorpus): number[] {
  const counts = classCounts(texts.map(({ label }) => label));
  const classes = counts.filter((count) => count > 0).length;
  return texts.map(({ label }) => 1 / classes / counts[label]);
}

export function softmax(a: number, b: number, c: number): [number, number, number] {
  const most = Math.max(a, b, c);
  const ea = Math.exp(a - most);
  const eb = Math.exp(b - most);
  const ec = Math.exp(c - most);
  const all = ea + eb + ec;
  return [ea / all, eb / all, ec / all];
}

/** Steps against a gradient (Kingma and Ba 2015). */
function adam(at: Float64Array, rate: number): (gradient: Float64Array) => void {
  const first = new Float64Array(at.length);
  const second = new Float64Array(at.length);
  let round = 0;
  return (gradient) => {
    round += 1;
    for (let index = 0; index < at.length; index += 1) {
      const slope = gradient[index] ?? 0;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** round));
      at[index] = (at[index] ?? 0) - rate * mean / (spread + 1e-8);
    }
  };
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
