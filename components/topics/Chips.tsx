import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Chips.module.css';

/** Entries of a list, each with a button that takes it away. */
export function Chips(props: { chips: readonly string[]; onRemove: (index: number) => void }): VNode | null {
  const { text } = useTranslator();
  if (props.chips.length === 0) return null;
  return (
    <ul class={styles['chips']}>
      {props.chips.map((chip, index) => (
        // Two chips may say the same; their place tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index} ${chip}`} class={styles['chip']}>
          <bdi class={styles['words']}>{chip}</bdi>
          <button
            type="button"
            class={styles['remove']}
            aria-label={text('builder.remove', { name: chip })}
            onClick={() => props.onRemove(index)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
