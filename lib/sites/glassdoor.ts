import type { PostDraft } from '@/lib/posts/complete';
import type { WrittenTime } from '@/lib/posts/post';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from './reading/dom';
import { endsCut, outOfFive, sectionsOf, unquoted, wholeOf, wordsIn } from './reading/parts';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { declaredLanguage, readPublished } from './reading/writtenTime';
import { CARD, employerIn, listAddress, pageKind, reviewIdIn } from './glassdoor/addresses';
import { statedReview, type Stated } from './glassdoor/data';
import { dayShown } from './reading/dayShown';

/**
 * Glassdoor in all its countries: what people say of their employer. Nobody is named there: the author is the job that
 * a review tells of. Cards of 2025 are known from a page; those of 2019 to 2024 and of 2026, and the markup of an
 * employer's answer, from sources (scrapers on GitHub).
 */
export default defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  kind: 'reviews',
  proof: 'pages',
  hosts: [
    'glassdoor.com', 'glassdoor.co.uk', 'glassdoor.ca', 'glassdoor.co.in', 'glassdoor.com.au', 'glassdoor.co.nz', 'glassdoor.ie',
    'glassdoor.sg', 'glassdoor.com.hk', 'glassdoor.de', 'glassdoor.at', 'glassdoor.ch', 'glassdoor.fr', 'glassdoor.be',
    'glassdoor.nl', 'glassdoor.es', 'glassdoor.com.mx', 'glassdoor.com.ar', 'glassdoor.com.br', 'glassdoor.it',
  ],
  pageKind,
  posts: CARD,
  read: readCard,
  traces: 'a[href*="-RVW"]',
  about: (url) => {
    const owner = employerIn(url);
    return owner === null ? null : { owner };
  },
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

const RESPONSE = '[data-test*="employer-response" i], [class*="employer-response" i], [class*="employerResponse" i], [class*="empReplyBody"]';
const JOB = '[data-test="review-avatar-label"], [data-test="content-avatar-label"], [class*="avatarLabel" i], '
  + '[class*="review-details_employee__"], .authorJobTitle';
const PLACE = '[data-test="review-avatar-tag"], [data-test="content-avatar-tag"]';
const DATE = '[class*="reviewDate" i], [data-test="review-date"], time';
const CUT = '[class*="showMore" i], [class*="isCollapsed" i]';

function readCard(card: Element, page: Page): Reading {
  const around = parentOf(card);
  if (around !== null && isElement(around) && closest(around, CARD) !== null) return null;
  const id = idOf(card);
  const stated = id === null ? null : statedReview(page.document, id, page.now);
  const { text, isWhole } = textOfCard(card, stated);
  const link = linkOf(card, id);
  if (text === '') return id === null && link === null && textOf(card) === '' ? null : unreadable('text');
  const title = ownWords(card, '[data-test="review-details-title"], a[href*="-RVW"], .reviewLink, h2, h3');
  const { job, time } = writerOf(card, page);
  return {
    kind: 'review',
    nativeId: id,
    permalink: link ?? (id !== null && reviewIdIn(page.url.pathname) === id ? page.url.origin + page.url.pathname : null),
    threadUrl: listAddress(page.url),
    author: { name: job },
    place: stated?.place ?? placeIn(card),
    title: title === null ? (stated?.title ?? null) : unquoted(title),
    text,
    language: languageIn(card) ?? stated?.language ?? null,
    partial: !isWhole,
    publishedAt: dayShown(time.raw === null && stated?.day != null ? { ...time, raw: stated.day } : time, stated?.day ?? null, page.now),
    rating: outOfFive(ownWords(card, '[data-test="review-rating-label"], .ratingNumber, [class*="ratingNumber" i], [class*="overallRating" i]')
      ?? titleOfStars(card) ?? stated?.rating ?? null),
    engagement: { likes: helpfulIn(card, page) ?? stated?.helpful ?? null },
    reply: stated?.reply ?? replyIn(card, page),
  };
}

function idOf(card: Element): string | null {
  const named = /^empReview_(\d+)$/u.exec(attribute(card, 'id') ?? '')?.[1];
  if (named !== undefined) return named;
  const views = [card, ...findAll(card, '[data-brandviews*="review_id="]')]
    .map((part) => /review_id=(\d+)/u.exec(attribute(part, 'data-brandviews') ?? '')?.[1]);
  const inside = findAll(card, '[id^="empReview_"]').map((part) => /_(\d+)$/u.exec(attribute(part, 'id') ?? '')?.[1]);
  return [...views, ...inside].find((id) => id !== undefined) ?? reviewIdIn(linkOf(card, null));
}

function linkOf(card: Element, id: string | null): string | null {
  const links = findAll(card, 'a[href*="-RVW"]').map((link) => attribute(link, 'href'));
  return links.find((link) => id === null || reviewIdIn(link) === id) ?? null;
}

/** What is good, what is not, and advice; the last is shown only where a long review was opened. */
function textOfCard(card: Element, stated: Stated | null): { text: string; isWhole: boolean } {
  const pros = ownWords(card, '[data-test="review-text-PROS" i], [data-test="pros" i], p.pros');
  const cons = ownWords(card, '[data-test="review-text-CONS" i], [data-test="cons" i], p.cons');
  const advice = ownWords(card, '[data-test="review-text-ADVICE" i], [data-test="advice-management" i], p.adviceMgmt');
  const [allPros, allCons] = [wholeOf(pros, stated?.pros ?? null), wholeOf(cons, stated?.cons ?? null)];
  // A translation that was asked for is not in the data; what the data says more belongs to the original.
  const agrees = stated !== null && (stated.pros === null || allPros === stated.pros) && (stated.cons === null || allCons === stated.cons);
  const shown = [pros, cons, advice].some((part) => part !== null && endsCut(part));
  return {
    text: sectionsOf([allPros, allCons, agrees ? wholeOf(advice, stated.advice) : advice]),
    isWhole: agrees || !(shown || (advice === null && find(card, CUT) !== null)),
  };
}

/** The job, and the day; in 2021 both stood in one line. */
function writerOf(card: Element, page: Page): { job: string | null; time: WrittenTime } {
  const options = { now: page.now, language: declaredLanguage(page.document) };
  const line = ownWords(card, JOB);
  const [first = '', ...rest] = (line ?? '').split(' - ');
  const inLine = rest.length === 0 ? null : readPublished(first, options);
  if (inLine?.at != null) return { job: rest.join(' - '), time: inLine };
  return { job: line, time: readPublished(ownWords(card, DATE), options) };
}

/** Beside the job stand how long it was held, and, with a picture, where. */
function placeIn(card: Element): string | null {
  const tag = findAll(card, PLACE).find((element) => find(element, 'svg') !== null);
  return tag === undefined ? ownWords(card, '.authorLocation') : textOf(tag);
}

const isOwn = (element: Element): boolean => closest(element, RESPONSE) === null;

function ownWords(card: Element, selector: string): string | null {
  return findAll(card, selector).filter(isOwn).map((element) => textOf(element)).find((words) => words !== '') ?? null;
}

function titleOfStars(card: Element): string | null {
  const stars = find(card, '.value-title[title]');
  return stars === null ? null : attribute(stars, 'title');
}

const languageIn = (card: Element): string | null =>
  findAll(card, '[data-test^="review-text-"][lang]').map((part) => attribute(part, 'lang')).find((lang) => lang !== '') ?? null;

function helpfulIn(card: Element, page: Page): number | null {
  return readFirstNumber(wordsIn(card, '[data-test="review-helpful-button"], [data-test="helpful-count"]'), declaredLanguage(page.document));
}

function replyIn(card: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const block = findAll(card, RESPONSE).find((element) => !matches(element, 'button, a'));
  if (block === undefined) return null;
  const text = wordsIn(block, '[data-test*="response-text" i], [class*="responseText" i], [class*="commentText" i]');
  if (text === null) return null;
  const date = wordsIn(block, '[class*="date" i], time');
  return { text, publishedAt: readPublished(date, { now: page.now, language: declaredLanguage(page.document) }) };
}
