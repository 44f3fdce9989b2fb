import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import styles from './AuthorPart.module.css';

/** One subject of the page of an author, under a heading. */
export function AuthorPart({ title, children }: { title: string; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class={styles['part']} aria-labelledby={id}>
      <h3 id={id} class={styles['title']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
