import type { VNode } from 'preact';
import styles from './Ticks.module.css';
import { inPercent } from './walk';

/** The values of a chart's lines beside them; as wide as the longest one. `top`: 0..1, from above. */
export function Ticks(props: {
  ticks: readonly { value: number; top: number }[];
  write: (value: number) => string;
}): VNode {
  const written = props.ticks.map(({ value, top }) => ({ words: props.write(value), top }));
  const longest = written.reduce((long, { words }) => (words.length > long.length ? words : long), '');
  return (
    <div class={styles['ticks']} aria-hidden="true">
      <span class={styles['room']}>{longest}</span>
      {written.map(({ words, top }) => (
        <span key={words} class={styles['tick']} style={{ top: inPercent(top) }}>
          {words}
        </span>
      ))}
    </div>
  );
}
