import { UNKNOWN_TIME, type TimePrecision, type WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { attribute, find } from '../reading/dom';
import type { Page } from '../reading/site';
import { timeInId } from './addresses';

/** Language of the page's own words: ages and numbers are written in it. */
export function languageOf(page: Page): string | null {
  const html = find(page.document, 'html');
  const declared = html === null ? null : attribute(html, 'lang');
  return declared === '' ? null : declared;
}

/** The age at the head of a line such as "2d • Edited •", or unknown. */
export function ageIn(line: string, page: Page): WrittenTime {
  const age = (line.split(/[•·\n]/u)[0] ?? '').trim();
  return age === '' || age.length > 40 ? UNKNOWN_TIME : readAge(age, { now: page.now, language: languageOf(page) });
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How far the time in an id may lie from an age that is known to a unit. */
const APART: Readonly<Record<TimePrecision, number>> = {
  second: 60_000, minute: 2 * 60_000, hour: 1.2 * HOUR, day: 1.2 * DAY, month: 32 * DAY, year: 367 * DAY, unknown: 0,
};

/**
 * The time in a post's own id, which is exact, where it agrees with the age that is shown; else the age. A page that was
 * kept for a year shows ages that are no longer true; then the two differ, and what is shown is what is told.
 */
export function timeOf(age: WrittenTime, ownId: string | null, page: Page): WrittenTime {
  const ms = ownId === null ? null : timeInId(ownId);
  if (ms === null || ms > page.now + DAY) return age;
  if (age.at !== null) {
    const from = Date.parse(age.at);
    if (ms < from - APART[age.precision] || ms > from + 2 * APART[age.precision]) return age;
  }
  return { at: new Date(ms - (ms % 1000)).toISOString(), precision: 'second', raw: age.raw };
}
