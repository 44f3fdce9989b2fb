import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { timeLeft } from '@/lib/inbox/answerBy';
import { NEVER_DUE } from '@/lib/inbox/queueKeys';
import { SETTLED_QUEUES, type Queue } from '@/lib/mentions/queues';
import styles from './Deadline.module.css';

export interface DeadlineProps {
  queue: Queue;
  /** As the queue has it: by when it is to be answered; of what waits, until when or since when; ms since 1970. */
  at: number;
  now: number;
}

/** How long there is to answer, or how late it is, with the instant as its title; of what waits, until when. Nothing of what is settled. */
export function Deadline({ queue, at, now }: DeadlineProps): VNode | null {
  const { text, duration, dateTime, relativeTime } = useTranslator();
  if (SETTLED_QUEUES.has(queue) || at === NEVER_DUE) return null;
  const [isWaiting, when] = [queue === 'waiting', dateTime(at)];
  if (isWaiting) {
    return (
      <time class={styles['due']} dateTime={new Date(at).toISOString()} title={text(at > now ? 'inbox.sleepsUntil' : 'inbox.waitsSince', { when })}>
        <Icon name="pending" />
        {relativeTime(at, now)}
      </time>
    );
  }
  const left = timeLeft(at, now);
  const words = left.state === 'left' ? text('inbox.left', { time: duration(left.length) })
    : left.state === 'late' ? text('inbox.late', { time: duration(left.length) })
    : text('inbox.dueNow');
  return (
    <time class={styles['due']} data-state={left.state} dateTime={new Date(at).toISOString()} title={text('inbox.dueAt', { when })}>
      {words}
    </time>
  );
}
