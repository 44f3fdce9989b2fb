import type { Stamp } from '@/lib/mentions/mention';
import type { TopicRow } from '../rows';

/** How long a change of a topic can be undone before what is stored follows it, ms. */
export const UNDO_FOR = 60_000;

/**
 * A change of a topic that what is stored has yet to follow. It holds at once for what is heard from then on; until it
 * has begun, from `notBefore` on, it can be undone as if it had never been. Then it goes on chunk by chunk.
 */
export type TopicChange = {
  topicId: string;
  /** The topic as it was before. */
  before: TopicRow;
  /** ms since 1970. */
  decidedAt: number;
  notBefore: number;
  /** By its clock, the order in which changes were decided. */
  stamp: Stamp;
  /** Whether what is stored follows it already, so that it cannot be undone any more. */
  begun: boolean;
  /** Key of the last match that followed; null: none yet. */
  after: [string, string] | null;
  done: number;
  /** Matches that have to follow, by the tallies when it was decided. */
  total: number;
  /** The change of the same topic whose place this one took; an undo brings it back. */
  instead?: TopicChange;
} & (
  | { kind: 'edit' }
  | { kind: 'remove' }
  /** Its query becomes an alternative of the other topic's, its matches that topic's matches. */
  | { kind: 'merge'; into: string; intoBefore: TopicRow }
);
