import type { Span } from '@/lib/posts/post';

/** A stretch of a text that something else is written for. */
export interface TextEdit extends Span {
  by: string;
}

export interface EditedText {
  text: string;
  /** The part of the edited text that a stretch of the old one became; what is cut by an edit holds all that was written for it. */
  moved: (span: Span) => Span;
}

/** The edits in their order, of those that overlap the first given. */
export function apart(edits: readonly TextEdit[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edit of edits) if (taken.every(({ start, end }) => edit.end <= start || edit.start >= end)) taken.push(edit);
  return taken.sort((one, other) => one.start - other.start);
}

/** The text with edits made that do not overlap, in their order. */
export function edited(text: string, edits: readonly TextEdit[]): EditedText {
  let written = '';
  let last = 0;
  const places = edits.map(({ start, end, by }) => {
    written += text.slice(last, start);
    const from = written.length;
    written += by;
    last = end;
    return { start, end, from, to: written.length };
  });
  const at = (place: number, edge: 'from' | 'to'): number => {
    let shift = 0;
    for (const { start, end, from, to } of places) {
      if (place <= start) break;
      if (place < end) return edge === 'from' ? from : to;
      shift = to - end;
    }
    return place + shift;
  };
  return {
    text: written + text.slice(last),
    moved: ({ start, end }) => ({ start: at(start, 'from'), end: at(end, 'to') }),
  };
}
