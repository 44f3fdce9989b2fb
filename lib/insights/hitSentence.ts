import type { Span } from '@/lib/posts/post';

/** A part of a body: its text with where it begins, and whether something was left out before and after it. */
export interface Excerpt {
  start: number;
  end: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The sentence of the first match and as many sentences after it as fit into `most` UTF-16 units; the beginning of the
 * body where nothing is marked. A sentence that is longer itself is cut at words around the match.
 */
export function hitSentence(body: string, spans: readonly Span[], most: number, language?: string): Excerpt {
  const at = spans.reduce((first, { start }) => Math.min(first, start), spans[0]?.start ?? 0);
  let start = -1;
  let end = 0;
  for (const { index, segment } of sentencesOf(body, language)) {
    const next = index + segment.length;
    if (next <= at) continue;
    if (start === -1) start = index;
    else if (next - start > most) break;
    end = next;
  }
  if (start === -1) return { start: 0, end: 0, cutBefore: false, cutAfter: false };
  if (end - start > most) [start, end] = cutAround(body, start, end, at, most);
  while (end > start && /\s/u.test(body.charAt(end - 1))) end -= 1;
  return { start, end, cutBefore: body.slice(0, start).trim() !== '', cutAfter: body.slice(end).trim() !== '' };
}

// Making a segmenter takes longer than most texts take to be cut by it.
const segmenters = new Map<string | undefined, Intl.Segmenter>();

function sentencesOf(body: string, language: string | undefined): Iterable<{ index: number; segment: string }> {
  const known = segmenters.get(language);
  const segmenter = known ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  if (known === undefined) segmenters.set(language, segmenter);
  return segmenter.segment(body);
}

/** A third of the room before the match, the rest after it, both ends moved to a space where one is near. */
function cutAround(body: string, from: number, to: number, at: number, most: number): [number, number] {
  const earliest = Math.max(from, Math.min(at - Math.floor(most / 3), to - most));
  const space = body.indexOf(' ', earliest);
  const start = earliest === from || space === -1 || space >= at ? wholeCharacter(body, earliest) : space + 1;
  const latest = Math.min(to, start + most);
  const lastSpace = body.lastIndexOf(' ', latest);
  return [start, latest === to || lastSpace <= at ? wholeCharacter(body, latest) : lastSpace];
}

function wholeCharacter(body: string, index: number): number {
  const code = body.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
