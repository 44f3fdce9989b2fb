import type { QueryFix, QueryHint, QueryProblem } from '../tree';

/** A query after one fix. */
export function applyFix(source: string, { at, text }: QueryFix): string {
  return source.slice(0, at.start) + text + source.slice(at.end);
}

/** A query after all fixes of its problems or hints; of two that overlap the first is taken. */
export function applyFixes(source: string, reported: readonly (QueryProblem | QueryHint)[]): string {
  // What was opened last is closed first.
  const inner = reported.toSorted((a, b) => b.at.start - a.at.start);
  const fixes = inner.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  fixes.sort((a, b) => a.at.start - b.at.start);
  let mended = '';
  let end = 0;
  for (const { at, text } of fixes) {
    if (at.start < end) continue;
    mended += source.slice(end, at.start) + text;
    end = at.end;
  }
  return mended + source.slice(end);
}
