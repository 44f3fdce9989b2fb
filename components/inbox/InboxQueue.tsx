import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { InboxWork } from '@/components/hooks/inboxWork';
import type { OpenTimes } from '@/components/hooks/openTimes';
import type { QueueList as Listed } from '@/components/hooks/queueList';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { isSameFilter } from '@/lib/inbox/inboxViews';
import type { Topic } from '@/lib/query/topic';
import { FIRST_INBOX, type InboxAddress } from './inboxAddress';
import styles from './InboxView.module.css';
import { QueueList } from './QueueList';
import { toggled } from './selection';

export interface InboxQueueProps {
  at: InboxAddress;
  /** Null: not read yet. */
  topics: readonly Topic[] | null;
  byId: ReadonlyMap<string, Topic>;
  siteNames: ReadonlyMap<string, string>;
  list: Listed;
  work: InboxWork;
  openTimes: OpenTimes | null;
  now: number;
  onGo: (at: InboxAddress) => void;
}

/** The queue that is looked at, or why there is nothing to be seen. */
export function InboxQueue(props: InboxQueueProps): VNode {
  const { at, topics, byId, siteNames, list, work, openTimes, now } = props;
  const { text, count } = useTranslator();
  const { state, places, complete, newer, refresh } = list;
  if (state === 'failed') {
    return <Notice kind="trouble" action={<Button size="small" onClick={refresh}>{text('action.tryAgain')}</Button>}>{text('mentions.loadFailed')}</Notice>;
  }
  if (places.length === 0 && (!complete || topics === null)) return <Loading lines={6} />;
  return (
    <>
      {newer > 0 && (
        <div>
          <Button size="small" onClick={refresh}>{count('inbox.newer', newer)}</Button>
        </div>
      )}
      {places.length === 0 ? <Nothing {...props} /> : (
        <div>
          <QueueList
            queue={at.queue}
            list={list}
            topics={byId}
            siteNames={siteNames}
            openTimes={openTimes}
            now={now}
            selected={work.selection.ids}
            openId={at.mentionId}
            currentId={work.currentId}
            wish={work.focus}
            onCurrent={work.onCurrent}
            onOpen={work.open}
            onSelect={(mentionId) => work.select(toggled(work.selection, mentionId))}
          />
          <p class={styles['end']} role="status">{text(complete ? 'mentions.end' : 'mentions.more')}</p>
        </div>
      )}
    </>
  );
}

function Nothing({ at, topics, onGo }: Pick<InboxQueueProps, 'at' | 'topics' | 'onGo'>): VNode {
  const { text } = useTranslator();
  if (topics?.length === 0) {
    return <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={<a href="#/topics">{text('topics.add')}</a>} />;
  }
  if (isSameFilter(at, { ...FIRST_INBOX, queue: at.queue })) return <EmptyState title={text(`queue.none.${at.queue}`)} hint={text(`queue.will.${at.queue}`)} />;
  return (
    <EmptyState
      title={text('inbox.noMatch')}
      action={<Button onClick={() => onGo({ ...FIRST_INBOX, queue: at.queue })}>{text('mentions.clearFilters')}</Button>}
    />
  );
}
