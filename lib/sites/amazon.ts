import type { MediaKind, Rating } from '@/lib/posts/post';
import { countryIn } from '@/lib/language/countryWords';
import { readDateIn } from '@/lib/language/dateWords';
import { productAddress, reviewIdIn, writerAddress } from './amazon/addresses';
import { COUNTRIES, HOSTS, localesOf } from './amazon/marketplaces';
import { PROFILE_CARD, readProfileCard } from './amazon/profileCard';
import { ratingIn, votesIn } from './amazon/sentences';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

/**
 * Amazon in all its shops, in the markup of 2016 to 2026: reviews of a product's page, of its list of reviews, of a page
 * of their own, and of their writer's page. The two reviews above a list that stand for praise and criticism are teasers.
 */
export default defineSite({
  id: 'amazon',
  name: 'Amazon',
  kind: 'reviews',
  proof: 'pages',
  hosts: HOSTS,
  pageKind,
  posts: `[data-hook="review"], ${PROFILE_CARD}`,
  read: (card, page) => (matches(card, PROFILE_CARD) ? readProfileCard(card, page) : readReview(card, page)),
  traces: 'a[href*="/gp/customer-reviews/R"], [id^="customer_review-R"], [id^="customer_review_foreign-R"]',
  about,
  expects: ['author', 'time', 'rating', 'text'],
});

function pageKind(url: URL): PageKind | null {
  if (writerAddress(url.pathname, url) !== null) return 'profile';
  return reviewIdIn(url.pathname) !== null || productAddress(url.pathname, url) !== null ? 'reviews' : null;
}

/** The product that is reviewed, by its name, which begins with that of its brand. */
function about(_url: URL, document: Document): PageSubject | null {
  const product = find(document, '#productTitle, a[data-hook="product-link"], [data-hook="product-title"]');
  const owner = product === null ? '' : textOf(product);
  return owner === '' ? null : { owner };
}

/** Texts of controls, of stars, of translations that are not shown, and of players. */
const BESIDE = [
  '.aok-hidden', '.a-hidden', '.aok-offscreen', '.a-offscreen', '.a-icon-alt', '[data-hook$="star-rating"]',
  '.a-expander-header', '.a-expander-prompt', '[data-hook="expand-collapse-read-more-less"]', '.a-cardui-footer',
  '.a-see-more-text', '[class*="a-teaser-describedby"]', '.video-block', '[id^="video-block-"]', '.cr-video-desktop',
  '[data-hook="video-block"]', '[data-hook="reviewVideo"]',
].join(', ');

const TITLES = [
  '[data-hook="reviewTitle"]', '[data-hook="review-title-content"]', '[data-hook="review-title"]', '.review-title',
  '[class*="single-review-title"]',
];
const BODIES = [
  '[data-hook="reviewRichContentContainer"]', '[data-hook="reviewTextContent"]', '[data-hook="review-collapsed"]',
  '[data-hook="reviewText"]', '[data-hook="review-body"]', '.review-text-content', '.review-text',
  '[class*="contain-rich-content"]',
];
const NAMES = ['.a-profile-name', 'a[data-hook="review-author"], [data-hook="review-author"] a', '[data-hook="review-author"]'];
const VIDEOS = '.video-block, input.video-url, .cr-video-desktop, [data-hook="video-block"], [data-hook="reviewVideo"], video';

function readReview(card: Element, page: Page): Reading {
  const title = firstOf(card, TITLES);
  const body = firstOf(card, BODIES);
  const id = idOf(card);
  const name = firstOf(card, NAMES);
  // A card that is not filled yet has nobody's name in it.
  if (title === null && body === null && mediaOf(card).length === 0) return name === null || id === null ? null : unreadable('text');
  const date = find(card, '[data-hook="review-date"], .review-date');
  const sentence = date === null ? '' : textOf(date);
  const votes = find(card, '[data-hook="helpful-vote-statement"], .cr-vote-text, .review-votes');
  const declared = declaredLocale(card);
  const locales = localesOf(page);
  const permalink = linkOf(card, id, page);
  return {
    kind: 'review',
    nativeId: id,
    permalink,
    threadUrl: productAddress(page.url.href, page.url) ?? productAddress(permalink, page.url) ?? productOnPage(page),
    author: { name: name === null ? null : textOf(name), url: writerOf(card, page) },
    place: declared?.country ?? countryIn(sentence, { locales, countries: COUNTRIES }),
    title: title === null ? null : textOf(title, { skip: BESIDE }),
    text: body === null ? '' : textOf(body, { skip: BESIDE }),
    language: showsTranslation(card) ? null : (languageOf(title, body) ?? declared?.language ?? null),
    media: mediaOf(card),
    publishedAt: readDateIn(sentence, { locales, now: page.now }),
    rating: ratingOf(card),
    engagement: { likes: votes === null ? null : votesIn(textOf(votes)) },
  };
}

/** The first of several kinds of element that a card has, one that is shown before one that is not. */
function firstOf(card: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = findAll(card, selector);
    const shown = found.find((element) => closest(element, '.aok-hidden, .a-hidden') === null) ?? found[0];
    if (shown !== undefined) return shown;
  }
  return null;
}

const ID = /(?:^|-)(R[A-Z0-9]{7,19})$/u;

/** On the card itself, with words before it ("customer_review_foreign-R…") on the card or within, or around the card. */
function idOf(card: Element): string | null {
  const around = closest(card, '[data-hook="reviewContainer"][id]');
  const elements = [card, find(card, '[id^="customer_review"]'), around];
  for (const element of elements) {
    const id = element === null ? undefined : ID.exec(attribute(element, 'id') ?? '')?.[1];
    if (id !== undefined) return id;
  }
  const link = find(card, 'a[href*="/customer-reviews/R"]');
  return link === null ? null : reviewIdIn(attribute(link, 'href'));
}

/** Reviews of other countries have no page in this shop. */
function linkOf(card: Element, id: string | null, { url }: Page): string | null {
  if (id === null) return null;
  const named = findAll(card, `a[href*="/${id}"]`).map((link) => attribute(link, 'href'))
    .find((address) => reviewIdIn(address?.split('?')[0] ?? null) === id);
  return named ?? (reviewIdIn(url.pathname) === id ? `/gp/customer-reviews/${id}` : null);
}

function productOnPage({ document, url }: Page): string | null {
  const link = find(document, 'a[data-hook="product-link"][href]');
  return link === null ? null : productAddress(attribute(link, 'href'), url);
}

function writerOf(card: Element, { url }: Page): string | null {
  const link = find(card, 'a.a-profile[href], a[data-hook="review-author"][href], [data-hook="review-author"] a[href]');
  return link === null ? null : writerAddress(attribute(link, 'href'), url);
}

/** The stars are counted in a class's name, in no language; their text says the same. */
function ratingOf(card: Element): Rating | null {
  const stars = find(card, '[data-hook="review-star-rating"], [data-hook="cmps-review-star-rating"], .review-rating');
  if (stars === null) return null;
  const icon = matches(stars, '.a-icon-star') ? stars : (find(stars, '.a-icon-star') ?? stars);
  const counted = /(?:^|\s)a-star(?:-(?:mini|small|medium))?-([1-5])(-5)?(?:\s|$)/u.exec(attribute(icon, 'class') ?? '');
  if (counted !== null) return { value: Number(counted[1]) + (counted[2] === undefined ? 0 : 0.5), best: 5 };
  return ratingIn(textOf(find(stars, '.a-icon-alt') ?? stars));
}

/** The button that translates a review says which language and country it was written in. */
function declaredLocale(card: Element): { language: string; country: string } | null {
  const button = find(card, '[data-action="reviews:ajax-post"]');
  const said = button === null ? '' : (attribute(button, 'data-reviews:ajax-post') ?? '');
  const found = /"language\\?":\\?"([a-z]{2,3})\\?",\\?"country\\?":\\?"([A-Z]{2})\\?"/u.exec(said);
  return found === null ? null : { language: found[1] ?? '', country: found[2] ?? '' };
}

function languageOf(...elements: (Element | null)[]): string | null {
  for (const element of elements) {
    const declared = element === null ? null : attribute(element, 'lang');
    if (declared !== null && declared !== '') return declared;
  }
  return null;
}

/** A translation takes the place of what was written, which stays in the page, hidden. */
const showsTranslation = (card: Element): boolean =>
  findAll(card, '.cr-translated-review-content:not(.aok-hidden)').some((element) => textOf(element, { skip: BESIDE }) !== '');

function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (find(card, '[data-hook$="review-image-tile"], .review-image-tile, .linkless-review-image-tile') !== null) media.push('image');
  if (find(card, VIDEOS) !== null) media.push('video');
  return media;
}
