import { visitWords } from '@/lib/language/words';

/**
 * Visits the words by which a term finds a folded text: as `visitWords` has them, and two as one where a hyphen, or an
 * apostrophe before an s, parts them ("e-mail" is found by "email").
 */
export function visitFindable(text: string, visit: (word: string) => void): void {
  let last = { start: 0, end: -1 };
  visitWords(text, (start, end) => {
    const word = text.slice(start, end);
    visit(word);
    if (isClosed(text, last.end, { start, word })) visit(text.slice(last.start, last.end) + word);
    last = { start, end };
  });
}

/** Whether a word goes on the one that ends at `end`, as people write it in one. */
export function isClosed(text: string, end: number, { start, word }: { start: number; word: string }): boolean {
  if (end !== start - 1 || end <= 0) return false;
  const between = text.charAt(end);
  return between === '-' || (between === "'" && word === 's');
}
