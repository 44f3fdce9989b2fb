import type { PostDraft } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { dayShown } from '../reading/dayShown';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, nextElementOf, parentOf, tagOf } from '../reading/dom';
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
/** Cards of Capterra since 2024 are not: they hold stars, a heading, and the picture or the initials of a person. */
const PERSON = '[data-testid="reviewer-profile-pic"], [class*="rounded-full"]';
const STARS = '[data-testid="rating"]';
export const BUILT_CARD = `div:has(${STARS}):has(h3)`;

const REPLY = '[data-testid*="response" i], [class*="vendor-response" i], [class*="vendorResponse" i]';
const NAME = '[data-testid="reviewer-first-name"], [data-testid="reviewer-name"], [itemprop="author"]';
const COUNTRY_NAME = 'div.h5.fw-bold, .ps-0 > .fw-bold, .col > .fw-bold';

/** Whether a part of the page is the card itself, and not one of the many parts around and in it that hold the same. */
function isBuiltCard(part: Element): boolean {
  if (findAll(part, STARS).length !== 1 || findAll(part, 'h3').length !== 1 || find(part, PERSON) === null) return false;
  return !findAll(part, 'div').some((inner) => parentOf(inner) === part && matches(inner, BUILT_CARD) && find(inner, PERSON) !== null);
}

export function readCard(card: Element, page: Page): Reading {
  if (!matches(card, NAMED_CARD) && !isBuiltCard(card)) return null;
  const around = parentOf(card);
  if (around !== null && isElement(around) && closest(around, NAMED_CARD) !== null) return null;
  const heading = headingOf(card);
  const dated = datedParts(card, page);
  const answer = answerIn(card, heading, dated);
  const sections = sectionsIn(card, heading, answer?.parts ?? []);
  const shown = sectionsOf(sections);
  if (shown === '') return textOf(card) === '' ? null : unreadable('text');
  const name = nameIn(card);
  if (name === null) return unreadable('author');
  const title = heading === null ? null : unquoted(textOf(heading));
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
    publishedAt: timeOf(card, heading, { page, stated: listed?.publishedAt?.at ?? null, dated: dated.filter(({ element }) => element !== answer?.date) }),
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

/** In cards that are not named, the person's name is followed by lines of text. */
function nameIn(card: Element): string | null {
  return wordsIn(card, NAME) ?? wordsIn(card, COUNTRY_NAME) ?? wordsIn(card, 'span:has(+ br)');
}

const LABELS = 'strong, b, [class*="fw-bold"], [class*="font-bold"], [class*="font-semibold"]';
const NEVER = `${REPLY}, [role="dialog"], [role="tooltip"], button`;

/** What is said at large, what is good, what is not, and why: the paragraphs that follow the title, without their labels. */
function sectionsIn(card: Element, heading: Element | null, answer: readonly Element[]): string[] {
  const isPart = (part: Element): boolean => closest(part, NEVER) === null
    && !answer.some((element) => element === part || Node.prototype.contains.call(element, part)) && !matches(part, LABELS);
  const words = (part: Element): string => textOf(part, { skip: `${LABELS}, ${NEVER}` });
  const named = find(card, '[data-testid="reviewed-date"]') === null ? [] : findAll(card, '[data-testid="review-pros-text"], [data-testid="review-cons-text"]');
  const overview = heading === null ? null : nextElementOf(heading);
  if (tagOf(heading ?? card) === 'P') {
    const labelled = named.length > 0 ? named : findAll(card, 'p[class*="font-bold"] + p').filter((part) => part !== overview && part !== heading);
    const whole = overview !== null && tagOf(overview) === 'P' && !hasAttribute(overview, 'data-testid') ? [overview] : [];
    return [...whole, ...labelled].filter(isPart).map(words).filter((section) => section !== '');
  }
  const ordered = findAll(card, 'h3, p');
  const after = heading === null ? ordered : ordered.slice(ordered.indexOf(heading) + 1);
  return after.filter((part) => tagOf(part) === 'P' && isPart(part)).map(words).filter((section) => section !== '');
}

/** Whether a control to read on is shown. */
function isFolded(card: Element): boolean {
  const button = find(card, '[data-testid="continue-reading-button"]');
  return button !== null && !hasAttribute(button, 'hidden') && !matches(button, '.hidden');
}

interface Timed {
  page: Page;
  /** The time that the page lists for search engines. */
  stated: string | null;
  dated: readonly DatedPart[];
}

/** The day stands beside the title or the stars; in Capterra's countries it may be an age. */
function timeOf(card: Element, heading: Element | null, { page, stated, dated }: Timed): WrittenTime {
  const options = { now: page.now, language: declaredLanguage(page.document) };
  const named = wordsIn(card, '[data-testid="reviewed-date"]');
  const beside = heading === null ? null : nextElementOf(heading);
  const own = dated.find(({ element }) => element === beside) ?? (dated.length === 1 ? dated[0] : undefined);
  const aged = findAll(card, 'span.ms-2, span.ml-4, span.ms-4').map((part) => readPublished(textOf(part), options)).find(({ at }) => at !== null);
  const shown = named === null ? (own?.time ?? aged ?? UNKNOWN_TIME) : readPublished(named, options);
  return dayShown(shown.raw === null && stated !== null ? { ...shown, raw: stated.slice(0, 10) } : shown, stated, page.now);
}

interface Answer {
  parts: Element[];
  date: Element | null;
  reply: NonNullable<PostDraft['reply']>;
}

/** The vendor's answer: a block of its own, or, below a line with a later day, what follows that line. */
function answerIn(card: Element, heading: Element | null, dated: readonly DatedPart[]): Answer | null {
  const block = find(card, REPLY);
  const inBlock = block === null ? [] : findAll(block, 'p').map((part) => textOf(part)).filter((words) => words !== '');
  if (block !== null && inBlock.length > 0) {
    const date = dated.find(({ element }) => Node.prototype.contains.call(block, element)) ?? null;
    const text = sectionsOf(inBlock.filter((words) => words !== date?.time.raw));
    return { parts: [block], date: date?.element ?? null, reply: { text, publishedAt: date?.time ?? UNKNOWN_TIME } };
  }
  const beside = heading === null ? null : nextElementOf(heading);
  const last = dated.length > 1 ? dated.at(-1) : undefined;
  if (last === undefined || last.element === beside || closest(last.element, 'p + p, h3') !== null) return null;
  const line = parentOf(last.element);
  const after = line !== null && isElement(line) && line !== card && find(line, 'h3') === null ? nextElementOf(line) : null;
  const text = after === null ? '' : textOf(after, { skip: NEVER });
  if (after === null || line === null || !isElement(line) || text === '') return null;
  return { parts: [line, after], date: last.element, reply: { text, publishedAt: last.time } };
}
