import {
  closest, firstChildOf, following, hasAttribute, isElement, isText, matches, nextSiblingOf, parentOf, tagOf, textNodeValue,
} from '@/lib/sites/reading/dom';
import { isSign } from './markSign';

/** Where a mark goes: into `parent`, right behind its child `after`. */
export interface MarkPlace {
  parent: Element;
  after: Node;
  /** The block whose text it follows. */
  block: Element;
}

/** Most nodes that are looked at, and most texts that are asked whether they are shown. */
const MOST_NODES = 2_000;
const MOST_ASKED = 5;
/** A text in a link is likelier a name or a number than what somebody wrote. */
const IN_LINK = 0.25;

const UNSEEN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT SVG CANVAS IFRAME OBJECT AUDIO VIDEO MATH'.split(' '));
const ACTED_ON = 'a, button, label, summary, [role="button"], [role="link"]';

/**
 * The place behind a post's longest text: there a mark covers nothing, and belongs to what it marks. Into an element that
 * holds nothing but text no rule about first, last or neighbouring elements can see it. Null where the post shows no text.
 */
export function placeOf(post: Element, posts: string | undefined): MarkPlace | null {
  const text = longestText(post, posts);
  const parent = text === null ? null : parentOf(text);
  if (text === null || parent === null || !isElement(parent)) return null;
  const block = blockOf(parent, post);
  const last = lastOfRun(text, block, posts);
  const link = outermostLink(last, block);
  const after = link ?? last;
  const into = parentOf(after);
  return into !== null && isElement(into) ? { parent: into, after, block } : null;
}

function longestText(post: Element, posts: string | undefined): Text | null {
  const found: { text: Text; weight: number }[] = [];
  let node: Node | null = firstChildOf(post);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    let skip = false;
    if (isText(node)) {
      const length = textNodeValue(node).trim().length;
      if (length > 0) found.push({ text: node, weight: length * (outermostLink(node, post) === null ? 1 : IN_LINK) });
    } else skip = isElement(node) && isNoText(node, posts);
    node = following(node, post, skip);
  }
  const longest = found.sort((a, b) => b.weight - a.weight).map(({ text }) => text);
  return longest.slice(0, MOST_ASKED).find(isShown) ?? longest[0] ?? null;
}

function isNoText(element: Element, posts: string | undefined): boolean {
  if (UNSEEN.has(tagOf(element)) || hasAttribute(element, 'hidden') || hasAttribute(element, 'contenteditable')) return true;
  return posts !== undefined && matches(element, posts);
}

function isShown(text: Text): boolean {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && Element.prototype.checkVisibility?.call(parent) !== false;
}

/** The nearest element around a text that is laid out as a block, at most the post itself. */
function blockOf(start: Element, post: Element): Element {
  let block = start;
  while (block !== post && flowsInText(block)) {
    const parent = parentOf(block);
    if (parent === null || !isElement(parent)) break;
    block = parent;
  }
  return block;
}

const flowsInText = (element: Element): boolean => /^(?:inline|contents)$/u.test(getComputedStyle(element).display);

/** The last text that flows on from this one, before anything that begins a block of its own. */
function lastOfRun(start: Text, block: Element, posts: string | undefined): Text {
  let last = start;
  let node = following(start, block, true);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    let skip = false;
    if (isText(node)) {
      if (textNodeValue(node).trim() !== '') last = node;
    } else if (isElement(node)) {
      skip = isSign(node) || isNoText(node, posts);
      if (!skip && !flowsInText(node)) break;
    }
    node = following(node, block, skip);
  }
  return last;
}

/** The outermost thing within `around` that acts when it is clicked, if a node stands in one: no button goes into it. */
function outermostLink(node: Node, around: Element): Element | null {
  let found: Element | null = null;
  for (let at = parentOf(node); at !== null && at !== around && isElement(at); at = parentOf(at)) {
    const link = closest(at, ACTED_ON);
    if (link === null || !Node.prototype.contains.call(around, link) || link === around) break;
    found = link;
    at = link;
  }
  return found;
}

/** Puts a mark in its place; false where it stands there already. */
export function putInto({ parent, after }: MarkPlace, host: Element): boolean {
  const next = nextSiblingOf(after);
  if (next === host) return false;
  Node.prototype.insertBefore.call(parent, host, next);
  return true;
}
