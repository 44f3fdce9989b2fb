import { counted } from '../counting/written.mjs';
import { textOf } from '../reading.mjs';
import { folded } from './folded.mjs';
import { finderOf, searchable } from './searched.mjs';
import { bodyOf } from './terms.mjs';

const [MOST_EXAMPLES, MOST_LENGTH] = [3, 6_000];

/** The terms of a part of the screen, and what stands at each: how it is written, its numbers, its examples. */
export const termItems = (section) => [...section.querySelectorAll('ol > li')];
export const termWords = (item) => [item.querySelector('a'), item.querySelector('span'), item.querySelector(':scope > details > summary')].map(textOf).join(' | ');

const searched = new WeakMap();
function searchableOf({ mention }) {
  if (!searched.has(mention)) searched.set(mention, searchable(bodyOf(mention.post)));
  return searched.get(mention);
}

/** Those that a term's list finds. */
export function foundIn(said, written) {
  const stands = finderOf(written);
  return said.filter((one) => stands(searchableOf(one)));
}

/** As most of those that say it write it, of equally many the first by its letters. */
export function writtenAs(term, said) {
  const ways = new Map();
  for (const { terms } of said) if (terms.has(term)) ways.set(terms.get(term), (ways.get(terms.get(term)) ?? 0) + 1);
  return [...ways].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0][0];
}

/** So many of the newest as are of different writers and texts, at most three. */
export function examplesOf(term, own) {
  const [writers, texts] = [new Set(), new Set()];
  for (const { mention, terms } of own.toSorted((a, b) => b.mention.listedAt - a.mention.listedAt || (a.mention.id < b.mention.id ? -1 : 1))) {
    const [writer, text] = [mention.authorId ?? mention.id, folded(bodyOf(mention.post).slice(0, MOST_LENGTH)).text];
    if (!terms.has(term) || writers.has(writer) || texts.has(text)) continue;
    writers.add(writer);
    texts.add(text);
  }
  const n = Math.min(MOST_EXAMPLES, writers.size);
  return n === 0 ? 'null' : counted(n, 'example');
}
