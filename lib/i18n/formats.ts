import { writableTag } from './languages';

/** How a language writes what is not words; all by `Intl`. Instants are ms since 1970. */
export interface Formats {
  number: (value: number) => string;
  /** With at most `digits` digits after the point and always a sign but for zero: −0.7, +12. */
  signed: (value: number, digits?: number) => string;
  /** At most `digits` digits after the point, no sign for what is positive. */
  decimal: (value: number, digits?: number) => string;
  /** A share of 0..1 in per cent, with at most `digits` digits after the point. */
  percent: (share: number, digits?: number) => string;
  /** The same in whole per cent, always with a sign but for zero. */
  signedPercent: (share: number) => string;
  /** From one share to another, in per cent. */
  percentRange: (low: number, high: number, digits?: number) => string;
  date: (instant: number) => string;
  /** The days from one instant to another, or the one day of both. */
  dateRange: (from: number, to: number) => string;
  dateTime: (instant: number) => string;
  /** The time of day, to the minute. */
  time: (instant: number) => string;
  /** A day of the calendar, YYYY-MM-DD, as it stands: no zone moves it. */
  day: (day: string) => string;
  /** The same, short enough for an axis. */
  shortDay: (day: string) => string;
  /** Name of a day of the week, 1 (Monday) to 7. */
  weekday: (day: number) => string;
  /** The days from one to another, or the one day that both are. */
  dayRange: (from: string, to: string) => string;
  /** How long before or after `now` an instant lies, in its largest unit. */
  relativeTime: (instant: number, now: number) => string;
  /** How long something took, ms, in its largest unit: whole ones, or with so many `digits` where they are fewer than ten. */
  duration: (length: number, digits?: number) => string;
  /** How much room bytes take, in thousands of them: 1.2 MB. */
  size: (bytes: number) => string;
  list: (items: readonly string[]) => string;
  /** Items one after another, with commas, without an "and". */
  sequence: (items: readonly string[]) => string;
  /** Name of a language by its code, in this language. */
  languageName: (code: string) => string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** Formats of a language tag; instants are written in `zone` (IANA), by default the browser's. */
export function createFormats(wanted: string, zone?: string): Formats {
  const tag = writableTag(wanted);
  const inZone = zone === undefined ? {} : { timeZone: knownZone(zone) };
  const calendar = { calendar: 'gregory' } as const;
  const number = new Intl.NumberFormat(tag);
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', ...calendar, ...inZone });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', ...calendar, ...inZone });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', ...inZone });
  const utc = { timeZone: 'UTC', ...calendar } as const;
  const shortDay = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', ...utc });
  const range = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', ...utc });
  const wholeDay = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(tag, { ...wholeDay, ...utc });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'long' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  // `Intl` has no such list in every language: its lists of units have an "and" in Ukrainian and Arabic, and no comma in Russian.
  const comma = /^ar\b/u.test(tag) ? '\u060c ' : ', ';
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  const byDigits = new Map<string, Intl.NumberFormat>();
  const atMost = (
    digits: number,
    signDisplay: 'auto' | 'exceptZero',
    style: 'decimal' | 'percent' = 'decimal',
  ): Intl.NumberFormat => {
    const key = `${digits} ${signDisplay} ${style}`;
    const made = byDigits.get(key) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: digits, signDisplay, style });
    byDigits.set(key, made);
    return made;
  };
  return {
    number: (value) => withMinus(number.format(value)),
    signed: (value, digits = 0) => withMinus(atMost(digits, 'exceptZero').format(value)),
    decimal: (value, digits = 0) => withMinus(atMost(digits, 'auto').format(value)),
    percent: (share, digits = 0) => withMinus(atMost(digits, 'auto', 'percent').format(share)),
    signedPercent: (share) => withMinus(atMost(0, 'exceptZero', 'percent').format(share)),
    percentRange(low, high, digits = 0) {
      const format = atMost(digits, 'auto', 'percent');
      // A range of one number would be written as an approximation.
      return format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
    },
    date: (instant) => date.format(instant),
    dateRange: (from, to) => date.formatRange(from, to),
    dateTime: (instant) => dateTime.format(instant),
    time: (instant) => time.format(instant),
    day: (value) => day.format(dayInstant(value)),
    dayRange: (from, to) => range.formatRange(dayInstant(from), dayInstant(to)),
    shortDay: (value) => shortDay.format(dayInstant(value)),
    // The first of January 2024 was a Monday.
    weekday: (value) => weekday.format(Date.UTC(2024, 0, value)),
    relativeTime(instant, now) {
      const distance = instant - now;
      const unit = UNITS.find(([, length]) => Math.abs(distance) >= length);
      return unit === undefined
        ? relative.format(0, 'second')
        : relative.format(Math.trunc(distance / unit[1]), unit[0]);
    },
    duration(length, digits = 0) {
      const [unit, whole] = UNITS.find(([, one]) => length >= one) ?? ['second', 1_000];
      const value = Math.max(0, length) / whole;
      const maximumFractionDigits = value < 10 ? digits : 0;
      return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits }).format(digits === 0 ? Math.trunc(value) : value);
    },
    size(bytes) {
      const power = bytes < 1_000 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(bytes) / 3));
      const value = bytes / 1_000 ** power;
      const maximumFractionDigits = power > 0 && value < 10 ? 1 : 0;
      return new Intl.NumberFormat(tag, { style: 'unit', unit: SIZES[power] ?? 'byte', unitDisplay: 'short', maximumFractionDigits }).format(value);
    },
    list: (items) => list.format(items),
    sequence: (items) => items.join(comma),
    languageName: (code) => nameOf(languages, code),
  };
}

/** The hyphen that `Intl` writes for English is shorter than a plus; the minus sign is as wide. */
function withMinus(written: string): string {
  return written.replace('-', '\u2212');
}

function dayInstant(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function nameOf(languages: Intl.DisplayNames, code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
