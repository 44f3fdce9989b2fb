import { calendarWords, type CalendarWords } from './calendarWords';
import type { DateParts } from './numericDates';
import type { DeadlineWords } from './packs/deadlineWords';
import { findWritten } from './writtenDates';
import { asWords, entriesOf, entrySource, listSource, valuedList } from './wordLists';

export const PERIODS = ['week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export const LENGTHS = ['minute', 'hour', 'day', 'workday', 'week', 'month'] as const;
export type LengthUnit = (typeof LENGTHS)[number];

/** The last time that is meant, as it is named. */
export type Named =
  | { by: 'days'; days: number }
  | { by: 'weekday'; weekday: number; next: boolean }
  | { by: 'period'; period: Period; plus: number }
  | { by: 'length'; unit: LengthUnit; count: number; restDays: readonly number[] }
  | { by: 'date'; date: DateParts };

/** A time that is named in a plain text, to be counted from when that was written. */
export interface Deadline {
  start: number;
  end: number;
  named: Named;
  /** Only a day is named: something may be done on it, or was. */
  maybePast: boolean;
}

/** How a language names times to come, ready for lookup. */
export interface DeadlineTable {
  find: readonly ((text: string) => Deadline[])[];
}

/** The words of a language (primary subtag) to a table. */
export function deadlineTableOf(words: DeadlineWords, language: string): DeadlineTable {
  const calendar = calendarWords(language);
  const by = asWords(listSource(words.by), words.prefixes);
  return {
    find: [
      ...lengthFinders(words),
      valuedFinder(words.periods, words, periodOf),
      valuedFinder(words.days, words, (value) => ({ by: 'days', days: Number(value) })),
      weekdayFinder(words, by),
      ...(calendar === null ? [] : [dateFinder(calendar, { language, by }), monthFinder(calendar, words)]),
    ],
  };
}

/** The times to come that a plain text (`plainText`) names, in order, none within another: the longer one counts. */
export function deadlinesIn(plain: string, table: DeadlineTable): Deadline[] {
  const found = table.find.flatMap((finder) => finder(plain));
  const kept: Deadline[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

type Finder = (text: string) => Deadline[];

function finderOf(source: string, named: (found: RegExpExecArray) => Pick<Deadline, 'named' | 'maybePast'> | null): Finder {
  const pattern = new RegExp(source, 'gu');
  return (text) => Array.from(text.matchAll(pattern)).flatMap((found) => {
    const what = named(found);
    return what === null ? [] : [{ start: found.index, end: found.index + found[0].length, ...what }];
  });
}

function valuedFinder(list: string, { prefixes, by }: DeadlineWords, named: (value: string) => Named | null): Finder {
  const { source, valueOf } = valuedList(list);
  return finderOf(asWords(`(?:${listSource(by)},? )?(${source})`, prefixes), ([, found = '']) => {
    const what = named(valueOf(found) ?? '');
    return what === null ? null : { named: what, maybePast: false };
  });
}

function periodOf(value: string): Named | null {
  const [name, plus = '0'] = value.split('+');
  const period = PERIODS.find((known) => known === name);
  return period === undefined ? null : { by: 'period', period, plus: Number(plus) };
}

const DIGITS = '\\d{1,3}';

function lengthFinders(words: DeadlineWords): Finder[] {
  const numbers = valuedList(words.numbers);
  const units = valuedList(words.units);
  const one = `(?:${DIGITS}|${numbers.source})`;
  const counted = `(${one})(?: ?(?:[-\\u2013\\u2014/]|${listSource(words.or)}) ?(${one}))?(?:[-']\\p{L}{1,3})?`;
  const restDays = entriesOf(words.restDays ?? '6, 0').map(Number);
  const numberOf = (found: string): number => (/^\d/u.test(found) ? Number(found) : Number(numbers.valueOf(found) ?? Number.NaN));
  return entriesOf(words.lengths).map((entry) => {
    const source = entrySource(entry).replace('#', counted).replace('@', `(${units.source})`);
    return finderOf(asWords(source, words.prefixes), (found) => {
      const groups = found.slice(1);
      const unit = groups.at(-1) ?? '';
      const count = groups.slice(0, -1).findLast((group) => group !== undefined);
      const [name, times = '1'] = (units.valueOf(unit) ?? '').split('*');
      const known = LENGTHS.find((length) => length === name);
      const total = (count === undefined ? 1 : numberOf(count)) * Number(times);
      if (known === undefined || !Number.isFinite(total)) return null;
      return { named: { by: 'length', unit: known, count: total, restDays }, maybePast: false };
    });
  });
}

function weekdayFinder(words: DeadlineWords, by: string): Finder {
  const { source, valueOf } = valuedList(words.weekdays);
  const last = new RegExp(`^(?:${by})`, 'u');
  const next = new RegExp(asWords(listSource(words.next)), 'u');
  const before = `(?:${listSource(words.by, words.on)},? )?(?:${listSource(words.next)},? )?`;
  return finderOf(`${asWords(`${before}(${source})`, words.prefixes)}(?!'s)`, (found) => ({
    named: { by: 'weekday', weekday: Number(valueOf(found[1] ?? '')), next: next.test(found[0]) },
    maybePast: !last.test(found[0]),
  }));
}

/** Words before and after the name of a month that may belong to its date. */
const AROUND_MONTH = [2, 2] as const;
const NUMERIC = /(?<![\d./-])\d{1,4}([./-])\d{1,2}(?:\1(?:\d{2,4})?)?(?![\d/-])/gu;

function dateFinder(calendar: CalendarWords, { language, by }: { language: string; by: string }): Finder {
  const last = new RegExp(`${by}(?: [^ ]{1,5})?$`, 'u');
  const month = new RegExp(`(?:[^ ]+ ){0,${AROUND_MONTH[0]}}[^ \\p{L}]{0,8}(?:${calendar.months.pattern.source})(?: [^ ]+){0,${AROUND_MONTH[1]}}`, 'gu');
  return (text) => [...text.matchAll(month), ...text.matchAll(NUMERIC)].flatMap((found) => {
    const dated = narrowest(found[0], language);
    if (dated === null) return [];
    const start = found.index + dated.at;
    return [{ start, end: start + dated.length, named: { by: 'date' as const, date: dated.date }, maybePast: !last.test(text.slice(0, start).trimEnd()) }];
  });
}

/** The stretch of whole words that is a date, without words beside it that add nothing. */
function narrowest(window: string, language: string): { at: number; length: number; date: DateParts } | null {
  const words = Array.from(window.matchAll(/[^ ]+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const read = (from: number, to: number): DateParts | null => {
    const text = window.slice(words[from]?.start, words[to]?.end).replace(/[,;:!)]+$/u, '');
    return findWritten(text, { locales: [language], order: null })?.date ?? null;
  };
  for (let to = words.length - 1; to >= 0; to -= 1) {
    for (let from = 0; from <= to; from += 1) {
      const date = read(from, to);
      if (date?.day == null) continue;
      const isSame = (other: DateParts | null): boolean => other?.day === date.day && other.month === date.month && other.year === date.year;
      let [first, last] = [from, to];
      while (first < last && isSame(read(first, last - 1))) last -= 1;
      while (first < last && isSame(read(first + 1, last))) first += 1;
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      return { at: start, length: end - start, date };
    }
  }
  return null;
}

function monthFinder({ months }: CalendarWords, words: DeadlineWords): Finder {
  const source = `${asWords(listSource(words.inMonth), words.prefixes)} ${months.pattern.source}(?:,? ([12]\\d{3}))?(?! ?\\d)`;
  return finderOf(source, ([, name = '', year]) => ({
    named: { by: 'date', date: { year: year === undefined ? null : Number(year), month: months.numbers.get(name) ?? 1, day: null } },
    maybePast: false,
  }));
}
