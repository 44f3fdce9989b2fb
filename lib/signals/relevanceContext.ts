import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { RelevanceContext, RelevanceReason } from './relevance';

/** Log odds that the first, second… word of a kind adds: each new one says less. */
const SHARES = [1.5, 0.9, 0.6, 0.4];
/** Letters in which a form may differ from a word at its end, and that may cling to an Arabic one at its beginning. */
const ENDING = 3;
const PREFIX = 3;
/** Letters that must be left of a word for its forms to count. */
const SHORTEST_STEM = 4;
const MOST_WORDS = 400;
const ARABIC = /\p{Script=Arabic}/u;

/** The words of a topic's context that a text holds, in any of their forms, each counted once, with what they say. */
export function contextIn(body: string, { about = '', notAbout = '' }: RelevanceContext): RelevanceReason[] {
  if (about.trim() === '' && notAbout.trim() === '') return [];
  const folded = fold(body);
  const words = wordsOf(folded.text).slice(0, MOST_WORDS);
  const found = (list: string, sign: 1 | -1): RelevanceReason[] =>
    entriesIn(list)
      .flatMap((entry) => placeOf(entry, words) ?? [])
      .slice(0, SHARES.length)
      .map(({ start, end }, at): RelevanceReason => {
        const place = folded.toOriginal(start, end);
        return { ...place, term: body.slice(place.start, place.end), contribution: sign * (SHARES[at] ?? 0), of: 'context' };
      });
  return [...found(about, 1), ...found(notAbout, -1)];
}

/** A word of an entry, folded. */
interface Part {
  text: string;
  isArabic: boolean;
}

type FoldedWord = ReturnType<typeof wordsOf>[number];

/** Lists as they were read last: the same few are asked about each mention. */
const read = new Map<string, Part[][]>();
const MOST_LISTS = 100;

/** Each entry as its words, folded; a `*` may stand at the end of one. */
function entriesIn(list: string): Part[][] {
  const known = read.get(list);
  if (known !== undefined) return known;
  if (read.size >= MOST_LISTS) read.clear();
  const entries = readEntries(list);
  read.set(list, entries);
  return entries;
}

function readEntries(list: string): Part[][] {
  return list
    .split(/[,،;\n]/u)
    .map((entry) => fold(entry).text.split(/\s+/u).filter((word) => word !== '').map((text): Part => ({ text, isArabic: ARABIC.test(text) })))
    .filter((entry) => entry.length > 0);
}

function placeOf(entry: readonly Part[], words: readonly FoldedWord[]): { start: number; end: number } | null {
  const at = words.findIndex((_, from) => entry.every((part, index) => isFormOf(words[from + index]?.text ?? '', part)));
  const [first, last] = [words[at], words[at + entry.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function isFormOf(word: string, { text: of, isArabic }: Part): boolean {
  if (!isArabic && word.charCodeAt(0) !== of.charCodeAt(0)) return false;
  if (of.endsWith('*')) return word.startsWith(of.slice(0, -1));
  if (word === of) return true;
  if (word === '') return false;
  if (isArabic) return hasArabicForm(word, of);
  if (of.length <= SHORTEST_STEM) return of.length >= SHORTEST_STEM - 1 && word.startsWith(of) && word.length - of.length < ENDING;
  const stem = of.slice(0, Math.max(SHORTEST_STEM, of.length - 2));
  return word.startsWith(stem) && word.length - stem.length <= ENDING + 1;
}

function hasArabicForm(word: string, of: string): boolean {
  const at = word.indexOf(of);
  return of.length >= SHORTEST_STEM - 1 && at >= 0 && at <= PREFIX && word.length - at - of.length <= ENDING;
}
