import type { VNode } from 'preact';
import { partHref } from '@/components/data/parts';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import styles from './GoneNote.module.css';

/** Says how many mentions a list lacks that were counted and are no longer kept; nothing where there are none. */
export function GoneNote({ gone }: { gone: number }): VNode | null {
  const { count } = useTranslator();
  if (gone === 0) return null;
  return (
    <p class={styles['note']}>
      {count('mentions.noLongerKept', gone)} <RetentionLink />
    </p>
  );
}

/** In place of a list of which nothing is kept any more. */
export function AllGone({ gone }: { gone: number }): VNode {
  const { text, count } = useTranslator();
  return <EmptyState title={count('mentions.goneAll', gone)} hint={text('mentions.goneHint')} action={<RetentionLink />} />;
}

function RetentionLink(): VNode {
  const { text } = useTranslator();
  return <a href={partHref('retention')}>{text('mentions.goneLink')}</a>;
}
