import { isUnspacedLetter } from '@/lib/language/words';
import { DOT, keyOf, type Joint, type Pattern } from './pattern';
import { isGlob } from './glob';

/** Many patterns, ready to be found in one pass over a text. */
export interface Vocabulary {
  /** By key: the number of a pattern. */
  numbers: Map<string, number>;
  /** By number of a pattern. */
  patterns: Map<number, Pattern>;
  /** All words of all patterns, numbered. */
  words: Map<string, number>;
  /** By number of a word: where the patterns that begin with it go on. */
  beginning: Step[];
  /** Words with wildcards, by how they begin: by so many letters as `globStarts` names. */
  globs: Map<string, Glob[]>;
  globStarts: number[];
  /** The same for scripts without spaces: by their first letter. */
  unspacedGlobs: Map<string, Glob[]>;
  /** Patterns of signs only, such as a currency sign. */
  signs: { number: number; text: string }[];
}

export interface Glob {
  word: number;
  text: string;
  letters: string[];
}

/** A place in the tree of all patterns, after some of their words (a trie of words, Fredkin 1960). */
export interface Step {
  /** Patterns that are complete here. */
  endings: number[];
  /** By number of the next word. */
  next: Map<number, Branch[]>;
}

export interface Branch {
  joint: Joint;
  step: Step;
}

const ANYTHING: Joint = { kind: 'gap', after: '', before: '' };
/** What people write for the dot of an address, in brackets. */
const DOT_WORD = 'dot';
/** So many letters of the beginning of a glob are looked up. */
const GLOB_START = 3;

export function emptyVocabulary(): Vocabulary {
  return {
    numbers: new Map(), patterns: new Map(), words: new Map(), beginning: [], globs: new Map(), globStarts: [],
    unspacedGlobs: new Map(), signs: [],
  };
}

/** Adds a pattern under a number, or returns the number under which it is known: that of two topics is searched once. */
export function addPattern(vocabulary: Vocabulary, pattern: Pattern, number: number): number {
  const key = keyOf(pattern);
  const known = vocabulary.numbers.get(key);
  if (known !== undefined) return known;
  vocabulary.numbers.set(key, number);
  vocabulary.patterns.set(number, pattern);
  if (pattern.words.length > 0) lastStep(vocabulary, pattern).endings.push(number);
  else if (pattern.prefix !== '') vocabulary.signs.push({ number, text: pattern.prefix });
  return number;
}

/** Goes through the tree along the words of a pattern, planting what is missing. */
function lastStep(vocabulary: Vocabulary, { words, joints }: Pattern): Step {
  const [first = '', ...rest] = words;
  let step = (vocabulary.beginning[wordNumber(vocabulary, first)] ??= newStep());
  for (const [index, text] of rest.entries()) {
    const word = wordNumber(vocabulary, text);
    const joint = joints[index] ?? ANYTHING;
    const known = branchesTo(step, word).find((branch) => JSON.stringify(branch.joint) === JSON.stringify(joint));
    step = known?.step ?? plant(vocabulary, step, word, joint);
  }
  return step;
}

function plant(vocabulary: Vocabulary, from: Step, word: number, joint: Joint): Step {
  const step = newStep();
  branchesTo(from, word).push({ joint, step });
  if (joint.kind === 'signs' && joint.signs === DOT) {
    const between = newStep();
    branchesTo(from, wordNumber(vocabulary, DOT_WORD)).push({ joint: { kind: 'opening' }, step: between });
    branchesTo(between, word).push({ joint: { kind: 'closing' }, step });
  }
  return step;
}

function branchesTo(step: Step, word: number): Branch[] {
  const branches = step.next.get(word) ?? [];
  step.next.set(word, branches);
  return branches;
}

function wordNumber(vocabulary: Vocabulary, text: string): number {
  const known = vocabulary.words.get(text);
  if (known !== undefined) return known;
  const word = vocabulary.words.size;
  vocabulary.words.set(text, word);
  if (isGlob(text)) addGlob(vocabulary, word, text);
  return word;
}

function addGlob(vocabulary: Vocabulary, word: number, text: string): void {
  const letters = Array.from(text);
  const [first = ''] = letters;
  const isUnspaced = isUnspacedLetter(first);
  const [globs, start] = isUnspaced
    ? [vocabulary.unspacedGlobs, first]
    : [vocabulary.globs, text.slice(0, Math.min(GLOB_START, text.search(/[*?]/u)))];
  if (!isUnspaced && !vocabulary.globStarts.includes(start.length)) vocabulary.globStarts.push(start.length);
  const alike = globs.get(start) ?? [];
  globs.set(start, alike);
  alike.push({ word, text, letters });
}

function newStep(): Step {
  return { endings: [], next: new Map() };
}
