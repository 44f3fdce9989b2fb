import { endsInWord, visitWords, wordBorders } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import { jointFits, type Pattern } from './pattern';
import { isClosed } from './findable';
import type { Steps } from '../steps';
import type { Step, Vocabulary } from './vocabulary';
import { globEnds, globFits } from './glob';

/** Where something was found: by its number, spans on the text that was searched. Not found: no entry. */
export type Finds = Map<number, Span[]>;

/** Words of a text that patterns ask for, in the order of the text. A word may answer to several. */
interface Hits {
  words: number[];
  /** Ordinal of the hit among all words of the text, and of the word after it. */
  ordinals: number[];
  nexts: number[];
  starts: number[];
  ends: number[];
}

interface Pass {
  vocabulary: Vocabulary;
  text: string;
  hits: Hits;
  finds: Finds;
  steps: Steps;
  borders: () => Uint8Array;
  /** By step, the hits from which it was gone on, from one first word: words with several ends meet again. */
  visited: Map<Step, Set<number>> | null;
}

/**
 * Finds all patterns in a folded text, overlapping ones too, and adds them to the finds. One pass over the text finds
 * the words, whatever their number; patterns are then checked only where their first word stands.
 */
export function search(vocabulary: Vocabulary, text: string, finds: Finds, steps: Steps): void {
  if (vocabulary.words.size > 0) {
    let borders: Uint8Array | null = null;
    const hits: Hits = { words: [], ordinals: [], nexts: [], starts: [], ends: [] };
    const visited = vocabulary.unspacedGlobs.size > 0 ? new Map<Step, Set<number>>() : null;
    const pass = { vocabulary, text, hits, finds, steps, borders: () => (borders ??= wordBorders(text)), visited };
    collectHits(pass);
    for (const [hit, word] of hits.words.entries()) {
      const step = vocabulary.beginning[word];
      visited?.clear();
      if (step !== undefined) walk(pass, step, hit, hit);
    }
  }
  for (const { number, text: signs } of vocabulary.signs) findSigns(signs, number, text, finds, steps);
  steps.taken += text.length;
}

function collectHits(pass: Pass): void {
  const { vocabulary, text } = pass;
  const hasGlobs = vocabulary.globs.size > 0;
  const hasUnspacedGlobs = vocabulary.unspacedGlobs.size > 0;
  let ordinal = 0;
  let lastStart = 0;
  let lastEnd = -1;
  visitWords(text, (start, end) => {
    const word = text.slice(start, end);
    const known = vocabulary.words.get(word);
    if (known !== undefined) keepHit(pass.hits, known, ordinal, ordinal + 1, start, end);
    if (hasGlobs) for (const glob of globsOf(pass, word)) keepHit(pass.hits, glob, ordinal, ordinal + 1, start, end);
    if (hasUnspacedGlobs) collectUnspaced(pass, word, ordinal, start);
    if (isClosed(text, lastEnd, { start, word })) findClosed(pass, text.slice(lastStart, lastEnd) + word, { start: lastStart, end });
    ordinal += 1;
    lastStart = start;
    lastEnd = end;
  });
}

function keepHit(hits: Hits, word: number, ordinal: number, next: number, start: number, end: number): void {
  hits.words.push(word);
  hits.ordinals.push(ordinal);
  hits.nexts.push(next);
  hits.starts.push(start);
  hits.ends.push(end);
}

function globsOf({ vocabulary, steps }: Pass, word: string): number[] {
  const fitting: number[] = [];
  for (const length of vocabulary.globStarts) {
    for (const glob of vocabulary.globs.get(word.slice(0, length)) ?? []) {
      if (globFits(glob.text, word, 0, word.length, steps)) fitting.push(glob.word);
    }
  }
  return fitting;
}

function collectUnspaced({ vocabulary, text, hits, steps, borders }: Pass, letter: string, ordinal: number, start: number): void {
  const globs = vocabulary.unspacedGlobs.get(letter);
  if (globs === undefined || borders()[start] !== 1) return;
  for (const glob of globs) {
    for (const { end, letters } of globEnds(glob.letters, text, start, borders(), steps)) {
      keepHit(hits, glob.word, ordinal, ordinal + letters, start, end);
    }
  }
}

/** "e-mail" in a text is heard by the term "email", "mcdonald's" by "mcdonalds". */
function findClosed(pass: Pass, word: string, span: Span): void {
  const known = pass.vocabulary.words.get(word);
  const words = pass.vocabulary.globs.size > 0 ? globsOf(pass, word) : [];
  if (known !== undefined) words.push(known);
  for (const number of words.flatMap((each) => pass.vocabulary.beginning[each]?.endings ?? [])) {
    const pattern = pass.vocabulary.patterns.get(number);
    if (pattern?.prefix === '' && pattern.suffix === '') keep(pass.finds, number, span);
  }
}

/** Follows the words of the text from a step on; never deeper than the longest pattern has words. */
function walk(pass: Pass, step: Step, first: number, last: number): void {
  const { hits, text, steps } = pass;
  steps.taken += 1;
  if (pass.visited !== null && !isNew(pass.visited, step, last)) return;
  for (const number of step.endings) {
    const pattern = pass.vocabulary.patterns.get(number);
    const span = pattern === undefined ? null : spanOf(pass, pattern, first, last);
    if (span !== null) keep(pass.finds, number, span);
  }
  if (step.next.size === 0) return;
  const wanted = hits.nexts[last] ?? 0;
  for (let hit = last + 1; hit < hits.words.length; hit++) {
    steps.taken += 1;
    const ordinal = hits.ordinals[hit] ?? 0;
    if (ordinal > wanted) break;
    if (ordinal < wanted) continue;
    for (const branch of step.next.get(hits.words[hit] ?? -1) ?? []) {
      if (jointFits(branch.joint, text, hits.ends[last] ?? 0, hits.starts[hit] ?? 0)) walk(pass, branch.step, first, hit);
    }
  }
}

function isNew(visited: Map<Step, Set<number>>, step: Step, hit: number): boolean {
  const hits = visited.get(step) ?? new Set();
  if (hits.has(hit)) return false;
  visited.set(step, hits.add(hit));
  return true;
}

/** The span of a pattern whose words stand from hit `first` to `last`, or null where signs or borders do not fit. */
function spanOf({ hits, text, borders }: Pass, pattern: Pattern, first: number, last: number): Span | null {
  const wordStart = hits.starts[first] ?? 0;
  const wordEnd = hits.ends[last] ?? 0;
  const start = wordStart - pattern.prefix.length;
  if (start < 0 || !text.startsWith(pattern.prefix, start) || !text.startsWith(pattern.suffix, wordEnd)) return null;
  // The @ in the middle of an address is no handle.
  if (/^[#@.]/u.test(pattern.prefix) && endsInWord(text, start)) return null;
  if (pattern.startsUnspaced && borders()[wordStart] !== 1) return null;
  if (pattern.endsUnspaced && borders()[wordEnd] !== 1) return null;
  return { start, end: wordEnd + pattern.suffix.length };
}

function findSigns(signs: string, number: number, text: string, finds: Finds, steps: Steps): void {
  for (let start = text.indexOf(signs); start >= 0; start = text.indexOf(signs, start + signs.length)) {
    steps.taken += 1;
    keep(finds, number, { start, end: start + signs.length });
  }
}

/** Adds a span to what was found under a number. */
export function keep(finds: Finds, number: number, span: Span): void {
  const spans = finds.get(number);
  if (spans === undefined) finds.set(number, [span]);
  else spans.push(span);
}
