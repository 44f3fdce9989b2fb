import { closest, find, findAll, matches, parentOf, isElement } from '../reading/dom';

/** A post in a list or a thread, and the one that a page is about. */
export const POST = '.status[data-id], .status:not([data-id]), .detailed-status, article[data-id]';
const QUOTE = '.status__quote, .status--is-quote, blockquote.quote';
/** What a preview, a poll, a quoted post or the line above the post holds is not the post's own. */
const NOT_OWN = `${QUOTE}, .status-card, .poll, .status__prepend, .more-from-author`;

/** First element of a post that is its own. */
export const own = (post: Element, selector: string): Element | null => ownAll(post, selector)[0] ?? null;

export const ownAll = (post: Element, selector: string): Element[] => findAll(post, selector).filter((part) => {
  const around = closest(part, NOT_OWN);
  return around === null || around === post || closest(post, NOT_OWN) === around;
});

/** Whether a post stands within another one, or only tells of something that happened. */
export function isNested(post: Element): boolean {
  if (matches(post, QUOTE) || closest(post, `${QUOTE}, .reply-indicator, .conversation`) !== null) return true;
  if (closest(post, '.notification, .notification-group, .notification-ungrouped') !== null) return true;
  const parent = parentOf(post);
  const around = parent === null || !isElement(parent) ? null : closest(parent, 'article[data-id], .status, .detailed-status');
  return around !== null && !isFrame(around);
}

/** Items of virtual lists hold a post in an element of their own; in the layout of 2026 such elements are posts too. */
export const isFrame = (post: Element): boolean =>
  matches(post, 'article') && !matches(post, '.status') && find(post, ':scope > header') === null;

const ICONS = ['lock', 'at', 'envelope'].flatMap((name) => [`.fa-${name}`, `.icon-${name}`]);
const ICON_PLACES = ['.status__visibility-icon', '.detailed-status__meta', '.status__action-bar', '.status__info__icons'];
const PRIVATE_ICON = ICON_PLACES.flatMap((place) => ICONS.map((icon) => `${place} ${icon}`)).join(', ');
const CLOSED = ['private', 'direct', 'limited'];
const PRIVATE = ['status', 'status__wrapper', 'detailed-status', 'detailed-status__wrapper']
  .flatMap((name) => CLOSED.map((kind) => `.${name}-${kind}`)).join(', ');

/** Whether only followers or those who are named may read it. The layout of 2026 says so in words around the name. */
export function isPrivate(post: Element): boolean {
  if (closest(post, PRIVATE) !== null || ownAll(post, PRIVATE_ICON).length > 0) return true;
  return matches(post, 'article') && find(post, 'header p > span > a[href^="/@"]') !== null;
}

/** The element that a thread lists, in which a post stands. */
export const itemOf = (post: Element): Element => closest(post, '.status__wrapper, .detailed-status__wrapper') ?? post;
