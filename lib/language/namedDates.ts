import type { CalendarWords } from './calendarWords';
import type { DateParts } from './numericDates';

// What may stand between the parts of a date: "5 de enero de", "1er", "5th of", "2024. gada 5.", the ב of בינואר.
const GAP = '[^\\d]{1,8}';
const DAY_BEFORE = /(?<!\d)(\d{1,2})[^\d]{0,8}$/u;
const YEAR_AFTER = /^[^\d]{1,8}([12]\d{3})(?!\d)/u;
const DAY_YEAR_AFTER = new RegExp(`^[^\\d]{0,8}(\\d{1,2})(?!\\d)${GAP}([12]\\d{3})(?!\\d)`, 'u');
const YEAR_BEFORE = /(?<!\d)([12]\d{3})[^\d]{1,8}$/u;
const YEAR_DAY_BEFORE = new RegExp(`(?<!\\d)([12]\\d{3})${GAP}(\\d{1,2})${GAP}$`, 'u');
const DAY_AFTER = /^[^\d]{1,8}(\d{1,2})(?!\d)/u;
// Without a year, only what cannot be another number: "5 de", "1er", "3rd of", "28.", "28-го".
const ORDINAL = '(?:st|nd|rd|th|er|re|e|o|a|\\.|-?(?:го|ше|те|е)|-?[ae]n)?';
const CLOSE_BEFORE = new RegExp(`(?<![\\d.,:/+]|\\d-)(\\d{1,2})${ORDINAL}(?!\\p{L}),? ?(?:(?:of|de|d'|del|di|den|ngay) ?)?$`, 'u');
const CLOSE_AFTER = new RegExp(`^[.,]? ?(?:the )?(\\d{1,2})${ORDINAL}(?![\\p{L}\\d%])(?![.,:/-]\\d)`, 'u');
const SHORT_YEAR_AFTER = /^[.,]? ?(?:de )?'?(\d\d)(?![\p{L}\d%])(?![.,:/-]\d)/u;
const AROUND = 32;

/** Months that are words of other meaning too: nothing may follow their dates. */
const WORDS_TOO = /^(?:may|mar|march)$/u;

export interface NamedDate extends DateParts {
  /** What stands around a date without a year. */
  beside: string;
  isWordToo: boolean;
  isWeekdayToo: boolean;
}

/** Dates whose month is named in a language; in "mar, 28 oct 2025" it is October. */
export function namedDates(text: string, words: CalendarWords): NamedDate[] {
  const dates = everyDate(text, words);
  const sure = dates.filter(({ isWeekdayToo }) => !isWeekdayToo);
  return sure.length > 0 ? sure : dates;
}

function everyDate(text: string, words: CalendarWords): NamedDate[] {
  return Array.from(text.matchAll(words.months.pattern)).flatMap((found) => {
    const name = found[1] ?? '';
    const month = words.months.numbers.get(name);
    if (month === undefined) return [];
    const end = found.index + found[0].length;
    const [before, after] = [text.slice(0, found.index), text.slice(end)];
    const isWeekdayToo = words.weekdays.numbers.has(name);
    const dated = withYear(before.slice(-AROUND), after.slice(0, AROUND)) ?? withoutYear(before, after, isWeekdayToo);
    return dated === null ? [] : [{ month, ...dated, isWordToo: WORDS_TOO.test(name), isWeekdayToo }];
  });
}

type Around = Pick<NamedDate, 'year' | 'day' | 'beside'>;

const around = (year: string | undefined, day: string | undefined, beside = ''): Around =>
  ({ year: year === undefined ? null : Number(year), day: day === undefined ? null : Number(day), beside });

function withYear(before: string, after: string): Around | null {
  const yearDay = YEAR_DAY_BEFORE.exec(before);
  if (yearDay !== null) return around(yearDay[1], yearDay[2]);
  const dayYear = DAY_YEAR_AFTER.exec(after);
  if (dayYear !== null) return around(dayYear[2], dayYear[1]);
  const yearAfter = YEAR_AFTER.exec(after)?.[1];
  if (yearAfter !== undefined) return around(yearAfter, DAY_BEFORE.exec(before)?.[1]);
  const yearBefore = YEAR_BEFORE.exec(before)?.[1];
  return yearBefore === undefined ? null : around(yearBefore, DAY_AFTER.exec(after)?.[1]);
}

/** A name that is also a day of the week says the month only behind the day: "28 mar", not "mar 28". */
function withoutYear(before: string, after: string, isWeekdayToo: boolean): Around | null {
  const dayBefore = CLOSE_BEFORE.exec(before);
  const shortYear = SHORT_YEAR_AFTER.exec(after);
  if (dayBefore !== null) {
    const beside = before.slice(0, dayBefore.index) + after.slice(shortYear?.[0].length ?? 0);
    return around(shortYear?.[1], dayBefore[1], beside);
  }
  const dayAfter = isWeekdayToo ? null : CLOSE_AFTER.exec(after);
  return dayAfter === null ? null : around(undefined, dayAfter[1], `${before}|${after.slice(dayAfter[0].length)}`);
}
