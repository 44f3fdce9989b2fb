import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { NetPoint } from '@/lib/insights/netSeries';
import { keptOf } from '@/lib/insights/sentimentCounts';
import { DayNames } from './DayNames';
import { describeNet } from './describeNet';
import styles from './NetChart.module.css';
import { netLine, type PlacedPoint } from './netLine';
import type { DrawnOver } from './Over';
import plot from './Plot.module.css';
import { Ticks } from './Ticks';
import { inPercent, useWalk } from './walk';

/** Net sentiment over time with its interval. The points are one stop of the Tab key; arrows walk along them. */
export function NetChart(props: {
  points: readonly NetPoint[];
  hrefOf: (point: NetPoint) => string;
  /** What else is drawn over the points. */
  over?: DrawnOver | null;
}): VNode {
  const translator = useTranslator();
  const { points, hrefOf, over = null } = props;
  const mirrored = translator.direction === 'rtl';
  const chart = useMemo(() => netLine(points, mirrored), [points, mirrored]);
  const walk = useWalk(points.length, mirrored);
  const last = chart.points.findLast(({ top }) => top !== null);
  return (
    <figure class={styles['chart']}>
      <Ticks ticks={chart.ticks} write={(value) => translator.signed(value)} />
      <div class={plot['plot']}>
        <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {chart.ticks.map(({ value, top }) => (
            <path key={value} class={plot[value === 0 ? 'zero' : 'tick']} d={`M0 ${top * 100}H100`} />
          ))}
          <path class={styles['band']} d={chart.band} />
          <path class={styles['line']} d={chart.line} />
        </svg>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links take the focus */}
        <div
          class={styles['points']}
          role="group"
          aria-label={translator.text('net.title')}
          onKeyDown={walk.onKeyDown}
        >
          {chart.points.map(({ point, top }, place) => {
            const also = over?.words[place] ?? null;
            const words = also === null ? describeNet(point, translator) : `${describeNet(point, translator)}. ${also}`;
            const common = {
              class: styles['point'],
              tabIndex: walk.tabIndexOf(place),
              title: words,
              'aria-label': words,
              onFocus: () => walk.onFocus(place),
            };
            return point.net.n === 0 || keptOf(point).open === 0 ? (
              <button key={point.at} {...common} type="button" aria-disabled="true" />
            ) : (
              <a key={point.at} {...common} href={hrefOf(point)}>
                {top !== null && <span class={styles['dot']} style={{ top: inPercent(top) }} />}
                {last?.point === point && <LastValue placed={last} />}
              </a>
            );
          })}
        </div>
        {over?.line}
      </div>
      {over?.axis}
      <div class={styles['names']}>
        <DayNames days={points.map(({ at }) => at)} />
      </div>
    </figure>
  );
}

/** The number that the line has come to, written at its end. */
function LastValue({ placed: { point, top } }: { placed: PlacedPoint }): VNode | null {
  const { signed } = useTranslator();
  if (point.net.state !== 'rate' || top === null) return null;
  return (
    <span class={`${styles['last']} ${top < 0.2 ? styles['below'] : ''}`} style={{ top: inPercent(top) }} aria-hidden="true">
      {signed(Math.round(point.net.value))}
    </span>
  );
}
