import type { VNode } from 'preact';
import styles from './InlineSelect.module.css';
import type { Option } from './Select';

/** A choice within a sentence. */
export function InlineSelect(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onValue: (value: string) => void;
}): VNode {
  const { label, value, options, onValue } = props;
  return (
    <select class={styles['select']} aria-label={label} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
