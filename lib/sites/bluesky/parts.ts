import { attribute, closest, find, findAll, firstChildOf, isElement, nextSiblingOf, parentOf, rawText, tagOf } from '../reading/dom';
import { ownerIn, postIn } from './pages';

/** Posts of feeds and threads name their author; those of search results and lists of quotes are links and no more. */
export const THREAD_POST = '[data-testid^="postThreadItem-by-"]';
export const FEED_POST = '[data-testid^="feedItem-by-"]';
export const POST = `${FEED_POST}, ${THREAD_POST}, div[role="link"]:not([data-testid]):not([aria-label])`;

export const SCREEN = '[data-testid="postThreadScreen"]';
export const TEXT = '[data-word-wrap], [data-testid="postText"]';

/** Posts lead to their own page as a whole, and so do the posts that they quote. */
const FRAME = 'div[role="link"]';

/** Screens and tabs that were left stay in the page; they were read while they were shown. */
const LEFT = '[style*="display: none"], [style*="display:none"], [hidden]';

export const isLeft = (post: Element): boolean => closest(post, LEFT) !== null;

/** Whether a post stands inside another one, which quotes it. */
export function isQuoted(post: Element): boolean {
  const parent = parentOf(post);
  return parent !== null && isElement(parent) && closest(parent, POST) !== null;
}

export const ownAll = (post: Element, selector: string): Element[] => {
  const frame = closest(post, FRAME);
  return findAll(post, selector).filter((element) => closest(element, FRAME) === frame);
};

export const own = (post: Element, selector: string): Element | null => ownAll(post, selector)[0] ?? null;

const children = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (isElement(node)) found.push(node);
  return found;
};

/** Whether a line joins a post to the one above it: a bare element in the gap above its picture. */
export function isJoined(post: Element): boolean {
  let at = post;
  let inside = children(at);
  while (inside.length === 1 && inside[0] !== undefined) inside = children(at = inside[0]);
  const gap = inside.find((child) => children(child).length > 0);
  return gap !== undefined && at !== gap && isLine(children(gap)[0]);
}

/** A column that holds one bare element. */
export function isLine(column: Element | undefined): boolean {
  const inside = column === undefined || tagOf(column) !== 'DIV' ? [] : children(column);
  const [line] = inside;
  return inside.length === 1 && line !== undefined && tagOf(line) === 'DIV' && children(line).length === 0 && rawText(line) === '';
}

/** Links of a post to people, in the order of the page: who passed it on, the author's picture, name and handle, whom it answers. */
export interface People {
  reposter: Element | null;
  author: Element[];
  answered: Element | null;
}

export function peopleIn(post: Element): People {
  const links = ownAll(post, 'a[href]').filter((link) => closest(link, TEXT) === null);
  const end = links.findIndex((link) => postIn(attribute(link, 'href')) !== null);
  const isPerson = (link: Element): boolean => ownerIn(attribute(link, 'href')) !== null;
  const before = links.slice(0, end < 0 ? links.length : end).filter(isPerson);
  const [first] = before;
  const passedOn = first !== undefined && end >= 0 && find(first, '[data-testid^="userAvatar"], img') === null
    && rawText(first).trim() !== '' && before.length > 1;
  return {
    reposter: passedOn ? first : null,
    author: passedOn ? before.slice(1) : before,
    answered: end < 0 ? null : answeredIn(post, links.slice(end + 1).filter(isPerson)),
  };
}

/** The link above the text; below the buttons others may be named who liked the post. */
function answeredIn(post: Element, links: readonly Element[]): Element | null {
  const all = findAll(post, `a[href], ${TEXT}, [data-testid="contentHider-post"], [data-testid="replyBtn"]`);
  const content = all.findIndex((element) => attribute(element, 'href') === null);
  return links.find((link) => content < 0 || all.indexOf(link) < content) ?? null;
}
