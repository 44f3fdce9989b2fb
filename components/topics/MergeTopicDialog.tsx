import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { HeardTopic, Topic } from '@/lib/query/topic';
import { mergedRules } from '@/lib/query/topicRules';
import dialog from '@/components/controls/Dialog.module.css';
import styles from './MergeTopicDialog.module.css';
import { ConfirmDialog } from '@/components/controls/ConfirmDialog';
import { TopicQuery } from './TopicQuery';

export interface MergeTopicDialogProps {
  topic: Topic;
  /** Topics that it can be merged into; at least one. */
  others: readonly Topic[];
  /** Shows what becomes of the mentions. */
  effect: (into: Topic) => VNode;
  onMerge: (into: Topic) => void;
  onCancel: () => void;
}

/** Chooses the topic to merge into, and shows both queries, the one that results, and what is lost. */
export function MergeTopicDialog(props: MergeTopicDialogProps): VNode | null {
  const { topic, others, effect, onMerge, onCancel } = props;
  const { text, list } = useTranslator();
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  if (into === undefined) return null;
  const merged = mergedRules(into, topic);
  const { name } = topic;
  return (
    <ConfirmDialog
      title={text('topics.mergeTitle', { name })}
      confirm={text('topics.mergeConfirm')}
      kind="primary"
      disabled={merged === null}
      onConfirm={() => onMerge(into)}
      onCancel={onCancel}
    >
      <Select
        visibleLabel
        label={text('topics.mergeTarget')}
        value={into.id}
        options={others.map((other) => ({ value: other.id, label: other.name }))}
        onValue={setChosen}
      />
      <dl class={styles['queries']}>
        <Query name={name} topic={topic} />
        <Query name={into.name} topic={into} />
        {merged !== null && <Query name={text('topics.mergeResult', { name: into.name })} topic={merged} />}
      </dl>
      {merged === null && <p class={styles['problem']}>{text('topics.mergeTooLong')}</p>}
      {effect(into)}
      <p class={dialog['note']}>{text('topics.mergeLost', { name, lost: list(lostOf(topic, into)) })}</p>
      <p class={dialog['note']}>{text('topics.undoFor')}</p>
    </ConfirmDialog>
  );

  function lostOf(from: Topic, to: Topic): string[] {
    return [
      text('topics.lost.name'),
      ...(from.hue === to.hue ? [] : [text('topics.lost.colour')]),
      ...(from.role === to.role ? [] : [text('topics.lost.role')]),
      ...((from.exactLetters ?? false) === (to.exactLetters ?? false) ? [] : [text('topics.lost.letters')]),
    ];
  }
}

function Query({ name, topic }: { name: string; topic: HeardTopic }): VNode {
  return (
    <div>
      <dt class={styles['name']}>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <TopicQuery topic={topic} />
      </dd>
    </div>
  );
}
