import type { Traits } from './traits';

/** Buckets that words and their parts are counted in; a power of two. */
export const BUCKETS = 1 << 16;

/** Labels below which nothing is learned: by chance alone a fifth of them would say anything. */
export const FEWEST_LABELS = 20;

/**
 * What was learned from one user's labels in one language: what each word or part of a word, and each trait of a text, adds to
 * the log odds of praise against blame (`polarity`, half of it for each side) and to those of neither (`neutrality`).
 */
export interface Adapter {
  polarity: Learned;
  neutrality: Learned;
}

export interface Learned {
  /** BUCKETS weights in units of `unit`. */
  grams: Int8Array;
  unit: number;
  /** One weight for each trait of its side. */
  traits: number[];
}

/** How an adapter did on labels that it was not trained on, as shares of `n`. */
export interface AdapterTrial {
  n: number;
  /** With the adapter, and as shipped. */
  adapted: number;
  shipped: number;
}

/** One text as an adapter sees it. */
export interface AdapterInput {
  /** Distinct buckets of its words and their parts. */
  grams: readonly number[];
  /** What may move the polarity, beside words: nothing that all texts share, or every score would follow the commonest label. */
  polarityTraits: readonly number[];
  neutralityTraits: readonly number[];
}

/** The traits of a text that an adapter weighs, divided so that all matter alike. */
export function adaptedTraits(score: number, traits: Traits): Omit<AdapterInput, 'grams'> {
  const { nothingFound, words, weight, contradiction, question, exclamation, address, tag } = traits;
  return {
    polarityTraits: [score],
    neutralityTraits: [1, score, Math.abs(score), nothingFound, words / 4, weight / 3, contradiction, question, exclamation, address, tag],
  };
}

/** What an adapter adds to a text's log odds: `polarity` to praise and from blame, `neutrality` to neither. */
export function adapt({ polarity, neutrality }: Adapter, input: AdapterInput): { polarity: number; neutrality: number } {
  return { polarity: sumOver(polarity, input.grams, input.polarityTraits), neutrality: sumOver(neutrality, input.grams, input.neutralityTraits) };
}

/** What one bucket gives to a text's polarity, in log odds. */
export function gramShare({ grams, unit }: Learned, gram: number, of: number): number {
  return ((grams[gram] ?? 0) * unit) / Math.sqrt(of);
}

function sumOver(learned: Learned, grams: readonly number[], traits: readonly number[]): number {
  let sum = 0;
  for (const gram of grams) sum += learned.grams[gram] ?? 0;
  sum *= learned.unit / Math.sqrt(Math.max(1, grams.length));
  for (const [index, trait] of traits.entries()) sum += (learned.traits[index] ?? 0) * trait;
  return sum;
}
