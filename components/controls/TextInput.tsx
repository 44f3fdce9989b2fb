import type { VNode } from 'preact';
import { describedBy } from './Field';
import styles from './Field.module.css';

/** A line of text; to be put into a `Field` of the same id. */
export function TextInput(props: {
  id: string;
  value: string;
  onValue: (value: string) => void;
  invalid?: boolean;
  maxLength?: number;
}): VNode {
  return (
    <input
      id={props.id}
      class={styles['input']}
      type="text"
      dir="auto"
      autocomplete="off"
      value={props.value}
      maxLength={props.maxLength ?? 100}
      aria-invalid={props.invalid === true}
      aria-describedby={describedBy(props.id)}
      onInput={(event) => props.onValue(event.currentTarget.value)}
    />
  );
}
