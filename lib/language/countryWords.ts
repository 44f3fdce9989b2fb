import { fold } from './fold';

export interface CountryInOptions {
  /** Languages that the sentence may be in (BCP 47), the likeliest first. */
  locales: readonly string[];
  /** ISO 3166 codes of the countries that can be meant. */
  countries: readonly string[];
}

const LONGEST = 400;

/**
 * The country that a sentence names, as its ISO 3166 code: "Reviewed in Italy on…" is IT, "…に日本でレビュー済み" JP.
 * Names are those of `Intl.DisplayNames`; where none stands there as it is, one whose words do in another case
 * ("aus dem Vereinigten Königreich", "z Polski"). Null where none or several could be meant.
 */
export function countryIn(sentence: string, { locales, countries }: CountryInOptions): string | null {
  const text = fold(sentence.slice(0, LONGEST)).text;
  for (const locale of locales) {
    const names = namesOf(locale, countries);
    const country = namedIn(text, names) ?? inflectedIn(text, names);
    if (country !== null) return country;
  }
  return null;
}

interface Name {
  country: string;
  name: string;
  pattern: RegExp;
}

const known = new Map<string, readonly Name[]>();

function namesOf(locale: string, countries: readonly string[]): readonly Name[] {
  const key = [locale, ...countries].join(' ');
  const names = known.get(key) ?? makeNames(locale, countries);
  known.set(key, names);
  return names;
}

/** Longest names first, so that "South Africa" is no "Africa". */
function makeNames(locale: string, countries: readonly string[]): readonly Name[] {
  const names: Name[] = [];
  const add = (country: string, written: string | undefined): void => {
    const name = fold(written ?? '').text;
    if (name !== '' && written !== country) names.push({ country, name, pattern: patternOf(name) });
  };
  for (const style of ['long', 'short'] as const) {
    const display = displayNames(locale, style);
    for (const country of countries) add(country, display?.of(country));
  }
  // Its old name is still the usual one.
  if (names.length > 0 && locale.startsWith('en') && countries.includes('TR')) add('TR', 'Turkey');
  return names.sort((a, b) => b.name.length - a.name.length);
}

/** A browser that does not know a language would silently answer in its own. */
function displayNames(locale: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return null;
    return new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  } catch {
    return null;
  }
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word of its own; endings are allowed but behind letters such as UK, one-letter prepositions where they are written to the word. */
function patternOf(name: string): RegExp {
  const written = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (WITHOUT_SPACES.test(name)) return new RegExp(written, 'u');
  return new RegExp(`(?<![\\p{L}\\p{M}])[בהלמبفلو]?${written}${/^[a-z.]{1,3}$/u.test(name) ? '(?![\\p{L}\\p{M}])' : ''}`, 'u');
}

const namedIn = (text: string, names: readonly Name[]): string | null =>
  names.find(({ pattern }) => pattern.test(text))?.country ?? null;

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const SHORTEST = 4;

function inflectedIn(text: string, names: readonly Name[]): string | null {
  const words = text.match(WORDS) ?? [];
  let best = 0;
  let countries = new Set<string>();
  for (const { country, name } of names) {
    const likeness = likenessOf((name.match(WORDS) ?? []).filter((word) => word.length >= SHORTEST), words);
    if (likeness === 0 || likeness < best) continue;
    if (likeness > best) countries = new Set();
    best = likeness;
    countries.add(country);
  }
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** How many letters a name's words share with words of a sentence; 0 where one of them is not found. */
function likenessOf(parts: readonly string[], words: readonly string[]): number {
  let sum = 0;
  for (const part of parts) {
    const shared = Math.max(0, ...words.map((word) => (word.length > part.length + 4 ? 0 : sharedStart(part, word))));
    if (shared < (part.length < 6 ? part.length - 1 : Math.max(SHORTEST, part.length - 3))) return 0;
    sum += shared;
  }
  return sum;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
