import { HOUR } from './days';
import { addName, namedNumbers, type NamedNumbers } from './namedNumbers';
import { FRISIAN_MONTHS, FRISIAN_WEEKDAYS } from './packs/fy/dates';
import { plainText } from './plainText';

export type DateOrder = 'day-first' | 'month-first';

/** Names in plain text, and a pattern that finds them as words of their own, the name as its first group. */
export interface Names {
  pattern: RegExp;
  numbers: ReadonlyMap<string, number>;
}

/** How a language writes dates and clocks. */
export interface CalendarWords {
  /** 1 to 12. */
  months: Names;
  /** 0 (Sunday) to 6. */
  weekdays: Names;
  /** Words for the halves of the day: 0 before noon, 12 after it. */
  halves: ReadonlyMap<string, number>;
  /** Whether its clocks read 14.03. */
  stopsClocks: boolean;
  /** Which comes first in a date of numbers; null where its writers do not agree, or the country is not known. */
  order: DateOrder | null;
  /** What it writes between the numbers of a day and a month: "/", "." or "-". */
  mark: string;
  /** Whether its dates of numbers begin with the year. */
  isYearFirst: boolean;
  /** Whether its years are counted from the Buddha. */
  isBuddhist: boolean;
}

type Table = Readonly<Record<string, string>>;

/** What writers use and browsers do not, without accents. */
const MORE_MONTHS: Table = { fy: FRISIAN_MONTHS, de: 'janner:1', es: 'set:9 setiembre:9', id: 'agt:8 ags:8' };
const MORE_WEEKDAYS: Table = {
  fy: FRISIAN_WEEKDAYS,
  en: 'tues:2 weds:3 thur:4 thurs:4',
  ru: 'среду:3 пятницу:5 субботу:6',
  uk: "середу:3 п'ятницю:5 суботу:6 неділю:0",
  pl: 'srode:3 sobote:6 niedziele:0',
  cs: 'stredu:3 sobotu:6 nedeli:0',
  sk: 'stredu:3 sobotu:6 nedelu:0',
};
const MORE_HALVES: Table = { ja: '午前:0 午後:12', ko: '오전:0 새벽:0 오후:12', zh: '上午:0 凌晨:0 早上:0 下午:12 晚上:12' };
/** Countries that differ from the rest of their language in the names of months. */
const ALSO: Table = { ar: 'ar-SY ar-DZ ar-MA', sr: 'sr-Latn' };

const known = new Map<string, CalendarWords | null>();
const MOST_KNOWN = 12;

/** How a language (BCP 47) writes dates, as the browser would; null for one that neither the browser nor we know. */
export function calendarWords(language: string): CalendarWords | null {
  const name = language.slice(0, 35).replaceAll('_', '-');
  const made = known.get(name);
  if (made !== undefined) return made;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = makeWords(name);
  known.set(name, words);
  return words;
}

function makeWords(name: string): CalendarWords | null {
  const primary = name.toLowerCase().split('-')[0] ?? '';
  const locales = [name, ...own(ALSO, primary).split(' ')].filter(isKnown);
  if (locales.length === 0 && primary !== 'fy') return null;
  const [first = 'nl'] = locales;
  // What browsers take for West Frisian is Dutch in part.
  const named = primary === 'fy' ? [] : locales;
  return {
    months: monthNames(named, own(MORE_MONTHS, primary)),
    weekdays: weekdayNames(named, own(MORE_WEEKDAYS, primary)),
    halves: halvesOf(first, own(MORE_HALVES, primary)),
    stopsClocks: /\d\.\d/u.test(formatOf(first, { timeStyle: 'short' }).format(0)),
    ...orderOf(first, primary),
    isBuddhist: primary === 'th',
  };
}

const own = (table: Table, key: string): string => (Object.hasOwn(table, key) ? (table[key] ?? '') : '');

/** A browser that does not know a language would silently answer in its own. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

const formatOf = (locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });

const SHORTEST_CUT = 3;
const LONGEST_CUT = 5;
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

// A name alone and one within a date differ in many languages (styczeń, 5 stycznia), so do short and long ones.
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' }, { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
];

/** The names of months in every form that the browser gives them, and their first letters where they are nobody else's. */
function monthNames(locales: readonly string[], more: string): Names {
  const names = namedNumbers(more);
  for (const locale of locales) {
    for (const form of FORMS) {
      const format = formatOf(locale, form);
      for (let month = 1; month <= 12; month++) {
        for (const name of namesIn(format.formatToParts(Date.UTC(2024, month - 1, 15)))) addName(names, name, month);
      }
    }
  }
  const cuts = namedNumbers('');
  for (const [name, month] of names) {
    if (!ALPHABETIC.test(name)) continue;
    for (let length = SHORTEST_CUT; length <= LONGEST_CUT && length < name.length; length++) addName(cuts, name.slice(0, length), month);
  }
  return namesOf(new Map([...cuts, ...names]));
}

/** A month's name alone, and with what its language writes to it within a date: the ב of בינואר, the ren of martxoaren. */
function namesIn(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  const at = parts.findIndex(({ type }) => type === 'month');
  const [before, month, after] = [at - 1, at, at + 1].map((index) => plainText(parts[index]?.value ?? ''));
  const name = (month ?? '').replace(/\.$/u, '').trim();
  // Numbers are read as such; 十一月 ends in 一月.
  if (!/^\p{L}/u.test(name) || /[月월]$/u.test(name)) return [];
  const prefix = /[\p{L}\p{M}]*$/u.exec(before ?? '')?.[0] ?? '';
  const ending = /^[\p{L}\p{M}]*/u.exec(after ?? '')?.[0] ?? '';
  return [name, prefix + name + ending];
}

function weekdayNames(locales: readonly string[], more: string): Names {
  const names = namedNumbers(more);
  for (const locale of locales) {
    for (const weekday of ['long', 'short'] as const) {
      const format = formatOf(locale, { weekday });
      for (let day = 0; day < 7; day++) {
        const name = plainText(format.format(Date.UTC(2024, 0, 7 + day))).replace(/\.$/u, '');
        if (name.length > 1) addName(names, name, day);
      }
    }
  }
  return namesOf(names);
}

function halvesOf(locale: string, more: string): ReadonlyMap<string, number> {
  const halves = namedNumbers(more);
  const format = formatOf(locale, { hour: 'numeric', minute: 'numeric', hour12: true });
  for (const hour of [0, 12]) {
    for (const { type, value } of format.formatToParts(hour * HOUR)) if (type === 'dayPeriod') addName(halves, plainText(value).replace(/\.$/u, ''), hour);
  }
  return halves;
}

function orderOf(locale: string, primary: string): Pick<CalendarWords, 'order' | 'mark' | 'isYearFirst'> {
  const at = Date.UTC(2024, 0, 5);
  const [first, between] = formatOf(locale, { day: 'numeric', month: 'numeric' }).formatToParts(at);
  const isYearFirst = formatOf(locale, { dateStyle: 'short' }).formatToParts(at)[0]?.type === 'year';
  const mark = plainText(between?.value ?? '').trim();
  const isOpen = (primary === 'en' && new Intl.Locale(locale).region === undefined)
    || (isYearFirst && (primary === 'en' || primary === 'fr'));
  return { order: isOpen ? null : first?.type === 'day' ? 'day-first' : 'month-first', mark, isYearFirst };
}

function namesOf(named: NamedNumbers): Names {
  const numbers = new Map([...named].filter(([, number]) => !Number.isNaN(number)));
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  // Without a name, a pattern that finds nothing.
  const pattern = new RegExp(names.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{M}])(${names.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
  return { pattern, numbers };
}
