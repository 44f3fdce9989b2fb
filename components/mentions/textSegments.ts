import type { Span } from '@/lib/posts/post';
import type { Reason } from '@/lib/sentiment/sentiment';

/** A stretch of text under the same marks: `hue` of the topic that it matched, `reason` by which it moved the score. */
export interface TextSegment extends Span {
  text: string;
  hue: number | null;
  reason: Reason | null;
}

/** Cuts a part of a body at every border of a mark. Marks may overlap; the first of a kind wins. */
export function textSegments(
  body: string,
  part: Span,
  matched: readonly (Span & { hue: number })[],
  reasons: readonly Reason[],
): TextSegment[] {
  const borders = new Set([part.start, part.end]);
  for (const { start, end } of [...matched, ...reasons]) {
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
      reason: reasons.find((span) => covers(span, start, end)) ?? null,
    };
  });
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end;
}
