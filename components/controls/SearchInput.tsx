import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './Icon';
import styles from './SearchInput.module.css';

/** A field that narrows what a list shows; `children` say what was found. */
export function SearchInput(props: { label: string; value: string; onValue: (value: string) => void; children: ComponentChildren }): VNode {
  const { label, value, onValue, children } = props;
  return (
    <search class={styles['search']}>
      <Icon name="search" />
      <input
        class={styles['input']}
        type="search"
        dir="auto"
        maxLength={100}
        placeholder={label}
        aria-label={label}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {children}
    </search>
  );
}
