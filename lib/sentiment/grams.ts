import type { Token } from './tokens';

/** Shortest and longest runs of letters that are counted, in code points of a word between its borders. */
const SHORTEST = 3;
const LONGEST = 5;
/** A word longer than this is no word: its middle is not looked at. */
const LONGEST_WORD = 24;

/** Hash (FNV-1a, 32 bits, of UTF-16 units) of a text, begun from `seed`. */
export function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** What a language's hashes begin from, so that what is learnt of one language says nothing of another. */
export function seedOf(language: string): number {
  return hashOf(language, 0x811c9dc5);
}

/** Hash of a word as a whole. */
export function wordHash(word: string, seed: number): number {
  return mixed(hashOf(word, seed));
}

/** Hash of two words that follow each other, of the hashes of both. */
export function pairHash(word: number, next: number): number {
  return mixed(Math.imul(word ^ 0x5f, 0x01000193) ^ ((next << 7) | (next >>> 25)));
}

/** Hashes of the runs of 3 to 5 letters of a word, its borders among them. */
export function letterHashes(word: string, seed: number): number[] {
  const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
  const hashes: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    for (let start = 0; start + length <= bounded.length; start += 1) {
      hashes.push(mixed(hashOf(bounded.slice(start, start + length), seed ^ 0x9e3779b9)));
    }
  }
  return hashes;
}

// FNV leaves the low bits alike for likely texts (finaliser of MurmurHash3).
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A token as the learned part counts it: letters drawn out made two, digits made one; null for what ends a clause. */
export function gramWord({ kind, word, text }: Token): string | null {
  if (kind === 'word') return ODD.test(word) ? word.replace(DRAWN_OUT, '$1$1').replace(DIGITS, '0') : word;
  if (kind === 'face') return word;
  return kind === 'end' && /[!?؟！？]/u.test(text) ? text.charAt(0) : null;
}

const ODD = /(\p{L})\1{2}|\p{N}/u;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const DIGITS = /\p{N}+/gu;
