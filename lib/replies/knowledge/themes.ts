import { fold } from '@/lib/language/fold';
import type { ServiceTheme, ServiceWords } from '@/lib/language/packs/serviceWords';
import { wordsOf } from '@/lib/language/words';

/** A word of a text, folded, and where it stands in the folded text. */
export interface FoldedWord {
  text: string;
  start: number;
  end: number;
}

/** A theme that words of a text name: from the word at `first` on, `length` of them. */
export interface NamedTheme {
  theme: ServiceTheme;
  first: number;
  length: number;
  /** Whether a word only has its stem in common with the list. */
  isLoose?: boolean;
}

/** Finds the themes that words name. */
export type ThemeFinder = (words: readonly FoldedWord[]) => NamedTheme[];

/** The forms of a word in which a list may name it. */
export type FormsOf = (word: string) => readonly string[];

interface Entry {
  theme: ServiceTheme;
  words: readonly { text: string; isStem: boolean }[];
}

/** Beginnings shorter than this would name a theme in words of any kind. */
const SHORTEST_STEM = 2;
/** Shorter words are compared as they are. */
const SHORTEST_LOOSE = 4;
const MOST_REMEMBERED = 20_000;

/** Makes the words of a language ready, also by their stems: where no word of the list stands, one of its forms names the theme. */
export function themeFinderByStems(words: ServiceWords, formsOf: FormsOf, stemOf: (word: string) => string): ThemeFinder {
  const exactly = themeFinder(words, formsOf);
  const loosely = themeFinder(words, (word) => [stemOf(word)], (word) => (word.length < SHORTEST_LOOSE ? word : stemOf(word)));
  return (text) => {
    const found = exactly(text);
    const isNamed = new Set(found.flatMap(placesOf));
    const loose = loosely(text).filter((one) => placesOf(one).some((place) => !isNamed.has(place)));
    return [...found, ...loose.map((one) => ({ ...one, isLoose: true }))];
  };
}

/** The places of the words that name a theme. */
export function placesOf({ first, length }: NamedTheme): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

/**
 * Makes the words of a language ready. An entry of one word counts beside others that hold it; of one theme each place counts once.
 * `listed`: what a word of the list is compared as.
 */
export function themeFinder(words: ServiceWords, formsOf: FormsOf, listed: (word: string) => string = (word) => word): ThemeFinder {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  let longest = 0;
  for (const [theme, list] of Object.entries(words)) {
    for (const written of list.split(',')) {
      const parts = written.trim().split(/\s+/u).flatMap(readWord).map((part) => (part.isStem ? part : { ...part, text: listed(part.text) }));
      const [first] = parts;
      if (first === undefined) continue;
      const into = first.isStem ? stems : exact;
      into.set(first.text, [...(into.get(first.text) ?? []), { theme: theme as ServiceTheme, words: parts }]);
      if (first.isStem) longest = Math.max(longest, first.text.length);
    }
  }
  const beginning = remembering((word: string): readonly Entry[] => formsOf(word).flatMap((form) => {
    const entries = [...(exact.get(form) ?? [])];
    for (let end = SHORTEST_STEM; end <= Math.min(longest, form.length); end++) entries.push(...(stems.get(form.slice(0, end)) ?? []));
    return entries;
  }));
  return (text) => {
    const found: NamedTheme[] = [];
    for (const [at, word] of text.entries()) {
      for (const { theme, words: parts } of beginning(word.text)) {
        if (parts.every((part, offset) => offset === 0 || isAt(text[at + offset], part, formsOf))) found.push({ theme, first: at, length: parts.length });
      }
    }
    const phrases = found.filter(({ length }) => length > 1);
    return found.filter((one) => !phrases.some((other) => isWithin(one, other)));
  };
}

/** Whether a longer phrase holds an entry: "gift card" is no gift. */
function isWithin(one: NamedTheme, other: NamedTheme): boolean {
  return one.length < other.length && one.first >= other.first && one.first + one.length <= other.first + other.length;
}

function readWord(written: string): { text: string; isStem: boolean }[] {
  const isStem = written.endsWith('*');
  const parts = wordsOf(fold(isStem ? written.slice(0, -1) : written).text);
  return parts.map(({ text }, index) => ({ text, isStem: isStem && index === parts.length - 1 }));
}

function isAt(word: FoldedWord | undefined, { text, isStem }: { text: string; isStem: boolean }, formsOf: FormsOf): boolean {
  return word !== undefined && formsOf(word.text).some((form) => (isStem ? form.startsWith(text) : form === text));
}

/** Remembers what was found for words: texts of one base say mostly the same. */
export function remembering<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
