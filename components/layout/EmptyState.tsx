import type { ComponentChildren, VNode } from 'preact';
import styles from './EmptyState.module.css';

/** Says what will appear here, and the one thing to do. */
export function EmptyState(props: { title: string; hint?: string; action?: ComponentChildren }): VNode {
  return (
    <div class={styles['empty']}>
      <svg class={styles['drawing']} viewBox="0 0 72 32" aria-hidden="true">
        <path d="M4 13v6M14 9v14M24 12v8M34 5v22M44 11v10M54 8v16M64 13v6" />
      </svg>
      <p class={styles['title']}>{props.title}</p>
      {props.hint !== undefined && <p class={styles['hint']}>{props.hint}</p>}
      {props.action}
    </div>
  );
}
