import type { VNode } from 'preact';
import { TopicChip } from '@/components/topics/TopicChip';
import styles from './ShareBars.module.css';
import { inPercent } from './walk';

/** A topic's share with its interval, 0..1, or its count alone. */
export interface ShareBar {
  key: string;
  name: string;
  hue: number;
  /** Null where there are too few for a share. */
  share: { share: number; low: number; high: number } | null;
  /** What is written at the end: the share or the count, and its interval or whole. */
  figure: string;
  margin: string;
  /** Of how many it is. */
  detail: string;
  /** All of it in words. */
  words: string;
  /** Null: there is nothing to open. */
  href: string | null;
  emphasis: boolean;
}

/** Shares of topics as bars from zero, all of one scale, each with its interval and leading to its mentions. */
export function ShareBars({ bars }: { bars: readonly ShareBar[] }): VNode {
  const highest = Math.max(0.01, ...bars.map(({ share }) => share?.high ?? 0));
  return (
    <ul class={styles['bars']}>
      {bars.map((bar) => {
        const inside = (
          <>
            <span class="visually-hidden">{bar.words}</span>
            <span class={styles['name']} aria-hidden="true">
              <TopicChip name={bar.name} hue={bar.hue} />
            </span>
            <span class={styles['track']} aria-hidden="true">
              {bar.share !== null && (
                <>
                  <span class={styles['bar']} style={{ inlineSize: inPercent(bar.share.share / highest), '--hue': `var(--topic-${bar.hue})` }} />
                  <span
                    class={styles['interval']}
                    style={{ insetInlineStart: inPercent(bar.share.low / highest), inlineSize: inPercent((bar.share.high - bar.share.low) / highest) }}
                  />
                </>
              )}
            </span>
            <span class={styles['figure']} aria-hidden="true">{bar.figure}</span>
            <span class={styles['margin']} aria-hidden="true">{bar.margin}</span>
            <span class={styles['detail']} aria-hidden="true">{bar.detail}</span>
          </>
        );
        const look = bar.emphasis ? `${styles['part']} ${styles['own']}` : styles['part'];
        return (
          <li key={bar.key}>
            {bar.href === null ? <div class={look} title={bar.words}>{inside}</div> : <a class={look} href={bar.href} title={bar.words}>{inside}</a>}
          </li>
        );
      })}
    </ul>
  );
}
