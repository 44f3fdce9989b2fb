import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Panel.module.css';

/** A part of the overview: its title, what stands beside it, and what must be known of its numbers. */
export function Panel(props: {
  title: string;
  action?: ComponentChildren;
  note?: ComponentChildren;
  /** Right below another line: it has none of its own. */
  below?: boolean;
  children: ComponentChildren;
}): VNode {
  const id = useId();
  return (
    <section class={props.below === true ? `${styles['panel']} ${styles['below']}` : styles['panel']} aria-labelledby={id}>
      <div class={styles['head']}>
        <h2 id={id} class={styles['title']}>
          {props.title}
        </h2>
        {props.action}
      </div>
      {props.children}
      {props.note !== undefined && <p class={styles['note']}>{props.note}</p>}
    </section>
  );
}
