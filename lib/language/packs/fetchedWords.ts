import type { ClauseWords } from './clauseWords';

/**
 * What takes the place of `stopWordLists`, `clauseWords`, `firstPerson` and `loadWords` in the worker's build: the same lists,
 * fetched with the opening of the database instead of read with the script whenever the worker wakes.
 */
export const STOP_WORDS: Record<string, string> = {};
export const CLAUSE_WORDS = new Map<string, ClauseWords>();
export const FIRST_PERSON_WORDS = new Map<string, string>();

/** The lists as the package holds them, by language. */
export interface WordFile {
  stop: Record<string, string>;
  clause: Record<string, ClauseWords>;
  firstPerson: Record<string, string>;
}

/** Where the package holds them. */
export const WORD_FILE = 'data/words.json';

let isLoaded = false;

/** Fetches the lists, once; rejects where they cannot be read, to be asked again. */
export async function loadWords(read: (path: string) => Promise<unknown>): Promise<void> {
  if (isLoaded) return;
  const { stop, clause, firstPerson } = (await read(WORD_FILE)) as WordFile;
  Object.assign(STOP_WORDS, stop);
  for (const [language, words] of Object.entries(clause)) CLAUSE_WORDS.set(language, words);
  for (const [language, words] of Object.entries(firstPerson)) FIRST_PERSON_WORDS.set(language, words);
  isLoaded = true;
}
