import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useTableToggle } from '@/components/charts/TableToggle';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { mentionsHref } from '@/components/overview/links';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { OverviewLoading } from '@/components/overview/OverviewLoading';
import { Panel } from '@/components/overview/Panel';
import { aspectName } from '@/components/signals/signalNames';
import { ASPECT_ORDERS, inOrder, type AspectBoard, type AspectOrder } from '@/lib/insights/aspects/aspectBoard';
import type { Topic } from '@/lib/query/topic';
import { CapturedNote } from '../CapturedNote';
import { AspectTable } from './AspectTable';
import { AspectTrends } from './AspectTrends';
import { HeatMap } from './HeatMap';
import { columnsOf, HEAT_COLUMNS, type HeatColumns, type HrefOf } from './heatCells';
import styles from './AspectsView.module.css';

export interface AspectsInsight {
  board: AspectBoard;
  /** Whether what older mentions speak of is still being counted. */
  counting: boolean;
}

export type ReadAspects = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: AspectsInsight };

export interface AspectsViewProps {
  filter: OverviewFilter;
  topics: readonly Topic[];
  siteNames: ReadonlyMap<string, string>;
  aspects: ReadAspects;
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
}

/** Shown before more are asked for. */
const FIRST = 12;

/** What is spoken of, how each comes off, and how that moves. */
export function AspectsView(props: AspectsViewProps): VNode {
  const { text } = useTranslator();
  const { aspects } = props;
  if (aspects.state === 'loading') return <OverviewLoading />;
  if (aspects.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const { board, counting } = aspects.value;
  return (
    <>
      <CapturedNote current={board.current} comparison={board.comparison} counting={counting} />
      {board.rows.length === 0 ? <None board={board} /> : <Aspects {...props} board={board} />}
    </>
  );
}

function None({ board }: { board: AspectBoard }): VNode {
  const { text, count } = useTranslator();
  const hint = board.mentions === 0 ? text('aspects.noneHint') : `${count('count.mentions', board.mentions)}. ${text('aspects.noneHint')}`;
  return <EmptyState title={text('aspects.none')} hint={hint} action={<a href="#/topics">{text('aspects.edit')}</a>} />;
}

function Aspects({ filter, topics, siteNames, weekStart, board }: AspectsViewProps & { board: AspectBoard }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const [order, setOrder] = useState<AspectOrder>('volume');
  const [by, setBy] = useState<HeatColumns>('sentiment');
  const [all, setAll] = useState(false);
  const [table, toggle] = useTableToggle();
  const { topicId, site } = filter;
  const rows = useMemo(() => inOrder(board.rows, order), [board, order]);
  const shown = all ? rows : rows.slice(0, FIRST);
  const chosen = useMemo(() => topics.filter(({ id }) => topicId === null || id === topicId), [topics, topicId]);
  const nameOf = (aspect: string): string => aspectName(aspect, chosen, translator);
  const hrefOf: HrefOf = (aspect, part = {}) => {
    const signal = part.label === undefined ? `aspect:${aspect}` : `aspect:${aspect}:${part.label}`;
    return mentionsHref({ topicId, site: part.site ?? site, from: part.from ?? board.current.from, to: part.to ?? board.current.to, signal });
  };
  const columns = columnsOf(by, board, siteNames, translator);
  return (
    <div class={styles['parts']}>
      <Panel
        title={text('aspects.title')}
        action={
          <div class={styles['choices']}>
            <Select label={text('aspects.order')} value={order} options={ASPECT_ORDERS.map((value) => ({ value, label: text(`aspects.order.${value}`) }))} onValue={(value) => setOrder(ASPECT_ORDERS.find((one) => one === value) ?? order)} />
            {!table && (
              <Select label={text('aspects.columns')} value={by} options={HEAT_COLUMNS.map((value) => ({ value, label: text(`aspects.columns.${value}`) }))} onValue={(value) => setBy(HEAT_COLUMNS.find((one) => one === value) ?? by)} />
            )}
            {toggle}
          </div>
        }
        note={
          <>
            {text('aspects.note')} {order === 'worst' && `${text('aspects.worstNote')} `}
            {board.topicCount > 1 && `${text('volume.countedPerTopic')} `}
            <a href="#/topics">{text('aspects.edit')}</a>
          </>
        }
      >
        {table ? (
          <AspectTable board={board} rows={shown} nameOf={nameOf} hrefOf={hrefOf} />
        ) : (
          <HeatMap board={board} rows={shown} columns={columns} nameOf={nameOf} hrefOf={hrefOf} />
        )}
        {shown.length < rows.length && (
          <div>
            <Button kind="quiet" size="small" onClick={() => setAll(true)}>{count('overview.showMore', rows.length - shown.length)}</Button>
          </div>
        )}
      </Panel>
      <AspectTrends rows={rows} nameOf={nameOf} hrefOf={hrefOf} weekStart={weekStart} />
    </div>
  );
}
