import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { netWords } from '@/components/sentiment/netWords';
import type { NetPoint } from '@/lib/insights/netSeries';
import { NumberTable } from './NumberTable';

/** The numbers of the net sentiment chart, newest first; without a rate where there are too few. */
export function NetTable({ points }: { points: readonly NetPoint[] }): VNode {
  const translator = useTranslator();
  const { text, number, day, dayRange } = translator;
  return (
    <NumberTable
      caption={text('net.title')}
      label={text('volume.asTable', { title: text('net.title') })}
      columns={[text('volume.day'), text('net.title'), text('net.margin'), text('net.scoredColumn')]}
    >
      {points.toReversed().map(({ at, from, to, net }) => (
        <tr key={at}>
          <th scope="row">{from === to ? day(from) : dayRange(from, to)}</th>
          <td>{net.state === 'rate' ? netWords(net, translator).value : '–'}</td>
          <td dir="ltr">
            {net.state === 'rate' ? text('net.interval', { margin: netWords(net, translator).margin }) : '–'}
          </td>
          <td>{number(net.n)}</td>
        </tr>
      ))}
    </NumberTable>
  );
}
