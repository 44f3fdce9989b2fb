import type { VNode } from 'preact';
import styles from './Select.module.css';

export interface Option {
  value: string;
  label: string;
}

/** The browser's own list of choices. `label` is its name; `visibleLabel` says whether it is shown beside it. */
export function Select(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onValue: (value: string) => void;
  visibleLabel?: boolean;
  quiet?: boolean;
}): VNode {
  const { label, value, options, onValue, visibleLabel = false, quiet = false } = props;
  return (
    <label class={styles['field']}>
      <span class={visibleLabel ? styles['label'] : 'visually-hidden'}>{label}</span>
      <select
        class={quiet ? `${styles['select']} ${styles['quiet']}` : styles['select']}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
