import type { VNode } from 'preact';
import { inPercent } from './walk';
import type { NetSentiment } from '@/lib/insights/netSentiment';
import styles from './NetTrack.module.css';

/** Net sentiment on a line from −100 to +100 with its interval; the same number stands in words beside it. */
export function NetTrack({ net }: { net: NetSentiment }): VNode {
  const placeOf = (value: number): number => (value + 100) / 200;
  return (
    <span class={styles['track']} aria-hidden="true">
      <span class={styles['zero']} />
      {net.state === 'rate' && (
        <>
          <span class={styles['interval']} style={{ insetInlineStart: inPercent(placeOf(net.low)), inlineSize: inPercent((net.high - net.low) / 200) }} />
          <span class={`${styles['dot']} ${styles[toneOf(net)]}`} style={{ insetInlineStart: inPercent(placeOf(net.value)) }} />
        </>
      )}
    </span>
  );
}

/** Colour only where the whole interval lies on one side of zero. */
function toneOf({ low, high }: { low: number; high: number }): 'low' | 'high' | 'even' {
  if (high < 0) return 'low';
  return low > 0 ? 'high' : 'even';
}
