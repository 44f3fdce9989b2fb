import type { VNode } from 'preact';
import styles from './Progress.module.css';

/** How far something is: `done` of `all`. `label` says what. */
export function Progress({ done, all, label }: { done: number; all: number; label: string }): VNode {
  return <progress class={styles['progress']} max={Math.max(1, all)} value={Math.min(done, all)} aria-label={label} />;
}
