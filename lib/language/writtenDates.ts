import { calendarWords, type CalendarWords, type DateOrder } from './calendarWords';
import { findClock, type Clock } from './clocks';
import { namedDates, type NamedDate } from './namedDates';
import { eastAsianDates, shortDate, yearFirstDates, yearLastDates, type DateParts } from './numericDates';

/** What a text says of a time; what it does not say is null. Without a date and a day of the week, it is a day's clock alone. */
export interface Written {
  date: DateParts | null;
  /** 0 (Sunday) to 6. */
  weekday: number | null;
  clock: Clock | null;
}

export interface FindWrittenOptions {
  /** Languages that the text may be in (BCP 47), the likeliest first. What the browser does not know is passed over. */
  locales: readonly string[];
  /** Which comes first in a date of numbers, where the site is known to write so. */
  order: DateOrder | null;
}

const remembered = new Map<string, Written | null>();

/** Most texts that are remembered: a page has few dates, many of them many times. */
const MOST_REMEMBERED = 1_000;

/**
 * The one date that stands in a plain text, with its clock. Null where there is none, more than one, or one that could
 * be read in two ways. A date without a year, a day of the week and a clock alone are read only where nothing beside
 * them could mean something else.
 */
export function findWritten(text: string, options: FindWrittenOptions): Written | null {
  const name = `${options.locales.join()} ${options.order ?? ''}\n${text}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const languages = options.locales.map(calendarWords).filter((words) => words !== null);
  let written: Written | null = null;
  for (const words of languages.length === 0 ? [null] : languages) {
    written = writtenIn(text, words, options.order);
    // "mar 28" may be a Tuesday in Spanish, and so is no day of March in English.
    if (written !== null || (words !== null && weekdayIn(text, words) !== null)) break;
  }
  remembered.set(name, written);
  return written;
}

function writtenIn(text: string, words: CalendarWords | null, order: DateOrder | null): Written | null {
  const timed = findClock(text, words);
  const rest = timed?.rest ?? text;
  const clock = timed?.clock ?? null;
  const weekday = words === null ? null : weekdayIn(rest, words);
  const found = datesIn(rest, words, order);
  const dates = new Set(found.map(({ year, month, day }) => `${year} ${month} ${day}`));
  if (dates.size > 1) return null;
  const [date] = found;
  if (date !== undefined) {
    const { year, month, day, isWeekdayToo } = date;
    return { date: { year: fullYear(year, words), month, day }, weekday: isWeekdayToo === true ? null : (weekday?.number ?? null), clock };
  }
  const isRead = weekday === null ? timed?.isSure === true : clock !== null || weekday.name.length >= SHORTEST_ALONE;
  if (!isRead || !isBeside(rest, words)) return null;
  return { date: null, weekday: weekday?.number ?? null, clock };
}

function datesIn(text: string, words: CalendarWords | null, order: DateOrder | null): (DateParts & Partial<NamedDate>)[] {
  const named = words === null ? [] : namedDates(text, words);
  const rules: readonly (() => (DateParts & Partial<NamedDate>)[])[] = [
    () => eastAsianDates(text),
    () => yearFirstDates(text),
    () => named.filter(({ year }) => year !== null),
    () => named.filter(({ year, beside, isWordToo }) => year === null && !/\d/u.test(beside)
      && (!isWordToo || isBeside(beside.replace(/^.*\|/u, ''), words))),
    () => yearLastDates(text, words, order),
    () => [shortDate(withoutJoiners(text, words), words, order)].filter((date) => date !== null),
  ];
  for (const rule of rules) {
    const dates = rule();
    if (dates.length > 0) return dates;
  }
  return [];
}

/** Years of two digits are of this century; where years are counted from the Buddha, of its own 26th. */
function fullYear(year: number | null, words: CalendarWords | null): number | null {
  if (year === null) return null;
  const full = year >= 100 ? year : year + (words?.isBuddhist === true ? 2500 : 2000);
  return words?.isBuddhist === true && full > 2400 ? full - 543 : full;
}

function weekdayIn(text: string, { weekdays }: CalendarWords): { number: number; name: string } | null {
  const found = Array.from(text.matchAll(weekdays.pattern), ([, name = '']) => ({ name, number: weekdays.numbers.get(name) ?? 0 }));
  const [first] = found;
  return first !== undefined && found.every(({ number }) => number === first.number) ? first : null;
}

/** Shorter names of days are words of other meaning ("so", "do", "me") where no clock stands beside them. */
const SHORTEST_ALONE = 3;

/** What joins a day and a clock, whatever the language: words as short as "at", "um", "в", and these. */
const JOINERS = /^(?:\p{L}\p{M}*){1,2}$|^(?:klo|pukul|alle|godz|uhr|las|the|den|edited)$/u;

function withoutJoiners(text: string, words: CalendarWords | null): string {
  const bare = words === null ? text : text.replace(words.weekdays.pattern, ' ');
  return bare.replace(/[\p{L}\p{M}]+\.?/gu, (word) => (JOINERS.test(word.replace(/\.$/u, '')) ? '' : word))
    .replace(/[^\p{L}\p{M}\d./-]+/gu, ' ').trim();
}

const isBeside = (text: string, words: CalendarWords | null): boolean => !/[\p{L}\d]/u.test(withoutJoiners(text, words));
