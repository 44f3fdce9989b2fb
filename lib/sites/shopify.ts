import type { WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import {
  attribute, closest, find, findAll, hasAttribute, isElement, nextElementOf, parentOf, previousElementOf, rawText, tagOf,
} from './reading/dom';
import { readJsonLd } from './reading/jsonLd';
import { defineSite, unreadable, type Page, type PageSubject, type Reading } from './reading/site';
import { countStars, starsIn } from './reading/stars';
import { isThing, typesOf, wordOf } from './reading/things';
import { textOf } from './reading/visibleText';
import { holds, isWithin } from './reading/within';
import { declaredLanguage, readPublished } from './reading/writtenTime';
import { appIn, pageKind } from './shopify/addresses';
import { REPLY, replyOf } from './shopify/reply';

/** Since 2023, and before; the button that copies a review's address bears its id too. */
const CARDS = '[data-merchant-review], [data-review-content-id], div[data-review-id]';
const SHARE = '[data-review-share-link]';
const COPY = '[data-truncate-content-copy], .truncate-content-copy';
const STARS = '[data-rating], [role="img"][aria-label]';

/**
 * The Shopify App Store in all its languages, in the markup of 2018 to 2026: reviews of an app by shops, with the
 * developer's answer. Many have stars and no words.
 */
export default defineSite({
  id: 'shopify',
  name: 'Shopify App Store',
  kind: 'reviews',
  proof: 'pages',
  hosts: ['apps.shopify.com'],
  pageKind,
  posts: CARDS,
  read: readCard,
  traces: `${SHARE}, [data-truncate-review], form[action^="/reviews/"]`,
  about,
  watchedAttributes: ['data-review-content-id', 'data-review-id'],
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  if (/^\/(?:[a-z-]{2,5}\/)?search\/?$/u.test(url.pathname)) return { terms: url.searchParams.get('q') };
  if (pageKind(url) === null) return null;
  const app = readJsonLd(document).flat().filter(isThing).find((thing) => typesOf(thing).includes('SoftwareApplication'));
  const heading = find(document, '.ui-app-store-hero__header-text, h1');
  const owner = (app === undefined ? null : wordOf(app, 'name')) ?? (heading === null ? '' : textOf(heading));
  return owner === '' ? null : { owner };
}

function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARDS)) return null;
  const copy = findAll(card, COPY).find((element) => closest(element, REPLY) === null);
  const stars = findAll(card, STARS).find((element) => closest(element, `${REPLY}, ${SHARE}`) === null) ?? null;
  const author = nameIn(card, copy ?? null);
  // Cards stand empty before they are filled.
  if (copy === undefined && stars === null && author === null) return null;
  const text = copy === undefined ? '' : textOf(copy);
  // A paragraph without a word is that of a shop that gave stars only.
  if (text === '') return copy !== undefined && find(copy, 'p') !== null ? null : unreadable('text');
  if (author === null) return unreadable('author');
  const id = idOf(card);
  const app = appIn(page.url.pathname);
  return {
    kind: 'review',
    nativeId: id,
    permalink: id === null ? null : `/reviews/${id}`,
    threadUrl: app === null ? null : `/${app}/reviews`,
    author: { name: textOf(author) },
    place: placeIn(author),
    text,
    publishedAt: timeOf(card, stars, page),
    rating: stars === null ? null : (starsIn(attribute(stars, 'data-rating') ?? attribute(stars, 'aria-label'))
      ?? countStars(findAll(stars, 'svg'), { filled: '.tw-fill-fg-primary', empty: '[class*="tw-fill-"]:not(.tw-fill-fg-primary)' })),
    engagement: { likes: likesOf(card, id) },
    reply: replyOf(card, page),
  };
}

/** On the card, on the button that copies its address, or around it. */
function idOf(card: Element): string | null {
  const share = find(card, SHARE);
  const around = closest(card, '[id^="review-"]');
  const stated = [
    attribute(card, 'data-review-content-id'), attribute(card, 'data-review-id'),
    share === null ? null : attribute(share, 'data-review-id'), around === null ? null : attribute(around, 'id'),
  ];
  return stated.map((value) => /^(?:review-)?(\d+)$/u.exec(value ?? '')?.[1]).find((id) => id !== undefined) ?? null;
}

/** The shop's name stands before the button that copies the address; where there is none yet, it has a title. */
function nameIn(card: Element, copy: Element | null): Element | null {
  const share = find(card, SHARE);
  const before = share === null ? null : previousElementOf(share);
  const named = before ?? findAll(card, 'h3, span[title], div[title], .tw-text-heading-xs').find((element) =>
    !holds(copy, element) && closest(element, `${REPLY}, button`) === null) ?? null;
  return named === null || textOf(named) === '' || closest(named, REPLY) !== null ? null : named;
}

/** Below the name stand the country and how long the shop has had the app; either may be missing, so both must be there. */
function placeIn(name: Element): string | null {
  const heading = tagOf(name) === 'SPAN' ? parentOf(name) : name;
  const country = heading === null || !isElement(heading) ? null : nextElementOf(heading);
  const since = country === null ? null : nextElementOf(country);
  const isPlain = (line: Element | null): line is Element => line !== null && tagOf(line) === 'DIV' && find(line, ':not(:empty)') === null;
  return isPlain(country) && isPlain(since) ? textOf(country) : null;
}

/** The day stands beside the stars; before 2023 it was the line below them. */
function timeOf(card: Element, stars: Element | null, page: Page): WrittenTime {
  const line = stars === null ? null : closest(stars, '.review-metadata__item');
  const below = line === null ? null : nextElementOf(line);
  const beside = stars === null ? null : nextElementOf(stars);
  const date = (below === null ? null : find(below, '.review-metadata__item-value')) ?? (hasAttribute(card, 'data-review-id') ? null : beside);
  return readPublished(date === null ? null : textOf(date), { now: page.now, language: declaredLanguage(page.document) });
}

/** How many found a review useful stands in the form that takes votes on it. */
function likesOf(card: Element, id: string | null): number | null {
  const around = parentOf(card);
  const form = id === null || around === null || !isElement(around) ? null : find(around, `form[action$="/reviews/${id}/helpful"]`);
  const count = form === null ? null : find(form, '[class*="helpful-count"]');
  return count === null ? null : readCount(rawText(count));
}
