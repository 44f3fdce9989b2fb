import type { WrittenTime } from '@/lib/posts/post';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { handleIn, timeInId } from './pages';

export const languageOf = (page: Page): string | null => {
  const html = find(page.document, 'html');
  return html === null ? null : attribute(html, 'lang');
};

/** The time in an id, to the second. */
export function timeOfId(id: string, now: number, raw: string | null): WrittenTime | null {
  const ms = timeInId(id, now);
  return ms === null ? null : { at: new Date(ms).toISOString(), precision: 'second', raw };
}

/** Most elements that are climbed from a text to what holds its author too. */
const MOST_STEPS = 6;

/** The nearest element around `inner` that holds one of `wanted`, as long as it holds no second one of `kind`. */
export function holderOf(inner: Element, wanted: string, kind: string): Element | null {
  let at: Element = inner;
  for (let step = 0; step < MOST_STEPS; step++) {
    const parent = parentOf(at);
    if (parent === null || !isElement(parent) || findAll(parent, kind).length > 1) return null;
    if (findAll(parent, wanted).some((found) => closest(found, kind) === null)) return parent;
    at = parent;
  }
  return null;
}

/** What is wanted around a name, as far as no second name stands there. */
export function besideName(name: Element, { kind, wanted }: { kind: string; wanted: string }): Element[] {
  let around: Element = name;
  for (let step = 0; step < 2 * MOST_STEPS; step++) {
    const parent = parentOf(around);
    if (parent === null || !isElement(parent) || findAll(parent, kind).length > 1) break;
    around = parent;
    const found = findAll(around, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** Links to a person within an element, outside of what somebody wrote there. */
export const peopleIn = (element: Element, words: string): Element[] => findAll(element, 'a[href]')
  .filter((link) => handleIn(attribute(link, 'href')) !== null && closest(link, words) === null);

/** What is written: names of people and of topics stand in the line, though in blocks of their own. */
export const wordsOf = (element: Element): string =>
  textOf(element, { inline: true, keepNewlines: true, skip: '[data-e2e="sponsored-tag"], [data-e2e="video-music"]' });

/** A count as it is shown; null where the selector finds none. */
export function countIn(element: Element, selector: string, page: Page): number | null {
  const count = find(element, selector);
  return count === null ? null : readShortNumber(textOf(count), languageOf(page));
}
