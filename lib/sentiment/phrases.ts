import type { EntryWord } from './entries';
import type { Roles } from './roles';

/** An entry of several words. */
export interface Phrase {
  /**
   * How many words, from its first on, are the phrase; 0: these are not it. More than `length` where it has a gap that is filled.
   * Words are asked for folded, null where there is none.
   */
  matches(wordAt: (offset: number) => string | null): number;
  /** Words, without those in its gap. */
  length: number;
  /** Words before its gap. */
  head: number;
  /** Any, where the gap follows its first word. */
  second: EntryWord;
  /** Letters that it names, and a little for each word without `*`: of phrases of one length the more precise one wins. */
  precision: number;
  roles: Roles;
}

/** Phrases by one of their words, folded: by whole words, and by beginnings of words. */
export interface Phrases {
  exact: Map<string, Phrase[]>;
  stems: Map<string, Phrase[]>;
}

/** Words that a gap holds, at most. */
const MOST_BETWEEN = 5;
const ANY_WORD: EntryWord = { text: '', isStem: true };

export const NO_PHRASES: readonly Phrase[] = [];

/** No phrases yet. */
export function noPhrases(): Phrases {
  return { exact: new Map(), stems: new Map() };
}

/** Adds a phrase under one of its words, before those that are there. */
export function addPhrase(to: Phrases, { text, isStem }: EntryWord, phrase: Phrase): void {
  const into = isStem ? to.stems : to.exact;
  into.set(text, [phrase, ...(into.get(text) ?? [])]);
}

/** Phrases that begin alike by their second words; null where there are none. */
export function bySecondWord(list: readonly Phrase[]): Phrases | null {
  if (list.length === 0) return null;
  const sorted = noPhrases();
  for (const phrase of list.toReversed()) addPhrase(sorted, phrase.second, phrase);
  return sorted;
}

/** The phrases under a word, and under its beginnings. */
export function phrasesAt({ exact, stems }: Phrases, word: string): Phrase[] {
  const found = [...(exact.get(word) ?? [])];
  if (stems.size === 0) return found;
  for (let length = word.length; length >= 0; length -= 1) found.push(...(stems.get(word.slice(0, length)) ?? []));
  return found;
}

/** Phrases of more words first, of these the more precise. */
export function longestFirst(list: readonly Phrase[]): Phrase[] {
  return list.toSorted((a, b) => b.length - a.length || b.precision - a.precision);
}

/** The phrase of an entry's words, of which `head` stand before its gap; all of them where it has none. */
export function phraseOf(words: readonly EntryWord[], head: number, roles: Roles): Phrase {
  const { length } = words;
  const mostBetween = head === length ? 0 : MOST_BETWEEN;
  const areAt = (wordAt: (offset: number) => string | null, from: number, to: number, between: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const word = wordAt(at + between);
      const entry = words[at];
      if (word === null || entry === undefined || !isWord(word, entry)) return false;
    }
    return true;
  };
  return {
    length,
    head,
    second: head === 1 ? ANY_WORD : words[1] ?? ANY_WORD,
    precision: words.reduce((sum, { text, isStem }) => sum + text.length + (isStem ? 0 : 0.5), 0),
    roles,
    matches: (wordAt) => {
      if (!areAt(wordAt, 1, head, 0)) return 0;
      for (let between = 0; between <= mostBetween; between += 1) {
        if (areAt(wordAt, head, length, between)) return length + between;
        if (wordAt(head + between) === null) return 0;
      }
      return 0;
    },
  };
}

function isWord(folded: string, { text, isStem }: EntryWord): boolean {
  return isStem ? folded.startsWith(text) : folded === text;
}
