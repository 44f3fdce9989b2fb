import { max } from 'd3-array';
import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { DayNames } from './DayNames';
import styles from './DayBars.module.css';
import { inPercent } from './walk';

/** One number a day as small bars; `title` names them, `wordsOf` says a day's number. */
export function DayBars(props: {
  days: readonly { day: string; count: number }[];
  title: string;
  wordsOf: (day: { day: string; count: number }) => string;
}): VNode {
  const { number } = useTranslator();
  const { days, title, wordsOf } = props;
  const highest = max(days, ({ count }) => count) ?? 0;
  return (
    <figure class={styles['figure']} role="img" aria-label={title}>
      <span class={styles['most']} aria-hidden="true">
        {number(highest)}
      </span>
      <div class={styles['bars']} aria-hidden="true">
        {days.map((day) => (
          <span key={day.day} class={styles['day']} title={wordsOf(day)}>
            <span class={styles['bar']} style={{ blockSize: inPercent(highest === 0 ? 0 : day.count / highest) }} />
          </span>
        ))}
      </div>
      <DayNames days={days.map(({ day }) => day)} />
    </figure>
  );
}
