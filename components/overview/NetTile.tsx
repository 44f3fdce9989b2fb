import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { netWords } from '@/components/sentiment/netWords';
import { LEAST_FOR_RATE, netSentiment } from '@/lib/insights/netSentiment';
import type { NetSeries } from '@/lib/insights/netSeries';
import type { Overview } from '@/lib/insights/overview';
import { netDelta } from './deltas';
import { mentionsHref, type Behind } from './links';
import { Opens } from './Opens';
import { Tile } from './Tile';
import styles from './Tile.module.css';

/** Net sentiment of the period, or the counts alone where a rate would say too much. */
export function NetTile({ overview, series, behind }: { overview: Overview; series: NetSeries; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { counts } = overview.now;
  const net = netSentiment(counts);
  return (
    <Tile
      name={text('net.title')}
      formula={text('net.formula')}
      delta={netDelta(overview, translator)}
      spark={{ values: series.points.map((point) => (point.net.state === 'rate' ? point.net.value : null)) }}
      details={[
        net.state === 'few'
          ? <span key="few">{text('net.few', { least: LEAST_FOR_RATE })}</span>
          : <Opens key="n" kept={overview.now} href={mentionsHref({ ...behind, signal: 'scored' })}>{count('net.scored', net.n)}</Opens>,
      ]}
    >
      {net.state === 'rate' ? (
        <>
          <Opens kept={overview.now} class={`${styles['value']} ${styles[toneOf(net)] ?? ''}`} href={mentionsHref(behind)}>
            {netWords(net, translator).value}
          </Opens>
          <span class={styles['margin']}>{netWords(net, translator).interval}</span>
        </>
      ) : (
        (['negative', 'neutral', 'positive'] as const).map((label) => (
          <Opens key={label} kept={overview.now} label={label} class={styles['single']} href={mentionsHref({ ...behind, label })}>
            <SentimentMark label={label} />
            {number(counts[label])}
          </Opens>
        ))
      )}
    </Tile>
  );
}

/** Colour only where the whole interval lies on one side of zero. */
function toneOf({ low, high }: { low: number; high: number }): 'low' | 'high' | 'even' {
  if (high < 0) return 'low';
  return low > 0 ? 'high' : 'even';
}
