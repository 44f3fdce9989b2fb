import type { Span } from '@/lib/posts/post';
import type { ParsedQuery, QueryHint, QueryProblem } from '@/lib/query/tree';

/** What is marked in a query: all that is wrong with it or, where nothing is, what may not be meant. */
export type QueryMarks =
  | { kind: 'problems'; all: readonly QueryProblem[] }
  | { kind: 'hints'; all: readonly QueryHint[] };

/** A piece of a query's text, marked or not. */
export interface MarkedPiece extends Span {
  marked: boolean;
}

/** An empty query is a problem only where one is `needed`. */
export function marksOf(parsed: ParsedQuery, value: string, needed: boolean): QueryMarks {
  if (parsed.ok) return { kind: 'hints', all: parsed.query.hints };
  if (value.trim() === '' && !needed) return { kind: 'hints', all: [] };
  return { kind: 'problems', all: parsed.problems };
}

/** The mark that is said: the first at the cursor, else the first of all. */
export function markAt<Mark extends { at: Span }>(marks: readonly Mark[], cursor: number | null): Mark | null {
  const here = marks.find(({ at }) => cursor !== null && at.start <= cursor && cursor <= at.end);
  return here ?? marks[0] ?? null;
}

/** The text cut into marked and other pieces, in order. Something missing is marked by a piece without length. */
export function markedPieces(text: string, marks: readonly { at: Span }[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { at } of marks.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    const start = Math.min(Math.max(at.start, done), text.length);
    const end = Math.min(Math.max(at.end, start), text.length);
    if (at.end > at.start && end === start && start < text.length) continue;
    if (start > done) pieces.push({ start: done, end: start, marked: false });
    pieces.push({ start, end, marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ start: done, end: text.length, marked: false });
  return pieces;
}

/** The text with a fix applied, and where its new words end. */
export function applyFix(text: string, fix: { at: Span; text: string }): { text: string; cursor: number } {
  const before = text.slice(0, fix.at.start) + fix.text;
  return { text: before + text.slice(fix.at.end), cursor: before.length };
}
