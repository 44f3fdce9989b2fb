import { closest, findAll, firstChildOf, isElement, isText, nextSiblingOf, parentOf, textNodeValue } from './dom';

/** Whether `block` is `part`, or around it. */
export const holds = (block: Element | null, part: Element): boolean =>
  block !== null && Node.prototype.contains.call(block, part);

/** Whether `one` begins before `other` in the order of the page. */
export const isBefore = (one: Element, other: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;

/** Whether another element that the selector names is around this one. */
export function isWithin(element: Element, selector: string): boolean {
  const around = parentOf(element);
  return around !== null && isElement(around) && closest(around, selector) !== null;
}

/** The elements within one that have words of their own, beside those of what is in them, in the order of the page. */
export const leavesOf = (element: Element): Element[] => findAll(element, '*').filter(hasOwnWords);

function hasOwnWords(element: Element): boolean {
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isText(child) && textNodeValue(child).trim() !== '') return true;
  }
  return false;
}
