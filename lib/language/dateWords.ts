import type { WrittenTime } from '@/lib/posts/post';
import { readTime } from './dates';
import { westernDigits } from './digits';
import { fold } from './fold';

export interface ReadDateOptions {
  /** Languages that the page may write in (BCP 47), the likeliest first. What the browser does not know is passed over. */
  locales: readonly string[];
}

const LONGEST = 400;

/**
 * The one date that stands written out somewhere in a sentence: "Reviewed in Italy on 16 July 2022", "2024年1月5日に…",
 * "5 de janeiro de 2024", "٥ يناير ٢٠٢٤". The names of months are those of `Intl.DateTimeFormat`, in every form that it
 * gives them; the calendar is the Gregorian one. Precise to the day, or the month where no day is named. Unknown, with
 * `raw` kept, where there is no date, no year, more than one date, or one that could be read in two ways.
 */
export function readDateIn(raw: string | null | undefined, { locales }: ReadDateOptions): WrittenTime {
  const shown = (raw ?? '').slice(0, LONGEST).replace(/[\u200e\u200f]+/gu, '').replace(/\s+/gu, ' ').trim();
  if (shown === '') return readTime(null, { now: 0 });
  const text = foldedDate(shown);
  const rules = [readEastAsian, readYearFirst, ...locales.map(namedMonths), readNumbers];
  let dates: readonly string[] = [];
  for (const rule of rules) if (dates.length === 0) dates = [...new Set(rule(text))];
  const { at, precision } = readTime(dates.length === 1 ? dates[0] : null, { now: 0 });
  return { at, precision, raw: shown };
}

/** Finds dates of one kind, in a form that `readTime` reads. */
type Rule = (text: string) => string[];

const foldedDate = (text: string): string => westernDigits(fold(text).text).replace(/\s+/gu, ' ');

const iso = (year: string, month: string | number, day?: string): string =>
  [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');

/** "2024年1月5日", "2024년 1월 5일", also with spaces; without a day, the month. */
const readEastAsian: Rule = (text) => {
  const found = text.matchAll(/(?<!\d)(\d{4}) ?[年년] ?(\d\d?) ?[月월](?: ?(\d\d?) ?[日号號일])?/gu);
  return Array.from(found, ([, year = '', month = '', day]) => iso(year, month, day));
};

/** "2024-01-05", "2024/1/5", "2024. 1. 5.": nobody writes the day before the month behind a year. */
const readYearFirst: Rule = (text) => {
  const found = text.matchAll(/(?<![\d./-])(\d{4})([-/.]) ?(\d\d?)\2 ?(\d\d?)(?!\d)/gu);
  return Array.from(found, ([, year = '', , month = '', day = '']) => iso(year, month, day));
};

// What may stand between the parts of a date: "5 de enero de", "1er", "5th of", "2024. gada 5.", the ב of בינואר.
const GAP = '[^\\d]{1,8}';
const DAY_BEFORE = /(?<!\d)(\d{1,2})[^\d]{0,8}$/u;
const YEAR_AFTER = /^[^\d]{1,8}(\d{4})(?!\d)/u;
const DAY_YEAR_AFTER = new RegExp(`^[^\\d]{0,8}(\\d{1,2})(?!\\d)${GAP}(\\d{4})(?!\\d)`, 'u');
const YEAR_BEFORE = /(?<!\d)(\d{4})[^\d]{1,8}$/u;
const YEAR_DAY_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${GAP}(\\d{1,2})${GAP}$`, 'u');
const DAY_AFTER = /^[^\d]{1,8}(\d{1,2})(?!\d)/u;
const AROUND = 32;

/** Dates whose month is named in a language. */
const namedMonths = (locale: string): Rule => (text) => {
  const months = monthsOf(locale);
  if (months === null) return [];
  return Array.from(text.matchAll(months.pattern)).flatMap((found) => {
    const month = months.numbers.get(found[1] ?? '');
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - AROUND), found.index);
    const date = month === undefined ? null : dateAround(month, before, text.slice(end, end + AROUND));
    return date === null ? [] : [date];
  });
};

function dateAround(month: number, before: string, after: string): string | null {
  const yearDay = YEAR_DAY_BEFORE.exec(before);
  if (yearDay !== null) return iso(yearDay[1] ?? '', month, yearDay[2]);
  const dayYear = DAY_YEAR_AFTER.exec(after);
  if (dayYear !== null) return iso(dayYear[2] ?? '', month, dayYear[1]);
  const yearAfter = YEAR_AFTER.exec(after)?.[1];
  if (yearAfter !== undefined) return iso(yearAfter, month, DAY_BEFORE.exec(before)?.[1]);
  const yearBefore = YEAR_BEFORE.exec(before)?.[1];
  return yearBefore === undefined ? null : iso(yearBefore, month, DAY_AFTER.exec(after)?.[1]);
}

const NUMBERS = /(?<![\d./-])\d\d?([./-]) ?\d\d?\1 ?\d{4}(?![./-]?\d)/gu;

/** "05.01.2024", "25/11/2024"; of which of them the order is sure is known to `readTime`. */
const readNumbers: Rule = (text) => Array.from(text.matchAll(NUMBERS), ([date]) => date.replaceAll(' ', ''));

interface Months {
  /** Finds a name of a month that is a word of its own; the name is its first group. */
  pattern: RegExp;
  numbers: ReadonlyMap<string, number>;
}

const known = new Map<string, Months | null>();

function monthsOf(locale: string): Months | null {
  const months = known.get(locale);
  if (months !== undefined) return months;
  const made = isKnown(locale) ? makeMonths(locale) : null;
  known.set(locale, made);
  return made;
}

/** A browser that does not know a language would silently answer in its own. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

// A name alone and one within a date differ in many languages (styczeń, 5 stycznia), so do short and long ones.
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' }, { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
];

function makeMonths(locale: string): Months | null {
  const numbers = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const form of FORMS) {
    const format = formatOf(locale, form);
    for (let month = 1; month <= 12; month++) {
      for (const name of namesIn(format.formatToParts(Date.UTC(2024, month - 1, 15)))) {
        if ((numbers.get(name) ?? month) !== month) doubtful.add(name);
        numbers.set(name, month);
      }
    }
  }
  for (const name of doubtful) numbers.delete(name);
  if (numbers.size === 0) return null;
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(${names.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
  return { pattern, numbers };
}

/** A month's name alone, and with what its language writes to it within a date: the ב of בינואר, the ren of martxoaren. */
function namesIn(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  const at = parts.findIndex(({ type }) => type === 'month');
  const [before, month, after] = [at - 1, at, at + 1].map((index) => foldedDate(parts[index]?.value ?? ''));
  const name = (month ?? '').replace(/\.$/u, '').trim();
  // Numbers are read as such; 十一月 ends in 一月.
  if (!/^\p{L}/u.test(name) || /[月월]$/u.test(name)) return [];
  const prefix = /[\p{L}\p{M}]*$/u.exec(before ?? '')?.[0] ?? '';
  const ending = /^[\p{L}\p{M}]*/u.exec(after ?? '')?.[0] ?? '';
  return [name, prefix + name + ending];
}

const formatOf = (locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
