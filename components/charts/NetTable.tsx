import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { netWords } from '@/components/sentiment/netWords';
import type { NetPoint } from '@/lib/insights/netSeries';
import { netSentiment } from '@/lib/insights/netSentiment';
import { NumberTable } from './NumberTable';
import type { OverColumn } from './VolumeTable';

/** The numbers of the net sentiment chart, newest first; without a rate where there are too few. */
export function NetTable(props: {
  points: readonly NetPoint[];
  /** Of what it is, where there are several. */
  title?: string;
  over?: OverColumn | null;
  /** Address of what is scored of a point; none: it opens nothing. */
  hrefOf?: (point: NetPoint) => string;
}): VNode {
  const { points, title, over = null, hrefOf } = props;
  const translator = useTranslator();
  const { text, number, day, dayRange } = translator;
  const someGone = points.some((point) => scoredGone(point) > 0);
  return (
    <NumberTable
      caption={title ?? text('net.title')}
      label={text('volume.asTable', { title: title ?? text('net.title') })}
      columns={[text('volume.day'), text('net.title'), text('overview.interval'), text('net.scoredColumn'), ...(someGone ? [text('volume.allGone')] : []), ...(over === null ? [] : [over.head])]}
    >
      {points.toReversed().map((point, place) => {
        const { at, from, to, net } = point;
        return (
          <tr key={at}>
            <th scope="row">{from === to ? day(from) : dayRange(from, to)}</th>
            <td>{net.state === 'rate' ? netWords(net, translator).value : '–'}</td>
            <td>{net.state === 'rate' ? netWords(net, translator).interval : '–'}</td>
            <td>{hrefOf === undefined || net.n === scoredGone(point) ? number(net.n) : <a href={hrefOf(point)}>{number(net.n)}</a>}</td>
            {someGone && <td>{number(scoredGone(point))}</td>}
            {over !== null && <td>{over.cells.at(-1 - place)}</td>}
          </tr>
        );
      })}
    </NumberTable>
  );
}

/** How many of those scored are no longer kept. */
const scoredGone = ({ gone }: NetPoint): number => (gone === undefined ? 0 : netSentiment(gone).n);
