import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { keptOf } from '@/lib/insights/sentimentCounts';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { NumberTable } from './NumberTable';

/** A column of something else beside a chart's numbers; its cells in the order of time. */
export interface OverColumn {
  head: string;
  cells: readonly string[];
}

export interface VolumeTableProps {
  days: readonly VolumeDay[];
  over?: OverColumn | null;
  /** Address of the mentions of a day or week, of one label or of all, where they are in another view. */
  hrefOf?: (day: VolumeDay, label?: SentimentLabel) => string;
}

/** The chart's numbers, newest day first. A day on which nothing was read has no numbers. */
export function VolumeTable({ days, over = null, hrefOf }: VolumeTableProps): VNode {
  const { text, number, day: writeDay, dayRange } = useTranslator();
  const someGone = days.some((day) => keptOf(day).gone > 0);
  const labels = SENTIMENT_LABELS.map((label) => text(`sentiment.${label}`));
  return (
    <NumberTable
      caption={text('volume.title')}
      label={text('volume.asTable', { title: text('volume.title') })}
      columns={[text('volume.day'), ...labels, text('volume.total'), ...(someGone ? [text('volume.allGone')] : []), ...(over === null ? [] : [over.head])]}
    >
      {days.toReversed().map((one, place) => {
        const { day, to = day, counts, total, read } = one;
        return (
          <tr key={day}>
            <th scope="row">{to === day ? writeDay(day) : dayRange(day, to)}</th>
            {SENTIMENT_LABELS.map((label) => (
              <td key={label}>{read ? <Counted of={one} label={label} n={counts[label]} hrefOf={hrefOf} /> : '–'}</td>
            ))}
            <td>{read ? <Counted of={one} n={total} hrefOf={hrefOf} /> : '–'}</td>
            {someGone && <td>{read ? number(keptOf(one).gone) : '–'}</td>}
            {over !== null && <td>{over.cells.at(-1 - place)}</td>}
          </tr>
        );
      })}
    </NumberTable>
  );
}

/** A number of a day or week that opens its mentions, where any of them are kept. */
function Counted({ of, label, n, hrefOf }: { of: VolumeDay; label?: SentimentLabel; n: number; hrefOf: VolumeTableProps['hrefOf'] }): VNode {
  const { number } = useTranslator();
  return hrefOf === undefined || keptOf(of, label).open === 0 ? <>{number(n)}</> : <a href={hrefOf(of, label)}>{number(n)}</a>;
}
