import type { Reason } from './sentiment';
import type { TokenKind } from './tokens';

/** What a text is like beside what it praises or blames, in numbers that mean the same in all languages. */
export interface Traits {
  /** 1: nothing in it moves the score. */
  nothingFound: number;
  /** ln(1 + reasons). */
  reasons: number;
  /** ln(1 + sum of the contributions without their signs). */
  weight: number;
  /** ln(1 + words). */
  words: number;
  /** 0: all reasons point the same way, or there is none; 1: they cancel each other out. */
  contradiction: number;
  /** 1: it asks. */
  question: number;
  exclamation: number;
  /** 1: it holds a web address. */
  address: number;
  /** 1: it holds a tag. */
  tag: number;
  /** Numbers per word. */
  numbers: number;
  /** Words that tell that others may not be meant. */
  sarcasm: number;
}

const ASKS = /[?؟？]/u;
const EXCLAIMS = /[!！]/u;
const NUMBER = /^\p{N}/u;
/** Words that a text has at least, for a share of them to mean something. */
const FEW_WORDS = 3;

/** The traits of a text of these parts, with these reasons and so many words of sarcasm. */
export function traitsOf(
  text: string,
  parts: readonly { kind: TokenKind; text: string }[],
  reasons: readonly Reason[],
  sarcasm = 0,
): Traits {
  let words = 0;
  let numbers = 0;
  let asks = false;
  let exclaims = false;
  for (const part of parts) {
    if (part.kind === 'word') {
      words += 1;
      if (NUMBER.test(part.text)) numbers += 1;
    } else if (part.kind === 'end') {
      asks ||= ASKS.test(part.text);
      exclaims ||= EXCLAIMS.test(part.text);
    }
  }
  let sum = 0;
  let weight = 0;
  for (const { contribution } of reasons) {
    sum += contribution;
    weight += Math.abs(contribution);
  }
  return {
    nothingFound: reasons.length === 0 ? 1 : 0,
    reasons: Math.log1p(reasons.length),
    weight: Math.log1p(weight),
    words: Math.log1p(words),
    contradiction: weight === 0 ? 0 : 1 - Math.abs(sum) / weight,
    question: asks ? 1 : 0,
    exclamation: exclaims ? 1 : 0,
    address: /https?:|www\./u.test(text) ? 1 : 0,
    tag: text.includes('#') ? 1 : 0,
    numbers: numbers / (words + FEW_WORDS),
    sarcasm,
  };
}
