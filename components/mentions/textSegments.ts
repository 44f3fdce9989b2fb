import type { Span } from '@/lib/posts/post';
import type { Reason } from '@/lib/sentiment/sentiment';

/** A stretch of text under the same marks: `hue` of the topic that it matched, `reasons` by which it moved the score. */
export interface TextSegment extends Span {
  text: string;
  hue: number | null;
  reasons: Reason[];
  /** Whether it shows the signal that is pointed at. */
  isCue: boolean;
  /** Whether it is what was searched for. */
  isFound: boolean;
  isBlurred: boolean;
}

export interface TextMarks {
  matched: readonly (Span & { hue: number })[];
  reasons: readonly Reason[];
  /** What shows a signal. */
  cues?: readonly Span[] | undefined;
  /** What was searched for. */
  found?: readonly Span[] | undefined;
  blurred?: readonly Span[] | undefined;
}

/** Cuts a part of a body at every border of a mark. Of topics that overlap, the first wins; what has no place is in no segment. */
export function textSegments(
  body: string,
  part: Span,
  { matched, reasons, cues = [], found = [], blurred = [] }: TextMarks,
): TextSegment[] {
  const borders = new Set([part.start, part.end]);
  for (const { start, end } of [...matched, ...reasons, ...cues, ...found, ...blurred]) {
    if (start > part.start && start < part.end) borders.add(start);
    if (end > part.start && end < part.end) borders.add(end);
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start;
    return {
      start,
      end,
      text: body.slice(start, end),
      hue: matched.find((span) => covers(span, start, end))?.hue ?? null,
      reasons: reasons.filter((span) => covers(span, start, end)),
      isCue: cues.some((span) => covers(span, start, end)),
      isFound: found.some((span) => covers(span, start, end)),
      isBlurred: blurred.some((span) => covers(span, start, end)),
    };
  });
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end;
}
