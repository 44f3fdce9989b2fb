import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './Icon';
import styles from './Notice.module.css';

/** Says what happened, what it means and what to do. A trouble interrupts a screen reader, a note waits. */
export function Notice(props: {
  kind: 'trouble' | 'note';
  children: ComponentChildren;
  action?: ComponentChildren;
}): VNode {
  const trouble = props.kind === 'trouble';
  const tone = trouble ? styles['trouble'] : styles['note'];
  return (
    <div class={`${styles['notice']} ${tone}`} role={trouble ? 'alert' : 'status'}>
      <Icon name="alert" />
      <p class={styles['words']}>{props.children}</p>
      {props.action}
    </div>
  );
}
