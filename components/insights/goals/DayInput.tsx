import type { VNode } from 'preact';
import { describedBy } from '@/components/controls/Field';
import styles from './Goals.module.css';

/** A day of the calendar; to be put into a `Field` of the same id. */
export function DayInput({ id, value, invalid, onValue }: { id: string; value: string; invalid: boolean; onValue: (day: string) => void }): VNode {
  return (
    <input
      id={id}
      class={styles['day']}
      type="date"
      value={value}
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
