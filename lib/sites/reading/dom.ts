/*
 * Finding things in a page that may be hostile. A form (or the document) shows its named children as properties of its
 * own, so `<form><input name=querySelector>` hides the method of that name, for extensions too. Hence every method and
 * getter is taken from the prototype. They are looked up when used: this room is also loaded where there is no page.
 */

export type Tree = Document | Element;

type Owner = 'Node' | 'Element' | 'CharacterData' | 'Document';

/** A property's getter as the browser made it, found when it is first used. */
function getterOf(owner: Owner, name: string): (node: Node) => unknown {
  let getter: ((this: Node) => unknown) | undefined;
  return (node) => (getter ??= lookUp(owner, name)).call(node);
}

function lookUp(owner: Owner, name: string): (this: Node) => unknown {
  let prototype: object | null = { Node, Element, CharacterData, Document }[owner].prototype;
  while (prototype !== null) {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get as ((this: Node) => unknown) | undefined;
    if (getter !== undefined) return getter;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return () => undefined;
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

const typeOf = getterOf('Node', 'nodeType') as (node: Node) => number;

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => typeOf(node) === TEXT;

/** First element below `tree` that the selector names, or null. */
export function find(tree: Tree, selector: string): Element | null {
  return typeOf(tree) === DOCUMENT
    ? Document.prototype.querySelector.call(tree, selector)
    : Element.prototype.querySelector.call(tree, selector);
}

/** All elements below `tree` that the selector names, in the order of the page. */
export function findAll(tree: Tree, selector: string): Element[] {
  return Array.from(
    typeOf(tree) === DOCUMENT
      ? Document.prototype.querySelectorAll.call(tree, selector)
      : Element.prototype.querySelectorAll.call(tree, selector),
  );
}

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The element itself or the nearest one around it that the selector names. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const elementById = (document: Document, id: string): Element | null =>
  Document.prototype.getElementById.call(document, id);

const tagName = getterOf('Element', 'tagName') as (element: Element) => string;

/** Name of the tag in capitals, whatever the kind of document. */
export const tagOf = (element: Element): string => tagName(element).toUpperCase();

/** The element that keys go to. */
export const focusedIn = getterOf('Document', 'activeElement') as (document: Document) => Element | null;

export const firstChildOf = getterOf('Node', 'firstChild') as (node: Node) => Node | null;
export const nextSiblingOf = getterOf('Node', 'nextSibling') as (node: Node) => Node | null;
export const parentOf = getterOf('Node', 'parentNode') as (node: Node) => Node | null;
export const nextElementOf = getterOf('Element', 'nextElementSibling') as (element: Element) => Element | null;
export const previousElementOf = getterOf('Element', 'previousElementSibling') as (element: Element) => Element | null;

const contentOfNode = getterOf('Node', 'textContent') as (node: Node) => string | null;
const contentOfElement = getterOf('Element', 'textContent') as (node: Node) => string | null;

/** All letters below a node, as they stand in the page's source: scripts' text, for one. */
export const rawText = (node: Node): string =>
  (isElement(node) ? contentOfElement(node) : contentOfNode(node)) ?? '';

/** What a text node says. */
export const textNodeValue = getterOf('CharacterData', 'data') as (node: Text) => string;

/** The node that follows in the order of the page, within `root`; with `skipChildren`, the one after the whole node. */
export function following(node: Node, root: Node, skipChildren: boolean): Node | null {
  if (!skipChildren) {
    const child = firstChildOf(node);
    if (child !== null) return child;
  }
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}
