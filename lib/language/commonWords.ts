import { notWritingAll } from './alphabets';
import { fold } from './fold';
import { readStopWords } from './packs/readStopWords';

const WORDS = /[\p{L}\p{M}]+/gu;
/** Folding changes nothing in these. */
const PLAIN = /^[a-zа-яіїєґ]+$/u;

/** What the common words of a text say. */
export interface CommonWords {
  words: number;
  /** For each language with a list: 1 for a word that it alone has, shared out where several have it. */
  weights: ReadonlyMap<string, number>;
  /** For each language how many different words there are that no other language has. */
  own: ReadonlyMap<string, number>;
  /** For each language in Latin letters the words that have a letter which it does not write. */
  foreign: ReadonlyMap<string, number>;
}

/** Finds the common words of each language in a text without noise. */
export type FindCommonWords = (text: string) => CommonWords;

/** Finds the common words of languages in texts, by lists of them as packs have them, which are read when they are first needed. */
export function commonWordsOf(lists: Readonly<Record<string, string>>): FindCommonWords {
  let languagesOf: LanguagesOf | null = null;
  return (text) => commonWordsIn(text, (languagesOf ??= languagesByWord(lists)));
}

function commonWordsIn(text: string, languagesOf: LanguagesOf): CommonWords {
  const weights = new Map<string, number>();
  const own = new Map<string, number>();
  const foreign = new Map<string, number>();
  const seen = new Set<string>();
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    words += 1;
    const isPlain = PLAIN.test(word);
    if (!isPlain) for (const language of notWritingAll(word)) foreign.set(language, (foreign.get(language) ?? 0) + 1);
    const languages = languagesOf.get(isPlain ? word : fold(word).text);
    if (languages === undefined) continue;
    for (const language of languages) weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
    const [only] = languages;
    if (only === undefined || languages.length > 1 || seen.has(word)) continue;
    seen.add(word);
    own.set(only, (own.get(only) ?? 0) + 1);
  }
  return { words, weights, own, foreign };
}

/** The languages in whose list a folded word stands. */
type LanguagesOf = ReadonlyMap<string, readonly string[]>;

function languagesByWord(lists: Readonly<Record<string, string>>): LanguagesOf {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of readStopWords(list)) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
