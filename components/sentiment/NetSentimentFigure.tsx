import type { ComponentChildren, VNode } from 'preact';
import { atMostWords } from '@/components/charts/goneWords';
import { useTranslator } from '@/components/hooks/translation';
import { LEAST_FOR_RATE, netSentiment } from '@/lib/insights/netSentiment';
import { totalOf, type Kept } from '@/lib/insights/sentimentCounts';
import styles from './NetSentimentFigure.module.css';
import { netWords } from './netWords';
import { SentimentMark } from './SentimentMark';

export interface NetSentimentFigureProps {
  kept: Kept;
  /** Posts scanned. */
  seen: number;
  /** Low, for a popup. */
  small?: boolean;
  /** What stands beside the two numbers: how each changed. */
  netChange?: ComponentChildren;
  volumeChange?: ComponentChildren;
}

/** Net sentiment with its interval, or the counts alone where a rate would say too much. */
export function NetSentimentFigure(props: NetSentimentFigureProps): VNode {
  const { kept, seen, small = false, netChange, volumeChange } = props;
  const translator = useTranslator();
  const { text, count, signed, number } = translator;
  const { counts } = kept;
  const atMost = atMostWords(kept, translator);
  const net = netSentiment(counts);
  return (
    <section class={small ? `${styles['tile']} ${styles['small']}` : styles['tile']} aria-label={text('net.title')}>
      {net.state === 'rate' ? (
        <p class={styles['figure']} title={text('net.formula')}>
          <span class={`${styles['value']} ${styles[toneOf(net)]}`}>
            {signed(Math.round(net.value))}
          </span>
          <span class={styles['margin']}>{netWords(net, translator).interval}</span>
          <span class={styles['name']}>{text('net.title')}</span>
          {netChange}
        </p>
      ) : (
        <p class={styles['figure']}>
          {(['negative', 'neutral', 'positive'] as const).map((label) => (
            <span key={label} class={styles['single']}>
              <SentimentMark label={label} />
              {number(counts[label])}
            </span>
          ))}
        </p>
      )}
      {net.state === 'few' && <p class={styles['few']}>{text('net.few', { least: LEAST_FOR_RATE })}</p>}
      <p>
        {count('count.mentions', totalOf(counts))} {count('count.ofSeen', seen)} {volumeChange}
      </p>
      {atMost !== null && <p class={styles['few']}>{atMost}</p>}
      <p class={styles['parts']}>
        {net.state === 'rate' && <span>{count('net.scored', net.n)}</span>}
        {counts.unsure > 0 && <span>{count('count.unsure', counts.unsure)}</span>}
        {counts.unscored > 0 && <span>{count('count.unscored', counts.unscored)}</span>}
      </p>
    </section>
  );
}

/** Colour only where the whole interval lies on one side of zero. */
function toneOf({ low, high }: { low: number; high: number }): 'low' | 'high' | 'even' {
  if (high < 0) return 'low';
  return low > 0 ? 'high' : 'even';
}
