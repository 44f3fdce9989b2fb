import type { ComponentChildren, TargetedSubmitEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Kit.module.css';

export interface ItemFormProps {
  title: string;
  /** The field that must be put right first; null: all is right. */
  wrong: string | null;
  /** Hears that it was sent, whether or not all is right. */
  onTried: () => void;
  /** Says whether it was stored. */
  onSave: () => Promise<boolean>;
  onCancel: () => void;
  /** Hears that what was written is stored, or not wanted. */
  onLeft: () => void;
  children: ComponentChildren;
}

/** What is around the fields of an item; where something is wrong, its field takes the focus. */
export function ItemForm({ title, wrong, onTried, onSave, onCancel, onLeft, children }: ItemFormProps): VNode {
  const { text } = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    onTried();
    if (wrong !== null) form.current?.querySelector<HTMLElement>(`[id="${wrong}"]`)?.focus();
    if (wrong !== null || saving.current) return;
    saving.current = true;
    if (await onSave()) onLeft();
    saving.current = false;
  };
  return (
    <form ref={form} class={styles['form']} noValidate aria-label={title} onSubmit={(event) => void submit(event)}>
      <h2 class={styles['formTitle']}>{title}</h2>
      {children}
      <div class={styles['buttons']}>
        <Button kind="primary" type="submit">{text('action.save')}</Button>
        <Button
          onClick={() => {
            onLeft();
            onCancel();
          }}
        >
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
