/** Compares two places in a page for sorting; what has no place of its own comes last, in its own order. */
export function byPlace(a: Element | null, b: Element | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const position = Node.prototype.compareDocumentPosition.call(a, b);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}
