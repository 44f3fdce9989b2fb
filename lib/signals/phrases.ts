import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';

/** A word, folded, with its place in the text as written. `sentence` counts up from 0. */
export interface Word {
  text: string;
  start: number;
  end: number;
  sentence: number;
}

export interface PhraseHit<Kind> {
  kind: Kind;
  /** Indices of its first and last word. */
  first: number;
  last: number;
}

interface Part {
  text: string;
  /** Any ending may follow. */
  open: boolean;
  /** Other words may stand before it. */
  afterGap: boolean;
}

interface Phrase<Kind> {
  kind: Kind;
  parts: readonly Part[];
  /** Letters in it: of two that end with the same word, the longer says more. */
  length: number;
}

/** Phrases of one language, ready for lookup by their first word. */
export interface PhraseTable<Kind> {
  whole: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  open: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  /** Lengths of the beginnings in `open`. */
  openLengths: readonly number[];
  prefixes: readonly string[];
}

/** Words that may stand in the place of `...`. */
const WIDEST_GAP = 4;
/** Letters that must be left of a word without its prefix. */
const SHORTEST_WORD = 2;

/** The entries of a list as it is written in a pack. */
export function entriesOf(list: string): string[] {
  return list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** A table of lists as packs write them: parted by commas, `*` for any ending, `...` for some words between. */
export function phraseTable<Kind>(
  lists: readonly (readonly [kind: Kind, list: string])[],
  prefixes: string = '',
): PhraseTable<Kind> {
  const whole = new Map<string, Phrase<Kind>[]>();
  const open = new Map<string, Phrase<Kind>[]>();
  for (const [kind, list] of lists) {
    for (const entry of entriesOf(list)) {
      const parts = partsOf(entry);
      const [first] = parts;
      if (first === undefined) continue;
      const map = first.open ? open : whole;
      const phrase = { kind, parts, length: parts.reduce((sum, { text }) => sum + text.length, 0) };
      map.set(first.text, [...(map.get(first.text) ?? []), phrase]);
    }
  }
  const openLengths = [...new Set([...open.keys()].map((text) => text.length))];
  return { whole, open, openLengths, prefixes: entriesOf(prefixes).map((prefix) => fold(prefix).text) };
}

/**
 * The phrases in some words, from left to right, each as long as it can be, none within another or across the end of a
 * sentence. Linear in the words.
 */
export function phrasesIn<Kind>(words: readonly Word[], table: PhraseTable<Kind>): PhraseHit<Kind>[] {
  const hits: PhraseHit<Kind>[] = [];
  let first = 0;
  while (first < words.length) {
    const hit = longestAt(words, first, table);
    if (hit !== null) hits.push(hit);
    first = hit === null ? first + 1 : hit.last + 1;
  }
  return hits;
}

function longestAt<Kind>(words: readonly Word[], first: number, table: PhraseTable<Kind>): PhraseHit<Kind> | null {
  let best: PhraseHit<Kind> | null = null;
  let bestLength = 0;
  for (const phrase of beginningWith(words[first]?.text ?? '', table)) {
    const last = endOf(words, first, phrase.parts, 1, table.prefixes);
    if (last === null) continue;
    const longer = best === null || last > best.last || (last === best.last && phrase.length > bestLength);
    if (longer) {
      best = { kind: phrase.kind, first, last };
      bestLength = phrase.length;
    }
  }
  return best;
}

function beginningWith<Kind>(word: string, table: PhraseTable<Kind>): Phrase<Kind>[] {
  const found: Phrase<Kind>[] = [];
  for (const form of formsOf(word, table.prefixes)) {
    found.push(...(table.whole.get(form) ?? []));
    for (const length of table.openLengths) {
      if (length <= form.length) found.push(...(table.open.get(form.slice(0, length)) ?? []));
    }
  }
  return found;
}

/** Index of the word with which a phrase ends whose parts before `part` end with the word `at`; null: it does not. */
function endOf(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  part: number,
  prefixes: readonly string[],
): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  const furthest = at + 1 + (wanted.afterGap ? WIDEST_GAP : 0);
  for (let next = at + 1; next <= furthest; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== words[at]?.sentence) return null;
    if (!fits(word.text, wanted, prefixes)) continue;
    const end = endOf(words, next, parts, part + 1, prefixes);
    if (end !== null) return end;
  }
  return null;
}

function fits(word: string, part: Part, prefixes: readonly string[]): boolean {
  return formsOf(word, prefixes).some((form) => (part.open ? form.startsWith(part.text) : form === part.text));
}

/** The word, and what is left of it without each prefix that it begins with. */
function formsOf(word: string, prefixes: readonly string[]): string[] {
  const forms = [word];
  for (const prefix of prefixes) {
    if (word.length >= prefix.length + SHORTEST_WORD && word.startsWith(prefix)) forms.push(word.slice(prefix.length));
  }
  return forms;
}

function partsOf(entry: string): Part[] {
  const parts: Part[] = [];
  let afterGap = false;
  for (const piece of entry.split(' ')) {
    if (piece === '...') {
      afterGap = true;
      continue;
    }
    const open = piece.endsWith('*');
    const words = wordsOf(fold(open ? piece.slice(0, -1) : piece).text);
    words.forEach(({ text }, index) => {
      parts.push({ text, open: open && index === words.length - 1, afterGap: afterGap && index === 0 });
    });
    afterGap = false;
  }
  return parts;
}
