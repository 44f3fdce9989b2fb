import { MULTIPLES } from './multiples';
import { decimalNumber, DIGITS, groupedNumber, plainNumbers } from './numbers';

const NUMBER = new RegExp(DIGITS, 'u');
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * A number that is all of a text, as a page of a language (BCP 47) shortens it: "1.2K", "1,2 тыс.", "3,4 Mio.",
 * "1.2万", "١٫٢ ألف", "1,2 B" (a thousand in Turkish). Null where it is none, or is shortened in a way not known.
 */
export function readShortNumber(raw: string | null | undefined, language: string | null): number | null {
  const found = numberIn(raw, language);
  return found === null || found.beside !== '' ? null : found.value;
}

/** The first number of a sentence ("Like this along with 1,234 other people"), shortened or not. Null where there is none. */
export function readFirstNumber(raw: string | null | undefined, language: string | null): number | null {
  return numberIn(raw, language)?.value ?? null;
}

interface Found {
  value: number;
  /** What stands around the number. */
  beside: string;
}

function numberIn(raw: string | null | undefined, language: string | null): Found | null {
  const text = plainNumbers((raw ?? '').slice(0, 200)).trim();
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length).trimStart();
  // A number with a fraction that stands alone was shortened by a word that is not known.
  const words = multiplesOf(language);
  const behind = words.find(([word]) => after.startsWith(word) && !continues(word, after.slice(word.length)));
  const ahead = behind === undefined ? words.find(([word]) => word.length > 1 && endsIn(before, word)) : undefined;
  const [word, multiple] = behind ?? ahead ?? ['', 1];
  const value = multiple === 1 ? groupedNumber(found[0]) : decimalNumber(found[0], partingOf(language)) * multiple;
  if (value === null || !Number.isFinite(value)) return null;
  const beside = behind !== undefined ? before + after.slice(word.length)
    : ahead !== undefined ? before.slice(0, -word.length) + after : before + after;
  return { value: Math.round(value), beside: beside.replace(/[.+\s]/gu, '') };
}

const continues = (word: string, rest: string): boolean => /^[\p{L}\p{M}]/u.test(rest) && !UNSPACED.test(word.slice(-1));

const endsIn = (before: string, word: string): boolean =>
  before.endsWith(word) && !/\p{L}$/u.test(before.slice(0, -word.length));

type Multiples = readonly (readonly [word: string, multiple: number])[];

const known = new Map<string, Multiples>();

/** The words by which a language shortens numbers, the longest first, as the browser would write them. */
function multiplesOf(language: string | null): Multiples {
  const name = (language ?? 'en').slice(0, 35).replaceAll('_', '-');
  const made = known.get(name);
  if (made !== undefined) return made;
  const words = new Map<string, number>();
  for (const locale of supported(name)) {
    for (const compactDisplay of ['short', 'long'] as const) addCompact(words, locale, compactDisplay);
  }
  for (const [word, multiple] of Object.entries(MULTIPLES)) if (!words.has(word)) words.set(word, multiple);
  const multiples = [...words].sort(([a], [b]) => b.length - a.length);
  if (known.size >= 12) known.clear();
  known.set(name, multiples);
  return multiples;
}

/** What a language parts thousands with; null where it is not known. */
function partingOf(language: string | null): string | null {
  const [locale] = supported((language ?? '').slice(0, 35).replaceAll('_', '-'));
  if (locale === undefined) return null;
  return new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(12_345).find(({ type }) => type === 'group')?.value ?? null;
}

function supported(name: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf([name]);
  } catch {
    return [];
  }
}

function addCompact(words: Map<string, number>, locale: string, compactDisplay: 'short' | 'long'): void {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
  for (let exponent = 3; exponent <= 12; exponent++) {
    for (const first of [1, 2, 5]) {
      const parts = format.formatToParts(first * 10 ** exponent);
      const shown = Number(parts.filter(({ type }) => type === 'integer').map(({ value }) => value).join(''));
      const word = plainNumbers(parts.find(({ type }) => type === 'compact')?.value ?? '').trim().replace(/\.$/u, '');
      if (word !== '' && shown > 0 && !words.has(word)) words.set(word, (first * 10 ** exponent) / shown);
    }
  }
}
