import type { Identify } from '@/lib/language/identify';
import type { Span } from '@/lib/posts/post';
import type { CoachFinding } from '@/lib/replies/coaching';
import type { CoachedMention } from '@/lib/replies/coachedMention';
import type { CoachReading } from '@/lib/replies/coachReading';
import type { CoachTable } from '@/lib/replies/coachTable';
import type { SpokenVoice } from '@/lib/replies/voice';

/** What a reply is held against. */
export interface CoachContext {
  mention: CoachedMention;
  /** The words of the mention's language; null: it has none. */
  table: CoachTable | null;
  voice: SpokenVoice;
  /** What the knowledge base answers; null: nothing. */
  article: { answer: string } | null;
  /** Finds the language of the reply; null: not at hand. */
  identify: Identify | null;
}

/** One check: null where it does not apply or finds nothing to tell. */
export type Check = (reading: CoachReading, context: CoachContext) => Omit<CoachFinding, 'check'> | null;

/** Something that should be there, is, at these places, or is missing. */
export function wanted(spans: readonly Span[]): Omit<CoachFinding, 'check'> {
  return { verdict: spans.length > 0 ? 'good' : 'missing', spans: apart(spans) };
}

/** Something that should not stand there stands at these places; null: at none. */
export function unwanted(spans: readonly Span[]): Omit<CoachFinding, 'check'> | null {
  return spans.length === 0 ? null : { verdict: 'wrong', spans: apart(spans) };
}

/** Places in order, those that overlap as one: several lists may have the same words. */
function apart(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
