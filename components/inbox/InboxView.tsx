import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { InboxDecisions } from '@/components/hooks/inboxDecisions';
import { useInboxKeys } from '@/components/hooks/inboxKeys';
import type { InboxViews } from '@/components/hooks/inboxViews';
import type { InboxWork } from '@/components/hooks/inboxWork';
import type { OpenTimes } from '@/components/hooks/openTimes';
import type { QueueList as Listed } from '@/components/hooks/queueList';
import { useTranslator } from '@/components/hooks/translation';
import type { WholeQueue } from '@/components/hooks/wholeQueue';
import { KeyOverview } from '@/components/layout/KeyOverview';
import type { ListedMention } from '@/components/mentions/listedMention';
import { UndoBar } from '@/components/mentions/UndoBar';
import type { Queue } from '@/lib/mentions/queues';
import type { Topic } from '@/lib/query/topic';
import { CareMeter } from './CareMeter';
import type { InboxAddress } from './inboxAddress';
import { InboxDialogs } from './InboxDialogs';
import { InboxFilters } from './InboxFilters';
import { INBOX_KEYS } from './inboxKeys';
import { InboxPane } from './InboxPane';
import { InboxQueue } from './InboxQueue';
import styles from './InboxView.module.css';
import { OwnWork } from './OwnWork';
import { Queues } from './Queues';
import { SavedViews } from './SavedViews';
import { SelectionBar } from './SelectionBar';

export interface InboxViewProps {
  at: InboxAddress;
  /** Null: not read yet. */
  topics: readonly Topic[] | null;
  sites: readonly { id: string; name: string }[];
  siteNames: ReadonlyMap<string, string>;
  counts: Record<Queue, { count: number; isMore: boolean }> | null;
  views: InboxViews;
  words: { tags: readonly string[]; owners: readonly string[] };
  list: Listed;
  work: InboxWork;
  whole: WholeQueue;
  decisions: InboxDecisions;
  /** The mention that is looked at; null: it is gone; undefined: it is being read. */
  open: ListedMention | null | undefined;
  openTimes: OpenTimes | null;
  zone: string;
  now: number;
  isWide: boolean;
  singleKeys: boolean;
  onGo: (at: InboxAddress, replaces?: boolean) => void;
}

/** The queues, the one that is looked at, and one mention of it beside it or in its place. */
export function InboxView(props: InboxViewProps): VNode {
  const { at, counts, views, list, work, whole, decisions, words, isWide, singleKeys, onGo } = props;
  const { text } = useTranslator();
  const topics = props.topics ?? NO_TOPICS;
  const byId = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  useInboxKeys(work.act);
  const isOpen = at.mentionId !== null;
  const { ids } = work.selection;
  return (
    <div class={styles['inbox']} data-open={isOpen}>
      {(isWide || !isOpen) && (
        <>
          <div class={styles['side']}>
            <Queues at={at} counts={counts}>
              <SavedViews at={at} {...views} />
            </Queues>
            {isWide && <OwnWork />}
          </div>
          <div class={styles['middle']}>
            <div class={styles['tools']}>
              <InboxFilters at={at} topics={topics} sites={props.sites} words={words} onGo={onGo} />
              <KeyOverview singleKeys={singleKeys} keys={INBOX_KEYS.map(([name, keys]) => ({ keys, words: text(name) }))} />
            </div>
            <SelectionBar
              queue={at.queue}
              selected={ids.size}
              isMore={!list.complete || list.places.some(({ mentionId }) => !ids.has(mentionId))}
              selecting={whole.found}
              running={decisions.running}
              owners={words.owners}
              onDone={() => void work.act('done')}
              onOwner={(owner) => work.decide({ work: { owner } }, false)}
              onOtherOwner={() => work.ask('owner')}
              onTag={() => work.ask('tag')}
              onSnooze={() => work.ask('snooze')}
              onIrrelevant={() => void work.act('irrelevant')}
              onAll={() => whole.gather(at, (found) => work.select({ ids: new Set(found), anchor: null }))}
              onStop={() => {
                whole.stop();
                decisions.stop();
              }}
              onClear={() => work.select({ ids: new Set(), anchor: null })}
            />
            <CareMeter />
            <InboxQueue {...props} topics={props.topics} byId={byId} />
            {!isWide && <OwnWork />}
          </div>
        </>
      )}
      {isOpen && <InboxPane {...props} byId={byId} />}
      <InboxDialogs {...props} />
      <div class={styles['undo']}>
        <UndoBar
          last={decisions.last?.decided ?? null}
          many={decisions.last?.many ?? 1}
          failed={decisions.failed !== null}
          {...(decisions.failed !== null && decisions.failed.done > 0 ? { failedWords: text('inbox.partly', { ...decisions.failed }) } : {})}
          topics={topics}
          onUndo={() => void work.act('undo')}
          onDismiss={decisions.dismiss}
        />
      </div>
    </div>
  );
}

const NO_TOPICS: readonly Topic[] = [];
