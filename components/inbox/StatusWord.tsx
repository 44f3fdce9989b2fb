import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { labelOfWork } from '@/lib/inbox/status';
import type { Match, Mention } from '@/lib/mentions/mention';
import { statusOf } from '@/lib/mentions/status';
import styles from './Work.module.css';
import { ownerName } from './workWords';

/** How far the work on a mention is, and who looks after it, at a glance; nothing while it is new. */
export function StatusWord({ mention, matches }: { mention: Mention; matches: readonly Match[] }): VNode | null {
  const translator = useTranslator();
  const status = statusOf(mention, labelOfWork(mention, matches));
  const owner = mention.decided?.owner;
  if (status === 'new') return null;
  return (
    <span class={styles['word']} data-status={status}>
      {translator.text(`status.${status}`)}
      {owner !== undefined && (
        <>
          <span aria-hidden="true"> · </span>
          <bdi>{ownerName(owner, translator)}</bdi>
        </>
      )}
    </span>
  );
}
