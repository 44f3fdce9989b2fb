import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { DayNames } from '@/components/charts/DayNames';
import { Ticks } from '@/components/charts/Ticks';
import { useWalk } from '@/components/charts/walk';
import plot from '@/components/charts/Plot.module.css';
import { useTranslator } from '@/components/hooks/translation';
import styles from './ForecastChart.module.css';
import { forecastLine, type ForecastSpan } from './forecastLine';

/** What was seen, then what is expected with its bands of 80 % and 95 %. The spans are one stop of the Tab key; arrows walk along them. */
export function ForecastChart(props: {
  spans: readonly ForecastSpan[];
  label: string;
  /** The scale reaches at least this far. */
  least: number;
  write: (value: number) => string;
  describe: (span: ForecastSpan) => string;
  /** Address of the mentions of a span that was seen. */
  hrefOf: (span: ForecastSpan) => string;
}): VNode {
  const { spans, label, least, write, describe, hrefOf } = props;
  const mirrored = useTranslator().direction === 'rtl';
  const chart = useMemo(() => forecastLine(spans, mirrored, least), [spans, mirrored, least]);
  const walk = useWalk(spans.length, mirrored);
  const now = (mirrored ? 1 - chart.now : chart.now) * 100;
  return (
    <figure class={styles['chart']}>
      <Ticks ticks={chart.ticks} write={write} />
      <div class={plot['plot']}>
        <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {chart.ticks.map(({ value, top }) => (
            <path key={value} class={plot[value === 0 ? 'zero' : 'tick']} d={`M0 ${top * 100}H100`} />
          ))}
          <path class={styles['now']} d={`M${now} 0V100`} />
          <path class={styles['wide']} d={chart.band95} />
          <path class={styles['narrow']} d={chart.band80} />
          <path class={styles['seen']} d={chart.seen} />
          <path class={styles['expected']} d={chart.expected} />
        </svg>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links take the focus */}
        <div class={styles['spans']} role="group" aria-label={label} onKeyDown={walk.onKeyDown}>
          {spans.map((span, place) => {
            const words = describe(span);
            const common = { class: styles['span'], tabIndex: walk.tabIndexOf(place), title: words, 'aria-label': words, onFocus: () => walk.onFocus(place) };
            // oxlint-disable-next-line jsx-a11y/anchor-has-content -- its label says it
            if (span.seen !== null && span.seen > 0) return <a key={span.from} {...common} href={hrefOf(span)} />;
            return <button key={span.from} {...common} type="button" aria-disabled="true" />;
          })}
        </div>
      </div>
      <div class={styles['names']}>
        <DayNames days={spans.map(({ from }) => from)} />
      </div>
    </figure>
  );
}
