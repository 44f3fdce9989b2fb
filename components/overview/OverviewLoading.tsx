import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './OverviewLoading.module.css';

const TILES = [0, 1, 2, 3];

/** The shape of the overview, shown only once it has taken a while. */
export function OverviewLoading(): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['loading']} role="status" aria-label={text('app.loading')}>
      <div class={styles['tiles']}>
        {TILES.map((tile) => (
          <span key={tile} class={styles['tile']} />
        ))}
      </div>
      <span class={styles['chart']} />
      <span class={styles['chart']} />
    </div>
  );
}
