import type { Mention } from '@/lib/mentions/mention';
import { wordsOfMention, writtenWord, type MentionWords } from './mentionWords';

/** A mention with the words in it. */
export interface ReadMention {
  mention: Mention;
  touched: boolean;
  language: string;
  words: MentionWords;
}

/** Where a word stands: indices of hits, ascending, and mentions that are none. */
export interface WordEntry {
  key: string;
  hits: number[];
  elsewhere: number;
}

/** All words of the hits. */
export interface WordTable {
  hits: readonly ReadMention[];
  others: readonly ReadMention[];
  entries: ReadonlyMap<string, WordEntry>;
}

export function readMention(mention: Mention, touched: boolean, leaves: (word: string) => boolean): ReadMention {
  const { language } = mention.understanding.language;
  return { mention, touched, language: language ?? '', words: wordsOfMention(mention, leaves) };
}

export function tableOf(hits: readonly ReadMention[], others: readonly ReadMention[]): WordTable {
  const entries = new Map<string, WordEntry>();
  for (const [index, { words }] of hits.entries()) {
    for (const key of words.places.keys()) {
      const known = entries.get(key);
      if (known === undefined) entries.set(key, { key, hits: [index], elsewhere: 0 });
      else known.hits.push(index);
    }
  }
  for (const { words } of others) {
    for (const key of words.places.keys()) {
      const known = entries.get(key);
      if (known !== undefined) known.elsewhere += 1;
    }
  }
  return { hits, others, entries };
}

/** How a word is mostly written in hits: as a hashtag only where nobody writes it otherwise. */
export function writtenIn({ hits }: WordTable, { key, hits: places }: WordEntry): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const hit = hits[place];
    const written = hit === undefined ? key : writtenWord(hit.words, key);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const ways = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([written]) => written);
  return ways.find((written) => !written.startsWith('#')) ?? ways[0] ?? key;
}

/** Share of a word's hits in which another stands too. */
export function sharedOf(hits: readonly number[], other: readonly number[]): number {
  const places = new Set(other);
  return hits.filter((place) => places.has(place)).length / hits.length;
}
