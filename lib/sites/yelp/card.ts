import type { PostDraft } from '@/lib/posts/complete';
import type { Rating, WrittenTime } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf, rawText } from '../reading/dom';
import type { Page } from '../reading/site';
import { starsIn } from '../reading/stars';
import { textOf } from '../reading/visibleText';
import { readPublished } from '../reading/writtenTime';
import { localeOf } from './hosts';

/** Links to a person; another generation's cards are `.review` elements with an id of the review. */
export const PERSON = 'a[href*="/user_details?userid="]';
const TEXTS = 'p[class*="comment__"], p > span[lang], p[lang]';
const OWNER = '[aria-labelledby^="businessOwner"]';

const holds = (block: Element | null, part: Element): boolean =>
  block !== null && Node.prototype.contains.call(block, part);

/** The block of the owner's answer: what holds the owner's name and a text, and not the person who wrote the review. */
export function answerBlockIn(card: Element): Element | null {
  const owner = find(card, OWNER);
  let block: Element | null = owner;
  while (block !== null && block !== card && find(block, TEXTS) === null) {
    const around: Node | null = parentOf(block);
    block = around !== null && isElement(around) ? around : null;
  }
  return block === card || (block !== null && find(block, PERSON) !== null) ? owner : block;
}

/** A review's own text comes first; below it may stand what the same person wrote before. */
export function textElementIn(card: Element, answer: Element | null): Element | null {
  return findAll(card, TEXTS).find((element) => !holds(answer, element) && textOf(element) !== '') ?? null;
}

export interface Stars {
  element: Element;
  rating: Rating | null;
}

/** The stars of the review: a picture with a name, which beside the person's own badges says a number. */
export function starsInCard(card: Element, answer: Element | null): Stars | null {
  const person = find(card, '[role="region"][aria-label]');
  const named = findAll(card, '[role="img"][aria-label], .i-stars[title]')
    .filter((element) => !holds(answer, element) && !holds(person, element));
  const read = named.map((element) => ({ element, rating: starsIn(attribute(element, 'aria-label') ?? attribute(element, 'title')) }));
  return read.find(({ rating }) => rating !== null) ?? read[0] ?? null;
}

/** The date stands in a line with the stars; `stated` is what the page's data has in its place. */
export function timeOf(card: Element, stars: Element | null, stated: string | null, page: Page): WrittenTime {
  let line = stars;
  while (line !== null && line !== card && rawText(line).trim() === '') {
    const around: Node | null = parentOf(line);
    line = around !== null && isElement(around) ? around : null;
  }
  const inLine = line === null || line === card || find(line, TEXTS) !== null ? [] : textOf(line).split('\n');
  const shown = dated(inLine, page);
  return shown.raw === null && stated !== null ? dated([stated], page) : shown;
}

/** The first of some texts that is a date; else the first with a number, unread. */
function dated(texts: readonly string[], page: Page): WrittenTime {
  const reading = { now: page.now, language: localeOf(page) };
  const times = texts.filter((text) => /\p{Nd}/u.test(text)).map((text) => readPublished(text, reading));
  return times.find(({ at }) => at !== null) ?? times[0] ?? readPublished(null, reading);
}

/** How many found a review useful: the first of the buttons below it, by its picture or, since 2023, its English name. */
export function usefulIn(card: Element, page: Page): number | null {
  const icon = find(card, '[class*="-useful"], [class*="-helpful"]');
  const button = icon === null ? null : closest(icon, 'button, a');
  const counted = (button === null ? [] : findAll(button, 'span')).map((span) => readShortNumber(textOf(span), localeOf(page)));
  const named = find(card, '[aria-label^="Helpful"]');
  return counted.find((count) => count !== null) ?? (named === null ? null : readFirstNumber(attribute(named, 'aria-label'), 'en'));
}

const PLACE = '[data-testid="UserPassportInfoTextContainer"] span, '
  + '[class*="user-passport-info"] [class*="responsive-hidden-small"] span, .user-location b';

/** Where somebody lives, as they say it, below their name. */
export function placeIn(card: Element): string | null {
  const place = find(card, PLACE);
  return place === null ? null : textOf(place);
}

/** Who answered, when, and the beginning of the answer or, as the page's data has it, all of it. */
export function replyIn(answer: Element | null, whole: string | null, page: Page): NonNullable<PostDraft['reply']> | null {
  const body = answer === null ? null : find(answer, TEXTS);
  if (answer === null || body === null) return null;
  const paragraph = matches(body, 'p') ? body : (closest(body, 'p') ?? body);
  const shown = textOf(paragraph);
  const owner = find(answer, OWNER);
  const label = owner === null ? null : attribute(owner, 'aria-labelledby');
  const names = owner === null ? [] : findAll(owner, 'p').filter((line) => attribute(line, 'id') !== label);
  const beside = findAll(answer, 'p, span').filter((line) => !holds(owner, line) && !holds(paragraph, line)
    && closest(line, 'button') === null && find(line, 'p') === null);
  const first = names[0] === undefined ? '' : textOf(names[0]);
  return {
    text: whole !== null && continues(whole, shown) ? whole : shown,
    author: first === '' ? null : first,
    publishedAt: dated(beside.map((line) => textOf(line)), page),
  };
}

const squeezed = (text: string): string => text.replace(/[\s\u2026.]+/gu, '');

const continues = (whole: string, start: string): boolean => start !== '' && squeezed(whole).startsWith(squeezed(start));
