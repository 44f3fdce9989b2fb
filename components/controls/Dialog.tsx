import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  children: ComponentChildren;
  buttons: ComponentChildren;
  onCancel: () => void;
  /**
   * Told when what is asked is answered; `close` gives the focus back to what opened the dialog, before another takes it. Absent:
   * what is within has forms of its own.
   */
  onSubmit?: (close: () => void) => void;
}

/** Asks something, in the browser's own dialog, so that Escape leaves all as it is. */
export function Dialog({ title, children, buttons, onCancel, onSubmit }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back to what opened it, but only while the dialog is still in the page: an effect's end comes too late.
    return () => shown?.close();
  }, []);
  const content = (
    <>
      <h2 id={id} class={styles['title']}>
        {title}
      </h2>
      <div class={styles['body']}>{children}</div>
      <div class={styles['buttons']}>{buttons}</div>
    </>
  );
  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby={id} onCancel={onCancel}>
      {onSubmit === undefined ? <div>{content}</div> : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit(() => dialog.current?.close());
          }}
        >
          {content}
        </form>
      )}
    </dialog>
  );
}
