import { max } from 'd3-array';
import type { VNode } from 'preact';
import styles from './ReadBars.module.css';
import { inPercent } from './walk';

interface Day {
  day: string;
  found: number;
  read: number;
}

/** How much was found on each day as small bars, what could not be read of it hatched; `title` says it in words. */
export function ReadBars(props: { days: readonly Day[]; title: string; wordsOf: (day: Day) => string }): VNode {
  const { days, title, wordsOf } = props;
  const highest = max(days, ({ found }) => found) || 1;
  return (
    <div class={styles['bars']} role="img" aria-label={title}>
      {days.map((day) => (
        <span key={day.day} class={styles['day']} title={wordsOf(day)}>
          {day.found > day.read && (
            <span class={styles['lost']} style={{ blockSize: inPercent((day.found - day.read) / highest), minBlockSize: '3px' }} />
          )}
          {day.read > 0 && (
            <span class={styles['read']} style={{ blockSize: inPercent(day.read / highest), minBlockSize: '1px' }} />
          )}
        </span>
      ))}
    </div>
  );
}
