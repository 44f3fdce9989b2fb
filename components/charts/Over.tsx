import type { ComponentChildren, VNode } from 'preact';
import styles from './Over.module.css';
import plot from './Plot.module.css';
import type { OverLine } from './overLine';
import { Ticks } from './Ticks';
import { inPercent } from './walk';

/** What is drawn over a chart: in its plot, beside it at its far end, and what is said of each of its steps; null: nothing. */
export interface DrawnOver {
  line: ComponentChildren;
  axis: ComponentChildren;
  words: readonly (string | null)[];
}

/** The line of something else, over a chart. */
export function OverPlot({ over: { path, dots } }: { over: OverLine }): VNode {
  return (
    <div class={styles['over']} aria-hidden="true">
      <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class={styles['line']} d={path} />
      </svg>
      {dots.map(({ place, along, top }) => (
        <span key={place} class={styles['dot']} style={{ insetInlineStart: inPercent(along), top: inPercent(top) }} />
      ))}
    </div>
  );
}

/** Its axis, at the far end. */
export function OverAxis({ over, write }: { over: OverLine; write: (value: number) => string }): VNode {
  return (
    <div class={styles['axis']}>
      <Ticks ticks={over.ticks} write={write} />
    </div>
  );
}
