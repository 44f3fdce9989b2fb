import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { goTo } from './goTo';
import { REMOVING_PARTS, type DataPart } from './parts';
import styles from './Section.module.css';

export interface SectionProps {
  part: DataPart;
  hint?: string;
  /** Whether the address names this part: it is gone to. */
  called: boolean;
  children: ComponentChildren;
}

/** One subject of the page of the user's data: a heading, what it is about, and what can be done. */
export function Section({ part, hint, called, children }: SectionProps): VNode {
  const { text } = useTranslator();
  useEffect(() => {
    if (called) goTo(part);
  }, [called, part]);
  const id = `data-${part}`;
  return (
    <section class={REMOVING_PARTS[0] === part ? `${styles['section']} ${styles['apart']}` : styles['section']} aria-labelledby={id}>
      <h2 id={id} class={styles['title']} tabIndex={-1}>
        {text(`data.${part}.title`)}
      </h2>
      {hint !== undefined && <p class={styles['hint']}>{hint}</p>}
      {children}
    </section>
  );
}
