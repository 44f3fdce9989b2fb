import type { PostDraft } from '@/lib/posts/complete';
import type { Rating, WrittenTime } from '@/lib/posts/post';
import { attribute, closest, find, findAll, isElement, matches, parentOf, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { starsIn } from '../reading/stars';
import { textOf } from '../reading/visibleText';
import { holds, isWithin } from '../reading/within';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { threadOf } from './addresses';

/** One review each: on a listing's page, in the sheet over it, and on a shop's page. */
export const CARDS = '[data-review-region], .review-card, [data-region="review"], .review-item';
const AROUND = '[data-review-text-toggle-wrapper], .prose';
const TEXTS = `${AROUND}, [id^="review-preview-toggle-"], .wt-text-body`;
const ANSWER = '[id$="_response"], [data-region*="response"], [data-review-response], [class*="review-response"], [class*="seller-response"]';
const PERSON = '[data-review-username], a[href*="/people/"]';

export function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARDS)) return null;
  const person = findAll(card, PERSON).find((link) => textOf(link) !== '' && closest(link, ANSWER) === null) ?? null;
  const body = bodyIn(card);
  const rating = ratingOf(card);
  // Cards stand empty before they are filled.
  if (body === null && rating === null && person === null) return null;
  const text = body === null ? '' : textOf(body);
  // Some give stars and no word: the place of their words is empty, and is there.
  if (text === '') return body !== null && (!matches(body, AROUND) || find(body, 'p') !== null) ? null : unreadable('text');
  return {
    kind: 'review',
    nativeId: idOf(card),
    threadUrl: threadOf(card, page.url),
    author: person === null ? {} : { name: textOf(person), url: addressOf(person) },
    text,
    language: languageOf(body),
    media: find(card, '[data-appreciation-photo], button img, img[src*="/iap_"], img[data-src*="/iap_"]') === null ? [] : ['image'],
    publishedAt: timeOf(card, person, body, page),
    rating,
    reply: replyIn(card),
  };
}

const isText = (element: Element): boolean => closest(element, `${ANSWER}, a[href*="/listing/"]`) === null
  && find(element, `${PERSON}, a[href*="/listing/"], [role="img"], input`) === null;

/** What was written is nothing but words; what was bought has a link, and the answer a place of its own. */
function bodyIn(card: Element): Element | null {
  const texts = findAll(card, TEXTS).filter(isText);
  return texts.find((element) => textOf(element) !== '') ?? texts.at(-1) ?? null;
}

/** A review's number, or that of the sale that it is about. */
function idOf(card: Element): string | null {
  const region = find(card, '[data-review-region]') ?? card;
  const sale = find(card, '[data-transaction-id]') ?? card;
  const stated = [attribute(card, 'data-review-region'), attribute(region, 'data-review-region'), attribute(sale, 'data-transaction-id')];
  return stated.find((value) => /^\d{5,}$/u.test(value ?? '')) ?? null;
}

function addressOf(person: Element): string | null {
  const link = closest(person, 'a[href*="/people/"]') ?? find(person, 'a[href*="/people/"]');
  return link === null ? null : (attribute(link, 'href')?.replace(/[?#].*$/u, '') ?? null);
}

/** The day stands beside the name, in words before or behind it: "Maud on Jun 9, 2026". */
function timeOf(card: Element, person: Element | null, body: Element | null, page: Page): WrittenTime {
  const reading = { now: page.now, language: declaredLanguage(page.document) };
  const line = find(card, '.shop2-review-attribution');
  let around: Node | null = person === null ? null : parentOf(person);
  for (let steps = 0; around !== null && isElement(around) && holds(card, around) && !holds(around, body ?? card) && steps < 3; steps++) {
    const read = readPublished(textOf(around, { skip: PERSON }), reading);
    if (read.at !== null) return read;
    around = parentOf(around);
  }
  return readPublished(line === null ? null : textOf(line, { skip: PERSON }), reading);
}

/** The number stands in a field that is not shown, in the name of the stars, or in words for those who hear the page. */
function ratingOf(card: Element): Rating | null {
  const field = find(card, 'input[name="rating"], input[name="initial-rating"]');
  const stars = findAll(card, '[role="img"][aria-label], [data-rating]').map((element) => starsIn(attribute(element, 'data-rating') ?? attribute(element, 'aria-label')));
  const said = findAll(card, '.wt-screen-reader-only, .screen-reader-only').map((element) => starsIn(rawText(element)));
  return starsIn(field === null ? null : attribute(field, 'value')) ?? [...stars, ...said].find((rating) => rating !== null) ?? null;
}

function languageOf(body: Element | null): string | null {
  const declared = body === null ? null : closest(body, '[lang]:not(html)');
  return declared === null ? null : attribute(declared, 'lang');
}

/** What the seller answered. */
function replyIn(card: Element): NonNullable<PostDraft['reply']> | null {
  const block = find(card, ANSWER);
  const said = block === null ? null : (find(block, '.prose, .wt-text-body, p') ?? block);
  const text = said === null ? '' : textOf(said);
  return text === '' ? null : { text };
}
