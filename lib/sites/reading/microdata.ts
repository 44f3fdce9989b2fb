import {
  attribute, elementById, findAll, firstChildOf, following, hasAttribute, isElement, parentOf, tagOf,
} from './dom';
import type { Thing } from './things';
import { textOf } from './visibleText';

/** Names of the attributes in which a page marks items: microdata, or RDFa Lite. */
interface Markup {
  scope: string;
  type: string;
  property: string;
  id: string;
  isItem: (element: Element) => boolean;
}

const MICRODATA: Markup = {
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
  isItem: (element) => /(?:^|\s)https?:\/\/(?:www\.)?schema\.org\//iu.test(attribute(element, 'itemtype') ?? ''),
};

const RDFA: Markup = {
  scope: 'typeof',
  type: 'typeof',
  property: 'property',
  id: 'resource',
  isItem: (element) => /(?:^|\s)(?:schema:|https?:\/\/schema\.org\/)/iu.test(attribute(element, 'typeof') ?? '')
    || usesVocabulary(element),
};

/** Nodes of one item, and of all items of a page, that are visited; deepest item within an item. */
const MOST_NODES_OF_ITEM = 5_000;
const MOST_NODES_OF_PAGE = 400_000;
const DEEPEST = 6;
const MOST_ITEMS = 3_000;

/** An item of a page, with the nearest one of the asked types around it. */
export interface MarkedItem {
  thing: Thing;
  element: Element;
  around: Element | null;
}

/**
 * Items of some types in a page's microdata and RDFa, in the order of the page, each with its properties; items within
 * items are values of their properties, and listed for themselves too.
 */
export function readMarkedItems(document: Document, types: readonly string[]): MarkedItem[] {
  const budget = { nodes: MOST_NODES_OF_PAGE };
  return [MICRODATA, RDFA].flatMap((markup) => {
    const elements = findAll(document, selectorOf(markup, types)).slice(0, MOST_ITEMS).filter(markup.isItem);
    const listed = new Set<Node>(elements);
    return elements.map((element) => ({
      thing: readItem(document, element, markup, budget, 0),
      element,
      around: nearestOf(element, listed),
    }));
  });
}

/** Elements that mark an item of one of some types; type names end an address or follow a prefix. */
export const markedItemSelector = (types: readonly string[]): string =>
  [MICRODATA, RDFA].map((markup) => selectorOf(markup, types)).join(', ');

const selectorOf = (markup: Markup, types: readonly string[]): string =>
  types.map((type) => `[${markup.scope}][${markup.type}*="${type}"]`).join(', ');

function nearestOf(element: Element, listed: ReadonlySet<Node>): Element | null {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (listed.has(at)) return at as Element;
  }
  return null;
}

function usesVocabulary(element: Element): boolean {
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    const vocabulary = attribute(at, 'vocab');
    if (vocabulary !== null) return /^https?:\/\/(?:www\.)?schema\.org\/?$/iu.test(vocabulary.trim());
  }
  return false;
}

function readItem(
  document: Document, item: Element, markup: Markup, budget: { nodes: number }, depth: number,
): Thing {
  const thing: Record<string, unknown[]> = Object.create(null) as Record<string, unknown[]>;
  thing['@type'] = (attribute(item, markup.type) ?? '').split(/\s+/u).filter(Boolean);
  const id = attribute(item, markup.id);
  if (id !== null && id !== '') thing['@id'] = [id];
  const roots = [item, ...referenced(document, item)];
  let visited = 0;
  for (const root of roots) {
    let node: Node | null = root === item ? firstChildOf(root) : root;
    while (node !== null && visited < MOST_NODES_OF_ITEM && budget.nodes > 0) {
      visited += 1;
      budget.nodes -= 1;
      let inside = true;
      if (isElement(node)) {
        const names = (attribute(node, markup.property) ?? '').split(/\s+/u).filter(Boolean).map(localName);
        const nested = hasAttribute(node, markup.scope);
        if (names.length > 0 && (!nested || depth < DEEPEST)) {
          const value = nested ? readItem(document, node, markup, budget, depth + 1) : null;
          for (const name of names) (thing[name] ??= []).push(value ?? valueOf(node, name));
        }
        inside = !nested;
      }
      node = following(node, root, !inside);
    }
  }
  return thing;
}

const localName = (name: string): string => name.replace(/^.*[/#:]/su, '');

/** `itemref` names elements elsewhere that belong to the item. */
function referenced(document: Document, item: Element): Element[] {
  return (attribute(item, 'itemref') ?? '').split(/\s+/u).filter(Boolean).slice(0, 10)
    .map((id) => elementById(document, id)).filter((element) => element !== null);
}

const ADDRESSES = new Set('url sameAs image thumbnailUrl mainEntityOfPage discussionUrl parentItem'.split(' '));

function valueOf(element: Element, property: string): unknown {
  const content = attribute(element, 'content');
  if (content !== null && content !== '') return content;
  switch (tagOf(element)) {
    case 'A': case 'AREA': case 'LINK': {
      const address = attribute(element, 'href') ?? '';
      if (ADDRESSES.has(property) || tagOf(element) !== 'A') return address;
      return property === 'author' || property === 'creator'
        ? { name: [textOf(element)], url: [address] }
        : textOf(element);
    }
    case 'IMG': case 'AUDIO': case 'VIDEO': case 'SOURCE': case 'IFRAME': case 'EMBED': case 'TRACK':
      return attribute(element, 'src') ?? '';
    case 'OBJECT': return attribute(element, 'data') ?? '';
    case 'DATA': case 'METER': return attribute(element, 'value') ?? '';
    case 'TIME': return attribute(element, 'datetime') ?? textOf(element);
    default: return textOf(element);
  }
}
