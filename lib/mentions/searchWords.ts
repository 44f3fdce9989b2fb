import { fold } from '@/lib/language/fold';
import { stopWords } from '@/lib/language/packs/stopWords';
import { visitWords, wordsOf } from '@/lib/language/words';
import { bodyOf } from '@/lib/posts/post';
import { visitFindable } from '@/lib/query/matching/findable';
import { allOf, wordsInOrder, type WordPlan } from '@/lib/query/matching/wordPlan';
import type { Mention } from './mention';

/** Raised when other words would be kept of the same mention: the index is then made anew. */
export const WORDS_VERSION = 1;

/** Under what a mention is found: a folded word, or a mark, with `listedAt`, so that an index has them in the order of lists. */
export type WordEntry = [word: string, listedAt: number];

/** The words of one mention, apart from it: few changes of a mention are changes of its words. */
export interface WordsRow {
  id: string;
  entries: WordEntry[];
}

/** Most entries of one mention. What has more words is found by each, and looked at. */
export const MOST_WORDS = 200;
/** Under this stands what has more words than are kept. No folded word holds the sign. */
export const CUT = '*';
/** Longest word that is kept whole, in UTF-16 units; longer ones are kept as far as this. */
export const LONGEST_WORD = 32;
/** Stop words of a mention's own language are kept no longer than this: they stand nearly everywhere. */
const LONGEST_STOP_WORD = 4;

type Worded = Pick<Mention, 'id' | 'post' | 'listedAt' | 'understanding'>;

/** The words by which a mention is found: those of its body and its author's handle and name, each once. */
export function wordsRowOf(mention: Worded): WordsRow {
  const { id, post, listedAt, understanding } = mention;
  const { language } = understanding.language;
  const leftOut = language === null ? undefined : stopWords().get(language);
  const words = new Set<string>(leftOut === undefined ? [] : [stopMark(language ?? '')]);
  let isCut = false;
  for (const text of [post.author.handle ?? '', post.author.name ?? '', bodyOf(post)]) {
    visitFindable(fold(text).text, (word) => {
      const kept = keptOf(word);
      if (isLeftOut(word, leftOut) || words.has(kept)) return;
      if (words.size < MOST_WORDS) words.add(kept);
      else isCut = true;
    });
  }
  if (isCut) words.add(CUT);
  return { id, entries: [...words].map((word): WordEntry => [word, listedAt]) };
}

/** Whether two states of a mention are found by the same words, in the same place. */
export function sameWords(a: Worded, b: Worded): boolean {
  const { author } = a.post;
  return a.listedAt === b.listedAt && a.post.text === b.post.text && a.post.title === b.post.title
    && author.handle === b.post.author.handle && author.name === b.post.author.name;
}

/** What stands in an index for a word: any of these entries, and any that begins so. */
export interface WordKeys {
  exact: string[];
  beginning: string | null;
}

/** The entries under which mentions with a word stand, or with one that begins so: the word, and where it may be left out. */
export function wordKeys({ word, prefix }: { word: string; prefix: boolean }): WordKeys {
  const kept = keptOf(word);
  const marks = [...stopWords()].flatMap(([language, words]) => {
    const may = prefix ? [...words].some((stop) => stop.startsWith(word) && isLeftOut(stop, words)) : isLeftOut(word, words);
    return may ? [stopMark(language)] : [];
  });
  return prefix && word.length < LONGEST_WORD ? { exact: marks, beginning: kept } : { exact: [kept, ...marks], beginning: null };
}

/** Words that were typed: all must stand in the body or the author's names, in any order, the last one at least begun. */
export interface TypedWords {
  plan: WordPlan | null;
  /** Whether a mention has them. */
  found: (mention: Pick<Mention, 'post'>) => boolean;
}

/**
 * Makes what was typed ready, folded. What is typed without a space between ("node.js", "50%") must stand so, from the
 * beginning of a word to the end of one.
 */
export function typedWords(typed: string): TypedWords {
  const pieces = fold(typed).text.trim().split(/\s+/u).filter((piece) => piece !== '').map(pieceOf);
  const isLast = (index: number): boolean => index === pieces.length - 1;
  return {
    plan: allOf(pieces.map(({ text, hasWords }, index) => (hasWords ? wordsInOrder(text, isLast(index)) : null))),
    found: ({ post }) => {
      const { text } = fold([bodyOf(post), post.author.handle ?? '', post.author.name ?? ''].join('\n'));
      const places = placesIn(text);
      return pieces.every((piece, index) => stands(piece, text, places, isLast(index)));
    },
  };
}

interface Piece {
  text: string;
  hasWords: boolean;
}

/** From its first word to its last; what has none as it is. */
function pieceOf(piece: string): Piece {
  const words = wordsOf(piece);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { text: piece, hasWords: false };
  return { text: piece.slice(first.start, last.end), hasWords: true };
}

/** Where words begin and end; worked out where that is asked. */
function placesIn(text: string): () => { starts: ReadonlySet<number>; ends: ReadonlySet<number> } {
  let known: { starts: Set<number>; ends: Set<number> } | null = null;
  return () => {
    if (known !== null) return known;
    const places = { starts: new Set<number>(), ends: new Set<number>() };
    visitWords(text, (start, end) => {
      places.starts.add(start);
      places.ends.add(end);
    });
    return (known = places);
  };
}

function stands({ text: wanted, hasWords }: Piece, text: string, places: ReturnType<typeof placesIn>, isBegun: boolean): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!hasWords) return true;
    const { starts, ends } = places();
    if (starts.has(at) && (isBegun || ends.has(at + wanted.length))) return true;
  }
  return false;
}

function isLeftOut(word: string, stops: ReadonlySet<string> | undefined): boolean {
  return word.length <= LONGEST_STOP_WORD && stops?.has(word) === true;
}

/** Under this stands whatever had the stop words of a language left out. */
const stopMark = (language: string): string => `*${language}`;

/** A word as it is kept. A half of a letter at the end does no harm: it is cut in the same way wherever it is looked for. */
const keptOf = (word: string): string => word.slice(0, LONGEST_WORD);
