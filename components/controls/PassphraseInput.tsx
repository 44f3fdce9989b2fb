import type { VNode } from 'preact';
import { describedBy } from './Field';
import styles from './Field.module.css';

/** Longest passphrase that is taken. */
const LONGEST = 1_000;

/** A secret that is typed; to be put into a `Field` of the same id. `made`: whether it is thought up here, not one that exists. */
export function PassphraseInput(props: {
  id: string;
  value: string;
  onValue: (value: string) => void;
  made: boolean;
  invalid?: boolean;
}): VNode {
  return (
    <input
      id={props.id}
      class={styles['input']}
      type="password"
      dir="auto"
      autocomplete={props.made ? 'new-password' : 'off'}
      value={props.value}
      maxLength={LONGEST}
      aria-invalid={props.invalid === true}
      aria-describedby={describedBy(props.id)}
      onInput={(event) => props.onValue(event.currentTarget.value)}
    />
  );
}
