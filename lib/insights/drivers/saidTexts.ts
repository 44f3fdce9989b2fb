import { hasUnspaced } from '@/lib/language/words';
import type { WordCount } from '../logOdds';

/** What one mention says: its words and phrases of up to three (`wordsOfMention`), each once. */
export interface SaidText {
  terms: Iterable<string>;
  /** Null where the page names nobody. */
  authorId: string | null;
}

/** In how many mentions of a group a term stands, and how many people wrote it. */
export interface TermCount {
  mentions: number;
  people: number;
}

/** All terms of a group of mentions. Whoever writes much counts once in `people`; who has no name, by each mention. */
export interface SaidGroup {
  mentions: number;
  people: number;
  terms: ReadonlyMap<string, TermCount>;
}

/** Counts the terms of a group. */
export function saidBy(texts: Iterable<SaidText>): SaidGroup {
  const people = new Set<string>();
  const terms = new Map<string, { mentions: number; authors: Set<string> }>();
  let mentions = 0;
  for (const { terms: own, authorId } of texts) {
    mentions += 1;
    const author = authorId ?? `nobody ${mentions}`;
    people.add(author);
    for (const term of own) {
      const known = terms.get(term);
      if (known === undefined) terms.set(term, { mentions: 1, authors: new Set([author]) });
      else {
        known.mentions += 1;
        known.authors.add(author);
      }
    }
  }
  return { mentions, people: people.size, terms: new Map([...terms].map(([term, of]) => [term, { mentions: of.mentions, people: of.authors.size }])) };
}

/** How many people of a group wrote a term, of how many. */
export function peopleOf(group: SaidGroup, term: string): WordCount {
  return { n: group.terms.get(term)?.people ?? 0, of: group.people };
}

/** Share of a term's mentions that hold the longer one too, from which on the longer one says it all. */
const MOSTLY = 0.8;

/** Terms of a group without those that stand mostly in a longer one: of "late delivery" neither "late" nor "delivery", where they come together. */
export function withoutParts(terms: readonly string[], group: SaidGroup): string[] {
  const told = new Set(terms);
  const parts = new Set<string>();
  for (const term of terms) {
    const { mentions = 0 } = group.terms.get(term) ?? {};
    for (const part of partsOf(term)) {
      if (told.has(part) && mentions >= MOSTLY * (group.terms.get(part)?.mentions ?? Infinity)) parts.add(part);
    }
  }
  return terms.filter((term) => !parts.has(term));
}

/** Shorter terms within a term. */
export function partsOf(term: string): string[] {
  // Scripts without spaces do not show where a word of a phrase ends.
  const pieces = hasUnspaced(term) ? Array.from(term) : term.split(/(?<=[ -])/u);
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from + 1; to <= pieces.length; to++) {
      const part = pieces.slice(from, to).join('').replace(/[ -]$/u, '');
      if (part !== term) parts.push(part);
    }
  }
  return parts;
}
