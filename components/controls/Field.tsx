import type { ComponentChildren, VNode } from 'preact';
import styles from './Field.module.css';

/** A label above one control, with a problem or a hint beneath it. The control refers to them by `describedBy(id)`. */
export function Field(props: {
  id: string;
  label: string;
  children: ComponentChildren;
  hint?: ComponentChildren;
  problem?: ComponentChildren;
}): VNode {
  const { id, label, children, hint, problem } = props;
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {children}
      <div id={describedBy(id)} class={problem === undefined ? styles['hint'] : styles['problem']} aria-live="polite">
        {problem ?? hint}
      </div>
    </div>
  );
}

export function describedBy(id: string): string {
  return `${id}-note`;
}
