import { adaptedTraits, BUCKETS, type AdapterInput } from './adapter';
import { NEGATIVE, NEUTRAL, POSITIVE, type LabelIndex, type Odds } from './adapterOdds';
import { without, type Evidence } from './evidence';
import { gramWord, pairHash, seedOf, wordHash } from './grams';
import { logitsOf, scoreOf, SHIPPED_DECISION } from './judge';
import { tokensOf, type Token } from './tokens';

/** A word of a text, with the buckets that it is counted in for the first time. */
export interface GramWord {
  start: number;
  end: number;
  grams: number[];
}

/**
 * The words of a text in a language with their buckets: the word, and the word with the one before it. Runs of letters, which
 * help what is learned from thousands of texts, make what is learned from hundreds no better, and ten times as slow.
 */
export function gramWordsOf(tokens: readonly Token[], language: string): GramWord[] {
  const seed = seedOf(language);
  const met = new Set<number>();
  const words: GramWord[] = [];
  let before = 0;
  for (const token of tokens) {
    const word = gramWord(token);
    if (word === null) continue;
    const grams: number[] = [];
    const whole = wordHash(word, seed);
    for (const hash of [whole, pairHash(before, whole)]) {
      const bucket = hash % BUCKETS;
      if (met.has(bucket)) continue;
      met.add(bucket);
      grams.push(bucket);
    }
    before = whole;
    words.push({ start: token.start, end: token.start + token.text.length, grams });
  }
  return words;
}

/** A text as adapters see it, with the shipped engine's log odds of negative, neutral and positive. */
export function adapterInputOf(text: string, language: string, evidence: Evidence): {
  input: AdapterInput;
  words: GramWord[];
  shipped: Odds;
} {
  const words = gramWordsOf(without(evidence.own ?? [], tokensOf(text)), language);
  const score = scoreOf(evidence.reasons);
  const { negative, neutral, positive } = logitsOf(score, evidence.traits, SHIPPED_DECISION);
  return {
    input: { grams: words.flatMap(({ grams }) => grams), ...adaptedTraits(score, evidence.traits) },
    words,
    shipped: [negative, neutral + evidence.neutrality, positive],
  };
}

/** A labelled text, with what the shipped engine makes of it. */
export interface Example {
  input: AdapterInput;
  shipped: Odds;
  label: LabelIndex;
  /** How much it counts; 1: as a label of the user. */
  weight: number;
  /** Topics that hear it; absent: none. */
  topicIds?: readonly string[];
}

const INDEX = { negative: NEGATIVE, neutral: NEUTRAL, positive: POSITIVE } as const;

/** A labelled text to learn from. */
export function exampleOf(
  of: { text: string; language: string; label: keyof typeof INDEX } & Pick<Example, 'weight' | 'topicIds'>,
  evidence: Evidence,
): Example {
  const { text, language, label, ...kept } = of;
  const { input, shipped } = adapterInputOf(text, language, evidence);
  return { input, shipped, label: INDEX[label], ...kept };
}
