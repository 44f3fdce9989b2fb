import { hash } from '@/lib/posts/identity';
import { attribute, rawText } from '@/lib/sites/reading/dom';

const MOST_HASHED = 30_000;
const MOST_ATTRIBUTE = 200;
// Pages rewrite these all the time, for looks only.
const LOOKS = new Set(['class', 'style']);

/**
 * A cheap sign of what an element shows: length and hash of its text, and its own attributes. The same element with
 * another fingerprint holds another post (lists recycle their nodes) or more of it (texts expand).
 */
export function fingerprint(element: Element): string {
  const text = rawText(element);
  const sample = text.length > MOST_HASHED ? text.slice(0, MOST_HASHED) + text.slice(-1_000) : text;
  let attributes = '';
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    if (!LOOKS.has(name)) attributes += `${name}=${attribute(element, name)?.slice(0, MOST_ATTRIBUTE)}\n`;
  }
  return `${text.length}:${hash(sample)}:${hash(attributes)}`;
}
