import { hashNumber } from '@/lib/posts/identity';
import { attribute, rawText } from '@/lib/sites/reading/dom';

const MOST_HASHED = 30_000;
const MOST_ATTRIBUTE = 200;
// Pages rewrite these all the time, for looks only.
const LOOKS = new Set(['class', 'style']);

/**
 * A cheap sign of what an element shows, of 30 bits, which take no room of their own: a hash of its text, with its length, and of its own attributes. The same element with
 * another fingerprint holds another post (lists recycle their nodes) or more of it (texts expand).
 */
export function fingerprint(element: Element): number {
  const text = rawText(element);
  const sample = text.length > MOST_HASHED ? text.slice(0, MOST_HASHED) + text.slice(-1_000) : text;
  let attributes = '';
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    if (!LOOKS.has(name)) attributes += `${name}=${attribute(element, name)?.slice(0, MOST_ATTRIBUTE)}\n`;
  }
  return hashNumber(`${text.length}:${sample}\n${attributes}`) % 2 ** 30;
}
