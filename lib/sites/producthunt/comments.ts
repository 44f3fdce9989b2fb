import type { PostDraft } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type Author, type WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { nameOf, readData } from './data';

export const COMMENT = '[data-test^="comment-"], [id^="comment-"]';
export const REVIEW = '[data-test^="review-"], [id^="review-"]';

const PARTS = `${COMMENT}, ${REVIEW}`;
const WORDS = '[data-test$="-body"], [data-test="comment-body"], [class*="prose"], [class*="htmlText"], [itemprop="reviewBody"]';

const numberOf = (element: Element): string | null =>
  /^(?:comment|review)-(\d+)$/u.exec(attribute(element, 'data-test') ?? '')?.[1] ?? /^(?:comment|review)-(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? null;

/** The numbered comment or review around a part. */
function holderOf(part: Element): Element | null {
  let at: Element | null = closest(part, PARTS);
  while (at !== null && numberOf(at) === null) at = around(at);
  // It may be named twice, by an anchor and for tests.
  const outer = at === null ? null : around(at);
  return outer !== null && at !== null && numberOf(outer) === numberOf(at) ? outer : at;
}

function around(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? closest(parent, PARTS) : null;
}

export function readComment(element: Element, page: Page): Reading {
  const id = numberOf(element);
  if (id === null || holderOf(element) !== element) return null;
  const found = partsOf(element, nameOf('comment', id), page);
  if (found === null || 'unreadable' in found) return found;
  const next = around(element);
  const above = next === null ? null : holderOf(next);
  return {
    ...found, kind: 'comment', nativeId: nameOf('comment', id),
    permalink: `${page.url.pathname}?comment=${id}`, threadUrl: page.url.pathname,
    parentId: above === null ? (found.parentId ?? null) : nameOf(matches(above, REVIEW) ? 'review' : 'comment', numberOf(above) ?? ''),
  };
}

export function readReview(element: Element, page: Page): Reading {
  const id = numberOf(element);
  if (id === null || holderOf(element) !== element) return null;
  const found = partsOf(element, nameOf('review', id), page);
  if (found === null || 'unreadable' in found) return found;
  const product = /^\/products\/([^/]+)/u.exec(page.url.pathname)?.[1];
  return {
    ...found, kind: 'review', nativeId: nameOf('review', id),
    permalink: product === undefined ? null : `/products/${product}/reviews?review=${id}`, threadUrl: page.url.pathname,
  };
}

type Found = Pick<PostDraft, 'text' | 'author' | 'publishedAt' | 'engagement' | 'rating' | 'parentId'>;

/** What stands there, filled up with what the page's data says of the same number. */
function partsOf(element: Element, name: string, page: Page): Found | ReturnType<typeof unreadable> | null {
  const parts = (selector: string): Element[] => findAll(element, selector).filter((part) => holderOf(part) === element);
  const told = readData(page).find((draft) => draft.nativeId === name);
  const [body] = parts(WORDS);
  const text = (body === undefined ? '' : textOf(body)) || (told?.text ?? '');
  if (text === '') return parts('a[href^="/@"], time').length === 0 ? null : unreadable('text');
  const votes = parts('[data-test*="vote"]').map((part) => readCount(textOf(part))).find((count) => count !== null);
  return {
    text,
    author: authorIn(parts) ?? told?.author ?? {},
    publishedAt: timeIn(parts, page) ?? told?.publishedAt ?? UNKNOWN_TIME,
    rating: told?.rating ?? null,
    parentId: told?.parentId ?? null,
    engagement: { likes: votes ?? told?.engagement?.likes ?? null, replies: told?.engagement?.replies ?? null },
  };
}

function authorIn(parts: (selector: string) => Element[]): Partial<Author> | null {
  const links = parts('a[href^="/@"], a[href^="https://www.producthunt.com/@"]').filter((link) => closest(link, WORDS) === null);
  const url = links[0] === undefined ? null : attribute(links[0], 'href');
  const handle = /\/@([\w.-]+)\/?(?:[?#]|$)/u.exec(url ?? '')?.[1];
  if (handle === undefined) return null;
  const named = links.find((link) => attribute(link, 'href') === url && textOf(link) !== '' && find(link, 'img') === null);
  return { handle, name: named === undefined ? null : textOf(named), url };
}

function timeIn(parts: (selector: string) => Element[], page: Page): WrittenTime | null {
  const time = parts('time[datetime]').find((part) => closest(part, WORDS) === null);
  return time === undefined ? null : readTimestamp(attribute(time, 'datetime'), { now: page.now });
}
