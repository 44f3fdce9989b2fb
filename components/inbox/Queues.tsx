import type { ComponentChildren, VNode } from 'preact';
import { writeAddress } from '@/components/dashboard/address';
import { useTranslator } from '@/components/hooks/translation';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { QUEUES, type Queue } from '@/lib/mentions/queues';
import type { InboxAddress } from './inboxAddress';
import styles from './Queues.module.css';

export interface QueuesProps {
  at: InboxAddress;
  /** Null: not counted yet. */
  counts: Record<Queue, { count: number; isMore: boolean }> | null;
  /** Views under names of the user's own. */
  children: ComponentChildren;
}

/** The queues with how many mentions stand in each, and the views that the user named. */
export function Queues({ at, counts, children }: QueuesProps): VNode {
  const { text, number } = useTranslator();
  return (
    <nav class={styles['queues']} aria-label={text('inbox.queues')}>
      <ul class={styles['list']}>
        {QUEUES.map((queue) => {
          const { count = 0, isMore = false } = counts?.[queue] ?? {};
          return (
            <li key={queue}>
              <a class={styles['queue']} href={writeAddress({ view: 'inbox', filter: NO_FILTER, inbox: { ...at, queue, mentionId: null } })} aria-current={queue === at.queue ? 'page' : undefined}>
                <span class={styles['name']}>{text(`queue.${queue}`)}</span>
                {counts !== null && <span class={styles['count']}>{isMore ? text('inbox.atLeast', { n: count }) : number(count)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
      {children}
    </nav>
  );
}
