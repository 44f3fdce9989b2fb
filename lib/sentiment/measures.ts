import type { Span } from '@/lib/posts/post';
import type { Naming, Piece } from './pieces';
import { lengthAt, type Turns } from './turns';

/** Words that measure what a clause speaks of against something that it names, too. */
export interface Measure extends Span {
  /** than: what stands before them is measured; apart: whatever the clause says; alike: what it denies. */
  kind: 'than' | 'apart' | 'alike';
  /** As written. */
  term: string;
  against: Naming[];
}

interface Stretch {
  first: number;
  /** After its last piece. */
  end: number;
}

/** Words between "than" and a name, at most: "than my old …". */
const MOST_BETWEEN = 2;

/** All that something is measured against in a stretch of pieces, in order. */
export function measuresIn(pieces: readonly Piece[], { first, end }: Stretch, turns: Turns): Measure[] {
  const measures: Measure[] = [];
  let hasComparative = false;
  let hasName = false;
  for (let at = first; at < end; at += 1) {
    const found = measureAt(pieces, at, { turns, hasComparative, hasName });
    if (found !== null) {
      const against = found.isPost ? lastName(pieces, { first, end: at }) : namesAfter(pieces, { first: at + found.length, end }, turns);
      const words = pieces.slice(at, at + found.length);
      const term = words.map(({ text }) => text).join(' ');
      if (against.length > 0) measures.push({ kind: found.kind, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, term, against });
    }
    hasComparative ||= lengthAt(turns.comparatives, pieces, at) > 0;
    hasName ||= pieces[at]?.kind === 'name';
  }
  return measures;
}

/** What a stretch measures that begins with words for it, where a comparative may stand in the one before; else null. */
export function opensWithMeasure(
  pieces: readonly Piece[],
  { first, end }: Stretch,
  { turns, before }: { turns: Turns; before: Stretch | undefined },
): Measure['kind'] | null {
  const hasComparative = before !== undefined
    && pieces.slice(before.first, before.end).some((_, offset) => lengthAt(turns.comparatives, pieces, before.first + offset) > 0);
  const found = measureAt(pieces, first, { turns, hasComparative, hasName: false });
  if (found === null || found.isPost) return null;
  return namesAfter(pieces, { first: first + found.length, end }, turns).length > 0 ? found.kind : null;
}

interface Found {
  kind: Measure['kind'];
  length: number;
  isPost: boolean;
}

function measureAt(
  pieces: readonly Piece[],
  at: number,
  { turns, hasComparative, hasName }: { turns: Turns; hasComparative: boolean; hasName: boolean },
): Found | null {
  const of = (kind: Measure['kind'], length: number, isPost = false): Found | null => (length > 0 ? { kind, length, isPost } : null);
  const followsName = pieces[at]?.kind === 'ending' || isAfterName(pieces, at);
  const comparesBare = turns.comparesBare && hasName && pieces[at + 1]?.kind === 'name';
  return of('apart', lengthAt(turns.parters, pieces, at))
    ?? of('than', lengthAt(turns.comparers, pieces, at))
    ?? (hasComparative ? of('than', lengthAt(turns.particles, pieces, at)) : null)
    ?? (comparesBare ? of('than', lengthAt(turns.comparatives, pieces, at)) : null)
    ?? of('alike', lengthAt(turns.likeners, pieces, at))
    ?? (followsName ? of('apart', lengthAt(turns.postComparers, pieces, at), true) : null)
    ?? (followsName ? of('alike', lengthAt(turns.postLikeners, pieces, at), true) : null);
}

function isAfterName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.kind === 'ending' ? pieces[at - 2] : pieces[at - 1];
  return before?.kind === 'name';
}

function lastName(pieces: readonly Piece[], { first, end }: Stretch): Naming[] {
  const naming = pieces.slice(first, end).findLast(({ kind }) => kind === 'name')?.naming;
  return naming === undefined ? [] : [naming];
}

/** The name that comes next, and those that are listed with it: "than A and B". */
function namesAfter(pieces: readonly Piece[], { first, end }: Stretch, { linkers, determiners }: Turns): Naming[] {
  const names: Naming[] = [];
  let between = 0;
  for (let at = first; at < end; at += 1) {
    const piece = pieces[at];
    if (piece?.naming !== undefined) {
      names.push(piece.naming);
    } else if (names.length === 0) {
      between += 1;
      if (piece?.kind !== 'word' || between > MOST_BETWEEN) return names;
    } else if (piece?.kind !== 'ending' && lengthAt(linkers, pieces, at) + lengthAt(determiners, pieces, at) === 0) {
      return names;
    }
  }
  return names;
}
