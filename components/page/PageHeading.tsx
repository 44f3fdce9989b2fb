import type { ComponentChildren, VNode } from 'preact';
import styles from './PageSection.module.css';

/** Name of the page's site, and whether it is read; `children` stand at the end of the line. */
export function PageHeading(props: {
  name: string;
  state: string;
  tone?: 'lively' | 'troubled';
  children?: ComponentChildren;
}): VNode {
  const { name, state, tone, children } = props;
  return (
    <div class={styles['head']}>
      <h2 class={styles['heading']}>
        <bdi class={styles['name']}>{name}</bdi>
        <span class={tone === undefined ? styles['state'] : `${styles['state']} ${styles[tone]}`}>{state}</span>
      </h2>
      {children}
    </div>
  );
}
