import type { PostDraft } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { dayShown } from '../reading/dayShown';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, nextElementOf, parentOf, previousElementOf, tagOf } from '../reading/dom';
import { endsCut, outOfFive, sectionsOf, unquoted, wholeOf, wordsIn } from '../reading/parts';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { listAddress } from './addresses';
import { datedParts, type DatedPart } from './dates';
import { listedReview } from './data';

/** Cards that are named: for tests, or, in Capterra's countries until 2025, by a class. */
export const NAMED_CARD = '[data-testid="textReview"], [data-testid="text-review-card"], [data-testid="review-card"], '
  + '[data-test-id="review-card"], .review-card';
/** Those of Capterra since 2024 are not: what is written there stands in a part with stars, a title and paragraphs. */
const STARS = '[data-testid="rating"]';
const MORE = '[data-testid="continue-reading-button"]';
export const BUILT_CARD = `div:has(${STARS}):has(h3):has(p), div:has(${MORE})`;

const REPLY = '[data-testid*="response" i], [class*="vendor-response" i], [class*="vendorResponse" i]';
const NAME = '[data-testid="reviewer-first-name"], [data-testid="reviewer-name"], [itemprop="author"]';
const COUNTRY_NAME = 'div.h5.fw-bold, .ps-0 > .fw-bold, .col > .fw-bold';

const holdsOne = (part: Element): boolean => [STARS, 'h3', MORE].every((selector) => findAll(part, selector).length <= 1);

/** Whether a part is the smallest that holds all that is written; many around it hold the same. */
const isBuiltCard = (part: Element): boolean => holdsOne(part)
  && !findAll(part, 'div').some((inner) => parentOf(inner) === part && matches(inner, BUILT_CARD));

export function readCard(card: Element, page: Page): Reading {
  if (!matches(card, NAMED_CARD) && !isBuiltCard(card)) return null;
  const around = parentOf(card);
  if (around !== null && isElement(around) && closest(around, NAMED_CARD) !== null) return null;
  const heading = headingOf(card);
  const name = nameIn(card);
  // Other products of a page have stars and names too.
  if (name === null && !matches(card, NAMED_CARD) && find(card, RATINGS) === null) return null;
  if (heading === null) return textOf(card) === '' ? null : unreadable('text');
  const dated = datedParts(card, page);
  const answer = answerIn(card, heading, dated);
  const sections = sectionsIn(card, heading, answer?.parts ?? []);
  if (sections === null || sections.length === 0) return unreadable('text');
  const shown = sectionsOf(sections);
  if (name === null) return unreadable('author');
  const title = unquoted(textOf(heading));
  const listed = listedReview(page, { name, title, text: shown });
  const first = wholeOf(sections[0] ?? null, listed?.text ?? null) ?? '';
  const isWhole = sections.length === 1 && first !== sections[0];
  return {
    kind: 'review',
    threadUrl: listAddress(page.url),
    author: { name },
    title,
    text: isWhole ? first : shown,
    language: attribute(card, 'lang'),
    partial: !isWhole && (sections.some(endsCut) || (sections.length < 2 && isFolded(card))),
    publishedAt: timeOf(card, heading, { page, stated: listed?.publishedAt?.at ?? null, dated }),
    rating: outOfFive(wordsIn(card, '[data-testid="review-overall-rating-value"]') ?? wordsIn(card, `${STARS}, [data-testid="Overall Rating-rating"]`)
      ?? wordsIn(card, '.star-rating-component, .overall-rating')) ?? listed?.rating ?? null,
    reply: answer?.reply ?? null,
  };
}

/** The title; on Software Advice it is a paragraph that follows the day. */
function headingOf(card: Element): Element | null {
  const day = find(card, '[data-testid="reviewed-date"]');
  return day === null ? find(card, 'h3') : nextElementOf(day);
}

/** How many parts around what is written may hold who wrote it. */
const FARTHEST = 3;

/** Beside what is written in a card that is not named stands who wrote it: a name, and lines of text that follow it. */
function nameIn(card: Element): string | null {
  if (matches(card, NAMED_CARD)) return wordsIn(card, NAME) ?? wordsIn(card, COUNTRY_NAME);
  let around = parentOf(card);
  for (let level = 0; level < FARTHEST && around !== null && isElement(around) && holdsOne(around); level++) {
    const beside = findAll(around, 'span:has(+ br)').filter((part) => !Node.prototype.contains.call(card, part));
    const name = beside.map((part) => textOf(part)).find((words) => words !== '');
    if (name !== undefined) return name;
    around = parentOf(around);
  }
  return null;
}

const RATINGS = `[data-testid$="-rating"], ${MORE}`;
const LABELS = 'strong, b, [class*="fw-bold"], [class*="font-bold"], [class*="font-semibold"]';
const NEVER = `${REPLY}, [role="dialog"], [role="tooltip"], button`;

/**
 * What is said at large, what is good, what is not, and why: the paragraphs that follow the title, without their labels.
 * Null where a label stands there without its paragraph.
 */
function sectionsIn(card: Element, heading: Element, answer: readonly Element[]): string[] | null {
  const isPart = (part: Element): boolean => closest(part, NEVER) === null
    && !answer.some((element) => element === part || Node.prototype.contains.call(element, part));
  const isLabel = (part: Element): boolean => matches(part, LABELS);
  const words = (part: Element): string => textOf(part, { skip: `${LABELS}, ${NEVER}` });
  const isNamed = tagOf(heading) === 'P';
  const column = isNamed ? parentOf(heading) : card;
  if (column === null || !isElement(column)) return null;
  const all = findAll(column, 'h3, p, span').filter((part) => isNamed ? tagOf(part) === 'P' : true);
  const after = all.slice(all.indexOf(heading) + 1).filter((part) => isPart(part) && closest(part, STATED) === null);
  const paragraphs = after.filter((part) => tagOf(part) === 'P');
  // Nobody may say only what is good, or only what is not.
  const lacks = paragraphs.filter((part) => matches(part, SECTIONS)).length === 1
    || paragraphs.some((part) => isLabel(part) && nextElementOf(part) === null)
    || (!isNamed && after.some((part) => tagOf(part) === 'SPAN' && isLabelAlone(part)));
  const whole = paragraphs.filter((part) => !isLabel(part) && (!isNamed || part === nextElementOf(heading) || isLabelled(part)));
  return lacks ? null : whole.map(words).filter((section) => section !== '');
}

/** Ratings with their names, which stand among paragraphs on Software Advice. */
const STATED = '[data-testid$="-value"], [data-testid$="-rating"], [data-testid="rating"]';

const SECTIONS = '[data-testid="review-pros-text"], [data-testid="review-cons-text"]';

/** On Software Advice a section is named for tests, or follows its label. */
function isLabelled(part: Element): boolean {
  if (matches(part, SECTIONS)) return true;
  const before = previousElementOf(part);
  return !hasAttribute(part, 'data-testid') && before !== null && tagOf(before) === 'P' && matches(before, LABELS)
    && find(closest(part, 'div') ?? part, '[data-testid$="-value"]') === null;
}

/** "Pros" in a block of its own. */
function isLabelAlone(part: Element): boolean {
  const block = parentOf(part);
  return block !== null && isElement(block) && tagOf(block) === 'DIV' && matches(block, '[class*="space-y"]')
    && nextElementOf(part) === null && previousElementOf(part) === null && find(part, '*') === null;
}

/** Whether a control to read on is shown. */
function isFolded(card: Element): boolean {
  const button = find(card, MORE);
  return button !== null && !hasAttribute(button, 'hidden') && !matches(button, '.hidden');
}

interface Timed {
  page: Page;
  /** The time that the page lists for search engines. */
  stated: string | null;
  dated: readonly DatedPart[];
}

const BESIDE_STARS = 'span.ms-2, span.ml-4, span.ms-4';

/** The day follows the title; in Capterra's countries it stands beside the stars, and may be an age. */
function timeOf(card: Element, heading: Element, { page, stated, dated }: Timed): WrittenTime {
  const options = { now: page.now, language: declaredLanguage(page.document) };
  const named = wordsIn(card, '[data-testid="reviewed-date"]');
  const beside = nextElementOf(heading);
  const own = dated.find(({ element }) => element === beside);
  const aged = findAll(card, BESIDE_STARS).map((part) => readPublished(textOf(part), options)).find(({ at }) => at !== null);
  const shown = named === null ? (own?.time ?? aged ?? UNKNOWN_TIME) : readPublished(named, options);
  return dayShown(shown.raw === null && stated !== null ? { ...shown, raw: stated.slice(0, 10) } : shown, stated, page.now);
}

interface Answer {
  parts: Element[];
  reply: NonNullable<PostDraft['reply']>;
}

/** The vendor's answer: a block of its own, or, below what is written, a line with a day and what follows that line. */
function answerIn(card: Element, heading: Element, dated: readonly DatedPart[]): Answer | null {
  const block = find(card, REPLY);
  const inBlock = block === null ? [] : findAll(block, 'p').map((part) => textOf(part)).filter((words) => words !== '');
  if (block !== null && inBlock.length > 0) {
    const date = dated.find(({ element }) => Node.prototype.contains.call(block, element)) ?? null;
    return { parts: [block], reply: { text: sectionsOf(inBlock.filter((words) => words !== date?.time.raw)), publishedAt: date?.time ?? UNKNOWN_TIME } };
  }
  const order = findAll(card, '*');
  const first = order.findIndex((part, at) => at > order.indexOf(heading) && tagOf(part) === 'P');
  const last = dated.findLast(({ element }) => element !== nextElementOf(heading) && !matches(element, BESIDE_STARS));
  const line = last === undefined ? null : parentOf(last.element);
  if (last === undefined || first < 0 || order.indexOf(last.element) <= first || line === null || !isElement(line) || line === card) return null;
  const after = find(line, 'h3') === null ? nextElementOf(line) : null;
  const text = after === null ? '' : textOf(after, { skip: NEVER });
  return after === null || text === '' ? null : { parts: [line, after], reply: { text, publishedAt: last.time } };
}
