import { fold, foldLightly } from '@/lib/language/fold';
import type { Span } from '@/lib/posts/post';
import { tokensOf, type Token } from './tokens';

/** A place of a text at which one of several things is named; `own`: the thing that is asked about. */
export interface Naming extends Span {
  own: boolean;
}

/** A word, a name or a mark of a text. What sticks to a name is a piece of its own: "qu'Altora" is two, "Altora'dan" too. */
export interface Piece extends Span {
  kind: Token['kind'] | 'name' | 'ending';
  /** As written, without apostrophes at its ends. */
  text: string;
  /** Folded, and folded lightly; empty where there is no word. */
  word: string;
  light: string;
  naming?: Naming;
}

const APOSTROPHES = /^['’ʼ]+|['’ʼ]+$/gu;
const INNER_APOSTROPHE = /['’ʼ]/u;

/** Words are few and come again: how so many fold is remembered. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, Pick<Piece, 'word' | 'light'>>();

function foldedWays(written: string): Pick<Piece, 'word' | 'light'> {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const ways = { word: fold(written).text, light: foldLightly(written).text };
  remembered.set(written, ways);
  return ways;
}

/** The pieces of a text in order; `namings` are in order and do not overlap. */
export function piecesOf(text: string, namings: readonly Naming[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let named: Naming | null = null;
  const nameUpTo = (end: number): void => {
    for (let naming = namings[next]; naming !== undefined && naming.start < end; naming = namings[next]) {
      const { start, end: last } = naming;
      pieces.push({ kind: 'name', start, end: last, text: text.slice(start, last), word: '', light: '', naming });
      named = naming;
      next += 1;
    }
  };
  const wordBetween = (start: number, end: number, kind: Piece['kind']): void => {
    const written = text.slice(start, end).replace(APOSTROPHES, '');
    if (written !== '') pieces.push({ kind, start, end, text: written, ...foldedWays(written) });
  };
  for (const { kind, text: written, start } of tokensOf(text)) {
    const end = start + written.length;
    const naming = namings[next];
    // An address or a handle that names something gives no token.
    if (naming !== undefined && naming.end <= start) nameUpTo(start);
    if (kind !== 'word') {
      if (!isWithin(named, start)) pieces.push({ kind, start, end, text: written, word: '', light: '' });
      continue;
    }
    const first = namings[next];
    if (first !== undefined && first.start < end) {
      wordBetween(start, first.start, 'word');
      nameUpTo(end);
    } else if (!isWithin(named, start)) {
      wordBetween(start, end, 'word');
      continue;
    }
    pieces.push(...endingOf(text, named, { start, end }));
  }
  nameUpTo(Infinity);
  return pieces;
}

const isWithin = (naming: Naming | null, at: number): boolean => naming !== null && at < naming.end;

/** What the word of a name goes on with, or after its apostrophe: "-den". */
function endingOf(text: string, naming: Naming | null, word: Span): Piece[] {
  if (naming === null || naming.end > word.end) return [];
  const from = Math.max(naming.start, word.start);
  const apostrophe = text.slice(from, word.end).search(INNER_APOSTROPHE);
  const start = naming.end < word.end ? naming.end : apostrophe === -1 ? word.end : from + apostrophe;
  const written = text.slice(start, word.end).replace(APOSTROPHES, '');
  return written === '' ? [] : [{ kind: 'ending', start, end: word.end, text: written, word: `-${fold(written).text}`, light: `-${foldLightly(written).text}` }];
}
