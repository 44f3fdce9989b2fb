import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { describeNet } from '@/components/charts/describeNet';
import { NetTable } from '@/components/charts/NetTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { TrendStrips, type Strip } from '@/components/charts/TrendStrips';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { NET_STEPS } from '@/components/overview/TrendPanels';
import { netWords } from '@/components/sentiment/netWords';
import type { AspectRow } from '@/lib/insights/aspects/aspectBoard';
import { netSeries, type NetSeries } from '@/lib/insights/netSeries';
import { keptOf } from '@/lib/insights/sentimentCounts';
import type { HrefOf } from './heatCells';
import styles from './AspectsView.module.css';

/** Shown before more are asked for. */
const FIRST = 6;
/** Beyond this many days, a point stands for a week. */
const MOST_DAYS = 31;
/** The least that the height of the lines stands for. */
const LEAST_HEIGHT = 60;

/** How each aspect came off over time, one line below the other, of one scale. */
export function AspectTrends({ rows, nameOf, hrefOf, weekStart }: { rows: readonly AspectRow[]; nameOf: (aspect: string) => string; hrefOf: HrefOf; weekStart: number }): VNode {
  const translator = useTranslator();
  const { text, count, signed } = translator;
  const [all, setAll] = useState(false);
  const [table, toggle] = useTableToggle();
  const drawn = useMemo(
    () => rows.map((row) => ({ row, series: netSeries(row.days, row.earlier, row.days.length > MOST_DAYS ? weekStart : undefined) }))
      .filter(({ series }) => series.points.some(({ net }) => net.state === 'rate')),
    [rows, weekStart],
  );
  // One more takes no more room than the way to it.
  const shown = all || drawn.length === FIRST + 1 ? drawn : drawn.slice(0, FIRST);
  if (drawn.length === 0) {
    return (
      <Panel title={text('aspects.trends')}>
        <p class={styles['lacking']}>{text('overview.netTrendFew')}</p>
      </Panel>
    );
  }
  const steps = [...new Set(shown.map(({ series }) => series.step))];
  return (
    <Panel title={text('aspects.trends')} action={toggle} note={steps.length === 1 && steps[0] !== undefined ? text(NET_STEPS[steps[0]]) : text('aspects.trendsMixed')}>
      {table ? (
        shown.map(({ row, series }) => (
          <section key={row.aspect} aria-label={nameOf(row.aspect)}>
            <h3 class={styles['heading']}><bdi>{nameOf(row.aspect)}</bdi></h3>
            <NetTable points={series.points} title={nameOf(row.aspect)} hrefOf={({ from, to }) => hrefOf(row.aspect, { label: 'scored', from, to })} />
          </section>
        ))
      ) : (
        <TrendStrips strips={shown.map(({ row, series }) => stripOf(row, series))} least={LEAST_HEIGHT} bounds={[-100, 100]} write={(value) => signed(value)} />
      )}
      {shown.length < drawn.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>{count('overview.showMore', drawn.length - shown.length)}</Button>
        </div>
      )}
    </Panel>
  );

  function stripOf({ aspect, net }: AspectRow, { points }: NetSeries): Strip {
    return {
      key: aspect,
      label: text('aspects.trendOf', { name: nameOf(aspect) }),
      name: (
        <>
          <bdi class={styles['strong']}>{nameOf(aspect)}</bdi>
          <span class={styles['soft']}>{net.state === 'rate' ? netWords(net, translator).both : count('net.scored', net.n)}</span>
        </>
      ),
      points: points.map((point) => ({
        at: point.at,
        ...(point.net.state === 'rate' ? { value: point.net.value, low: point.net.low, high: point.net.high } : { value: null, low: 0, high: 0 }),
        words: describeNet(point, translator),
        href: point.net.n === 0 || keptOf(point).open === 0 ? null : hrefOf(aspect, { label: 'scored', from: point.from, to: point.to }),
      })),
    };
  }
}
