import { endsInWord, visitWords, wordBorders } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import { jointFits, keyOf, type Joint, type Pattern } from './pattern';

/** All patterns of a set of topics, ready to be found in one pass over a text. */
export interface Vocabulary {
  patterns: Pattern[];
  /** By key: the number of a pattern. */
  numbers: Map<string, number>;
  /** All words of all patterns, numbered. */
  words: Map<string, number>;
  /** By number of a word: where the patterns that begin with it go on. */
  beginning: Step[];
  /** Patterns of signs only, such as a currency sign. */
  signs: number[];
}

/** A place in the tree of all patterns, after some of their words (a trie of words, Fredkin 1960). */
interface Step {
  /** Patterns that are complete here. */
  endings: number[];
  /** By number of the next word. */
  next: Map<number, { joint: Joint; step: Step }[]>;
}

/** Where patterns were found: by number of the pattern, spans on the folded text. Not found: no entry. */
export type Finds = Map<number, Span[]>;

interface Hits {
  words: number[];
  /** Ordinal of the hit among all words of the text: neighbours differ by one. */
  ordinals: number[];
  starts: number[];
  ends: number[];
}

const ANYTHING: Joint = { kind: 'gap', after: '', before: '' };

export function emptyVocabulary(): Vocabulary {
  return { patterns: [], numbers: new Map(), words: new Map(), beginning: [], signs: [] };
}

/** Adds a pattern and returns its number; the same pattern of two topics is searched once. */
export function addPattern(vocabulary: Vocabulary, pattern: Pattern): number {
  const key = keyOf(pattern);
  const known = vocabulary.numbers.get(key);
  if (known !== undefined) return known;
  const number = vocabulary.patterns.push(pattern) - 1;
  vocabulary.numbers.set(key, number);
  if (pattern.words.length === 0) vocabulary.signs.push(number);
  else lastStep(vocabulary, pattern).endings.push(number);
  return number;
}

/** Goes through the tree along the words of a pattern, planting what is missing. */
function lastStep(vocabulary: Vocabulary, { words, joints }: Pattern): Step {
  const [first = '', ...rest] = words;
  let step = (vocabulary.beginning[wordNumber(vocabulary, first)] ??= newStep());
  for (const [index, text] of rest.entries()) {
    const word = wordNumber(vocabulary, text);
    const joint = joints[index] ?? ANYTHING;
    const branches = step.next.get(word) ?? [];
    step.next.set(word, branches);
    let branch = branches.find((known) => JSON.stringify(known.joint) === JSON.stringify(joint));
    if (branch === undefined) {
      branch = { joint, step: newStep() };
      branches.push(branch);
    }
    step = branch.step;
  }
  return step;
}

function wordNumber(vocabulary: Vocabulary, text: string): number {
  const number = vocabulary.words.get(text) ?? vocabulary.words.size;
  vocabulary.words.set(text, number);
  return number;
}

function newStep(): Step {
  return { endings: [], next: new Map() };
}

/**
 * Finds all patterns in a folded text, overlapping ones too. One pass over the text finds the words, whatever their
 * number; patterns are then checked only where their first word stands.
 */
export function search(vocabulary: Vocabulary, text: string): Finds {
  const finds: Finds = new Map();
  if (vocabulary.words.size > 0) {
    const hits = hitsOf(vocabulary, text, finds);
    let borders: Uint8Array | null = null;
    const isBorder = (place: number): boolean => (borders ??= wordBorders(text))[place] === 1;
    const found = (number: number, first: number, last: number): void => {
      const pattern = vocabulary.patterns[number];
      const span = pattern === undefined ? null : spanOf(pattern, hits, first, last, text, isBorder);
      if (span !== null) keep(finds, number, span);
    };
    for (let hit = 0; hit < hits.words.length; hit++) {
      const step = vocabulary.beginning[hits.words[hit] ?? -1];
      if (step !== undefined) walk(step, hits, hit, hit, text, found);
    }
  }
  for (const number of vocabulary.signs) findSigns(vocabulary.patterns[number]?.prefix ?? '', number, text, finds);
  return finds;
}

function hitsOf(vocabulary: Vocabulary, text: string, finds: Finds): Hits {
  const hits: Hits = { words: [], ordinals: [], starts: [], ends: [] };
  let ordinal = 0;
  let lastStart = 0;
  let lastEnd = -1;
  visitWords(text, (start, end) => {
    const word = text.slice(start, end);
    const known = vocabulary.words.get(word);
    if (known !== undefined) {
      hits.words.push(known);
      hits.ordinals.push(ordinal);
      hits.starts.push(start);
      hits.ends.push(end);
    }
    if (lastEnd === start - 1 && lastEnd > 0) {
      const between = text.charAt(lastEnd);
      if (between === '-' || (between === "'" && word === 's')) {
        findClosed(vocabulary, text.slice(lastStart, lastEnd) + word, { start: lastStart, end }, finds);
      }
    }
    ordinal += 1;
    lastStart = start;
    lastEnd = end;
  });
  return hits;
}

/** "e-mail" in a text is heard by the term "email", "mcdonald's" by "mcdonalds". */
function findClosed(vocabulary: Vocabulary, word: string, span: Span, finds: Finds): void {
  const known = vocabulary.words.get(word);
  for (const number of known === undefined ? [] : (vocabulary.beginning[known]?.endings ?? [])) {
    const pattern = vocabulary.patterns[number];
    if (pattern?.prefix === '' && pattern.suffix === '') keep(finds, number, span);
  }
}

/** Follows the words of the text from a step on; never deeper than the longest pattern has words. */
function walk(
  step: Step,
  hits: Hits,
  first: number,
  last: number,
  text: string,
  found: (number: number, first: number, last: number) => void,
): void {
  for (const number of step.endings) found(number, first, last);
  const following = last + 1;
  const word = hits.words[following];
  if (step.next.size === 0 || word === undefined) return;
  if ((hits.ordinals[following] ?? 0) - (hits.ordinals[last] ?? 0) !== 1) return;
  for (const { joint, step: next } of step.next.get(word) ?? []) {
    if (jointFits(joint, text, hits.ends[last] ?? 0, hits.starts[following] ?? 0)) {
      walk(next, hits, first, following, text, found);
    }
  }
}

/** The span of a pattern whose words stand from hit `first` to `last`, or null where signs or borders do not fit. */
function spanOf(
  pattern: Pattern,
  hits: Hits,
  first: number,
  last: number,
  text: string,
  isBorder: (place: number) => boolean,
): Span | null {
  const wordStart = hits.starts[first] ?? 0;
  const wordEnd = hits.ends[last] ?? 0;
  const start = wordStart - pattern.prefix.length;
  if (start < 0 || !text.startsWith(pattern.prefix, start) || !text.startsWith(pattern.suffix, wordEnd)) return null;
  // The @ in the middle of an address is no handle.
  if (/^[#@.]/u.test(pattern.prefix) && endsInWord(text, start)) return null;
  if (pattern.startsUnspaced && !isBorder(wordStart)) return null;
  if (pattern.endsUnspaced && !isBorder(wordEnd)) return null;
  return { start, end: wordEnd + pattern.suffix.length };
}

function findSigns(signs: string, number: number, text: string, finds: Finds): void {
  if (signs === '') return;
  for (let start = text.indexOf(signs); start >= 0; start = text.indexOf(signs, start + signs.length)) {
    keep(finds, number, { start, end: start + signs.length });
  }
}

function keep(finds: Finds, number: number, span: Span): void {
  const spans = finds.get(number);
  if (spans === undefined) finds.set(number, [span]);
  else spans.push(span);
}
