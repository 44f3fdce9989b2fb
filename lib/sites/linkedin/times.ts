import { UNKNOWN_TIME, type TimePrecision, type WrittenTime } from '@/lib/posts/post';
import { readElapsed } from '@/lib/language/elapsed';
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
  return age === '' || age.length > 40 ? UNKNOWN_TIME : readElapsed(age, { now: page.now, language: languageOf(page) });
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How much later than an age the time in an id may lie, for the age is cut down to its unit. */
const LATER: Readonly<Record<TimePrecision, number>> = {
  second: 60_000, minute: 2 * 60_000, hour: 2 * HOUR, day: 2 * DAY, month: 62 * DAY, year: 732 * DAY, unknown: 0,
};

/**
 * The time in a post's own id, which is exact. Where it is later than the age that is shown, it is of something else
 * (somebody's liking of the post), and the age is told. Where it is earlier, the page was kept for a while, and the age is
 * no longer true.
 */
export function timeOf(age: WrittenTime, ownId: string | null, page: Page): WrittenTime {
  const ms = ownId === null ? null : timeInId(ownId);
  if (ms === null || ms > page.now + DAY) return age;
  if (age.at !== null && ms > Date.parse(age.at) + LATER[age.precision]) return age;
  return { at: new Date(ms - (ms % 1000)).toISOString(), precision: 'second', raw: age.raw };
}
