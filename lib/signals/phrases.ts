import { fold } from '@/lib/language/fold';
import { entriesOf } from './entries';
import { phraseTree, type Final, type Meaning, type Node } from './phraseTree';

/** A word, folded, with its place in the text as written. `sentence` counts up from 0. */
export interface Word {
  text: string;
  start: number;
  end: number;
  sentence: number;
}

export interface PhraseHit<M extends Meaning> {
  meaning: M;
  /** Indices of its first and last word. */
  first: number;
  last: number;
}

/** Phrases of one language, ready for lookup word by word. */
export interface PhraseTable<M extends Meaning> {
  start: State<M>;
  families: number;
  prefixes: readonly string[];
  /** States that were met, to be forgotten where they are too many. */
  remembered: number;
}

/** Where phrases stand after some words, and, by each word that was met there, where they stand after it; null: nowhere. */
interface State<M extends Meaning> {
  places: readonly Place<M>[];
  /** Of each family the phrase that ends here and says most. */
  ended: readonly Ended<M>[];
  /** Phrases go on with the next word. */
  goesOn: boolean;
  /** Phrases that go on after other words. */
  gap: State<M> | null;
  after: Map<string, State<M> | null>;
}

interface Place<M extends Meaning> {
  node: Node<M>;
  /** Letters up to here: of two that end with the same word, the longer says more. */
  letters: number;
}

interface Ended<M extends Meaning> {
  final: Final<M>;
  letters: number;
}

interface Best<M extends Meaning> extends Ended<M> {
  last: number;
}

/** Words that may stand in the place of `...`. */
const WIDEST_GAP = 4;
/** Letters that must be left of a word without its prefix. */
const SHORTEST_WORD = 2;
/** Words are few and come again: so many states are remembered. */
const MOST_REMEMBERED = 40_000;

/** A table of lists as packs write them (see `SignalWords`). Of entries that several lists have, the first list's counts. */
export function phraseTable<M extends Meaning>(lists: Iterable<readonly [meaning: M, list: string]>, prefixes: string = ''): PhraseTable<M> {
  const { root, families } = phraseTree(lists);
  return {
    start: stateAt([{ node: root, letters: 0 }]),
    families,
    prefixes: entriesOf(prefixes).map((prefix) => fold(prefix).text),
    remembered: 0,
  };
}

/**
 * The phrases in some words, from left to right, each as long as it can be, none of a family within another or across the end
 * of a sentence. Linear in the words.
 */
export function phrasesIn<M extends Meaning>(words: readonly Word[], table: PhraseTable<M>): PhraseHit<M>[] {
  const hits: PhraseHit<M>[] = [];
  /** By family: the first word that is free, and the longest phrase that begins at the word at hand. */
  const free = new Array<number>(table.families).fill(0);
  const best: (Best<M> | null)[] = new Array<null>(table.families).fill(null);
  if (table.remembered > MOST_REMEMBERED) forget(table);
  for (let first = 0; first < words.length; first += 1) {
    const state = stateAfter(table.start, words[first]?.text ?? '', table);
    if (state === null) continue;
    follow(words, first, state, { table, met: (ended, last) => {
      const { family } = ended.final;
      if (first >= (free[family] ?? 0) && saysMore(ended, last, best[family] ?? null)) best[family] = { ...ended, last };
    } });
    for (let family = 0; family < best.length; family += 1) {
      const longest = best[family] ?? null;
      if (longest === null) continue;
      hits.push({ meaning: longest.final.meaning, first, last: longest.last });
      free[family] = longest.last + 1;
      best[family] = null;
    }
  }
  return hits;
}

function saysMore<M extends Meaning>({ final, letters }: Ended<M>, last: number, other: Best<M> | null): boolean {
  if (other === null || last !== other.last) return other === null || last > other.last;
  return letters > other.letters || (letters === other.letters && final.rank < other.final.rank);
}

interface Search<M extends Meaning> {
  table: PhraseTable<M>;
  met: (ended: Ended<M>, last: number) => void;
}

/** All phrases that end with the word `at` or later, from where they stand after it. */
function follow<M extends Meaning>(words: readonly Word[], at: number, state: State<M>, search: Search<M>): void {
  for (const ended of state.ended) search.met(ended, at);
  const sentence = words[at]?.sentence;
  if (state.goesOn) followWord(words, { next: at + 1, sentence }, state, search);
  if (state.gap === null) return;
  for (let next = at + 1; next <= at + 1 + WIDEST_GAP; next += 1) {
    if (!followWord(words, { next, sentence }, state.gap, search)) return;
  }
}

/** Goes on with one word, if it is of the same sentence. */
function followWord<M extends Meaning>(
  words: readonly Word[],
  { next, sentence }: { next: number; sentence: number | undefined },
  state: State<M>,
  search: Search<M>,
): boolean {
  const word = words[next];
  if (word === undefined || word.sentence !== sentence) return false;
  const after = stateAfter(state, word.text, search.table);
  if (after !== null) follow(words, next, after, search);
  return true;
}

function stateAfter<M extends Meaning>(state: State<M>, word: string, table: PhraseTable<M>): State<M> | null {
  const known = state.after.get(word);
  if (known !== undefined) return known;
  const places: Place<M>[] = [];
  for (const { node, letters } of state.places) {
    addChildren(places, node, { word, letters });
    for (const prefix of table.prefixes) {
      // What is left of a word without a prefix that it begins with.
      const isLeft = word.length >= prefix.length + SHORTEST_WORD && word.startsWith(prefix);
      if (isLeft) addChildren(places, node, { word: word.slice(prefix.length), letters });
    }
  }
  const after = places.length === 0 ? null : stateAt(places);
  state.after.set(word, after);
  table.remembered += 1;
  return after;
}

function addChildren<M extends Meaning>(places: Place<M>[], { whole, open, closing, within }: Node<M>, { word, letters }: { word: string; letters: number }): void {
  const add = (node: Node<M> | undefined): void => {
    if (node !== undefined) places.push({ node, letters: letters + node.letters });
  };
  add(whole?.get(word));
  if (open !== null) for (const length of open.lengths) if (length <= word.length) add(open.by.get(word.slice(0, length)));
  if (closing !== null) for (const length of closing.lengths) if (length <= word.length) add(closing.by.get(word.slice(word.length - length)));
  if (within !== null) for (const [text, child] of within) if (word.includes(text)) add(child);
}

/** The state of some places, and of those that they are linked to. */
function stateAt<M extends Meaning>(reached: readonly Place<M>[]): State<M> {
  const letters = new Map<Node<M>, number>();
  const add = (place: Place<M>): void => {
    if ((letters.get(place.node) ?? -1) >= place.letters) return;
    letters.set(place.node, place.letters);
    for (const node of place.node.links ?? []) add({ node, letters: place.letters });
  };
  reached.forEach(add);
  const places = [...letters].map(([node, own]) => ({ node, letters: own }));
  const gaps = places.flatMap(({ node, letters: own }) => (node.gap === null ? [] : [{ node: node.gap, letters: own }]));
  return {
    places,
    ended: endedAt(places),
    goesOn: places.some(({ node: { whole, open, closing, within } }) => whole !== null || open !== null || closing !== null || within !== null),
    gap: gaps.length === 0 ? null : stateAt(gaps),
    after: new Map(),
  };
}

function endedAt<M extends Meaning>(places: readonly Place<M>[]): Ended<M>[] {
  const best = new Map<number, Best<M>>();
  for (const { node, letters } of places) {
    for (const final of node.finals ?? []) {
      if (saysMore({ final, letters }, 0, best.get(final.family) ?? null)) best.set(final.family, { final, letters, last: 0 });
    }
  }
  return [...best.values()];
}

function forget<M extends Meaning>(table: PhraseTable<M>): void {
  table.start.after.clear();
  if (table.start.gap !== null) table.start.gap.after.clear();
  table.remembered = 0;
}
