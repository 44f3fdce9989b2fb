import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './TopicDialog.module.css';

export interface TopicDialogProps {
  title: string;
  children: ComponentChildren;
  /** What the button says that goes ahead. */
  confirm: string;
  kind: 'danger' | 'primary';
  disabled?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before a topic changes for good; the dialog is the browser's own, so Escape leaves all as it is. */
export function TopicDialog(props: TopicDialogProps): VNode {
  const { title, children, confirm, kind, disabled = false, onConfirm, onCancel } = props;
  const { text } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // Closing gives the focus back to what opened it; only then may something else take it.
  const confirmed = (): void => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id} class={styles['title']}>
        {title}
      </h2>
      <div class={styles['body']}>{children}</div>
      <div class={styles['buttons']}>
        <Button onClick={onCancel}>{text('action.cancel')}</Button>
        <Button kind={kind} disabled={disabled} onClick={confirmed}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
