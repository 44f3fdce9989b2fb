import { isUnspacedLetter, visitWords, wordBorders } from '@/lib/language/words';

/** One word of a text as people count them. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a folded text as people count them: as `visitWords` finds them, but in scripts without spaces a word
 * begins only where the browser's dictionaries have a border; letters that begin none go on with the word before.
 */
export function countedWords(text: string): Word[] {
  const words: Word[] = [];
  let borders: Uint8Array | null = null;
  visitWords(text, (start, end) => {
    const word = text.slice(start, end);
    const last = words.at(-1);
    if (last !== undefined && isUnspacedLetter(word) && (borders ??= wordBorders(text))[start] !== 1) {
      last.text += word;
      last.end = end;
    } else {
      words.push({ text: word, start, end });
    }
  });
  return words;
}

/** Marks the places of a text, 0 to its length, that are inside of a word: whoever begins or ends there cuts it. */
export function placesInWords(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  let borders: Uint8Array | null = null;
  visitWords(text, (start, end) => {
    inside.fill(1, start + 1, end);
    if (isUnspacedLetter(text.slice(start, end)) && (borders ??= wordBorders(text))[start] !== 1) inside[start] = 1;
  });
  return inside;
}
