import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { ChangeState } from './ChangeState';
import styles from './GoneTopic.module.css';
import type { PendingChange } from './topicStates';

export interface GoneTopicProps {
  change: PendingChange;
  takesFocus: boolean;
  onUndo: () => void;
}

/** The place of a topic that was deleted or merged, until what is stored has followed. */
export function GoneTopic({ change, takesFocus, onUndo }: GoneTopicProps): VNode {
  const { text } = useTranslator();
  const { name, into } = change;
  return (
    <div class={styles['gone']}>
      <p class={styles['words']}>{into === null ? text('topics.deleted', { name }) : text('topics.merged', { name, into })}</p>
      <ChangeState change={change} takesFocus={takesFocus} onUndo={onUndo} />
    </div>
  );
}
