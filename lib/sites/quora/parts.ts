import { UNKNOWN_TIME, type Author, type WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage } from '../reading/writtenTime';
import { readable } from './addresses';

export const CONTENT = '.puppeteer_test_answer_content, .spacing_log_answer_content';
export const TITLE = '.puppeteer_test_question_title';
export const MORE = '.qt_read_more';
export const PROFILE = 'a[href*="/profile/"]';
export const COMMENT_LINK = 'a[href*="comment_id="]';

const ADVERTISED = '[class*="dom_annotate_ad_"], [class*="AdBundle"], [class*="AdFeedStory"], [class*="Promoted"], [class*="dom_annotate_google_ad"], .spacing_log_question_page_ad';
export const isAdvertised = (element: Element): boolean => closest(element, ADVERTISED) !== null;

/** How far a card may reach around its words. */
const MOST_LEVELS = 40;

/** The largest element around a part in which each of some things stands at most so often. */
export function around(part: Element, bounds: Readonly<Record<string, number>>): Element {
  let card = part;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = parentOf(card);
    if (parent === null || !isElement(parent)) break;
    if (Object.entries(bounds).some(([selector, most]) => findAll(parent, selector).length > most)) break;
    card = parent;
  }
  return card;
}

/** The smallest element around a part that holds another one too, within a card; null where the card lacks that. */
export function withinCard(part: Element, card: Element, selector: string): Element | null {
  let at: Element | null = part;
  while (at !== null) {
    const holder: Element = at;
    if (find(holder, selector) !== null) return holder;
    const parent: Node | null = holder === card ? null : parentOf(holder);
    at = parent !== null && isElement(parent) ? parent : null;
  }
  return null;
}

export const urlOf = (link: Element | null | undefined, page: Page): URL | null =>
  (link === null || link === undefined ? null : URL.parse(attribute(link, 'href') ?? '', page.url));

/** Who the links to a profile name; the one around the picture has no words. Nobody, where the writer is anonymous. */
export function authorIn(header: Element): Partial<Author> {
  const links = findAll(header, PROFILE).filter((link) => /\/profile\/[^/?#]+\/?(?:[?#]|$)/u.test(attribute(link, 'href') ?? ''));
  const [first] = links;
  if (first === undefined) return {};
  const url = attribute(first, 'href');
  const named = links.find((link) => attribute(link, 'href') === url && textOf(link) !== '');
  return { handle: readable(/\/profile\/([^/?#]+)/u.exec(url ?? '')?.[1] ?? ''), name: named === undefined ? null : textOf(named), url };
}

export const languageOf = (page: Page): string | null =>
  declaredLanguage(page.document) ?? /^([a-z]{2})\.quora/u.exec(page.url.hostname)?.[1] ?? null;

/** Ages ("8y"), days without a year, and whole dates, as the host's language writes them. */
export const ageOf = (link: Element | null | undefined, page: Page): WrittenTime =>
  (link === null || link === undefined ? UNKNOWN_TIME : readAge(textOf(link), { now: page.now, language: languageOf(page) }));

/** The number on a button; a hidden one keeps the place for the next. */
export function countOn(card: Element, selector: string, page: Page): number | null {
  const button = find(card, selector);
  if (button === null) return null;
  const words = findAll(button, 'span, div').filter((part) => find(part, '*') === null && closest(part, '[class*="visibility--hidden"]') === null)
    .map((part) => textOf(part));
  return words.map((word) => readShortNumber(word, languageOf(page))).findLast((count) => count !== null) ?? null;
}
