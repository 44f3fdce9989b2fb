import type { ChangeEffect } from '@/lib/mentions/changeEffect';
import type { Topic } from '@/lib/query/topic';

/** A topic as the list shows it; oldest first, by `createdAt` (ms since 1970). */
export interface ListedTopic extends Topic {
  createdAt: number;
}

/** What a topic hears, by its tallies. */
export interface TopicCounts {
  mentions: number;
  hidden: number;
}

/** A change of a topic that what is stored has yet to follow. */
export interface PendingChange {
  kind: 'edit' | 'remove' | 'merge';
  topicId: string;
  /** As the topic was called. */
  name: string;
  hue: number;
  createdAt: number;
  /** Name of the topic that it was merged into. */
  into: string | null;
  /** When what is stored begins to follow, at the earliest, ms since 1970; until it has begun, it can be undone. */
  notBefore: number;
  begun: boolean;
  /** Matches that followed, of so many. */
  done: number;
  total: number;
}

/** The dry run of a change, while it is counted and after it. */
export type DryRun = { state: 'counting' | 'counted'; effect: ChangeEffect } | { state: 'failed' };

/** How an undo came out. */
export type Undone = 'undone' | 'too-late' | 'failed';

/** What stands in the list: the topics, and in their places those that are gone but still pending. */
export type ListedEntry =
  | { state: 'there'; topic: ListedTopic; change: PendingChange | null }
  | { state: 'gone'; change: PendingChange };

export function listEntries(topics: readonly ListedTopic[], changes: readonly PendingChange[]): ListedEntry[] {
  const there = topics.map((topic): ListedEntry => {
    return { state: 'there', topic, change: changes.find(({ topicId }) => topicId === topic.id) ?? null };
  });
  const gone = changes
    .filter(({ topicId }) => !topics.some(({ id }) => id === topicId))
    .map((change): ListedEntry => ({ state: 'gone', change }));
  return [...there, ...gone].sort((a, b) => createdAt(a) - createdAt(b));
}

function createdAt(entry: ListedEntry): number {
  return entry.state === 'there' ? entry.topic.createdAt : entry.change.createdAt;
}

/** A change that is asked about before it is made. */
export type AskedChange = { kind: 'remove'; topicId: string } | { kind: 'merge'; topicId: string; into: string };
