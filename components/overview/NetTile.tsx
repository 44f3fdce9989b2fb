import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { netWords } from '@/components/sentiment/netWords';
import { LEAST_FOR_RATE, netSentiment, type NetSentiment } from '@/lib/insights/netSentiment';
import type { NetSeries } from '@/lib/insights/netSeries';
import type { Overview } from '@/lib/insights/overview';
import { mentionsHref, type Behind } from './links';
import { periodsInWords } from './periods';
import { Tile, type Delta } from './Tile';
import styles from './Tile.module.css';

/** Net sentiment of the period, or the counts alone where a rate would say too much. */
export function NetTile({ overview, series, behind }: { overview: Overview; series: NetSeries; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number, signed } = translator;
  const { counts } = overview.now;
  const net = netSentiment(counts);
  return (
    <Tile
      name={text('net.title')}
      formula={text('net.formula')}
      delta={deltaOf(overview, net)}
      spark={{ values: series.points.map((point) => (point.net.state === 'rate' ? point.net.value : null)) }}
      details={[
        <span key="n">{net.state === 'few' ? text('net.few', { least: LEAST_FOR_RATE }) : count('net.scored', net.n)}</span>,
      ]}
    >
      {net.state === 'rate' ? (
        <>
          <a class={`${styles['value']} ${styles[toneOf(net)] ?? ''}`} href={mentionsHref(behind)}>
            {netWords(net, translator).value}
          </a>
          <span class={styles['margin']} dir="ltr" aria-hidden="true">
            {text('net.interval', { margin: netWords(net, translator).margin })}
          </span>
          <span class="visually-hidden">{text('net.intervalSpoken', { margin: netWords(net, translator).margin })}</span>
        </>
      ) : (
        (['negative', 'neutral', 'positive'] as const).map((label) => (
          <a key={label} class={styles['single']} href={mentionsHref({ ...behind, label })}>
            <SentimentMark label={label} />
            {number(counts[label])}
          </a>
        ))
      )}
    </Tile>
  );

  function deltaOf({ before, comparison, current }: Overview, now: NetSentiment): Delta | null {
    if (before === null || comparison.state === 'none' || now.state === 'few') return null;
    const then = netSentiment(before.counts);
    if (then.state === 'few') return null;
    const moved = Math.round(now.value) - Math.round(then.value);
    return {
      up: moved === 0 ? null : moved > 0,
      // Both samples vary: the margin of a difference is the root of the sum of the squares.
      change: netWords({ value: moved, margin: Math.hypot(now.margin, then.margin) }, translator).both,
      from: signed(Math.round(then.value)),
      periods: periodsInWords(
        { current, before: comparison.period },
        { now: netWords(now, translator).both, before: netWords(then, translator).both },
        translator,
      ),
    };
  }
}

/** Colour only where the whole interval lies on one side of zero. */
function toneOf({ value, margin }: { value: number; margin: number }): 'low' | 'high' | 'even' {
  if (value + margin < 0) return 'low';
  return value - margin > 0 ? 'high' : 'even';
}
