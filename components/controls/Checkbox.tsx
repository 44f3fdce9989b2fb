import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Checkbox.module.css';

/** A choice of yes or no that belongs to something else, with its words beside it. */
export function Checkbox({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }): VNode {
  const id = useId();
  return (
    <div class={styles['check']}>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
    </div>
  );
}
