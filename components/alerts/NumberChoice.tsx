import type { ComponentChildren, VNode } from 'preact';
import { InlineSelect } from '@/components/controls/InlineSelect';
import styles from './Rules.module.css';
import { Slots } from './Slots';

/** One line of a rule, with a control at its `{value}`. */
export function ConditionText({ message, children }: { message: string; children: ComponentChildren }): VNode {
  return (
    <li class={styles['condition']}>
      <div>
        <Slots message={message} slots={{ value: children }} />
      </div>
    </li>
  );
}

/** One of some numbers; what is stored may be another one. */
export function NumberChoice(props: {
  label: string;
  value: number;
  values: readonly number[];
  words: (value: number) => string;
  onValue: (value: number) => void;
}): VNode {
  const { label, value, values, words, onValue } = props;
  const all = [...new Set([...values, value])].toSorted((a, b) => a - b);
  return (
    <InlineSelect
      label={label}
      value={String(value)}
      options={all.map((one) => ({ value: String(one), label: words(one) }))}
      onValue={(chosen) => onValue(Number(chosen))}
    />
  );
}
