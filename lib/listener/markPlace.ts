import {
  closest, firstChildOf, following, hasAttribute, isElement, isText, matches, nextSiblingOf, parentOf, tagOf, textNodeValue,
} from '@/lib/sites/reading/dom';

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
 * holds nothing but text no rule about first, last or neighbouring elements can see it. Null where the post shows no text,
 * or stands in a link or button as a whole: what is pressed there is pressed on that.
 */
export function placeOf(post: Element, posts: string | undefined): MarkPlace | null {
  if (closest(post, ACTED_ON) !== null) return null;
  // Where a site names two elements around one post, all its text stands in the inner one.
  const run = longestRun(post, posts) ?? longestRun(post, undefined);
  if (run === null) return null;
  const after = outermostLink(run.last, post) ?? run.last;
  const parent = parentOf(after);
  return parent !== null && isElement(parent) ? { parent, after, block: run.block } : null;
}

/** Texts that flow in one line after the other, until something begins a block of its own. */
interface Run {
  block: Element;
  last: Text;
  weight: number;
}

function longestRun(post: Element, posts: string | undefined): Run | null {
  const runs: Run[] = [];
  const blocks = new Map<Node, Element>();
  let node: Node | null = firstChildOf(post);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    let skip = false;
    if (isText(node)) addText(node, runs, blocks, post);
    else skip = isElement(node) && isNoText(node, posts);
    node = following(node, post, skip);
  }
  runs.sort((a, b) => b.weight - a.weight);
  return runs.slice(0, MOST_ASKED).find(isShown) ?? runs[0] ?? null;
}

function addText(text: Text, runs: Run[], blocks: Map<Node, Element>, post: Element): void {
  const length = textNodeValue(text).trim().length;
  const parent = parentOf(text);
  if (length === 0 || parent === null || !isElement(parent)) return;
  const block = blockOf(parent, post, blocks);
  const weight = length * (outermostLink(text, post) === null ? 1 : IN_LINK);
  const run = runs.at(-1);
  if (run?.block === block) {
    run.weight += weight;
    run.last = text;
  } else runs.push({ block, last: text, weight });
}

function isNoText(element: Element, posts: string | undefined): boolean {
  if (UNSEEN.has(tagOf(element)) || hasAttribute(element, 'hidden') || hasAttribute(element, 'contenteditable')) return true;
  return posts !== undefined && matches(element, posts);
}

const isShown = ({ block }: Run): boolean => Element.prototype.checkVisibility.call(block);

/** The nearest element around a text that is laid out as a block, at most the post itself. `known` is added to. */
function blockOf(start: Element, post: Element, known: Map<Node, Element>): Element {
  const passed: Element[] = [];
  let block = start;
  for (let found = known.get(block); found === undefined; found = known.get(block)) {
    passed.push(block);
    const parent = block !== post && flowsInText(block) ? parentOf(block) : null;
    if (parent === null || !isElement(parent)) break;
    block = parent;
  }
  block = known.get(block) ?? block;
  for (const element of passed) known.set(element, block);
  return block;
}

/** A document that is not laid out says nothing of its elements. */
const flowsInText = (element: Element): boolean => ['inline', 'contents', ''].includes(getComputedStyle(element).display);

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

/** Puts a mark in its place. */
export function putInto({ parent, after }: MarkPlace, host: Element): void {
  const next = nextSiblingOf(after);
  if (next !== host) Node.prototype.insertBefore.call(parent, host, next);
}
