import type { VNode } from 'preact';
import styles from './IntervalBar.module.css';

export interface IntervalBarProps {
  /** Where they lie on the way from one end to the other, 0..1. */
  value: number;
  low: number;
  high: number;
  /** Where it is compared with: a middle, a target, what it was; absent: with nothing. */
  mark?: number;
  /** The interval in words, below it. */
  words?: string;
}

/** A figure as a dot on its interval. Who sees none of it reads the numbers. */
export function IntervalBar({ value, low, high, mark, words }: IntervalBarProps): VNode {
  const track = (
    <span class={styles['track']} aria-hidden="true">
      {mark !== undefined && <span class={styles['mark']} style={{ insetInlineStart: inPercent(mark) }} />}
      <span class={styles['range']} style={{ insetInlineStart: inPercent(low), insetInlineEnd: inPercent(1 - within(high)) }} />
      <span class={styles['dot']} style={{ insetInlineStart: inPercent(value) }} />
    </span>
  );
  return words === undefined ? track : <>{track}<span class={styles['words']}>{words}</span></>;
}

const within = (share: number): number => Math.max(0, Math.min(1, share));
const inPercent = (share: number): string => `${(within(share) * 100).toFixed(2)}%`;
