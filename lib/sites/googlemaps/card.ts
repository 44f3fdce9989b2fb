import type { PostDraft } from '@/lib/posts/complete';
import type { Rating, WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import {
  attribute, closest, find, findAll, firstChildOf, isElement, matches, nextElementOf, parentOf, previousElementOf, tagOf,
} from '../reading/dom';
import type { Page } from '../reading/site';
import { countStars, starsIn } from '../reading/stars';
import { textOf } from '../reading/visibleText';
import { declaredLanguage } from '../reading/writtenTime';

/** What the owner answered, and where it stands. */
export interface Answer {
  block: Element;
  reply: NonNullable<PostDraft['reply']>;
}

/** Below a review: a line that names whose answer it is and how old it is, and the text, in a language of its own. */
export function answerIn(card: Element, page: Page): Answer | null {
  const text = find(card, '.CDe7pd .wiI7pd')
    ?? findAll(card, 'div[lang]:not([tabindex])').find((element) => ageAbove(element) !== null) ?? null;
  const block = text === null ? null : (closest(text, '.CDe7pd') ?? parentOf(text));
  if (text === null || block === null || !isElement(block)) return null;
  const said = textOf(text, { keepNewlines: true });
  if (said === '') return null;
  const age = find(block, '.DZSIDd') ?? ageAbove(text);
  return { block, reply: { text: said, publishedAt: ageOf(age, page) } };
}

function ageAbove(text: Element): Element | null {
  const line = previousElementOf(text);
  const spans = line === null ? [] : findAll(line, 'span');
  return spans.length > 1 ? (spans.at(-1) ?? null) : null;
}

/** Where a review's own text stands: in a box that the card names by its id. */
export function boxIn(card: Element, answer: Answer | null): Element | null {
  const outside = (element: Element): boolean => answer === null || closest(element, '.CDe7pd') === null
    && !Node.prototype.contains.call(answer.block, element);
  const named = find(card, '[data-irrelevant-review-text-id]');
  const id = named === null ? null : attribute(named, 'data-irrelevant-review-text-id');
  return findAll(card, '.MyEned, [id][tabindex="-1"]').find((element) =>
    outside(element) && (matches(element, '.MyEned') || attribute(element, 'id') === id)) ?? null;
}

export interface Body {
  text: string;
  language: string | null;
  /** The page holds no more than the beginning, until somebody unfolds it. */
  partial: boolean;
}

/** Beside the text stands the button that unfolds it, and below it what was answered to questions of the form. */
export function bodyIn(box: Element): Body {
  const first = firstChildOf(box);
  const shown = find(box, '.wiI7pd') ?? findAll(box, 'span').find((span) => span === first && find(span, 'button') === null) ?? null;
  const more = find(box, 'button[aria-expanded="false"]');
  const declared = closest(shown ?? box, '[lang]');
  return {
    text: shown === null ? '' : textOf(shown, { keepNewlines: true }),
    language: declared === null || tagOf(declared) === 'HTML' ? null : attribute(declared, 'lang'),
    partial: more !== null,
  };
}

const STARS = '.kvMYJc, span[role="img"][aria-label]';
/** Hotels show "4/5" in place of stars. */
const SCORE = '.fzvQIb';

/** The stars, or what stands in their place. */
export function markIn(card: Element, answer: Answer | null): Element | null {
  const stars = find(card, STARS) ?? find(card, SCORE);
  if (stars !== null) return stars;
  return findAll(card, 'span').find((span) => /^[1-5]\s*\/\s*5$/u.test(textOf(span)) && closest(span, '[lang]') === closest(card, '[lang]')
    && (answer === null || !Node.prototype.contains.call(answer.block, span))) ?? null;
}

export function ratingOf(mark: Element | null): Rating | null {
  if (mark === null) return null;
  const drawn = matches(mark, '[role="img"]') ? childrenOf(mark) : [];
  return countStars(drawn, { filled: '.elGi1d, .vzX5Ic', empty: '.gnOR4e' }) ?? starsIn(attribute(mark, 'aria-label') ?? textOf(mark));
}

/** How old a review is, which stands beside its stars; "Edited 2 weeks ago" is the age of its last words. */
export function timeOf(card: Element, mark: Element | null, answer: Answer | null, page: Page): WrittenTime {
  const named = findAll(card, '.rsqaWe, .xRkPPb').find((age) => answer === null || !Node.prototype.contains.call(answer.block, age));
  const beside = mark === null ? null : nextElementOf(mark);
  return ageOf(named ?? (beside !== null && tagOf(beside) === 'SPAN' ? beside : null), page);
}

function ageOf(age: Element | null, page: Page): WrittenTime {
  const reading = { now: page.now, language: declaredLanguage(page.document) ?? page.url.searchParams.get('hl') };
  const written = age === null ? null : textOf(age).replace(/\s+/gu, ' ');
  const whole = readAge(written, reading);
  if (written === null || whole.at !== null) return whole;
  for (const part of partsOf(written)) {
    const { at, precision } = readAge(part, reading);
    if (at !== null) return { at, precision, raw: whole.raw };
  }
  return whole;
}

/** "Edited: a week ago", "a week ago on Google": what is left without the words before or behind an age. */
function partsOf(written: string): string[] {
  const words = written.replace(/^.*[:\uff1a] ?/u, '').split(' ').slice(0, 12);
  const shorter = [1, 2, 3].flatMap((less) => [words.slice(0, -less), words.slice(Math.min(less, 2))]);
  return [words, ...shorter].filter(({ length }) => length > 1).map((part) => part.join(' '));
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  const first = firstChildOf(element);
  let child = first === null || isElement(first) ? first : find(element, '*');
  while (child !== null && isElement(child)) {
    children.push(child);
    child = nextElementOf(child);
  }
  return children;
}
