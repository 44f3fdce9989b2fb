import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { skeletonOf, type Skeleton } from './ageSkeleton';
import { agePatterns, type Age, type AgePatterns } from './ageWords';
import { calendarWords } from './calendarWords';
import { findClock } from './clocks';
import { readTime, zoneOf, type ReadTimeOptions } from './dates';
import { plainText } from './plainText';
import { daysBefore } from './whenWritten';
import { beforeNow } from './wordedAges';
import { timeAt } from './writtenTime';

export interface ReadAgeOptions extends Pick<ReadTimeOptions, 'now' | 'zoneless' | 'order'> {
  /** Language of the page's own words (`<html lang>`, BCP 47); null where the page does not say. */
  language: string | null;
}

/** Languages that are close enough to be met on a page of another. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { fy: ['nl'] };

/**
 * The general door: a time as a page of any language writes it. An age ("vor 2 Stunden", "2 години тому", "قبل ساعتين",
 * "2日前", "3 d") or a day ("вчора о 14:03") alone or among other words ("Bearbeitet: vor 2 Stunden", "3d • Edited"), else
 * whatever `readTime` reads, in the page's language, then in English. Rules and precision are those of `readTime`; what
 * cannot be read is unknown, with `raw` kept.
 */
export function readAge(raw: string | null | undefined, options: ReadAgeOptions): WrittenTime {
  if (raw === null || raw === undefined) return UNKNOWN_TIME;
  const text = raw.slice(0, 200).replace(/\s+/gu, ' ').trim();
  const whole = readPart(text, options);
  if (whole.at !== null) return whole;
  const beside = text.replace(/\([^()]*\)/gu, ' ').trim();
  if (beside !== text && beside !== '') {
    const read = readPart(beside, options);
    if (read.at !== null) return { ...read, raw: text };
  }
  const parts = text.split(/ ?[\u00b7\u2022|\u30fb] ?| [-\u2013\u2014] /u);
  if (parts.length === 1) return whole;
  const read = parts.map((part) => readPart(part, options)).filter(({ at }) => at !== null);
  return read.length === 1 ? { ...whole, ...read[0], raw: text } : whole;
}

function readPart(text: string, { now, language, zoneless, order }: ReadAgeOptions): WrittenTime {
  const zone = zoneOf(zoneless);
  const locales = languagesFor(language);
  const age = ageIn(text, language);
  if (age === null) {
    return readTime(text, { now, locales, ...(zoneless === undefined ? {} : { zoneless }), ...(order === undefined ? {} : { order }) });
  }
  const timed = age.unit === 'day' && /\p{Nd}/u.test(text) ? findClock(plainText(text), calendarWords(locales[0] ?? 'en')) : null;
  return timeAt(timed === null ? beforeNow(age, now, zone) : daysBefore(age.count, timed.clock, now, zone), now, text);
}

interface CountedAge extends Age {
  count: number;
}

const remembered = new Map<string, CountedAge | null>();

/** Most texts that are remembered: a page has few ages, each of them many times. */
const MOST_REMEMBERED = 1_000;

function ageIn(text: string, language: string | null): CountedAge | null {
  const name = `${language ?? ''}\n${text}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const skeleton = skeletonOf(text);
  let found: CountedAge | null = null;
  for (const candidate of languagesFor(language)) found ??= match(skeleton, agePatterns(candidate));
  remembered.set(name, found);
  return found;
}

function languagesFor(language: string | null): string[] {
  if (language === null) return ['en'];
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const neighbours = Object.hasOwn(NEIGHBOURS, primary) ? (NEIGHBOURS[primary] ?? []) : [];
  return [...new Set([language, ...neighbours, 'en'])];
}

function match({ text, numbers }: Skeleton, { within, longestFirst, alone }: AgePatterns): CountedAge | null {
  for (const part of [text, text.replace(/ ?\([^()]*\)/gu, ''), text.replace(/^.*: /u, '')]) {
    const whole = within.get(part) ?? alone.get(part);
    if (whole !== undefined && (part === text || !part.includes('#'))) return counted(whole, numbers[0]);
  }
  for (const pattern of longestFirst) {
    const at = placeOf(text, pattern);
    const age = at < 0 ? undefined : within.get(pattern);
    if (age === undefined) continue;
    const before = text.slice(0, at + pattern.indexOf('#')).split('#').length - 1;
    return counted(age, age.count === null ? numbers[before] : undefined);
  }
  return null;
}

function counted({ unit, count }: Age, written: string | undefined): CountedAge | null {
  if (count !== null) return { unit, count };
  return written === undefined || written.length > 4 ? null : { unit, count: Number(written) };
}

/** Where the pattern stands in the text as words of its own, or -1. */
function placeOf(text: string, pattern: string): number {
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const end = at + pattern.length;
    if (!joins(text.slice(0, at), text.slice(at, end)) && !joins(text.slice(at, end), text.slice(end))) return at;
  }
  return -1;
}

const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}]/u;
// Scripts in which words stand side by side, or take endings that say nothing of the time.
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSPACED_LAST = new RegExp(`${UNSPACED}\\p{M}*$`, 'u');
const UNSPACED_FIRST = new RegExp(`^${UNSPACED}`, 'u');

/** Whether two neighbours make one word or one number of what stands between them: "yester|day", "1.|5 hours". */
function joins(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (right.startsWith('#')) return /[#.,:/-]$/u.test(left);
  if (left.endsWith('#')) return /^[#.,:/]/u.test(right);
  return LETTER_LAST.test(left) && LETTER_FIRST.test(right) && !UNSPACED_LAST.test(left) && !UNSPACED_FIRST.test(right);
}
