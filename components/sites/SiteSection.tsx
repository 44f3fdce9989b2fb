import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import styles from './SitesView.module.css';

/** Sites of one kind, under their heading. */
export function SiteSection(props: { title: string; hint?: string | undefined; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={styles['title']}>
        {props.title}
      </h2>
      {props.hint !== undefined && <p class={styles['note']}>{props.hint}</p>}
      {props.children}
    </section>
  );
}
