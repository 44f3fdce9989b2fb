import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './DeleteTopicDialog.module.css';

export interface DeleteTopicDialogProps {
  name: string;
  mentions: number;
  onDelete: () => void;
  onCancel: () => void;
}

/** Names what goes and how much, because it cannot be undone. Escape keeps it. */
export function DeleteTopicDialog({ name, mentions, onDelete, onCancel }: DeleteTopicDialogProps): VNode {
  const { text, count } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby={title} onCancel={onCancel} onClose={onCancel}>
      <h2 id={title} class={styles['title']}>
        {text('topics.deleteTitle', { name })}
      </h2>
      <p>{count('topics.deleteBody', mentions)}</p>
      <div class={styles['buttons']}>
        <Button onClick={onCancel}>{text('action.cancel')}</Button>
        <Button kind="danger" onClick={onDelete}>
          {text('topics.deleteConfirm')}
        </Button>
      </div>
    </dialog>
  );
}
