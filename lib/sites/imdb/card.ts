import type { Rating } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf, tagOf } from '../reading/dom';
import { plainText } from '../reading/plainText';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { reviewAddressIn, threadOf } from './addresses';
import { statedReview } from './data';

const PART = '[data-testid="review-card-parent"]';
const SECTION = 'section[data-testid="UserReviews"]';
const TITLE = '[data-testid="review-summary"]';
const BODY = '[data-testid="review-overflow"], [data-testid="review-content"]';
const WORDS = '.ipc-html-content-inner-div';
const BY = '[data-testid="reviews-author"]';
const AUTHOR = '[data-testid="author-link"]';

/** Elements that may hold one review each: of the pages since 2024, and of the films' own pages since 2021. */
export const CARDS = `article, ${PART}, ${SECTION}`;

export const BEST = 10;

export function readCard(card: Element, page: Page): Reading {
  const root = wholeOf(card);
  if (root === null) return null;
  const title = find(root, TITLE);
  const address = reviewAddressIn(root);
  const body = find(root, WORDS) ?? find(root, BODY);
  if (title === null && body === null) return address === null ? null : unreadable('text');
  const stated = address === null ? null : statedReview(page.document, address.id);
  const shown = body === null ? '' : textOf(body);
  const text = shown === '' ? plainText(stated?.text ?? '') : shown;
  // What gives the plot away is not on the page until it is asked for.
  const isHidden = text === '' && find(root, '[class*="spoiler"]') !== null;
  if (text === '' && !isHidden) return unreadable('text');
  const by = find(root, `${BY} ${AUTHOR}, ${AUTHOR}`) ?? find(root, 'a[href*="/user/ur"]');
  return {
    kind: 'review',
    nativeId: address?.id ?? null,
    permalink: address?.path ?? null,
    threadUrl: threadOf(root, address?.work ?? null, page.url),
    author: {
      name: by === null ? (stated?.author ?? null) : textOf(by),
      url: by === null ? null : (/^[^?#]*/u.exec(attribute(by, 'href') ?? '')?.[0] ?? null),
    },
    title: title === null ? null : textOf(title),
    text,
    partial: isHidden,
    publishedAt: readPublished(dateIn(root), { now: page.now, language: declaredLanguage(page.document) }),
    rating: ratingOf(root, stated?.rating ?? null),
    engagement: { likes: stated?.likes ?? likesOf(root) },
  };
}

/** All that belongs to a review: on some pages its author stands beside its card. Null where another element has it. */
function wholeOf(card: Element): Element | null {
  if (tagOf(card) === 'ARTICLE') return find(card, 'article') === null ? card : null;
  if (matches(card, SECTION)) return find(card, `article, ${PART}`) === null && find(card, TITLE) !== null ? card : null;
  if (closest(card, 'article') !== null) return null;
  let root = card;
  for (let steps = 0; steps < 4 && find(root, BY) === null; steps++) {
    const around = parentOf(root);
    if (around === null || !isElement(around) || findAll(around, TITLE).length > 1) break;
    root = around;
  }
  return root;
}

/** The day, which is the only part of the line below a review that leads nowhere. */
function dateIn(root: Element): string | null {
  const date = find(root, '.review-date') ?? findAll(root, `${BY} li`).find((item) => find(item, 'a') === null) ?? null;
  return date === null ? null : textOf(date);
}

function ratingOf(root: Element, stated: number | null): Rating | null {
  const shown = find(root, '.ipc-rating-star--rating') ?? find(root, '[class*="rating-star"]');
  const written = shown === null ? null : /^\s*(\d{1,2})(?!\d|[.,]\d)/u.exec(textOf(shown))?.[1];
  const value = written === undefined || written === null ? stated : Number(written);
  return value !== null && value >= 1 && value <= BEST ? { value, best: BEST } : null;
}

function likesOf(root: Element): number | null {
  const count = find(root, '[class*="voting__label__count--up"]');
  return count === null ? null : readCount(textOf(count));
}
