import { readCount, readDecimal } from '@/lib/language/numbers';
import { findAll, rawText } from '../reading/dom';
import { parseLooseJson } from '../reading/looseJson';
import { plainText } from '../reading/plainText';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { startOf } from './startOf';
import type { Stated } from './pageData';

const STATE = 'script[data-apollo-state], script[type="application/json"]';

/** What the store of pages since 2023 says of the review that begins with these words. */
export function statedInStore(document: Document, text: string): Stated | null {
  const start = startOf(text);
  for (const script of start === '' ? [] : findAll(document, STATE)) {
    const stated = reviewsIn(script).get(start);
    if (stated !== undefined) return stated;
  }
  return null;
}

// A script stays as it is; it is parsed once.
const stores = new WeakMap<Element, ReadonlyMap<string, Stated>>();

function reviewsIn(script: Element): ReadonlyMap<string, Stated> {
  const known = stores.get(script);
  if (known !== undefined) return known;
  const source = rawText(script).trim();
  // Its quotation marks are escaped, since it stands in a comment.
  const store = /(?:"|&quot;)Review:/u.test(source)
    ? parseLooseJson(source.replace(/^<!--|-->$/gu, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')) : null;
  const reviews = new Map<string, Stated>();
  for (const [key, entry] of isThing(store) ? Object.entries(store) : []) {
    const text = isThing(entry) && key.startsWith('Review:') ? thingOf(entry, 'text') : null;
    const start = startOf(plainText((text === null ? null : wordOf(text, 'full')) ?? ''));
    if (isThing(entry) && isThing(store) && start !== '') reviews.set(start, statedIn(entry, store));
  }
  stores.set(script, reviews);
  return reviews;
}

function statedIn(review: Thing, store: Thing): Stated {
  const resolved = (name: string, from: Thing): Thing | null => {
    const value = thingOf(from, name);
    const key = value === null ? null : wordOf(value, '__ref');
    return key === null ? value : (thingOf(store, key) ?? value);
  };
  const author = resolved('author', review);
  const written = resolved('createdAt', review);
  const reactions = resolved('availableReactionsContainer', review);
  const helpful = reactions === null ? undefined : valuesOf(reactions, 'availableReactions').find(isThing);
  const answer = resolved('bizUserPublicReply', review);
  return {
    id: wordOf(review, 'encid'),
    name: plainText((author === null ? null : wordOf(author, 'displayName')) ?? '').trim() || null,
    day: written === null ? null : (wordOf(written, 'localDateTimeForBusiness')?.slice(0, 10) ?? null),
    rating: readDecimal(wordOf(review, 'rating')),
    useful: helpful === undefined ? null : readCount(wordOf(helpful, 'count')),
    reply: plainText((answer === null ? null : wordOf(answer, 'text')) ?? '') || null,
  };
}
