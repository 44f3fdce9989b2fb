import type { ComponentChildren, VNode } from 'preact';
import { goneWords } from '@/components/charts/goneWords';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { netWords } from '@/components/sentiment/netWords';
import type { AspectBoard, AspectRow } from '@/lib/insights/aspects/aspectBoard';
import { keptOf } from '@/lib/insights/sentimentCounts';
import { useGridWalk, type GridWalk } from './gridWalk';
import { movementOf, type HeatCell, type HeatColumn, type HrefOf } from './heatCells';
import styles from './HeatMap.module.css';

export interface HeatMapProps {
  board: AspectBoard;
  rows: readonly AspectRow[];
  columns: readonly HeatColumn[];
  nameOf: (aspect: string) => string;
  hrefOf: HrefOf;
}

/** Aspects by sentiment or by site: the more of a row a cell holds, the larger its sign and the stronger its ground. A grid for the keyboard. */
export function HeatMap({ rows, columns, nameOf, hrefOf }: HeatMapProps): VNode {
  const { text, direction } = useTranslator();
  const walk = useGridWalk(rows.length, columns.length + 3, direction === 'rtl');
  return (
    <div class={styles['scroll']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take the focus is a grid */}
      <table class={styles['heat']} role="grid" aria-label={text('aspects.title')}>
        <thead>
          <tr>
            <th scope="col">{text('aspects.aspect')}</th>
            {columns.map(({ key, head, sign }) => (
              <th key={key} scope="col">
                {sign !== undefined && <SentimentMark label={sign} named={false} />} <bdi>{breakable(head)}</bdi>
              </th>
            ))}
            <th scope="col">{text('net.title')}</th>
            <th scope="col">{text('aspects.change')}</th>
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its cells take the focus */}
        <tbody onKeyDown={walk.onKeyDown}>
          {rows.map((row, place) => (
            <Row key={row.aspect} row={row} place={place} columns={columns} name={nameOf(row.aspect)} hrefOf={hrefOf} walk={walk} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { row: AspectRow; place: number; columns: readonly HeatColumn[]; name: string; hrefOf: HrefOf; walk: GridWalk }): VNode {
  const translator = useTranslator();
  const { text, count, percent, number } = translator;
  const { row, place, columns, name, hrefOf, walk } = props;
  const { aspect, net, share, total } = row;
  const isOpen = keptOf(row).open > 0;
  const gone = goneWords(row, translator);
  const rated = net.state === 'rate' ? netWords(net, translator) : null;
  const movement = movementOf(row, translator);
  const ofAll = share.state === 'rate' ? ` · ${percent(share.share)}` : '';
  const spoken = text('aspects.row', { name, mentions: count('count.mentions', total), whole: number(share.of) });
  return (
    <tr>
      <Cell as="th" look="name" place={walk.cell(place, 0)} href={isOpen ? hrefOf(aspect) : null} words={told(spoken, gone)}>
        <bdi>{name}</bdi>
        <span class={styles['total']}>{`${number(total)}${ofAll}`}</span>
      </Cell>
      {columns.map(({ key, cellOf, partOf }, index) => {
        const cell = cellOf(row);
        return (
          <Cell
            key={key}
            look="cell"
            tone={cell.tone}
            place={walk.cell(place, index + 1)}
            href={cell.open > 0 ? hrefOf(aspect, partOf()) : null}
            words={told(`${name}. ${cell.words}`, goneWords(cell.kept, translator, cell.label))}
          >
            <span class={styles['sign']}>{cell.tone !== null && <SentimentMark label={cell.tone.label} named={false} />}</span>
            <span class={styles['figure']}>{cell.figure}</span>
            <span class={styles['detail']}>{cell.detail}</span>
          </Cell>
        );
      })}
      <Cell
        look="net"
        place={walk.cell(place, columns.length + 1)}
        href={isOpen && net.n > 0 ? hrefOf(aspect, { label: 'scored' }) : null}
        words={`${name}. ${rated === null ? count('net.scored', net.n) : `${text('overview.netOf', { value: rated.both })}, ${count('net.scored', net.n)}`}`}
      >
        <span class={styles['figure']}>{rated?.value ?? '–'}</span>
        <span class={styles['detail']}>{rated === null ? `n ${number(net.n)}` : `${rated.interval} · n ${number(net.n)}`}</span>
      </Cell>
      <Cell look={movement.arrow === '' ? 'still' : 'moved'} place={walk.cell(place, columns.length + 2)} href={null} words={`${name}. ${movement.words}`}>
        <span class={styles['arrow']}>{movement.arrow}</span> {movement.figure}
      </Cell>
    </tr>
  );
}

/** The address of a site may go on in the next line after each of its dots. */
function breakable(head: string): ComponentChildren[] {
  return head.split(/(?<=\.)/u).flatMap((part, place) => (place === 0 ? [part] : [<wbr key={place} />, part]));
}

function told(words: string, gone: string | null): string {
  return gone === null ? words : `${words}. ${gone}`;
}

interface CellProps {
  as?: 'th' | 'td';
  look: 'name' | 'cell' | 'net' | 'moved' | 'still';
  tone?: HeatCell['tone'];
  place: ReturnType<GridWalk['cell']>;
  href: string | null;
  words: string;
  children: ComponentChildren;
}

/** A cell of the grid. What is in it takes the focus, a link where there is something to open. */
function Cell({ as: Tag = 'td', look, tone = null, place, href, words, children }: CellProps): VNode {
  const inside = (
    <>
      <span class="visually-hidden">{words}</span>
      <span class={styles['inside']} aria-hidden="true">{children}</span>
    </>
  );
  const looks = [styles[look], tone === null ? null : styles[tone.label]].filter(Boolean).join(' ');
  return (
    <Tag class={looks} style={tone === null ? undefined : { '--part': tone.part.toFixed(3) }} {...(Tag === 'th' ? { scope: 'row' } : { role: 'gridcell' })}>
      {href === null ? (
        // Cells of a grid take the focus, whether they do anything or not.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <span class={styles['target']} title={words} {...place}>{inside}</span>
      ) : (
        <a class={styles['target']} title={words} href={href} {...place}>{inside}</a>
      )}
    </Tag>
  );
}
