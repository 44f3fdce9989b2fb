import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { NumberTable } from './NumberTable';

/** The chart's numbers, newest day first. A day on which nothing was read has no numbers. */
export function VolumeTable({ days }: { days: readonly VolumeDay[] }): VNode {
  const { text, number, day: writeDay, dayRange } = useTranslator();
  const labels = SENTIMENT_LABELS.map((label) => text(`sentiment.${label}`));
  return (
    <NumberTable
      caption={text('volume.title')}
      label={text('volume.asTable', { title: text('volume.title') })}
      columns={[text('volume.day'), ...labels, text('volume.total')]}
    >
      {days.toReversed().map(({ day, to = day, counts, total, read }) => (
        <tr key={day}>
          <th scope="row">{to === day ? writeDay(day) : dayRange(day, to)}</th>
          {SENTIMENT_LABELS.map((label) => (
            <td key={label}>{read ? number(counts[label]) : '–'}</td>
          ))}
          <td>{read ? number(total) : '–'}</td>
        </tr>
      ))}
    </NumberTable>
  );
}
