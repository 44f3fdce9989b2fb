import { DAY, HOUR, MINUTE } from './days';
import type { Reading } from './whenWritten';
import { wallTime } from './zones';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How one language writes ages; all words in small letters. */
export interface DateWords {
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

const AGE = /^(?:(\d{1,4}) ?)?(\p{L}+)$/u;
const LENGTH: Readonly<Record<Unit, number>> = {
  second: 1000, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY,
};
const PRECISION = {
  second: 'minute', minute: 'minute', hour: 'hour', day: 'day', week: 'month', month: 'month', year: 'year',
} as const;

export interface Age {
  unit: Unit;
  count: number;
}

/** The age that is all of a text in small letters, but for words that say nothing; null where it is none. */
export function wordedAge(lower: string, words: DateWords): Age | null {
  const text = lower.split(' ').filter((word, at) => !(at < 2 && words.aside.includes(word))).join(' ');
  if (words.now.includes(text)) return { unit: 'second', count: 0 };
  if (words.today.includes(text)) return { unit: 'day', count: 0 };
  if (words.yesterday.includes(text)) return { unit: 'day', count: 1 };
  const ago = words.ago.find((word) => text.endsWith(` ${word}`));
  const bare = ago === undefined ? text : text.slice(0, -ago.length - 1);
  const one = words.one.find((word) => bare.startsWith(`${word} `));
  const found = AGE.exec(one === undefined ? bare : `1 ${bare.slice(one.length + 1)}`);
  const unit = found === null ? undefined : ownUnit(words, found[2] ?? '');
  // "May" is no age and "3 points" no time: without a number, or without "ago" after a long word, nothing is meant.
  if (found === null || unit === undefined || found[1] === undefined) return null;
  return ago === undefined && (found[2] ?? '').length > 3 ? null : { unit, count: Number(found[1]) };
}

const ownUnit = (words: DateWords, word: string): Unit | undefined =>
  Object.hasOwn(words.units, word) ? words.units[word] : undefined;

/**
 * The time that is an age before `now`; days and longer are counted in the calendar of a zone, where one is given, so that
 * "a month ago" on the 31st of March is February.
 */
export function beforeNow({ unit, count }: Age, now: number, zone: string | null): Reading {
  const precision = PRECISION[unit];
  const from = zone === null || LENGTH[unit] < DAY ? now : wallTime(now, zone);
  if (unit !== 'month' && unit !== 'year') return { ms: from - count * LENGTH[unit], precision };
  const date = new Date(from);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * (unit === 'year' ? 12 : 1);
  return { ms: Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, 1), precision };
}
