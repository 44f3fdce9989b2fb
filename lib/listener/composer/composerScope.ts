import { closest, findAll, hasAttribute, attribute, isElement, matches, parentOf, tagOf } from '@/lib/sites/reading/dom';
import { holds, isBefore } from '@/lib/sites/reading/within';

/** A post among the others of its page. */
export interface PostPlace {
  document: Document;
  post: Element;
  /** Selector of the site's posts. */
  posts: string | undefined;
}

const WRITABLE = 'textarea, [contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';
/** What is typed into to find something, or stands there for no person. */
const NO_ANSWER = '[role="search"], [aria-hidden="true"], [inert]';
const PARTS_OF_PAGE = 'header, footer, nav';
const WHOLE_PAGE = /^(?:HTML|BODY)$/u;

/** Whether an element belongs to a post: it stands in it and in no other one, or in none, after it and before the next one. */
export function belongsTo(element: Element, { document, post, posts }: PostPlace): boolean {
  if (posts === undefined) return holds(post, element);
  const owner = closest(element, posts);
  if (owner !== null || !isBefore(post, element)) return owner === post;
  const over = closest(element, 'dialog, [role="dialog"]');
  if (over !== null && !holds(over, post)) return false;
  return !findAll(document, posts).some((other) => isBefore(post, other) && !holds(post, other) && isBefore(other, element));
}

/** Boxes that a person could type into now, in the order of the page. */
export const openBoxes = (document: Document, selector: string): Element[] =>
  findAll(document, selector).filter((box) => matches(box, WRITABLE) && isOpen(box));

/** Boxes for an answer to a post, of no site that says where they are: in what holds this post and no other. */
export function boxesAround(place: PostPlace): Element[] {
  const area = areaOf(place);
  return openBoxes(place.document, WRITABLE).filter((box) => {
    if (!holds(area, box) || closest(box, NO_ANSWER) !== null || attribute(box, 'tabindex') === '-1') return false;
    const part = closest(box, PARTS_OF_PAGE);
    return (part === null || holds(place.post, part)) && belongsTo(box, place);
  });
}

/** The largest element around a post that holds no other one and is not the whole page. */
function areaOf({ post, posts }: PostPlace): Element {
  let area = post;
  for (;;) {
    const parent = parentOf(area);
    if (posts === undefined || parent === null || !isElement(parent) || WHOLE_PAGE.test(tagOf(parent))) return area;
    if (matches(parent, posts) || findAll(parent, posts).some((other) => other !== post && !holds(post, other))) return area;
    area = parent;
  }
}

function isOpen(box: Element): boolean {
  if (hasAttribute(box, 'disabled') || hasAttribute(box, 'readonly')) return false;
  if (attribute(box, 'aria-disabled') === 'true' || attribute(box, 'aria-readonly') === 'true') return false;
  return isSeen(box);
}

export const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
