import { gramWord, letterHashes, pairHash, seedOf, wordHash } from './grams';
import type { Reason } from './sentiment';
import type { Token } from './tokens';

/**
 * Two weights for each bucket that words, pairs of words and runs of letters of one language fall into (hash modulo the
 * number of buckets, a power of two): how far they move a text to praise or blame, and how far to neutral.
 */
export interface Weights {
  polarity: ArrayLike<number>;
  neutrality: ArrayLike<number>;
  /** What one unit of the above is worth: in values of lists, in log odds. */
  polarityUnit: number;
  neutralityUnit: number;
  /** Log odds of neutral that any text has more. */
  neutral: number;
}

/** What a text holds by weights that were learnt. */
export interface LearnedEvidence {
  /** In the order of the text, each of one word; together all that was learnt moves the score by. */
  reasons: Reason[];
  /** Log odds of neutral. */
  neutrality: number;
}

/** What labelled texts taught of one language. */
export type Learned = (tokens: readonly Token[]) => LearnedEvidence;

/** Runs of letters together weigh this much beside their word. */
export const LETTERS_SHARE = 0.5;
/** So does a pair of words. */
export const PAIR_SHARE = 0.7;
/** A text of n words is divided by sqrt(n + this): long texts say more, but not so much more. */
export const FEW_WORDS = 5;
/** What moves the score less than this is no reason, and moves it by nothing. */
export const LEAST_CONTRIBUTION = 0.1;
/** Words are few and come again. */
const MOST_REMEMBERED = 20_000;

interface Weighed {
  hash: number;
  polarity: number;
  neutrality: number;
}

/** How texts of a language (primary subtag) are read by weights. */
export function learnedFrom(weights: Weights, language: string): Learned {
  const seed = seedOf(language);
  const { polarityUnit, neutralityUnit } = weights;
  const mask = weights.polarity.length - 1;
  const polarityOf = (hash: number): number => (weights.polarity[hash & mask] ?? 0) * polarityUnit;
  const neutralityOf = (hash: number): number => (weights.neutrality[hash & mask] ?? 0) * neutralityUnit;
  const weigh = (word: string): Weighed => {
    const whole = wordHash(word, seed);
    const letters = letterHashes(word, seed);
    const share = letters.length === 0 ? 0 : LETTERS_SHARE / Math.sqrt(letters.length);
    const weighed = { hash: whole, polarity: polarityOf(whole), neutrality: neutralityOf(whole) };
    for (const hash of letters) {
      weighed.polarity += share * polarityOf(hash);
      weighed.neutrality += share * neutralityOf(hash);
    }
    return weighed;
  };
  const remembered = new Map<string, Weighed>();
  const weighed = (token: Token): Weighed | null => {
    const known = token.kind === 'word' ? remembered.get(token.word) : undefined;
    if (known !== undefined) return known;
    const word = gramWord(token);
    if (word === null) return null;
    const fresh = weigh(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (token.kind === 'word') remembered.set(token.word, fresh);
    return fresh;
  };

  return (tokens) => {
    const polarity = new Float64Array(tokens.length);
    let neutrality = 0;
    let count = 0;
    let before: Weighed | null = null;
    for (let index = 0; index < tokens.length; index += 1) {
      const own = weighed(tokens[index] as Token);
      if (own !== null) {
        count += 1;
        polarity[index] = (polarity[index] ?? 0) + own.polarity;
        neutrality += own.neutrality;
        if (before !== null) {
          const pair = pairHash(before.hash, own.hash);
          const half = PAIR_SHARE * polarityOf(pair) / 2;
          polarity[index - 1] = (polarity[index - 1] ?? 0) + half;
          polarity[index] = (polarity[index] ?? 0) + half;
          neutrality += PAIR_SHARE * neutralityOf(pair);
        }
      }
      before = own;
    }
    const scale = 1 / Math.sqrt(count + FEW_WORDS);
    return { reasons: reasonsOf(tokens, polarity, scale), neutrality: weights.neutral + neutrality * scale };
  };
}

function reasonsOf(tokens: readonly Token[], polarity: Float64Array, scale: number): Reason[] {
  const reasons: Reason[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const contribution = (polarity[index] ?? 0) * scale;
    if (Math.abs(contribution) < LEAST_CONTRIBUTION) continue;
    const { start, text: term } = tokens[index] as Token;
    reasons.push({ start, end: start + term.length, term, value: contribution, shifts: [], contribution, source: 'learned' });
  }
  return reasons;
}
