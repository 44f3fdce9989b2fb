import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Loading.module.css';

/** The shape of what is coming, shown only once it has taken a while. */
export function Loading({ lines = 3 }: { lines?: number }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['loading']} role="status" aria-label={text('app.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={styles['line']} />
      ))}
    </div>
  );
}
