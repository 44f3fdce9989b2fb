import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './TimeBars.module.css';

export interface TimeBarsProps {
  counts: readonly number[];
  /** What each bar is called. */
  names: readonly string[];
  /** Every so many bars one has its name beneath it. */
  every: number;
}

/** Bars along the hours of a day or the days of a week. */
export function TimeBars({ counts, names, every }: TimeBarsProps): VNode {
  const { text, sequence } = useTranslator();
  const most = Math.max(1, ...counts);
  const words = sequence(counts.flatMap((n, at) => (n === 0 ? [] : [text('story.label', { label: names[at] ?? '', n })])));
  return (
    <div class={styles['bars']} role="img" aria-label={words}>
      {counts.map((n, at) => (
        <span key={names[at]} class={styles['bar']} title={text('story.label', { label: names[at] ?? '', n })}>
          <span class={styles['height']}>
            <span class={styles['filled']} style={{ blockSize: `${(n / most) * 100}%` }} />
          </span>
          <span class={styles['name']}>{at % every === 0 ? names[at] : ''}</span>
        </span>
      ))}
    </div>
  );
}
