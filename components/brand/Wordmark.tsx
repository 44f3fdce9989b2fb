import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Wordmark.module.css';

export function Wordmark(): VNode {
  const { text } = useTranslator();
  return (
    <span class={styles['wordmark']}>
      <svg class={styles['sign']} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9v6M9 5v14M14 9v6M19 11v2" />
      </svg>
      {text('app.name')}
    </span>
  );
}
