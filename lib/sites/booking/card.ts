import type { PostDraft } from '@/lib/posts/complete';
import { readDecimal } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, previousElementOf, rawText, tagOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { isWithin, leavesOf } from '../reading/within';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { placeAddress } from './addresses';

export const CARD = '[data-testid="review-card"]';
const AVATAR = '[data-testid="review-avatar"]';
const PRAISE = '[data-testid="review-positive-text"]';
const CRITICISM = '[data-testid="review-negative-text"]';
const REPLY = '[data-testid="review-partner-reply"]';
const BEST = 10;

/** A review as places to stay show it since 2023: what was good, what was not, and what the place answered. */
export function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARD)) return null;
  const title = find(card, '[data-testid="review-title"]');
  const bodies = [find(card, PRAISE), find(card, CRITICISM)].filter((block) => block !== null).map(bodyIn).filter((body) => textOf(body) !== '');
  const heading = title === null ? '' : textOf(title);
  const score = find(card, '[data-testid="review-score"]');
  const date = find(card, '[data-testid="review-date"]');
  const { name, place } = personIn(find(card, AVATAR));
  // Cards stand empty before they are filled.
  if (bodies.length === 0 && heading === '') return score === null && date === null && name === null ? null : unreadable('text');
  return {
    kind: 'review',
    nativeId: null,
    threadUrl: placeAddress(page.url),
    author: { name },
    place,
    title: heading,
    text: bodies.map((body) => textOf(body)).join('\n\n'),
    language: languageOf(bodies),
    media: find(card, '[data-testid="review-photos"], [data-testid^="REVIEW_THUMBNAIL"]') === null ? [] : ['image'],
    publishedAt: readPublished(date === null ? null : textOf(date), { now: page.now, language: declaredLanguage(page.document) }),
    rating: score === null ? null : scoreIn(score),
    reply: replyIn(card),
  };
}

/** A picture, and before it or in its place a label, stand before what was written. */
function bodyIn(block: Element): Element {
  const leaves = leavesOf(block).filter((leaf) => closest(leaf, 'svg, button') === null);
  return (leaves.length === 2 ? leaves[1] : leaves.length === 1 ? leaves[0] : undefined) ?? block;
}

/** The language that the page declares for all of these texts. */
export function languageOf(bodies: readonly Element[]): string | null {
  const declared = bodies.map((body) => closest(body, '[lang]'))
    .map((element) => (element === null || tagOf(element) === 'HTML' ? null : attribute(element, 'lang')));
  const [language = null] = declared;
  return language !== '' && declared.every((other) => other === language) ? language : null;
}

/** A name, and below it a flag and a country; before the name may stand its first letter in place of a picture. */
function personIn(avatar: Element | null): { name: string | null; place: string | null } {
  const leaves = (avatar === null ? [] : leavesOf(avatar)).filter((leaf) => closest(leaf, 'svg') === null);
  const isCountry = (leaf: Element): boolean => {
    const before = previousElementOf(leaf);
    return before !== null && (tagOf(before) === 'IMG' || find(before, 'img') !== null) && textOf(before) === '' && tagOf(leaf) === 'SPAN';
  };
  const country = leaves.find(isCountry);
  const lines = leaves.filter((leaf) => leaf !== country).map((leaf) => textOf(leaf));
  const [first = '', second] = lines;
  const name = /^.$/u.test(first) ? (second ?? '') : first;
  return { name: name === '' ? null : name, place: country === undefined ? null : textOf(country) };
}

/** The score is said for those who hear the page, and shown: "Scored 9.0", "9,0". The last number is what is shown. */
export function scoreIn(score: Element): { value: number; best: number } | null {
  const shown = findAll(score, '[aria-hidden="true"]').find((element) => /\p{Nd}/u.test(rawText(element)));
  const value = readDecimal(/\p{Nd}+(?:[.,\u066b]\p{Nd}+)?\s*$/u.exec(rawText(shown ?? score))?.[0]);
  return value !== null && value >= 1 && value <= BEST ? { value, best: BEST } : null;
}

/** A label stands before what the place answered. */
function replyIn(card: Element): NonNullable<PostDraft['reply']> | null {
  const block = find(card, REPLY);
  const leaves = block === null ? [] : leavesOf(block).filter((leaf) => closest(leaf, 'button') === null);
  const said = leaves.length > 1 ? leaves.slice(1) : leaves;
  const text = block === null ? '' : said.length === 0 ? textOf(block) : said.map((leaf) => textOf(leaf)).join('\n');
  return text === '' ? null : { text };
}
