import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';

/** One word of a phrase, folded. */
export interface Part {
  text: string;
  /** Any beginning may come before it in its word; any ending may follow. */
  openBefore: boolean;
  openAfter: boolean;
  /** Other words may stand before it. */
  afterGap: boolean;
}

/** Written for words that may stand between. */
export const GAP = '...';
const ANY = '*';
const GROUP = /\(([^()]*)\)/u;

/** The entries of a list as it is written in a pack. */
export function entriesOf(list: string): string[] {
  return list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The entries that one with groups stands for: `(a|b) c` for two, `(a|)` for one with `a` and one without. */
export function ungrouped(entry: string): string[] {
  const group = GROUP.exec(entry);
  if (group === null) return [entry];
  const before = entry.slice(0, group.index);
  const after = entry.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((choice) => ungrouped(`${before}${choice}${after}`));
}

/** Pieces come again in the phrases of one entry. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, readonly string[]>();

function wordsIn(piece: string): readonly string[] {
  const known = remembered.get(piece);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = wordsOf(fold(piece.replaceAll(ANY, '')).text).map(({ text }) => text);
  remembered.set(piece, words);
  return words;
}

/** An entry in pieces that stand beside each other, each with its groups whole: `a`, `(b |)c` of `a (b |)c`. */
export function piecesOf(entry: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of entry) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth > 0 || letter.trim() !== '') {
      piece += letter;
    } else if (piece !== '') {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** The words of an entry without groups. */
export function partsOf(entry: string): Part[] {
  const parts: Part[] = [];
  let afterGap = false;
  for (const piece of entry.split(/\s+/u)) {
    if (piece === GAP) {
      afterGap = true;
      continue;
    }
    const words = wordsIn(piece);
    words.forEach((text, index) => parts.push({
      text,
      openBefore: index === 0 && piece.startsWith(ANY),
      openAfter: index === words.length - 1 && piece.endsWith(ANY),
      afterGap: afterGap && index === 0,
    }));
    if (words.length > 0) afterGap = false;
  }
  return parts;
}
