import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, firstChildOf, isElement, isText, nextElementOf, nextSiblingOf, parentOf, textNodeValue } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { nameOf } from './data';

/** A line of what is to come: its name and tagline in one. */
export const COMING = '[data-test="product-item-name"]';
/** A line of what was launched. */
export const LAUNCH = '[data-test^="post-item-"], section:has(> [data-test="vote-button"])';

const PRODUCT = 'a[href^="/products/"], a[href^="/posts/"], a[href^="https://www.producthunt.com/products/"], a[href^="https://www.producthunt.com/posts/"]';
const SLUG = /\/(?:products|posts)\/([^/?#]+)/u;

/** Lists name who follows, not who made it; on a product's page such lines name its rivals. */
export function readComing(item: Element, page: Page): Reading {
  if (page.kind === 'thread' || page.kind === 'reviews') return null;
  const link = closest(item, 'a[href]');
  const slug = SLUG.exec(link === null ? '' : (attribute(link, 'href') ?? ''))?.[1];
  const whole = textOf(item);
  if (whole === '') return null;
  if (link === null || slug === undefined) return unreadable('permalink');
  const name = beforeElements(item);
  const dash = find(item, 'span');
  const rest = name === '' || dash === null ? '' : whole.slice(name.length).trim();
  return {
    kind: 'post',
    nativeId: `product-${slug}`,
    permalink: attribute(link, 'href'),
    threadUrl: attribute(link, 'href'),
    title: rest === '' ? whole : name,
    text: dash !== null && rest.startsWith(textOf(dash)) ? rest.slice(textOf(dash).length).trim() : rest,
    partial: true,
  };
}

/** The words before the dash. */
function beforeElements(element: Element): string {
  let words = '';
  for (let node = firstChildOf(element); node !== null && !isElement(node); node = nextSiblingOf(node)) {
    if (isText(node)) words += textNodeValue(node);
  }
  return words.replace(/\s+/gu, ' ').trim();
}

export function readLaunch(card: Element, page: Page): Reading {
  if (page.kind === 'reviews' || isWithin(card, LAUNCH) || isWithin(card, 'article')) return null;
  const named = find(card, '[data-test^="post-name"]');
  const link = findAll(named ?? card, PRODUCT).find((one) => textOf(one) !== '') ?? (named === null ? null : closest(named, PRODUCT));
  const slug = SLUG.exec(link === null ? '' : (attribute(link, 'href') ?? ''))?.[1];
  // Advertisements stand in frames of their own, or lead elsewhere.
  if (link === null || slug === undefined) return named !== null && find(card, '[data-test="vote-button"]') !== null ? unreadable('permalink') : null;
  const id = /^post-(?:item|name)-(\d+)$/u.exec(attribute(card, 'data-test') ?? (named === null ? '' : (attribute(named, 'data-test') ?? '')))?.[1];
  const title = textOf(named ?? link).replace(/^\d+\.\s+/u, '');
  if (title === '') return unreadable('text');
  return {
    kind: 'post',
    nativeId: id === undefined ? `product-${slug}` : nameOf('post', id),
    permalink: attribute(link, 'href'),
    threadUrl: attribute(link, 'href'),
    title,
    text: taglineIn(card, named ?? link),
    partial: true,
    engagement: { likes: countIn(card, '[data-test="vote-button"]'), replies: commentsIn(card) },
  };
}

/** It follows the name: beside it, or beside what holds it. */
function taglineIn(card: Element, name: Element): string {
  const marked = find(card, '[data-test="post-tagline"], [data-test^="tagline"], [class*="tagline"]');
  if (marked !== null) return textOf(marked);
  for (let at: Element | null = name; at !== null && at !== card; at = above(at)) {
    const next = nextElementOf(at);
    if (next !== null) return find(next, 'a[href^="/topics/"], button') === null ? textOf(next) : '';
  }
  return '';
}

function above(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? parent : null;
}

function isWithin(element: Element, selector: string): boolean {
  const parent = above(element);
  return parent !== null && closest(parent, selector) !== null;
}

const countIn = (card: Element, selector: string): number | null => {
  const button = find(card, selector);
  return button === null ? null : readCount(textOf(button));
};

/** The other button with a number. */
function commentsIn(card: Element): number | null {
  const counts = findAll(card, 'button').filter((button) => attribute(button, 'data-test') !== 'vote-button').map((button) => textOf(button))
    .filter((text) => /^[\d,.]+K?$/u.test(text));
  return counts.length === 1 ? readCount(counts[0]) : null;
}
