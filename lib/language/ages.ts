import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { calendarWords } from './calendarWords';
import { findClock } from './clocks';
import { readTime, zoneOf, type ReadTimeOptions } from './dates';
import { findAge, languagesFor } from './findAge';
import { plainText } from './plainText';
import { daysBefore } from './whenWritten';
import { beforeNow } from './wordedAges';
import { timeAt } from './writtenTime';

export interface ReadAgeOptions extends Pick<ReadTimeOptions, 'now' | 'zoneless' | 'order'> {
  /** Language of the page's own words (`<html lang>`, BCP 47); null where the page does not say. */
  language: string | null;
}

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
  const age = findAge(text, language);
  if (age === null) {
    return readTime(text, { now, locales, ...(zoneless === undefined ? {} : { zoneless }), ...(order === undefined ? {} : { order }) });
  }
  const timed = age.unit === 'day' && /\p{Nd}/u.test(text) ? findClock(plainText(text), calendarWords(locales[0] ?? 'en')) : null;
  return timeAt(timed === null ? beforeNow(age, now, zone) : daysBefore(age.count, timed.clock, now, zone), now, text);
}
