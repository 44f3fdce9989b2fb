import type { PostDraft } from '@/lib/posts/complete';
import type { WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import {
  attribute, find, findAll, firstChildOf, hasAttribute, isElement, nextElementOf, parentOf, tagOf,
} from './reading/dom';
import { defineSite, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { countStars, starsIn } from './reading/stars';
import { textOf } from './reading/visibleText';
import { declaredLanguage, readPublished } from './reading/writtenTime';

const HEADER = 'header[data-review-id]';
/** The line that asks whether a review helped. */
const THUMBS = '[data-review-id][data-original-thumbs-up-count]';
const DETAILS = /^\/store\/(?:apps|books|movies|audiobooks)\/details(?:\/|$)/u;

/**
 * Google Play, in the markup of 2022 to 2026: reviews on the page of an app, a book or a film, and in the window over it
 * that lists them all. The first few stand in both, under one id.
 */
export default defineSite({
  id: 'googleplay',
  name: 'Google Play',
  kind: 'reviews',
  proof: 'sources',
  sources: [
    'markup as read by public projects, 2022 to 2026: google-play-scraper (SerpApi), Apify actors, review exporters',
    'a page of 2024 saved in a public repository',
  ],
  hosts: ['play.google.com'],
  pageKind,
  posts: `div:has(> ${HEADER}), div:has(> ${THUMBS})`,
  read: readCard,
  traces: '[data-original-thumbs-up-count]',
  about,
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

/** The developers' console stands on the same host; it is nobody's to read. */
function pageKind(url: URL): PageKind | null {
  return DETAILS.test(url.pathname) && itemAddress(url) !== null ? 'reviews' : null;
}

function about(url: URL, document: Document): PageSubject | null {
  if (pageKind(url) === null) return null;
  const heading = find(document, 'h1 [itemprop="name"], h1[itemprop="name"]') ?? find(document, 'h1');
  const owner = heading === null ? '' : textOf(heading);
  return owner === '' ? null : { owner };
}

function readCard(card: Element, page: Page): Reading {
  const header = find(card, HEADER);
  const id = header === null ? null : attribute(header, 'data-review-id');
  if (header === null) return unreadable('author');
  if (id === null || id === '') return null;
  const text = textIn(card, header);
  const stars = find(header, '[role="img"][aria-label]');
  const name = nameIn(header);
  // Rows stand empty before they are filled.
  if (text === '' && name === '' && stars === null) return null;
  if (name === '') return unreadable('author');
  if (text === '') return unreadable('text');
  const address = itemAddress(page.url);
  const thumbs = find(card, '[data-original-thumbs-up-count]');
  return {
    kind: 'review',
    nativeId: id,
    permalink: address === null ? null : `${address}&reviewId=${encodeURIComponent(id)}`,
    threadUrl: address,
    author: { name },
    text,
    publishedAt: timeOf(dateIn(header, stars), page),
    rating: stars === null ? null : (starsIn(attribute(stars, 'aria-label')) ?? countStars(drawnIn(stars), { filled: '.Z1Dz7b', empty: '.Wi7KIe' })),
    engagement: { likes: thumbs === null ? null : readCount(attribute(thumbs, 'data-original-thumbs-up-count')) },
    reply: replyIn(card, header, page),
  };
}

/** The address of the app, the book or the film, without what only says how the reader came to it. */
function itemAddress({ pathname, searchParams, origin }: URL): string | null {
  const kind = DETAILS.exec(pathname)?.[0].replace(/\/$/u, '');
  const id = searchParams.get('id') ?? /\/details\/[^/]+\/([\w.-]+)$/u.exec(pathname)?.[1] ?? null;
  return kind === undefined || id === null || id === '' ? null : `${origin}${kind}?id=${encodeURIComponent(id)}`;
}

/** A name stands behind its picture. */
function nameIn(header: Element): string {
  const picture = find(header, 'img');
  const name = find(header, '.X5PpBb') ?? (picture === null ? null : nextElementOf(picture));
  return name === null ? '' : textOf(name);
}

function dateIn(header: Element, stars: Element | null): Element | null {
  const beside = stars === null ? null : nextElementOf(stars);
  return find(header, '.bp9Aid') ?? (beside !== null && tagOf(beside) === 'SPAN' ? beside : null);
}

const timeOf = (date: Element | null, page: Page): WrittenTime => readPublished(date === null ? null : textOf(date), {
  now: page.now, language: declaredLanguage(page.document) ?? page.url.searchParams.get('hl'),
});

/** The text follows the header, and holds nothing but words. */
function textIn(card: Element, header: Element): string {
  const named = find(card, '.h3YV2d');
  if (named !== null) return textOf(named);
  const next = nextElementOf(header);
  const isPlain = next !== null && !hasAttribute(next, 'data-original-thumbs-up-count') && findAll(next, ':not(br)').length === 0;
  return isPlain ? textOf(next) : '';
}

const drawnIn = (stars: Element): Element[] => findAll(stars, 'svg').map(parentOf).filter((parent) => parent !== null && isElement(parent));

/** Below a review: who answered and when, then the answer. */
function replyIn(card: Element, header: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const block = find(card, '.ocpBU') ?? lastBelow(header);
  const line = block === null ? null : elementIn(block);
  const name = block === null || line === null ? null : (find(block, '.I6j64d') ?? elementIn(line));
  const date = block === null || name === null ? null : (find(block, '.I9Jtec') ?? nextElementOf(name));
  const body = block === null || line === null ? null : (find(block, '.ras4vb') ?? nextElementOf(line));
  if (name === null || date === null || body === null) return null;
  const text = textOf(body);
  return text === '' ? null : { text, author: textOf(name), publishedAt: timeOf(date, page) };
}

/** The block at the end of a card whose first line has two parts, each nothing but words. */
function lastBelow(header: Element): Element | null {
  let last: Element | null = null;
  for (let next = nextElementOf(header); next !== null; next = nextElementOf(next)) last = next;
  const line = last === null || hasAttribute(last, 'data-original-thumbs-up-count') ? null : elementIn(last);
  const parts = line === null ? [] : findAll(line, '*');
  return parts.length === 2 && find(last ?? header, 'button, [role="button"]') === null ? last : null;
}

function elementIn(element: Element): Element | null {
  const first = firstChildOf(element);
  return first === null || isElement(first) ? first : find(element, '*');
}
