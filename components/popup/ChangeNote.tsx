import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './PopupScreen.module.css';

/** How far a number went up or down; the words say against what. `by` decides the arrow, 0 where nothing is certain. */
export function ChangeNote({ by, words, title }: { by: number; words: string; title: string }): VNode {
  const { text } = useTranslator();
  return (
    <span class={styles['change']} title={title}>
      <span class={styles['arrow']} aria-hidden="true">
        {by > 0 ? '▲' : by < 0 ? '▼' : '●'}
      </span>
      <span class="visually-hidden">{text('popup.changed')} </span>
      {words}
    </span>
  );
}
