import type { WrittenTime } from '@/lib/posts/post';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { holds, isBefore, isWithin, leavesOf } from '../reading/within';
import { readPublished } from '../reading/writtenTime';
import { placeAddress, reviewIn } from './addresses';
import { answerBlockIn, LONGEST_DATE, replyIn } from './answer';
import { ratingOf } from './bubbles';
import { localeOf } from './hosts';

/** Cards since 2019: those of hotels have a name of their own. */
export const CARDS = '[data-automation="reviewCard"], [data-test-target="HR_CC_CARD"]';
const TITLE = '[data-test-target="review-title"], [data-automation="reviewTitle"]';
const BODY = '[data-test-target="review-body"], [data-automation^="reviewText"], [data-test-target="review-text"], q, .QewHA, .fIrGe';
const PERSON = 'a[href*="/Profile/"]';

export function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARDS)) return null;
  const title = find(card, TITLE);
  const { id, path } = reviewIn(card);
  const body = bodyIn(card, title);
  // What is quoted above the list has neither a title nor a number, and leads to no member.
  if (id === null && title === null) return find(card, PERSON) === null ? null : unreadable('permalink');
  if (body === null || textOf(body) === '') return unreadable('text');
  const answer = answerBlockIn(card, body);
  const person = findAll(card, PERSON).find((link) => isBefore(link, body) && textOf(link) !== '');
  if (person === undefined) return unreadable('author');
  const isTranslated = attribute(card, 'data-machine-translated') === 'true';
  const declared = closest(find(body, '[lang]') ?? body, '[lang]');
  return {
    kind: 'review',
    nativeId: id,
    permalink: path,
    threadUrl: placeAddress(page.url, page.document),
    author: { name: textOf(person), url: attribute(person, 'href') },
    place: placeIn(person, body),
    title: title === null ? null : textOf(title),
    text: textOf(body),
    language: isTranslated || declared === null || !holds(card, declared) ? null : attribute(declared, 'lang'),
    media: photosIn(card, answer) ? ['image'] : [],
    publishedAt: timeOf(card, { person, body, answer }, page),
    rating: ratingOf(card),
    engagement: { likes: likesIn(card, body, page) },
    reply: answer === null ? null : replyIn(answer, page),
  };
}

/** What the site names as the text; else what follows the title in a language of its own. */
function bodyIn(card: Element, title: Element | null): Element | null {
  const named = findAll(card, BODY).find((element) => !holds(title, element) && (title === null || isBefore(title, element)));
  if (named !== undefined) return named;
  return title === null ? null : (findAll(card, '[lang]').find((element) => isBefore(title, element) && !holds(title, element)) ?? null);
}

interface Parts {
  person: Element;
  body: Element;
  answer: Element | null;
}

/** Below the text, "Written September 22, 2026"; on cards of hotels, beside the name, "wrote a review Sep 2026". */
function timeOf(card: Element, { person, body, answer }: Parts, page: Page): WrittenTime {
  const reading = { now: page.now, language: localeOf(page) };
  const beside = parentOf(person);
  const line = beside === null || !isElement(beside) ? '' : textOf(beside, { skip: PERSON });
  if (matches(card, '[data-test-target="HR_CC_CARD"]') && line !== '') return readPublished(line, reading);
  // The day of a visit may be written there too, as a month.
  const below = leavesOf(card).filter((leaf) => isBefore(body, leaf) && !holds(body, leaf) && !holds(answer, leaf)
    && closest(leaf, 'button') === null && textOf(leaf).length <= LONGEST_DATE && /\p{Nd}/u.test(textOf(leaf)));
  return below.map((leaf) => readPublished(textOf(leaf), reading)).find(({ precision }) => precision === 'day') ?? readPublished(null, reading);
}

/** Below the name: where somebody lives, and behind it how much they wrote. One alone is how much they wrote. */
function placeIn(person: Element, body: Element): string | null {
  let around: Node | null = person;
  for (let steps = 0; around !== null && steps < 5; steps++) {
    around = parentOf(around);
    if (around === null || !isElement(around) || holds(around, body)) return null;
    const lines = leavesOf(around).filter((leaf) => isBefore(person, leaf) && !holds(person, leaf) && closest(leaf, `button, ${PERSON}`) === null);
    const written = lines.find((leaf) => /\p{Nd}/u.test(textOf(leaf)));
    const [first] = lines;
    if (written !== undefined) return first === undefined || first === written ? null : textOf(first);
  }
  return null;
}

/** The button above the text shows how many found the review helpful, and no word. */
function likesIn(card: Element, body: Element, page: Page): number | null {
  const counts = findAll(card, 'button').filter((button) => isBefore(button, body)).map((button) => rawText(button).trim());
  return counts.map((count) => readShortNumber(count, localeOf(page))).find((count) => count !== null) ?? null;
}

const photosIn = (card: Element, answer: Element | null): boolean => findAll(card, 'img[src*="/media/photo-"], [data-test-target="reviewPhotos"] img')
  .some((image) => closest(image, PERSON) === null && !holds(answer, image));
