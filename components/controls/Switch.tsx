import type { VNode } from 'preact';
import styles from './Switch.module.css';

/** Something that is on or off at once, without a button to save it. */
export function Switch(props: { on: boolean; label: string; onChange: (on: boolean) => void }): VNode {
  const { on, label, onChange } = props;
  return (
    <input
      class={styles['switch']}
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={on}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
