import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { DayNames } from './DayNames';
import { estimateLine, type EstimatedPoint, type Extent } from './estimateLine';
import styles from './NetChart.module.css';
import plot from './Plot.module.css';
import { Ticks } from './Ticks';
import { inPercent, useWalk } from './walk';

/** A point with what is said of it, and what it opens; null: nothing. */
export interface ChartPoint extends EstimatedPoint {
  words: string;
  href: string | null;
  /** What opens beside the chart, where it has no address. */
  onOpen?: () => void;
}

export interface EstimateChartProps {
  label: string;
  points: readonly ChartPoint[];
  extent: Extent;
  /** Writes a value of the axis. */
  write: (value: number) => string;
}

/** A figure over time with its interval. The points are one stop of the Tab key; arrows walk along them. */
export function EstimateChart({ label, points, extent, write }: EstimateChartProps): VNode {
  const { direction } = useTranslator();
  const mirrored = direction === 'rtl';
  const { least, most, height, zero } = extent;
  const chart = useMemo(() => estimateLine(points, { least, most, height, zero }, mirrored), [points, least, most, height, zero, mirrored]);
  const walk = useWalk(points.length, mirrored);
  return (
    <figure class={styles['chart']}>
      <Ticks ticks={chart.ticks} write={write} />
      <div class={plot['plot']}>
        <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {chart.ticks.map(({ value, top }) => (
            <path key={value} class={plot[value === 0 ? 'zero' : 'tick']} d={`M0 ${top * 100}H100`} />
          ))}
          <path class={styles['band']} d={chart.band} />
          <path class={styles['line']} d={chart.line} />
        </svg>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its points take the focus */}
        <div class={styles['points']} role="group" aria-label={label} onKeyDown={walk.onKeyDown}>
          {points.map(({ at, words, href, onOpen }, place) => {
            const common = { class: styles['point'], tabIndex: walk.tabIndexOf(place), title: words, 'aria-label': words, onFocus: () => walk.onFocus(place) };
            const top = chart.tops[place] ?? null;
            const dot = top !== null && <span class={styles['dot']} style={{ top: inPercent(top) }} />;
            return href === null ? (
              <button key={at} {...common} type="button" aria-disabled={onOpen === undefined ? true : undefined} onClick={onOpen}>{dot}</button>
            ) : (
              <a key={at} {...common} href={href}>{dot}</a>
            );
          })}
        </div>
      </div>
      <div class={styles['names']}>
        <DayNames days={points.map(({ at }) => at)} />
      </div>
    </figure>
  );
}
