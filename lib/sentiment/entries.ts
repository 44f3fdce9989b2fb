import type { fold } from '@/lib/language/fold';
import { NO_ROLES, type Roles } from './roles';

/** Letters that a word must have before an ending of the lists. */
const LEAST_BEFORE = 3;

/** Entries of one word, folded: whole words, and beginnings of words. */
export interface Entries {
  exact: Map<string, Roles>;
  stems: Map<string, Roles>;
  shortestStem: number;
  longestStem: number;
}

/** No entries yet. */
export function noEntries(): Entries {
  return { exact: new Map(), stems: new Map(), shortestStem: Infinity, longestStem: 0 };
}

/** Whether nothing was added. */
export function isEmpty({ exact, stems }: Entries): boolean {
  return exact.size + stems.size === 0;
}

/** Whether a word is in the lists as it is, with `*` or without. */
export function isEntry({ exact, stems }: Entries, word: string): boolean {
  return exact.has(word) || stems.has(word);
}

/** A word of an entry, folded, without its `*`. */
export interface EntryWord {
  text: string;
  isStem: boolean;
}

/** A word as lists write it. */
export function entryWord(part: string, folding: typeof fold): EntryWord {
  const isStem = part.endsWith('*');
  return { text: folding(isStem ? part.slice(0, -1) : part).text, isStem };
}

/** Adds what a word does to what it did. */
export function addTo(entries: Entries, { text, isStem }: EntryWord, roles: Roles): void {
  const into = isStem ? entries.stems : entries.exact;
  into.set(text, { ...into.get(text), ...roles });
  if (!isStem) return;
  entries.shortestStem = Math.min(entries.shortestStem, text.length);
  entries.longestStem = Math.max(entries.longestStem, text.length);
}

/** What the first form of a word does that is known. */
export function firstOf(entries: Entries, forms: readonly string[]): Roles {
  return forms.map((form) => lookUp(entries, form)).find((roles) => roles !== NO_ROLES) ?? NO_ROLES;
}

function lookUp({ exact, stems, shortestStem, longestStem }: Entries, word: string): Roles {
  const whole = exact.get(word);
  for (let length = Math.min(word.length, longestStem); length >= shortestStem; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) return whole === undefined ? stem : { ...stem, ...whole };
  }
  return whole ?? NO_ROLES;
}

/** What the longest known ending of a word does, of a word that has something before it: "Bahnchaos", "kinderfreundliche". */
export function tailOf(tails: Entries, word: string): Roles {
  for (let at = LEAST_BEFORE; at < word.length; at += 1) {
    const roles = lookUp(tails, word.slice(at));
    if (roles !== NO_ROLES) return roles;
  }
  return NO_ROLES;
}

/** The first of several look-ups that finds something. */
export function firstThat(...lookUps: readonly (() => Roles)[]): Roles {
  for (const find of lookUps) {
    const roles = find();
    if (roles !== NO_ROLES) return roles;
  }
  return NO_ROLES;
}
