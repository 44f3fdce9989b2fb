import type { VNode } from 'preact';
import type { ListedMention } from '@/components/mentions/listedMention';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Topic } from '@/lib/query/topic';

export interface InboxMentionProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  now: number;
  /** Stores what is decided of the work on it, so that it can be undone. */
  onWork: (said: WorkDecision) => void;
}

/** All of one mention beside the queue: what was said, the work on it, notes, its history, and the case as a file. */
export function InboxMention({ listed: _listed }: InboxMentionProps): VNode {
  return <div />;
}
