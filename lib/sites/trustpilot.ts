import type { PostDraft } from '@/lib/posts/complete';
import type { Rating } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, matches, rawText } from './reading/dom';
import { JSON_LD, readJsonLd } from './reading/jsonLd';
import { parseLooseJson } from './reading/looseJson';
import { draftOf } from './reading/schemaPosts';
import { defineSite, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from './reading/things';
import { textOf } from './reading/visibleText';

const CARD = 'article[data-service-review-card-paper], article[class*="reviewCard"]';
const STATE = 'script#__NEXT_DATA__';
const BEST = 5;

/** Trustpilot, in the markup of 2023 to 2026: cards of reviews, with the business's answer inside the card. */
export default defineSite({
  id: 'trustpilot',
  name: 'Trustpilot',
  kind: 'reviews',
  proof: 'pages',
  hosts: ['trustpilot.com'],
  pageKind,
  posts: CARD,
  read: readCard,
  readPage: readUnreadCards,
  pageData: JSON_LD,
  traces: 'a[href*="/reviews/"]',
  about,
  watchedAttributes: ['data-service-review-rating', 'datetime'],
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

function pageKind(url: URL): PageKind | null {
  if (/^\/reviews?\/./u.test(url.pathname)) return 'reviews';
  return /^\/users\/./u.test(url.pathname) ? 'profile' : null;
}

function readCard(card: Element, page: Page): Reading {
  // The carousel above the list repeats cards of the list, cut, without address and rating.
  if (find(card, '[data-relevant-review-text-typography]') !== null) return null;
  const link = find(card, 'a[data-review-title-typography][href], a[href*="/reviews/"]');
  const id = reviewIdIn(link === null ? null : attribute(link, 'href'));
  const title = find(card, '[data-service-review-title-typography]') ?? link;
  const body = find(card, '[data-service-review-text-typography]');
  if (title === null && body === null) return isRated(card) ? unreadable('text') : null;
  // A card without an address and without stars is a teaser of a kind that we do not know.
  if (id === null) return isRated(card) ? unreadable('permalink') : null;
  const cut = body === null ? false : isCut(body);
  const stated = reviewInState(page.document, id);
  const whole = cut && stated !== null ? wordOf(stated, 'text') : null;
  const name = find(card, '[data-consumer-name-typography]');
  const profile = find(card, 'a[data-consumer-profile-link], a[href*="/users/"]');
  const time = find(card, 'time[data-service-review-date-time-ago]') ?? timeOutsideReply(card);
  return {
    kind: 'review',
    nativeId: id,
    permalink: `/reviews/${id}`,
    threadUrl: businessAddress(page.url),
    author: { name: name === null ? null : textOf(name), url: profile === null ? null : attribute(profile, 'href') },
    place: placeOf(card),
    title: title === null ? null : textOf(title),
    text: whole ?? (body === null ? '' : textOf(body, { skip: SEE_MORE })),
    language: languageOf(card),
    partial: cut && whole === null,
    publishedAt: readTime(time === null ? null : (attribute(time, 'datetime') ?? textOf(time)), { now: page.now }),
    rating: ratingOf(card),
    engagement: { likes: usefulCount(card) ?? (stated === null ? null : readCount(wordOf(stated, 'likes'))) },
    reply: replyOf(card, page),
  };
}

/** The business that is reviewed, by its name, else by the host that names its page. */
function about(url: URL, document: Document): PageSubject | null {
  const host = /^\/review\/([^/]+)/u.exec(url.pathname)?.[1];
  if (host === undefined) return null;
  const shown = find(document, BUSINESS);
  const name = shown === null ? '' : textOf(shown);
  return { owner: name === '' ? host : name };
}

const BUSINESS = 'h1 [class*="displayName"], [data-business-unit-title-typography] span';

const isRated = (card: Element): boolean => find(card, '[data-service-review-rating]') !== null;

const SEE_MORE = '[class*="seeMore"], [data-see-more]';

const isCut = (body: Element): boolean =>
  find(body, SEE_MORE) !== null && /(?:\.\.\.|\u2026)\s*$/u.test(textOf(body, { skip: SEE_MORE }));

function reviewIdIn(address: string | null): string | null {
  return /\/reviews\/([0-9a-z]{8,40})(?:[/?#]|$)/iu.exec(address ?? '')?.[1] ?? null;
}

function timeOutsideReply(card: Element): Element | null {
  return findAll(card, 'time[datetime]')
    .find((time) => !matches(time, '[data-service-review-business-reply-date-time-ago]')) ?? null;
}

function businessAddress(url: URL): string | null {
  const path = /^\/review\/.+/u.exec(url.pathname)?.[0];
  return path === undefined ? null : url.origin + path;
}

function placeOf(card: Element): string | null {
  const place = find(card, '[data-consumer-country-typography]');
  const text = place === null ? '' : textOf(place);
  return text === '' ? null : text;
}

function languageOf(card: Element): string | null {
  const content = find(card, '[data-review-content][lang], section [lang]');
  return content === null ? null : attribute(content, 'lang');
}

/** The number of stars stands in an attribute, and in the name of the picture, in no language. */
function ratingOf(card: Element): Rating | null {
  const marked = find(card, '[data-service-review-rating]');
  const stars = find(card, 'img[src*="stars-"]');
  const written = marked === null
    ? /stars-(\d(?:\.\d)?)\.\w+/u.exec(stars === null ? '' : (attribute(stars, 'src') ?? ''))?.[1]
    : attribute(marked, 'data-service-review-rating');
  const value = Number(written ?? Number.NaN);
  return value >= 1 && value <= BEST ? { value, best: BEST } : null;
}

/** The button says how many found the review useful only when somebody did. */
function usefulCount(card: Element): number | null {
  const button = find(card, '[data-find-useful-button], button[name="find-useful"], button[name="review-like"]');
  return button === null ? null : readCount(/\d[\d.,]*\s*$/u.exec(rawText(button))?.[0]);
}

function replyOf(card: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const body = find(card, '[data-service-review-business-reply-text-typography]');
  const text = body === null ? '' : textOf(body);
  if (text === '') return null;
  const heading = find(card, '[data-service-review-business-reply-title-typography]');
  const time = find(card, 'time[data-service-review-business-reply-date-time-ago]');
  return {
    text,
    author: heading === null ? null : businessIn(textOf(heading), page.document),
    publishedAt: readTime(time === null ? null : (attribute(time, 'datetime') ?? textOf(time)), { now: page.now }),
  };
}

/** "Reply from Norvelo", in the page's language: the business's name as the page gives it elsewhere, if it is there. */
function businessIn(heading: string, document: Document): string | null {
  const shown = find(document, BUSINESS);
  const names = [shown === null ? '' : textOf(shown), ...businessNames(document)];
  const name = names.find((candidate) => candidate !== '' && heading.includes(candidate));
  return name ?? /^Reply from (.+)$/u.exec(heading)?.[1] ?? null;
}

// The page's data is the same for all cards of a page; it is parsed once for each script element.
const stateOf = new WeakMap<Element, Thing | null>();

function pageState(document: Document): Thing | null {
  const script = find(document, STATE);
  if (script === null) return null;
  const known = stateOf.get(script);
  if (known !== undefined) return known;
  const state = parseLooseJson(rawText(script));
  const props = isThing(state) ? thingOf(state, 'props') : null;
  const made = props === null ? null : thingOf(props, 'pageProps');
  stateOf.set(script, made);
  return made;
}

function businessNames(document: Document): string[] {
  const state = pageState(document);
  const business = state === null ? null : thingOf(state, 'businessUnit');
  const name = business === null ? null : wordOf(business, 'displayName');
  return name === null ? [] : [name];
}

/** A review as the page's own data has it: whole, and with the count that the card leaves out where it is 0. */
function reviewInState(document: Document, id: string): Thing | null {
  const state = pageState(document);
  const reviews = state === null ? [] : valuesOf(state, 'reviews').filter(isThing);
  return reviews.find((review) => wordOf(review, 'id') === id) ?? null;
}

/** Reviews that the page's data lists and whose cards could not be read, such as those of a markup to come. */
function readUnreadCards(page: Page): PostDraft[] {
  const read = new Set<string>();
  for (const card of findAll(page.document, CARD)) {
    if (closest(card, 'article') !== card) continue;
    const draft = readCard(card, page);
    if (draft !== null && 'nativeId' in draft && draft.nativeId != null) read.add(draft.nativeId);
  }
  const drafts: PostDraft[] = [];
  for (const thing of reviewsIn(readJsonLd(page.document))) {
    const id = /\/([0-9a-z]{8,40})$/iu.exec(wordOf(thing, '@id') ?? '')?.[1] ?? null;
    const address = businessAddress(page.url);
    const draft = draftOf(thing, { address: address ?? page.url.href, now: page.now, resolve: (other) => other });
    if (id === null || draft === null || read.has(id)) continue;
    read.add(id);
    drafts.push({ ...draft, nativeId: id, permalink: `/reviews/${id}`, threadUrl: address });
  }
  return drafts;
}

function reviewsIn(data: readonly unknown[]): Thing[] {
  const roots = data.flat().filter(isThing);
  const listed = roots.flatMap((root) => [root, ...valuesOf(root, '@graph').filter(isThing)]);
  return listed.flatMap((thing) => [thing, ...valuesOf(thing, 'review').filter(isThing)])
    .filter((thing) => typesOf(thing).includes('Review'));
}
