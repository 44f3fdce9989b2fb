import type { VNode } from 'preact';
import styles from './Select.module.css';

export interface Option {
  value: string;
  label: string;
  /** Heading of the options that belong together; they stand side by side. */
  group?: string;
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
        {groupsOf(options).map(({ group, members }) => {
          const choices = members.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ));
          return group === undefined ? choices : <optgroup key={group} label={group}>{choices}</optgroup>;
        })}
      </select>
    </label>
  );
}

function groupsOf(options: readonly Option[]): { group: string | undefined; members: Option[] }[] {
  const groups: { group: string | undefined; members: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
