import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import styles from './Folded.module.css';

export interface FoldedProps {
  summary: string;
  /** Whether it is unfolded at first; after that it is as the user leaves it. */
  open: boolean;
  children: ComponentChildren;
}

/** A part of a form that few need, under a line that unfolds it. */
export function Folded({ summary, open, children }: FoldedProps): VNode {
  const [atFirst] = useState(open);
  return (
    <details class={styles['folded']} open={atFirst}>
      <summary class={styles['summary']}>{summary}</summary>
      {children}
    </details>
  );
}
