import type { Mention } from '@/lib/mentions/mention';
import { historyOf, type HistoryEntry } from './history';
import type { WorkEvent } from './workEvent';

/** What a timeline can be narrowed to. */
export const TIMELINE_KINDS = ['mentions', 'answers', 'work', 'notes'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened with one mention of somebody. */
export interface TimelineEntry {
  /** Tells it from all others of the same person. */
  key: string;
  kind: TimelineKind;
  mentionId: string;
  /** Where it stands, ms since 1970: where the page does not say when, when the mention was first seen. */
  at: number;
  entry: HistoryEntry;
}

/** All that is known of these mentions, newest first: each said once, at the time that lists give it, then what was done with it. */
export function timelineOf(mentions: readonly Mention[], events: readonly WorkEvent[]): TimelineEntry[] {
  const byMention = new Map<string, WorkEvent[]>();
  for (const event of events) byMention.set(event.mentionId, [...(byMention.get(event.mentionId) ?? []), event]);
  return mentions.flatMap((mention) => entriesOf(mention, byMention.get(mention.id) ?? [])).toSorted(newestFirst);
}

function entriesOf(mention: Mention, events: readonly WorkEvent[]): TimelineEntry[] {
  const { id: mentionId, publishedAt, firstSeenAt } = mention;
  // That it was seen is of interest only where nothing says when it was published; that somebody looked at it is of none.
  const told = historyOf(mention, events).filter((entry) =>
    (entry.kind !== 'seen' || publishedAt === null) && (entry.kind !== 'work' || entry.event.kind !== 'opened'));
  return told.map((entry, place) => ({
    key: entry.kind === 'work' ? entry.event.id : `${mentionId} ${entry.kind} ${place}`,
    kind: kindOf(entry), mentionId, at: entry.at ?? firstSeenAt, entry,
  }));
}

function kindOf(entry: HistoryEntry): TimelineKind {
  if (entry.kind === 'work') return entry.event.kind === 'note' ? 'notes' : 'work';
  return entry.kind === 'answered' || entry.kind === 'promised' ? 'answers' : 'mentions';
}

/** Of what happened at once, what follows from the other is the later. */
function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return b.at - a.at || TIMELINE_KINDS.indexOf(b.kind) - TIMELINE_KINDS.indexOf(a.kind) || (a.key < b.key ? -1 : 1);
}
