import { hasUnspaced, isUnspacedLetter, visitWords } from '@/lib/language/words';
import type { Steps } from '../steps';

/** How a wildcard stands in the words of a pattern; no word of a text holds these signs. */
export const ANY_LETTERS = '*';
export const ONE_LETTER = '?';

// Places that folding leaves as they are: private use.
const MARKS: Record<string, string> = { '*': '\ue000', '?': '\ue001' };
const SIGNS: Record<string, string> = { '\ue000': ANY_LETTERS, '\ue001': ONE_LETTER };

const MARKED = /[\ue000\ue001]/gu;
const FOLLOWING = /^_*[\ue000\ue001]+/u;
const LETTER = /[\p{L}\p{N}]/u;
/** What leaves a word as it is: marks, joiners, underscores. */
const SILENT = /[\p{M}\p{Cf}_]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What makes a piece of a query an address. */
export const ADDRESS = /:\/\/|[/=]/u;
const MARK = /\p{M}/u;
const LEAST_LETTERS = 3;

/**
 * Places (UTF-16 units) of the wildcards in a piece of a query: `*` and `?` after at least three letters of their word,
 * `*` also right after a letter of a script without spaces. Elsewhere they are punctuation; addresses have none.
 */
export function wildcardPlaces(piece: string): number[] {
  const places: number[] = [];
  if (ADDRESS.test(piece)) return places;
  let letters = 0;
  let isUnspaced = false;
  let at = 0;
  for (const letter of piece) {
    if (letter in MARKS) {
      if (letters >= LEAST_LETTERS || (letter === ANY_LETTERS && isUnspaced)) places.push(at);
      else [letters, isUnspaced] = [0, false];
    } else if (!SILENT.test(letter)) {
      letters = LETTER.test(letter) ? letters + 1 : 0;
      isUnspaced = letters > 0 && hasUnspaced(letter);
    }
    at += letter.length;
  }
  return places;
}

/** A piece with its wildcards as signs that survive folding; `wordsWithWildcards` reads them again. */
export function withMarkedWildcards(piece: string): string {
  const places = new Set(wildcardPlaces(piece));
  if (places.size === 0) return piece;
  return Array.from({ length: piece.length }, (_, at) => {
    const unit = piece.charAt(at);
    return places.has(at) ? (MARKS[unit] ?? unit) : unit;
  }).join('');
}

/** The words of a folded piece; what a wildcard follows and what goes on right after it is one word with it. */
export function wordsWithWildcards(text: string): PieceWord[] {
  const words: PieceWord[] = [];
  for (const run of runsOf(text)) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    if (!run.some((unit) => unit.isOpen)) {
      words.push(...run.map(({ text: word, start, end }) => ({ text: word, start, end })));
      continue;
    }
    const glob = text.slice(first.start, last.end).replace(MARKED, (mark) => SIGNS[mark] ?? '');
    words.push({ text: glob, start: first.start, end: last.end });
  }
  return words;
}

/** A folded piece without the signs for wildcards. */
export function withoutMarks(text: string): string {
  return text.replace(MARKED, '');
}

/** Whether a word of a pattern holds wildcards. */
export function isGlob(word: string): boolean {
  return word.includes(ANY_LETTERS) || word.includes(ONE_LETTER);
}

/**
 * Whether a glob stands for the whole of a text from `start` to `end`. One letter takes its marks along. Never more
 * steps than the letters of both multiplied: only the last `*` is ever tried again (Krauss 2008).
 */
export function globFits(glob: string, text: string, start: number, end: number, steps: Steps): boolean {
  let at = start;
  let part = 0;
  let star = -1;
  let resume = start;
  while (at < end || part < glob.length) {
    steps.taken += 1;
    const asked = glob.charAt(part);
    if (asked === ANY_LETTERS) {
      star = part;
      resume = at;
      part += 1;
    } else if (at < end && asked === ONE_LETTER && !MARK.test(letterAt(text, at))) {
      at = afterLetter(text, at, end);
      part += 1;
    } else if (at < end && asked === text.charAt(at)) {
      at += 1;
      part += 1;
    } else if (star >= 0 && resume < end) {
      resume = resume + letterAt(text, resume).length;
      at = resume;
      part = star + 1;
    } else {
      return false;
    }
  }
  return true;
}

/**
 * Where a glob of a script without spaces can end that begins at `start`, by the places at which words begin or end.
 * It ends where a word does; the letters that a wildcard stands for go on with a word and never begin one.
 */
export function globEnds(
  glob: readonly string[],
  text: string,
  start: number,
  borders: Uint8Array,
  steps: Steps,
): { end: number; letters: number }[] {
  const ends: { end: number; letters: number }[] = [];
  let letters = 0;
  let states = opened(glob, new Set([0]));
  let at = start;
  while (states.size > 0 && at < text.length && isUnspacedLetter(letterAt(text, at))) {
    const letter = letterAt(text, at);
    const begins = borders[at] === 1;
    const next = new Set<number>();
    for (const state of states) {
      steps.taken += 1;
      const asked = glob[state];
      if (glob[state - 1] === ONE_LETTER && MARK.test(letter)) next.add(state);
      else if (asked === letter || (asked === ONE_LETTER && !begins && !MARK.test(letter))) next.add(state + 1);
      if (asked === ANY_LETTERS && !begins) next.add(state);
    }
    states = opened(glob, next);
    at += letter.length;
    letters += 1;
    if (borders[at] === 1 && states.has(glob.length)) ends.push({ end: at, letters });
  }
  return ends;
}

/** `*` may stand for nothing. */
function opened(glob: readonly string[], states: Set<number>): Set<number> {
  for (const state of states) if (glob[state] === ANY_LETTERS) states.add(state + 1);
  return states;
}

type PieceWord = { text: string; start: number; end: number };
/** `isOpen`: a wildcard follows. */
type Unit = PieceWord & { isOpen: boolean; kind: 'unspaced' | 'letters' | 'sign' };

/** Words that a wildcard may join: those right beside each other of one kind of script. */
function runsOf(text: string): Unit[][] {
  const runs: Unit[][] = [];
  visitWords(text, (start, wordEnd) => {
    const word = text.slice(start, wordEnd);
    const kind = isUnspacedLetter(word) ? 'unspaced' : IN_WORD.test(word) ? 'letters' : 'sign';
    const end = wordEnd + (FOLLOWING.exec(text.slice(wordEnd))?.[0].length ?? 0);
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last?.kind === kind
      && (last.isOpen ? /^_*$/u.test(text.slice(last.end, start)) : kind === 'unspaced' && last.end === start);
    const unit: Unit = { text: word, start, end, isOpen: end > wordEnd, kind };
    if (run !== undefined && joins) run.push(unit);
    else runs.push([unit]);
  });
  return runs;
}

function afterLetter(text: string, at: number, end: number): number {
  let after = at + letterAt(text, at).length;
  while (after < end && MARK.test(letterAt(text, after))) after += letterAt(text, after).length;
  return after;
}

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
