import type { VNode } from 'preact';
import type { Topic } from '@/lib/query/topic';
import { DeleteTopicDialog } from './DeleteTopicDialog';
import { MergeTopicDialog } from './MergeTopicDialog';
import type { AskedChange } from './topicStates';

export interface TopicDialogsProps {
  /** What is asked about which topic. */
  asked: { kind: AskedChange['kind']; topic: Topic };
  topics: readonly Topic[];
  /** Shows what a change would do to what is stored; `into` is the name of the topic that is merged into. */
  effect: (change: AskedChange, into: string | null) => VNode;
  onConfirm: (change: AskedChange) => void;
  onCancel: () => void;
}

/** The dialog that asks before a topic is deleted or merged. */
export function TopicDialogs({ asked, topics, effect, onConfirm, onCancel }: TopicDialogsProps): VNode {
  const { topic } = asked;
  const topicId = topic.id;
  if (asked.kind === 'remove') {
    const change = { kind: 'remove', topicId } as const;
    return (
      <DeleteTopicDialog name={topic.name} effect={effect(change, null)} onDelete={() => onConfirm(change)} onCancel={onCancel} />
    );
  }
  const into = (other: Topic): AskedChange => ({ kind: 'merge', topicId, into: other.id });
  return (
    <MergeTopicDialog
      topic={topic}
      others={topics.filter(({ id }) => id !== topicId)}
      effect={(other) => effect(into(other), other.name)}
      onMerge={(other) => onConfirm(into(other))}
      onCancel={onCancel}
    />
  );
}
