import { UNKNOWN_TIME, type TimePrecision, type WrittenTime } from '@/lib/posts/post';
import { ENGLISH_DATES } from './packs/en/dates';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How one language writes dates and ages; all words in small letters. */
export interface DateWords {
  months: Readonly<Record<string, number>>;
  units: Readonly<Record<string, Unit>>;
  /** Words for the number 1 in front of a unit. */
  one: readonly string[];
  ago: readonly string[];
  now: readonly string[];
  today: readonly string[];
  yesterday: readonly string[];
  /** Words that may stand beside a date and say nothing of it. */
  aside: readonly string[];
}

export interface ReadTimeOptions {
  /** The time of reading, ms since 1970, from which ages are counted. */
  now: number;
  /** Zone of times that are written without one. Where the site does not say, such a time is known to the day only. */
  zoneless?: 'utc';
  /** Languages that the page may write dates in; English unless told. */
  words?: readonly DateWords[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * A time as a page writes it: ISO 8601, seconds or milliseconds since 1970, an age ("5 hours ago"), a written date.
 * `at` is cut down to its precision, so that an age that is read twice gives one time. What could be read in two ways
 * (05/11/2024) or lacks a year stays unknown, with `raw` kept. Dates in the future are kept as they are written.
 */
export function readTime(raw: string | number | null | undefined, options: ReadTimeOptions): WrittenTime {
  if (raw === null || raw === undefined) return UNKNOWN_TIME;
  const text = String(raw).slice(0, 200).replace(/[\s\u200e\u200f]+/gu, ' ').trim();
  if (text === '') return UNKNOWN_TIME;
  const read = readUnix(text) ?? readIso(text, options.zoneless) ?? readInWords(text, options);
  return read === null || read.ms < EARLIEST || read.ms >= LATEST
    ? { at: null, precision: 'unknown', raw: text }
    : { at: new Date(floorTo(read.ms, read.precision)).toISOString(), precision: read.precision, raw: text };
}

interface Read {
  ms: number;
  precision: TimePrecision;
}

function readUnix(text: string): Read | null {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/u.test(text)) return null;
  const value = Number.parseInt(text, 10);
  return { ms: value > 99_999_999_999 ? value : value * 1000, precision: 'second' };
}

const CLOCK = '(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)? ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?';
const ISO = new RegExp(`^(\\d{4})-(\\d\\d?)(?:-(\\d\\d?)(?:[T ]${CLOCK})?)?$`, 'iu');

function readIso(text: string, zoneless: 'utc' | undefined): Read | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const date = dateOf(Number(year), Number(month), Number(day ?? 1));
  if (date === null) return null;
  if (day === undefined) return { ms: date, precision: 'month' };
  if (hour === undefined || (zone === undefined && zoneless !== 'utc')) return { ms: date, precision: 'day' };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const ms = date + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000
    + Math.floor(Number(`0.${fraction ?? '0'}`) * 1000) - offsetOf(zone ?? 'Z');
  return { ms, precision: second === undefined ? 'minute' : 'second' };
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone);
  if (found === null) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * HOUR + Number(found[3] ?? 0) * MINUTE);
}

function readInWords(text: string, options: ReadTimeOptions): Read | null {
  const numeric = readNumericDate(text);
  if (numeric !== null) return numeric;
  const lower = text.toLowerCase();
  for (const words of options.words ?? [ENGLISH_DATES]) {
    const read = readAge(lower, words, options.now) ?? readWrittenDate(lower, words, options.zoneless);
    if (read !== null) return read;
  }
  return null;
}

/** The time `count` units before `now`, cut down to what an age in that unit tells, as `readTime` gives it. */
export function timeOfAge(count: number, unit: Unit, now: number, raw: string): WrittenTime {
  const ms = before(now, count, unit);
  const precision = PRECISION[unit];
  return ms < EARLIEST || ms >= LATEST
    ? { at: null, precision: 'unknown', raw }
    : { at: new Date(floorTo(ms, precision)).toISOString(), precision, raw };
}

/** Numbers only where their order is sure: year first, days and months parted by full stops, or a number above 12. */
function readNumericDate(text: string): Read | null {
  const yearFirst = /^(\d{4})[/.](\d\d?)[/.](\d\d?)$/u.exec(text);
  const yearLast = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$/u.exec(text);
  let ms: number | null = null;
  if (yearFirst !== null) ms = dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  if (yearLast !== null) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
    if (yearLast[2] === '.' || first > 12) ms = dateOf(year, second, first);
    else if (second > 12 || first === second) ms = dateOf(year, first, second);
  }
  return ms === null ? null : { ms, precision: 'day' };
}

const AGE = /^(?:(\d{1,4}) ?)?(\p{L}+)$/u;
const LENGTH: Readonly<Record<Unit, number>> = {
  second: 1000, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY,
};
const PRECISION: Readonly<Record<Unit, TimePrecision>> = {
  second: 'minute', minute: 'minute', hour: 'hour', day: 'day', week: 'month', month: 'month', year: 'year',
};

function readAge(lower: string, words: DateWords, now: number): Read | null {
  const text = lower.split(' ').filter((word, at) => !(at < 2 && words.aside.includes(word))).join(' ');
  if (words.now.includes(text)) return { ms: now, precision: 'minute' };
  if (words.today.includes(text)) return { ms: now, precision: 'day' };
  if (words.yesterday.includes(text)) return { ms: now - DAY, precision: 'day' };
  const ago = words.ago.find((word) => text.endsWith(` ${word}`));
  const bare = ago === undefined ? text : text.slice(0, -ago.length - 1);
  const one = words.one.find((word) => bare.startsWith(`${word} `));
  const found = AGE.exec(one === undefined ? bare : `1 ${bare.slice(one.length + 1)}`);
  const unit = found === null ? undefined : ownUnit(words, found[2] ?? '');
  // "May" is no age and "3 points" no time: without a number, or without "ago" after a long word, nothing is meant.
  if (found === null || unit === undefined || found[1] === undefined) return null;
  if (ago === undefined && (found[2] ?? '').length > 3) return null;
  return { ms: before(now, Number(found[1]), unit), precision: PRECISION[unit] };
}

const ownUnit = (words: DateWords, word: string): Unit | undefined =>
  Object.hasOwn(words.units, word) ? words.units[word] : undefined;

/** Months and years are counted in the calendar, so that "a month ago" on the 31st of March is February. */
function before(now: number, count: number, unit: Unit): number {
  if (unit !== 'month' && unit !== 'year') return now - count * LENGTH[unit];
  const date = new Date(now);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * (unit === 'year' ? 12 : 1);
  return Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
}

/** "Nov 5, 2017", "5 November 2017", "Sun, 05 Nov 2017 08:00:00 GMT", "November 2017". */
function readWrittenDate(lower: string, words: DateWords, zoneless: 'utc' | undefined): Read | null {
  const clock = /\b(\d\d):(\d\d)(?::(\d\d))? ?(z|utc|gmt|[+-]\d\d:?\d\d)?(?=$|[ ,)])/u.exec(lower);
  const dated = clock === null ? lower : lower.slice(0, clock.index);
  const tokens = dated.match(/\p{L}+|\d+/gu) ?? [];
  const month = tokens.map((token) => (Object.hasOwn(words.months, token) ? words.months[token] : undefined))
    .find((value) => value !== undefined);
  const years = tokens.filter((token) => /^\d{4}$/u.test(token));
  const days = tokens.map((token, at) => ({ token, next: tokens[at + 1] ?? '' }))
    .filter(({ token, next }) => /^\d{1,2}$/u.test(token) && next !== 'am' && next !== 'pm').map(({ token }) => token);
  if (month === undefined || years.length !== 1 || tokens.length > 8) return null;
  const beforeClock = /\d{1,2}:\d\d/u.test(dated) ? days.slice(0, 1) : days;
  if (beforeClock.length > 1) return null;
  const date = dateOf(Number(years[0]), month, Number(beforeClock[0] ?? 1));
  if (date === null) return null;
  if (beforeClock.length === 0) return { ms: date, precision: 'month' };
  const hasHalves = /\b[ap]\.?m\b/u.test(lower);
  const hasZone = clock?.[4] !== undefined || zoneless === 'utc';
  if (clock === null || hasHalves || !hasZone) return { ms: date, precision: 'day' };
  const [, hour, minute, second, zone] = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return { ms: date, precision: 'day' };
  return {
    ms: date + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000 - offsetOf(zone ?? 'z'),
    precision: second === undefined ? 'minute' : 'second',
  };
}

/** 00:00 UTC of a day of the calendar, or null where there is no such day. */
function dateOf(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : null;
}

function floorTo(ms: number, precision: TimePrecision): number {
  const date = new Date(ms);
  switch (precision) {
    case 'minute': return ms - (((ms % MINUTE) + MINUTE) % MINUTE);
    case 'hour': return ms - (((ms % HOUR) + HOUR) % HOUR);
    case 'day': return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    case 'month': return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    case 'year': return Date.UTC(date.getUTCFullYear(), 0, 1);
    default: return ms;
  }
}
