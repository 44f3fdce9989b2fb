import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { ConfirmDialog } from '@/components/controls/ConfirmDialog';
import styles from '@/components/controls/Dialog.module.css';

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
    <ConfirmDialog
      title={text('topics.deleteTitle', { name })}
      confirm={text('topics.deleteConfirm')}
      kind="danger"
      onConfirm={onDelete}
      onCancel={onCancel}
    >
      {effect}
      <p class={styles['note']}>{text('topics.undoFor')}</p>
    </ConfirmDialog>
  );
}
