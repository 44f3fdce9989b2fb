import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import styles from './VolumeTable.module.css';

/** The chart's numbers, newest day first. A day on which nothing was read has no numbers. */
export function VolumeTable({ days }: { days: readonly VolumeDay[] }): VNode {
  const { text, number, day: writeDay, dayRange } = useTranslator();
  return (
    // A region that scrolls sideways must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={text('volume.asTable', { title: text('volume.title') })}>
      <table class={styles['table']}>
        <caption class="visually-hidden">{text('volume.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('volume.day')}</th>
            {SENTIMENT_LABELS.map((label) => (
              <th key={label} scope="col">
                {text(`sentiment.${label}`)}
              </th>
            ))}
            <th scope="col">{text('volume.total')}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, to = day, counts, total, read }) => (
            <tr key={day}>
              <th scope="row">{to === day ? writeDay(day) : dayRange(day, to)}</th>
              {SENTIMENT_LABELS.map((label) => (
                <td key={label}>{read ? number(counts[label]) : '–'}</td>
              ))}
              <td>{read ? number(total) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
