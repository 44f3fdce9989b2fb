import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { Opens } from '@/components/overview/Opens';
import { shareWords } from '@/components/overview/shareWords';
import { netWords } from '@/components/sentiment/netWords';
import type { AspectBoard, AspectRow } from '@/lib/insights/aspects/aspectBoard';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { movementOf, type HrefOf } from './heatCells';

/** All numbers of the aspects. */
export function AspectTable(props: { board: AspectBoard; rows: readonly AspectRow[]; nameOf: (aspect: string) => string; hrefOf: HrefOf }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const { board, rows, nameOf, hrefOf } = props;
  const labels = SENTIMENT_LABELS.filter((label) => label !== 'unscored' || board.rows.some(({ counts }) => counts.unscored > 0));
  return (
    <NumberTable
      caption={text('aspects.title')}
      label={text('volume.asTable', { title: text('aspects.title') })}
      columns={[
        text('aspects.aspect'), text('mentions.title'), text('aspects.ofAll'), ...labels.map((label) => text(`sentiment.${label}`)),
        text('net.title'), text('overview.interval'), text('net.scoredColumn'), text('aspects.negativeAtLeast'), text('aspects.change'),
      ]}
    >
      {rows.map((row) => {
        const { aspect, counts, total, share, net, zone } = row;
        const movement = movementOf(row, translator);
        return (
          <tr key={aspect}>
            <th scope="row"><bdi>{nameOf(aspect)}</bdi></th>
            <td><Opens kept={row} href={hrefOf(aspect)}>{number(total)}</Opens></td>
            <td>{share.state === 'rate' ? text('shares.shareAndRange', shareWords(share, translator)) : '–'}</td>
            {labels.map((label) => (
              <td key={label}>{counts[label] === 0 ? number(0) : <Opens kept={row} label={label} href={hrefOf(aspect, { label })}>{number(counts[label])}</Opens>}</td>
            ))}
            <td>{net.state === 'rate' ? netWords(net, translator).value : '–'}</td>
            <td>{net.state === 'rate' ? netWords(net, translator).interval : '–'}</td>
            <td>{net.n === 0 ? number(0) : <Opens kept={row} href={hrefOf(aspect, { label: 'scored' })}>{number(net.n)}</Opens>}</td>
            <td>{zone.atLeast === null ? '–' : number(Math.round(zone.atLeast))}</td>
            <td title={movement.words}>{`${movement.arrow} ${movement.figure}`}</td>
          </tr>
        );
      })}
    </NumberTable>
  );
}
