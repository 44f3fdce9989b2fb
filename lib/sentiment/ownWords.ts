import { isScored } from './languages';
import { keyOf, LEAST_BEFORE_STAR, piecesOf } from './ownPieces';

/** What a user can say of a word, in values of the lists: from very bad to very good. 0: it says nothing. */
export const OWN_VALUES = [-4, -2, 0, 2, 4] as const;
export type OwnValue = (typeof OWN_VALUES)[number];

/** What a word says in the user's field, whatever the lists say of it. */
export interface OwnWord {
  /** As the user wrote it: a word, a phrase, an emoji or a tag; a `*` at its end stands for any ending. */
  word: string;
  /** A language that is scored; null: all. What is said for one language wins over what is said for all. */
  language: string | null;
  value: OwnValue;
}

export const MOST_OWN_WORDS = 500;
export const MOST_OWN_LETTERS = 60;
export const MOST_OWN_PARTS = 5;

/**
 * What is wrong with an own word: nothing written; nothing that is read in texts but punctuation; too long; too many words;
 * a `*` that is not at the end, or has too few letters before it; a part (`part`) that is never read in texts, as handles
 * are; no room for one more.
 */
export type OwnWordProblem =
  | { code: 'empty' | 'no-word' | 'too-long' | 'too-many-parts' | 'star-inside' | 'star-too-short' | 'full' }
  | { code: 'unread'; part: string };

export type ParsedOwnWord =
  /** `replaces`: what was said of the same word in the same language before; null: nothing. */
  | { ok: true; word: OwnWord; replaces: OwnWord | null }
  | { ok: false; problem: OwnWordProblem };

/** Reads a word as typed, beside those that are `known`. */
export function parseOwnWord(typed: OwnWord, known: readonly OwnWord[]): ParsedOwnWord {
  const word = typed.word.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const problem = problemOf(word);
  if (problem !== null) return { ok: false, problem };
  const read = { ...typed, word };
  const is = sameAs(read);
  const replaces = known.find(is) ?? null;
  if (replaces === null && known.length >= MOST_OWN_WORDS) return { ok: false, problem: { code: 'full' } };
  return { ok: true, word: read, replaces };
}

/** Whether others are said of the same word in the same language, however it is written. */
export function sameAs({ word, language }: Pick<OwnWord, 'word' | 'language'>): (other: Pick<OwnWord, 'word' | 'language'>) => boolean {
  const key = keyOf(piecesOf(word).pieces);
  return (other) => other.language === language && keyOf(piecesOf(other.word).pieces) === key;
}

/** Whether two lists say the same of the same words, in the same order. */
export function areSameWords(some: readonly OwnWord[], others: readonly OwnWord[]): boolean {
  return some.length === others.length
    && some.every(({ word, language, value }, at) => word === others[at]?.word && language === others[at].language && value === others[at].value);
}

/** Own words as stored; what has another shape is left out. */
export function readOwnWords(value: unknown): OwnWord[] {
  return Array.isArray(value) ? value.filter(isOwnWord).slice(0, MOST_OWN_WORDS) : [];
}

function isOwnWord(value: unknown): value is OwnWord {
  if (typeof value !== 'object' || value === null) return false;
  const { word, language, value: worth } = value as Partial<Record<keyof OwnWord, unknown>>;
  return typeof word === 'string' && problemOf(word) === null
    && (language === null || (typeof language === 'string' && isScored(language)))
    && OWN_VALUES.some((one) => one === worth);
}

function problemOf(word: string): OwnWordProblem | null {
  if (word === '') return { code: 'empty' };
  if (lettersIn(word) > MOST_OWN_LETTERS) return { code: 'too-long' };
  const { pieces, unread } = piecesOf(word);
  if (unread !== null) return unread.includes('*') ? { code: word === '*' ? 'no-word' : 'star-inside' } : { code: 'unread', part: unread };
  const last = pieces.at(-1);
  if (last === undefined) return { code: 'no-word' };
  if (pieces.filter(({ kind }) => kind !== 'end').length > MOST_OWN_PARTS) return { code: 'too-many-parts' };
  const isShort = last.kind === 'face' || lettersIn(last.text) < LEAST_BEFORE_STAR;
  return last.isStem && isShort ? { code: 'star-too-short' } : null;
}

/** Letters and other signs, marks upon them not counted. */
function lettersIn(text: string): number {
  return text.match(/\P{M}/gu)?.length ?? 0;
}
