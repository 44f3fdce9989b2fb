import type { VNode } from 'preact';
import type { ListedMention } from '@/components/mentions/listedMention';
import type { RelevanceWord } from '@/components/mentions/Relevance';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Correction } from '@/lib/mentions/mention';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { Topic } from '@/lib/query/topic';
import type { Wish } from './wish';

export interface InboxMentionProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  /** The topic under which it stands in the queue, whose label leads; null or absent: the mention's own. */
  topicId?: string | null;
  now: number;
  wish?: Wish | null;
  /** Stores what is decided of the work on it, so that it can be undone. */
  onWork: (said: WorkDecision) => void;
  /** Null: the engine's label holds again. */
  onCorrect?: (label: Correction | null) => void;
  onSignal?: (decided: SignalValue) => void;
  onRelevance?: (word: RelevanceWord) => void;
  /** Shows another mention, such as another one of its thread. */
  onMention?: (mentionId: string) => void;
}

/** All of one mention beside the queue: what was said, the work on it, notes, its history, and the case as a file. */
export function InboxMention({ listed: _listed }: InboxMentionProps): VNode {
  return <div />;
}
