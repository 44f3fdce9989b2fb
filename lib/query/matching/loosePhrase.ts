import { keep, type Finds } from './search';
import type { Steps } from '../steps';
import { countedWords, type Word } from './wordPlaces';

interface LoosePhrase {
  number: number;
  /** The words in their order, by number in the phrase: the same word has the same number. */
  words: number[];
  /** By number of a word: how often the phrase holds it. */
  counts: number[];
  most: number;
}

/** Phrases whose words may be moved and have others between them. */
export interface LoosePhrases {
  /** By words and bound: the number of a phrase. */
  numbers: Map<string, number>;
  /** By word: the phrases that hold it, and the word's number there. */
  byWord: Map<string, { phrase: LoosePhrase; word: number }[]>;
}

/** A word of the phrase in the text: its ordinal among all words, and its number in the phrase. */
interface Hit {
  ordinal: number;
  word: number;
}

/** Adds the words of a folded phrase under a number, or returns the number under which it is known. */
export function addLoosePhrase(phrases: LoosePhrases, folded: string, most: number, number: number): number {
  const words = countedWords(folded).map(({ text }) => text);
  const key = JSON.stringify([most, words]);
  const known = phrases.numbers.get(key);
  if (known !== undefined) return known;
  phrases.numbers.set(key, number);
  const distinct = [...new Set(words)];
  const phrase: LoosePhrase = { number, words: words.map((word) => distinct.indexOf(word)), counts: [], most };
  for (const word of phrase.words) phrase.counts[word] = (phrase.counts[word] ?? 0) + 1;
  for (const [index, word] of distinct.entries()) {
    const holders = phrases.byWord.get(word) ?? [];
    phrases.byWord.set(word, holders);
    holders.push({ phrase, word: index });
  }
  return number;
}

/**
 * Finds loose phrases in a folded text. Of the stretches that hold all words, each its own, only the shortest are looked
 * at: one more word at an end is inserted, and spares at most one that was moved. One begins at most at each word.
 */
export function findLoosePhrases(phrases: LoosePhrases, text: string, finds: Finds, steps: Steps): void {
  if (phrases.byWord.size === 0) return;
  const words = countedWords(text);
  const hits = new Map<LoosePhrase, Hit[]>();
  for (const [ordinal, { text: written }] of words.entries()) {
    steps.taken += 1;
    for (const { phrase, word } of phrases.byWord.get(written) ?? []) {
      steps.taken += 1;
      const own = hits.get(phrase);
      if (own === undefined) hits.set(phrase, [{ ordinal, word }]);
      else own.push({ ordinal, word });
    }
  }
  for (const [phrase, own] of hits) {
    if (own.length >= phrase.words.length) findOne(phrase, own, words, finds, steps);
  }
}

function findOne(phrase: LoosePhrase, hits: readonly Hit[], words: readonly Word[], finds: Finds, steps: Steps): void {
  const spare = phrase.counts.map((count) => -count);
  let missing = phrase.words.length;
  let from = 0;
  for (const [to, { word, ordinal }] of hits.entries()) {
    steps.taken += 1;
    spare[word] = (spare[word] ?? 0) + 1;
    if ((spare[word] ?? 0) <= 0) missing -= 1;
    if (missing > 0) continue;
    // Leave out at the beginning what comes again.
    let first = hits[from];
    while (first !== undefined && (spare[first.word] ?? 0) > 0) {
      spare[first.word] = (spare[first.word] ?? 0) - 1;
      from += 1;
      steps.taken += 1;
      first = hits[from];
    }
    // Without this word the stretch would hold them all, too.
    if ((spare[word] ?? 0) > 0) continue;
    const start = words[first?.ordinal ?? ordinal]?.start ?? 0;
    const end = words[ordinal]?.end ?? 0;
    const inserted = ordinal - (first?.ordinal ?? ordinal) + 1 - phrase.words.length;
    if (inserted <= phrase.most && movedAtMost(phrase, hits.slice(from, to + 1), phrase.most - inserted, steps)) {
      keep(finds, phrase.number, { start, end });
    }
  }
}

/** Whether at most so many words are moved: not in the longest common subsequence (Wagner and Fischer 1974). */
function movedAtMost({ words }: LoosePhrase, hits: readonly Hit[], most: number, steps: Steps): boolean {
  // One word at least stands in its order.
  if (most >= words.length - 1) return true;
  let row = new Array<number>(words.length + 1).fill(0);
  for (const { word } of hits) {
    const next = [0];
    for (let at = 0; at < words.length; at++) {
      next.push(word === words[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    steps.taken += words.length;
    row = next;
  }
  return words.length - (row[words.length] ?? 0) <= most;
}
