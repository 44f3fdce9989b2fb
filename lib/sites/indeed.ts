import type { PostDraft } from '@/lib/posts/complete';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, matches, nextElementOf, parentOf } from './reading/dom';
import { attributeIn, endsCut, outOfFive, sectionsOf, wordsIn } from './reading/parts';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { declaredLanguage, readPublished } from './reading/writtenTime';
import { companyIn, listAddress, pageKind, reviewIdIn } from './indeed/addresses';
import { writerOf } from './indeed/writer';

const ENTITY = '[data-tn-entitytype="reviewId"]';
const CARD = `${ENTITY}, [itemprop="review"], .cmp-review-container`;

/**
 * Indeed in all its countries: what people say of their employer, in cards that carry schema.org's names. The markup of
 * 2017 is known from a page; that of 2019 to 2025 (lists of `data-tn-component="reviewsList"`) from sources: scrapers
 * on GitHub.
 */
export default defineSite({
  id: 'indeed',
  name: 'Indeed',
  kind: 'reviews',
  proof: 'pages',
  hosts: [
    'indeed.com', 'indeed.co.uk', 'indeed.ca', 'indeed.co.in', 'indeed.com.au', 'indeed.ie', 'indeed.de', 'indeed.ch', 'indeed.fr',
    'indeed.nl', 'indeed.es', 'indeed.com.mx', 'indeed.com.br', 'indeed.jp',
  ],
  pageKind,
  posts: CARD,
  read: readCard,
  traces: '[data-tn-component="reviewDescription"], [itemprop="reviewBody"], a[data-testid="titleLink"]',
  about: (url) => {
    const owner = companyIn(url);
    return owner === null ? null : { owner };
  },
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

const REPLY = '[data-testid*="employer-response" i], [data-testid*="employerResponse" i], [class*="EmployerResponse" i], [class*="owner-response" i]';
const TITLE = '[data-testid="title"], .cmp-Review-title, .cmp-review-title, [itemprop="name"]';
const BODY = '[itemprop="reviewBody"], .cmp-review-text, .cmp-Review-text, [data-tn-component="reviewDescription"]';

function readCard(card: Element, page: Page): Reading {
  // The card stands in an item of schema.org, or the item in the card: the one that has the id is read.
  if (!matches(card, ENTITY) && find(card, ENTITY) !== null) return null;
  const around = parentOf(card);
  if (around !== null && isElement(around) && closest(around, matches(card, ENTITY) ? ENTITY : CARD) !== null) return null;
  const text = textOfCard(card);
  const title = titleIn(card);
  if (text === null) return title === null && textOf(card) === '' ? null : unreadable('text');
  const link = findAll(card, 'a[href*="/reviews/"][href*="id="]').map((found) => attribute(found, 'href')).find((address) => reviewIdIn(address) !== null) ?? null;
  const { job, place, time } = writerOf(card, page);
  return {
    kind: 'review',
    nativeId: idOf(card) ?? reviewIdIn(link),
    permalink: link,
    threadUrl: listAddress(page.url),
    author: { name: job },
    place,
    title,
    text,
    language: attributeIn(card, '[itemprop="reviewBody"][lang], [lang] > [itemprop="reviewBody"]', 'lang'),
    partial: text.split('\n\n').some(endsCut) && find(card, 'button[aria-expanded="false"], [data-testid*="read-more" i]') !== null,
    publishedAt: time,
    rating: ratingIn(card),
    engagement: { likes: votesIn(card, page) },
    reply: replyIn(card, page),
  };
}

/** The id may follow the place of the review in its list: "3,0f1e2d3c4b5a6978". */
function idOf(card: Element): string | null {
  const id = (attribute(card, 'data-tn-entityid') ?? '').split(',').at(-1)?.trim() ?? '';
  return id === '' ? null : id;
}

const isOwn = (element: Element): boolean =>
  closest(element, `${REPLY}, [role="dialog"], [itemprop="author"], [itemprop="itemReviewed"], [itemprop="publisher"]`) === null;

function titleIn(card: Element): string | null {
  return findAll(card, TITLE).filter(isOwn)
    .map((element) => textOf(find(element, '[itemprop="name"]') ?? element)).find((words) => words !== '') ?? null;
}

const PROS = '.cmp-review-pro-text, [class*="ReviewProsCons-pros"], [data-testid="pros"], [data-testid$="-pros"]';
const CONS = '.cmp-review-con-text, [class*="ReviewProsCons-cons"], [data-testid="cons"], [data-testid$="-cons"]';

/**
 * What is said at large, which nobody leaves out, what is good, what is not; null where one of them is not found. Since
 * 2022 the latter two stand below headings.
 */
function textOfCard(card: Element): string | null {
  const body = findAll(card, BODY).filter(isOwn).map((element) => textOf(element)).find((words) => words !== '') ?? null;
  if (body === null) return null;
  const named = [PROS, CONS].map((selector) => wordsIn(card, selector));
  if (named.some((section) => section !== null)) {
    const labels = findAll(card, '.cmp-review-pros, .cmp-review-cons').length;
    return labels > named.filter((section) => section !== null).length ? null : sectionsOf([body, ...named]);
  }
  const headings = findAll(card, 'h2, h3, h4')
    .filter((heading) => isOwn(heading) && !matches(heading, TITLE) && closest(heading, BODY) === null && find(heading, 'a') === null);
  const sections = headings.map((heading) => nextElementOf(heading));
  return sections.includes(null) ? null : sectionsOf([body, ...sections.map((section) => (section === null ? null : textOf(section)))]);
}

function ratingIn(card: Element): ReturnType<typeof outOfFive> {
  const whole = find(card, '[itemprop="reviewRating"]');
  const stated = whole === null ? null : (attributeIn(whole, '[itemprop="ratingValue"]', 'content') ?? wordsIn(whole, '[itemprop="ratingValue"]'));
  const shown = whole === null ? null : (findAll(whole, 'button').map((button) => textOf(button, { inline: true })).find((words) => words !== '') ?? textOf(whole));
  return outOfFive(stated ?? shown ?? wordsIn(card, '.cmp-ReviewRating-text, .cmp-ratingNumber') ?? attributeIn(card, '.cmp-value-title', 'title'));
}

/** How many found it helpful: the first of two counters, the other of those who did not. */
function votesIn(card: Element, page: Page): number | null {
  const count = wordsIn(card, '[name="upVoteCount"], [data-tn-element*="upvote" i], [data-testid*="upvote" i]');
  return readFirstNumber(count, declaredLanguage(page.document));
}

function replyIn(card: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const block = find(card, REPLY);
  const text = block === null ? null : wordsIn(block, '[data-testid*="text" i], [class*="text" i]');
  if (block === null || text === null) return null;
  const date = wordsIn(block, '[data-testid*="date" i], [class*="date" i], time');
  return { text, publishedAt: readPublished(date, { now: page.now, language: declaredLanguage(page.document) }) };
}
