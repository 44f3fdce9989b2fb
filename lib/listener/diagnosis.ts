import type { HealthDelta } from '@/lib/messaging/protocol';
import {
  attribute, find, findAll, firstChildOf, isElement, isText, nextElementOf, nextSiblingOf, parentOf, rawText, tagOf,
  textNodeValue,
} from '@/lib/sites/reading/dom';
import type { Page, Site } from '@/lib/sites/reading/site';
import { createNameless } from './nameless';

/** Bounds of one diagnostic. */
const MOST_NODES = 400;
const MOST_LETTERS = 19_000;
const DEEPEST = 60;
/** A container with more text than this holds more than one post. */
const MOST_TEXT_OF_POST = 3_000;

const WHOLE_PAGE = /^(?:HTML|BODY|MAIN)$/u;
const NOT_SHOWN = /^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE)$/u;

/**
 * The structure of one post of a page as text that somebody can copy and send: first one that could not be read. What
 * anybody wrote, is called or can be found by is left out. Null where nothing looks like a post.
 */
export function diagnose(of: {
  site: Site;
  page: Page;
  version: string;
  health: HealthDelta;
  /** Whether an element could not be read. */
  isFailing: (element: Element) => boolean;
}): string | null {
  const { site, page, health } = of;
  const post = postToShow(site, page.document, of.isFailing);
  if (post === null) return null;
  const missing = Object.entries(health.missing).map(([field, count]) => `, without ${field} ${count}`).join('');
  return [
    `Earshot ${of.version}, ${site.id}, ${page.kind}: found ${health.found}, read ${health.read}${missing}`,
    'Tags and attributes of one post; texts, names and addresses are replaced.',
    ...outline(post),
  ].join('\n');
}

function postToShow(site: Site, document: Document, isFailing: (element: Element) => boolean): Element | null {
  const elements = site.posts === undefined ? [] : findAll(document, site.posts);
  const element = elements.find(isFailing) ?? elements[0];
  if (element !== undefined) return element;
  const trace = site.traces === undefined ? null : find(document, site.traces);
  return trace === null ? null : containerOf(trace, site.traces ?? '');
}

/** The largest element around a trace that is no list of posts, by its text or by a neighbour with a trace of its own. */
function containerOf(trace: Element, traces: string): Element {
  let container = trace;
  for (;;) {
    const parent = parentOf(container);
    if (parent === null || !isElement(parent) || WHOLE_PAGE.test(tagOf(parent))) return container;
    const next = nextElementOf(container);
    const isInList = next !== null && tagOf(next) === tagOf(container) && find(next, traces) !== null;
    if (isInList || rawText(parent).length > MOST_TEXT_OF_POST) return container;
    container = parent;
  }
}

function outline(root: Element): string[] {
  const nameless = createNameless(root);
  const lines: string[] = [];
  let letters = 0;
  const write = (depth: number, line: string): boolean => {
    const indented = ' '.repeat(Math.min(depth, DEEPEST)) + line;
    if (lines.length >= MOST_NODES || letters + indented.length > MOST_LETTERS) return false;
    letters += indented.length + 1;
    lines.push(indented);
    return true;
  };
  // A stack of its own: a page may nest its elements a hundred thousand deep.
  const waiting: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    const line = isElement(node) ? openingOf(node, nameless) : isText(node) ? nameless.text(textNodeValue(node)) : '';
    if (line !== '' && !write(depth, line)) return [...lines, '…'];
    const sibling = node === root ? null : nextSiblingOf(node);
    if (sibling !== null) waiting.push({ node: sibling, depth });
    const child = isElement(node) && !NOT_SHOWN.test(tagOf(node)) ? firstChildOf(node) : null;
    if (child !== null) waiting.push({ node: child, depth: depth + 1 });
  }
  return lines;
}

function openingOf(element: Element, nameless: ReturnType<typeof createNameless>): string {
  const names: string[] = Element.prototype.getAttributeNames.call(element);
  const attributes = names.slice(0, 40).map((name) => ` ${nameless.attribute(name, attribute(element, name) ?? '')}`);
  return `<${nameless.tag(tagOf(element).toLowerCase())}${attributes.join('')}>`;
}
