import { fold, foldLightly } from '@/lib/language/fold';
import { CLAUSE_WORDS, type ClauseWords } from '@/lib/language/packs/clauseWords';
import type { Piece } from './pieces';

/** The lists of a language at which its sentences turn, ready for lookup. */
export type Turns = Record<Exclude<keyof ClauseWords, 'comparesBare'>, Phrases> & { comparesBare: boolean };

/** Phrases of a list: by their first word where it is whole, and those that begin with a part of one. */
interface Phrases {
  whole: ReadonlyMap<string, readonly Phrase[]>;
  parts: readonly Phrase[];
}

type Phrase = readonly Word[];
type Written = Pick<Piece, 'word' | 'light'>;
type Word = (piece: Written) => boolean;

/** Letters that a word must have before an ending of the lists. */
const LEAST_BEFORE = 2;

const turnsBy = new Map<string, Turns>();

/** The turns of a language; none where it has no lists. */
export function turnsOf(language: string | null): Turns {
  const known = turnsBy.get(language ?? '');
  if (known !== undefined) return known;
  const words = CLAUSE_WORDS.get(language ?? '');
  const turns: Turns = {
    joiners: phrasesOf(words?.joiners),
    relatives: phrasesOf(words?.relatives),
    linkers: phrasesOf(words?.linkers),
    determiners: phrasesOf(words?.determiners),
    comparers: phrasesOf(words?.comparers),
    particles: phrasesOf(words?.particles),
    comparatives: phrasesOf(words?.comparatives),
    lessers: phrasesOf(words?.lessers),
    likeners: phrasesOf(words?.likeners),
    negators: phrasesOf(words?.negators),
    parters: phrasesOf(words?.parters),
    postComparers: phrasesOf(words?.postComparers),
    postLikeners: phrasesOf(words?.postLikeners),
    comparesBare: words?.comparesBare === true,
  };
  turnsBy.set(language ?? '', turns);
  return turns;
}

/** Pieces of the phrase of a list that stands at a place; 0: none does. */
export function lengthAt(phrases: Phrases, pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  return first === undefined ? 0 : startingWith(phrases, first).find((phrase) => phrase.every((isWord, offset) => {
    const piece = pieces[at + offset];
    return piece !== undefined && piece.word !== '' && isWord(piece);
  }))?.length ?? 0;
}

/** Whether a word is an entry of a list. */
export function isListed(phrases: Phrases, word: string): boolean {
  const piece = { word: fold(word).text, light: foldLightly(word).text };
  return startingWith(phrases, piece).some(([isWord, ...others]) => others.length === 0 && isWord?.(piece) === true);
}

const NONE: readonly Phrase[] = [];

function startingWith({ whole, parts }: Phrases, { word }: Written): readonly Phrase[] {
  if (word === '') return NONE;
  const phrases = whole.get(word) ?? NONE;
  return parts.length === 0 ? phrases : [...phrases, ...parts];
}

function phrasesOf(list: string | undefined): Phrases {
  const whole = new Map<string, Phrase[]>();
  const parts: Phrase[] = [];
  for (const entry of (list ?? '').split(', ').filter((one) => one !== '')) {
    const words = entry.split(' ');
    const phrase = words.map(wordOf);
    const first = words[0] ?? '';
    if (first.includes('*')) parts.push(phrase);
    else whole.set(fold(first).text, [...(whole.get(fold(first).text) ?? []), phrase]);
  }
  return { whole, parts };
}

function wordOf(written: string): Word {
  const word = fold(written.replaceAll('*', '')).text;
  const light = foldLightly(written).text;
  if (written.startsWith('*')) return (piece) => piece.word.endsWith(word) && piece.word.length >= word.length + LEAST_BEFORE;
  if (written.endsWith('*')) return (piece) => piece.word.startsWith(word);
  // Accents that are written count, so that "è" is no "e"; those that are not may be missing.
  return (piece) => piece.light === light || (piece.word === word && piece.light === piece.word);
}
