import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { TopicDialog } from './TopicDialog';
import styles from './TopicDialog.module.css';

export interface DeleteTopicDialogProps {
  name: string;
  /** Says what becomes of its mentions. */
  effect: VNode;
  onDelete: () => void;
  onCancel: () => void;
}

/** Names what goes, what stays, and how much. */
export function DeleteTopicDialog({ name, effect, onDelete, onCancel }: DeleteTopicDialogProps): VNode {
  const { text } = useTranslator();
  return (
    <TopicDialog
      title={text('topics.deleteTitle', { name })}
      confirm={text('topics.deleteConfirm')}
      kind="danger"
      onConfirm={onDelete}
      onCancel={onCancel}
    >
      {effect}
      <p class={styles['note']}>{text('topics.undoFor')}</p>
    </TopicDialog>
  );
}
