import type { ComponentChildren, VNode } from 'preact';
import styles from './Setting.module.css';

/** One thing to be set: what it is, its control beside it, and what is to be seen of it `below`. */
export function Setting(props: {
  title: string;
  hint?: string;
  children: ComponentChildren;
  below?: ComponentChildren;
}): VNode {
  return (
    <section class={styles['setting']}>
      <div class={styles['words']}>
        <h2 class={styles['title']}>{props.title}</h2>
        {props.hint !== undefined && <p class={styles['hint']}>{props.hint}</p>}
      </div>
      <div>{props.children}</div>
      {props.below !== undefined && <div class={styles['below']}>{props.below}</div>}
    </section>
  );
}
