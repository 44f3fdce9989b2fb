import { fold } from './fold';
import { ARABIC_TO_LATIN, LATIN_TO_ARABIC } from './transliteration/arabic';
import { CYRILLIC_TO_LATIN } from './transliteration/cyrillicToLatin';
import { LATIN_TO_CYRILLIC } from './transliteration/latinToCyrillic';
import { spellingsOf, type Spelling, type SpellingRules } from './transliteration/spell';

export type TransliterationScript = 'Latin' | 'Cyrillic' | 'Arabic';

/** A name as it is written in another script. */
export interface Transliteration {
  text: string;
  script: TransliterationScript;
  /** The language by whose rules it is written: uk, ru or ar. */
  language: string;
}

/** Forms of each language; practice differs by country, sound and habit. */
const MOST_FORMS = 4;
const VOWELS = /[aeiouyäöü]/u;
const UKRAINIAN = /[іїєґ']/u;
const RUSSIAN = /[ыэёъ]/u;
const KEPT = /[äöüßšçñčž]/u;

/**
 * A name in other scripts, as people there are likely to write it: Latin in Cyrillic (Ukrainian, Russian) and Arabic,
 * Cyrillic and Arabic in Latin. In small letters, the best of each language first, at most four of each; a form of two
 * languages is given once. None where it mixes scripts, or is in another. The rules and their sources are in
 * `transliteration/`.
 */
export function transliterationsOf(name: string): Transliteration[] {
  const lower = name.normalize('NFKC').toLowerCase().normalize('NFC').replaceAll(/[\u2019\u02bc\u2018]/gu, "'");
  const words = lower.split(/(?<=[\s-])|(?=[\s-])/u);
  const byTarget = targetsOf(lower).map(({ script, language, rules, prepare }) => (
    spelled(words.map(prepare), rules).map((text) => ({ text, script, language }))
  ));
  const forms = Array.from({ length: MOST_FORMS }, (_, place) => byTarget.flatMap((of) => of[place] ?? [])).flat();
  const known = new Set<string>();
  const counts = new Map<string, number>();
  return forms.filter(({ text, language }) => {
    const count = counts.get(language) ?? 0;
    if (known.has(text) || count === MOST_FORMS) return false;
    known.add(text);
    counts.set(language, count + 1);
    return true;
  });
}

interface Target {
  script: TransliterationScript;
  language: string;
  rules: SpellingRules;
  prepare: (word: string) => string;
}

function targetsOf(lower: string): Target[] {
  const letters = lower.match(/\p{L}/gu) ?? [];
  const all = (script: RegExp): boolean => letters.length > 1 && letters.every((letter) => script.test(letter));
  // Letters that are said one by one (KFC, HSBC) are read in each language's own way.
  if (all(/\p{Script=Latin}/u) && VOWELS.test(lower)) {
    return [
      { script: 'Cyrillic', language: 'uk', rules: LATIN_TO_CYRILLIC.uk, prepare: plainLatin },
      { script: 'Cyrillic', language: 'ru', rules: LATIN_TO_CYRILLIC.ru, prepare: plainLatin },
      ...LATIN_TO_ARABIC.map((rules): Target => ({ script: 'Arabic', language: 'ar', rules, prepare: plainLatin })),
    ];
  }
  if (all(/\p{Script=Cyrillic}/u)) {
    const same = (word: string): string => word;
    const uk: Target = { script: 'Latin', language: 'uk', rules: CYRILLIC_TO_LATIN.uk, prepare: same };
    const ru: Target = { script: 'Latin', language: 'ru', rules: CYRILLIC_TO_LATIN.ru, prepare: same };
    if (UKRAINIAN.test(lower)) return [uk];
    return RUSSIAN.test(lower) ? [ru] : [uk, ru];
  }
  if (!all(/\p{Script=Arabic}/u)) return [];
  return [{ script: 'Latin', language: 'ar', rules: ARABIC_TO_LATIN, prepare: (word) => fold(word).text }];
}

/** Letters that the rules know, and all others without their accents; the apostrophe of "mcdonald's" is not heard. */
function plainLatin(word: string): string {
  return Array.from(word).map((letter) => (KEPT.test(letter) ? letter : fold(letter).text)).join('').replaceAll("'", '');
}

/** The best spellings of all words together; none where a word has none. */
function spelled(words: readonly string[], rules: SpellingRules): string[] {
  let best: Spelling[] = [{ text: '', cost: 0 }];
  for (const word of words) {
    const spellings = spellingsOf(word, rules, MOST_FORMS);
    best = best
      .flatMap(({ text, cost }) => spellings.map((next) => ({ text: text + next.text, cost: cost + next.cost })))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, MOST_FORMS);
  }
  return best.map(({ text }) => text);
}
