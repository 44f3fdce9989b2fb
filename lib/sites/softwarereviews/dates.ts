import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { findAll, firstChildOf, isElement } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';

export interface DatedPart {
  element: Element;
  time: WrittenTime;
}

const LONGEST = 40;

/** Parts of a card that say nothing but a day of a year. "10/10" and "1-2 years" are none. */
export function datedParts(card: Element, page: Page): DatedPart[] {
  const options = { now: page.now, language: declaredLanguage(page.document) };
  return findAll(card, '*').filter(holdsWordsOnly).flatMap((element) => {
    const words = textOf(element);
    if (words.length > LONGEST || !/\p{Nd}{4}/u.test(words)) return [];
    const time = readPublished(words, options);
    return time.at === null ? [] : [{ element, time }];
  });
}

/** The day that a card says, where no part of it says another one. */
export function onlyDateIn(card: Element, page: Page): WrittenTime {
  const times = datedParts(card, page).map(({ time }) => time);
  return new Set(times.map(({ at }) => at)).size === 1 ? (times[0] ?? UNKNOWN_TIME) : UNKNOWN_TIME;
}

function holdsWordsOnly(part: Element): boolean {
  const child = firstChildOf(part);
  return child !== null && !isElement(child) && findAll(part, '*').length === 0;
}
