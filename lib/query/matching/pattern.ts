import type { Folded } from '@/lib/language/folding';
import { hasUnspaced, wordsOf } from '@/lib/language/words';
import { withMarkedWildcards, withoutMarks, wordsWithWildcards } from './glob';

/**
 * What stands between two words of a pattern: anything but a word, a hyphen or space, just these signs, or what people
 * write around the word of a dot that shall not be an address ("example (dot) com").
 */
export type Joint =
  | { kind: 'gap'; after: string; before: string }
  | { kind: 'hyphen' }
  | { kind: 'signs'; signs: string }
  | { kind: 'opening' }
  | { kind: 'closing' };

/** How the words of a pattern are made ready. */
export interface Reader {
  fold(text: string): Folded;
  wildcards: boolean;
}

/** A term or phrase made ready for searching; everything in it is folded. */
export interface Pattern {
  /** Signs right before the first word, such as # or @. The whole pattern, where it has no words. */
  prefix: string;
  /** Some may hold wildcards. */
  words: string[];
  /** One fewer than words. */
  joints: Joint[];
  /** Signs right after the last word, as in "c++". */
  suffix: string;
  /** Whether the first or last word is a letter of a script without spaces, whose borders must be looked up. */
  startsUnspaced: boolean;
  endsUnspaced: boolean;
}

// Signs that belong to a name; all others around a word are punctuation. One dot counts before, as in ".net".
const PREFIX = /(?:[#@&+~%=^\p{Sc}]+|(?<!\.)\.)$/u;
const SUFFIX = /^[#@&+~%=^\p{Sc}]+/u;
const PUNCTUATION = /^[\s,;:!?]+$/u;
const HYPHENS = /^-+$/u;
const EXACT = /[.@']/u;
const MOST_BETWEEN = 4;
/** The joint of addresses, for which people also write a word. */
export const DOT = '.';
/** After an apostrophe these are verbs: "we'll" is not "well". */
const CONTRACTED = /^(?:ll|re|ve|d|m)$/iu;
/** A dot as people write it so that an address is none: "example[.]com". */
const DEFANGED_DOT = /^\s?[[({]\s?\.\s?[\])}]\s?$/u;
const OPENING = /^\s?[[({]\s?$/u;
const CLOSING = /^\s?[\])}]\s?$/u;
const MOST_DEFANGED = 7;

/** All ways to write a term (one piece) or phrase (its pieces): as given, and with its hyphens and apostrophes gone. */
export function patternsOf(pieces: readonly string[], reader: Reader): Pattern[] {
  const written = pieces.map((piece) => patternOf(piece, reader));
  const closed = written.map(withoutJoints);
  const variants = closed.some((pattern, index) => pattern !== written[index]) ? [written, closed] : [written];
  return variants.map((parts) => parts.reduce(joinPatterns));
}

/** One name for patterns that find the same. */
export function keyOf(pattern: Pattern): string {
  return JSON.stringify([pattern.prefix, pattern.words, pattern.joints, pattern.suffix]);
}

/** Whether what stands between two words of a text, from `start` to `end`, is what a pattern asks for. */
export function jointFits(joint: Joint, text: string, start: number, end: number): boolean {
  switch (joint.kind) {
    case 'gap':
      return end - start >= joint.after.length + joint.before.length
        && text.startsWith(joint.after, start) && text.startsWith(joint.before, end - joint.before.length);
    case 'hyphen':
      return end - start <= MOST_BETWEEN && /^[\s-]+$/u.test(text.slice(start, end));
    case 'signs': {
      if (start === end) return joint.signs === '';
      if (joint.signs === DOT && fits(DEFANGED_DOT, text, start, end)) return true;
      if (end - start > joint.signs.length + MOST_BETWEEN) return false;
      const between = text.slice(start, end);
      // "node.js" is not the end and the beginning of two sentences; "h & m" is "h&m".
      return (EXACT.test(joint.signs) ? between : between.replace(/\s+/gu, '')) === joint.signs;
    }
    case 'opening':
      return fits(OPENING, text, start, end);
    case 'closing':
      return fits(CLOSING, text, start, end);
  }
}

function fits(signs: RegExp, text: string, start: number, end: number): boolean {
  return end - start <= MOST_DEFANGED && signs.test(text.slice(start, end));
}

function patternOf(piece: string, reader: Reader): Pattern {
  const text = reader.fold(reader.wildcards ? withMarkedWildcards(piece) : piece).text;
  const found = reader.wildcards ? wordsWithWildcards(text) : wordsOf(text);
  const words = found.map((word) => word.text);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) {
    return { prefix: withoutMarks(text), words, joints: [], suffix: '', startsUnspaced: false, endsUnspaced: false };
  }
  const joints = found.slice(1).map((word, index) => jointOf(text.slice(found[index]?.end, word.start)));
  return {
    prefix: PREFIX.exec(text.slice(0, first.start))?.[0] ?? '',
    words,
    joints,
    suffix: SUFFIX.exec(text.slice(last.end))?.[0] ?? '',
    startsUnspaced: hasUnspaced(first.text),
    endsUnspaced: hasUnspaced(last.text),
  };
}

function jointOf(between: string): Joint {
  if (PUNCTUATION.test(between)) return { kind: 'gap', after: '', before: '' };
  return HYPHENS.test(between) ? { kind: 'hyphen' } : { kind: 'signs', signs: between };
}

/** "wi-fi" as "wifi", "o'reilly" as "oreilly"; the pattern itself where it holds no such joint. */
function withoutJoints(pattern: Pattern): Pattern {
  const words = pattern.words.slice(0, 1);
  const joints: Joint[] = [];
  for (const [index, joint] of pattern.joints.entries()) {
    const word = pattern.words[index + 1] ?? '';
    const isApostrophe = joint.kind === 'signs' && joint.signs === "'";
    if (joint.kind === 'hyphen' || (isApostrophe && !CONTRACTED.test(word))) {
      words.push((words.pop() ?? '') + word);
    } else {
      words.push(word);
      joints.push(joint);
    }
  }
  return words.length === pattern.words.length ? pattern : { ...pattern, words, joints };
}

/** Two pieces of a phrase; signs that belong to them must touch them. A piece without words adds nothing. */
function joinPatterns(left: Pattern, right: Pattern): Pattern {
  if (left.words.length === 0) return right;
  if (right.words.length === 0) return left;
  return {
    prefix: left.prefix,
    words: [...left.words, ...right.words],
    joints: [...left.joints, { kind: 'gap', after: left.suffix, before: right.prefix }, ...right.joints],
    suffix: right.suffix,
    startsUnspaced: left.startsUnspaced,
    endsUnspaced: right.endsUnspaced,
  };
}
