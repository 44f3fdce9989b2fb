import type { PostDraft } from '@/lib/posts/complete';
import { attribute, closest, find, findAll, hasAttribute, isElement, nextElementOf, parentOf, previousElementOf } from '../reading/dom';
import { readJsonLd } from '../reading/jsonLd';
import type { Page } from '../reading/site';
import { isThing, wordOf } from '../reading/things';
import { textOf } from '../reading/visibleText';
import { isWithin } from '../reading/within';
import { declaredLanguage, readPublished } from '../reading/writtenTime';

/** What holds the developer's answer: since 2023 within the review, before that beside it. */
export const REPLY = '[data-merchant-review-reply], [data-reply-id], [id^="review-reply-"], .review-reply';
const COPY = '[data-truncate-content-copy], .truncate-content-copy';

/** Who answered, when, and what. */
export function replyOf(card: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const block = find(card, REPLY) ?? besideOf(card);
  const copy = block === null ? null : (find(block, COPY) ?? find(block, '[data-reply-id], .review-content'));
  const text = copy === null ? '' : textOf(copy);
  if (block === null || copy === null || text === '') return null;
  const heading = headingOf(closest(copy, '[data-reply-id], .review-content') ?? copy, block);
  const words = heading === null ? '' : textOf(heading).replace(/\s+/gu, ' ');
  return {
    text,
    author: developerIn(words, page.document),
    publishedAt: readPublished(words, { now: page.now, language: declaredLanguage(page.document) }),
  };
}

/** Before 2023 a review's card was followed by its votes and its answer, up to the next card. */
function besideOf(card: Element): Element | null {
  if (!hasAttribute(card, 'data-review-id')) return null;
  for (let next = nextElementOf(card); next !== null && !hasAttribute(next, 'data-review-id'); next = nextElementOf(next)) {
    const found = closest(next, '.review-reply') ?? find(next, '.review-reply');
    if (found !== null) return found;
  }
  return null;
}

/** What stands above the answer: "Norvelo replied July 28, 2026". */
function headingOf(said: Element, block: Element): Element | null {
  let at: Element | null = said;
  while (at !== null && at !== block) {
    const before = previousElementOf(at);
    if (before !== null && textOf(before) !== '') return before;
    const around: Node | null = parentOf(at);
    at = around !== null && isElement(around) ? around : null;
  }
  return null;
}

/** Whoever makes the app, where the page names them and the heading of the answer does too. */
function developerIn(heading: string, document: Document): string | null {
  const stated = readJsonLd(document).flat().filter(isThing).map((thing) => wordOf(thing, 'brand')).filter((name) => name !== null);
  const linked = findAll(document, 'a[href*="/partners/"]').filter((link) => !isWithin(link, 'nav, footer')
    && /\/partners\/[^/?#]+/u.test(attribute(link, 'href') ?? '')).map((link) => textOf(link)).filter((name) => name !== '');
  return [...stated, ...linked].find((name) => heading.includes(name)) ?? null;
}
