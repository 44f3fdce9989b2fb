import { fold } from '@/lib/language/fold';
import type { ServiceWords } from '@/lib/language/packs/serviceWords';
import { stopWordsOf } from '@/lib/language/packs/stopWords';
import { stemmerOf } from '@/lib/language/stems';
import { wordsOf } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import { placesOf, remembering, themeFinder, themeFinderByStems, type FoldedWord, type NamedTheme, type ThemeFinder } from './themes';

/** What is compared of a text: its words, pieces of them, and what they speak of. */
export type TermKind = 'word' | 'gram' | 'theme';

/** A term of a text, and where it stands there. */
export interface Term extends Span {
  kind: TermKind;
  /** Two texts share a term where this is the same. */
  key: string;
  /** How often it counts: a word of any subject less, a piece by how many its word has. */
  weight: number;
}

/** Takes texts of one language apart. Places are those of the text as written. */
export type TermReader = (text: string) => Term[];

/** What stands in texts of any subject still tells two questions apart a little. */
export const STOP_WEIGHT = 0.15;
/** A word that names no theme says more by itself: a name, or what only this brand sells. */
const WITHOUT_THEME = 2;
/** Length of pieces of words, with a mark at both ends of the word. In English 3, 4 and 5 together found no more. */
const GRAM = 4;
const SHORTEST_IN_GRAMS = 4;
/** How much less each of several themes says that one word may name. */
const SPLIT = 0.75;
/** How much of a theme is said by a form of a listed word. */
const LOOSE = 0.5;
const LONGEST_WORD = 40;
/** Of a word, how much is said by the form in which it stands, where its stem counts for one. */
const EXACT = 0.5;

// What clings to Arabic words: conjunctions and prepositions before the article, pronouns and endings of number behind.
const ARABIC = /^\p{Script=Arabic}+$/u;
const ARABIC_BEFORE = /^(?:[وف]?(?:ال|بال|كال|لل)|[وفبلك](?=\p{L}{3}))/u;
const ARABIC_BEHIND = /(?:هما|كما|هم|هن|كم|نا|ها|ات|ون|ين|ان|يه|ه|ي|ك)$/u;
const SHORTEST_HEAD = 2;
const SHORTEST_ARABIC = 3;

/** What a word is compared by, wherever it stands. */
interface WordParts {
  isLight: boolean;
  keys: readonly { key: string; weight: number }[];
  grams: readonly string[];
}

/** Makes what takes texts of a language apart. `words`: null where the language has none. */
export function termReader(language: string, words: ServiceWords | null): TermReader {
  const isStop = stopWordsOf(language);
  const stemOf = stemmerOf(language);
  const themes = themesIn(words, stemOf);
  const partsOf = remembering((word): WordParts => {
    const isLight = isStop(word);
    const keys = stemOf === null ? [{ key: word, weight: 1 }] : [{ key: word, weight: EXACT }, { key: `${stemOf(word)}+`, weight: 1 }];
    return { isLight, keys, grams: isLight || word.length < SHORTEST_IN_GRAMS ? [] : gramsOf(formsOf(word).at(-1) ?? word) };
  });
  return (text) => {
    const folded = fold(text);
    const found = wordsOf(folded.text).filter(({ text: word }) => word.length <= LONGEST_WORD);
    const terms: Term[] = [];
    const named = themes?.(found) ?? [];
    const ofTheme = new Set(named.flatMap(placesOf));
    for (const [at, { text: word, start, end }] of found.entries()) {
      const span = folded.toOriginal(start, end);
      const { isLight, keys, grams } = partsOf(word);
      const weight = isLight ? STOP_WEIGHT : ofTheme.has(at) ? 1 : WITHOUT_THEME;
      for (const one of keys) terms.push({ kind: 'word', key: one.key, weight: weight * one.weight, ...span });
      for (const gram of grams) terms.push({ kind: 'gram', key: `${gram}~`, weight: weight / Math.sqrt(grams.length), ...span });
    }
    terms.push(...themeTerms(named, found, folded.toOriginal));
    return terms;
  };
}

function themesIn(words: ServiceWords | null, stemOf: ((word: string) => string) | null): ThemeFinder | null {
  if (words === null) return null;
  return stemOf === null ? themeFinder(words, formsOf) : themeFinderByStems(words, formsOf, stemOf);
}

/** A word, and what is left of it without what clings to it. */
function formsOf(word: string): string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = word.replace(ARABIC_BEFORE, '');
  const head = bare.length >= SHORTEST_HEAD ? bare : word;
  const stem = head.replace(ARABIC_BEHIND, '');
  return [...new Set([word, head, stem.length >= SHORTEST_ARABIC ? stem : head])];
}

function gramsOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - GRAM + 1 }, (_, at) => marked.slice(at, at + GRAM));
}

/** Each theme once a place; where a word may name several, each says less. */
function themeTerms(named: readonly NamedTheme[], found: readonly FoldedWord[], toOriginal: (start: number, end: number) => Span): Term[] {
  const atWord = new Map<number, Map<string, NamedTheme>>();
  for (const one of named) {
    const themes = atWord.get(one.first) ?? new Map<string, NamedTheme>();
    if ((themes.get(one.theme)?.length ?? 0) < one.length) themes.set(one.theme, one);
    atWord.set(one.first, themes);
  }
  return [...atWord.values()].flatMap((themes) => [...themes.values()].flatMap(({ theme, first, length, isLoose }) => {
    const [from, to] = [found[first], found[first + length - 1]];
    if (from === undefined || to === undefined) return [];
    return { kind: 'theme' as const, key: `${theme}:`, weight: themes.size ** -SPLIT * (isLoose === true ? LOOSE : 1), ...toOriginal(from.start, to.end) };
  }));
}
