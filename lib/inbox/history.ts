import type { Mention } from '@/lib/mentions/mention';
import type { WorkEvent } from './workEvent';

/** One thing that is known of a mention. `at`: ms since 1970; null where the page does not say when it was. */
export type HistoryEntry =
  | { kind: 'published' | 'seen' | 'edited' | 'gone'; at: number }
  /** The brand answered: in the thread, or in the post's own card. */
  | { kind: 'answered'; at: number | null; where: 'thread' | 'card'; by: string | null; text: string | null }
  | { kind: 'promised'; at: number | null; words: string; dueAt: number | null }
  | { kind: 'work'; at: number; event: WorkEvent };

/** What is known of a mention, in one line of time; what has no time stands right after it was first seen. */
export function historyOf(mention: Mention, events: readonly WorkEvent[]): HistoryEntry[] {
  const { publishedAt, firstSeenAt, editedAt, goneAt, promises = [] } = mention;
  const entries: HistoryEntry[] = [
    ...(publishedAt === null ? [] : [{ kind: 'published' as const, at: publishedAt }]),
    { kind: 'seen', at: firstSeenAt },
    ...(editedAt === undefined ? [] : [{ kind: 'edited' as const, at: editedAt }]),
    ...answersOf(mention),
    ...promises.map(({ words, dueAt, madeAt }): HistoryEntry => ({ kind: 'promised', at: madeAt, words, dueAt })),
    ...(goneAt === undefined ? [] : [{ kind: 'gone' as const, at: goneAt }]),
    ...events.map((event): HistoryEntry => ({ kind: 'work', at: event.at, event })),
  ];
  // Sorting keeps the order of what happened at once.
  return entries.toSorted((a, b) => (a.at ?? firstSeenAt) - (b.at ?? firstSeenAt));
}

function answersOf({ post: { reply }, answer }: Mention): HistoryEntry[] {
  const inCard = reply === null ? [] : [{
    kind: 'answered' as const, at: instantOf(reply.publishedAt.at), where: 'card' as const, by: reply.author, text: reply.text === '' ? null : reply.text,
  }];
  if (answer === undefined) return inCard;
  return [...inCard, { kind: 'answered', at: instantOf(answer.at) ?? answer.seenAt, where: 'thread', by: answer.handle, text: answer.text ?? null }];
}

function instantOf(at: string | null): number | null {
  const instant = at === null ? Number.NaN : Date.parse(at);
  return Number.isFinite(instant) ? instant : null;
}
