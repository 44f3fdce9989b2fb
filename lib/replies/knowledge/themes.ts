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
export type ThemeFinder = (words: readonly FoldedWord[], formsOf: (word: string) => readonly string[]) => NamedTheme[];

interface Entry {
  theme: ServiceTheme;
  words: readonly { text: string; isStem: boolean }[];
}

/** Beginnings shorter than this would name a theme in words of any kind. */
const SHORTEST_STEM = 2;
/** Shorter words are compared as they are. */
const SHORTEST_LOOSE = 4;

/** Makes the words of a language ready, also by their stems: where no word of the list stands, one of its forms names the theme. */
export function themeFinderByStems(words: ServiceWords, stemOf: (word: string) => string): ThemeFinder {
  const exactly = themeFinder(words);
  const loosely = themeFinder(words, (word) => (word.length < SHORTEST_LOOSE ? word : stemOf(word)));
  return (text, formsOf) => {
    const found = exactly(text, formsOf);
    const isNamed = new Set(found.flatMap(placesOf));
    const loose = loosely(text, (word) => [stemOf(word)]).filter((one) => placesOf(one).some((place) => !isNamed.has(place)));
    return [...found, ...loose.map((one) => ({ ...one, isLoose: true }))];
  };
}

/** The places of the words that name a theme. */
export function placesOf({ first, length }: NamedTheme): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

/** Makes the words of a language ready. An entry of one word counts beside others that hold it; of one theme each place counts once. */
export function themeFinder(words: ServiceWords, stemOf: (word: string) => string = (word) => word): ThemeFinder {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  let longest = 0;
  for (const [theme, list] of Object.entries(words)) {
    for (const written of list.split(',')) {
      const parts = written.trim().split(/\s+/u).flatMap(readWord).map((part) => (part.isStem ? part : { ...part, text: stemOf(part.text) }));
      const [first] = parts;
      if (first === undefined) continue;
      const into = first.isStem ? stems : exact;
      into.set(first.text, [...(into.get(first.text) ?? []), { theme: theme as ServiceTheme, words: parts }]);
      if (first.isStem) longest = Math.max(longest, first.text.length);
    }
  }
  return (text, formsOf) => {
    const found: NamedTheme[] = [];
    const formsAt = text.map(({ text: word }) => formsOf(word));
    const take = (entries: readonly Entry[] | undefined, at: number): void => {
      for (const { theme, words: parts } of entries ?? []) {
        if (parts.every((part, offset) => offset === 0 || isAt(formsAt[at + offset], part))) found.push({ theme, first: at, length: parts.length });
      }
    };
    for (const [at, forms] of formsAt.entries()) {
      for (const form of forms) {
        take(exact.get(form), at);
        for (let end = SHORTEST_STEM; end <= Math.min(longest, form.length); end++) take(stems.get(form.slice(0, end)), at);
      }
    }
    return found.filter((one) => !found.some((other) => isWithin(one, other)));
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

function isAt(forms: readonly string[] | undefined, { text, isStem }: { text: string; isStem: boolean }): boolean {
  return forms?.some((form) => (isStem ? form.startsWith(text) : form === text)) === true;
}
