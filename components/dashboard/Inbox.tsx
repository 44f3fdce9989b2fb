import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { CheckInsLine } from '@/components/authors/CheckInsLine';
import { useCheckIns } from '@/components/hooks/authors';
import { useInboxDecisions } from '@/components/hooks/inboxDecisions';
import { useInboxViews } from '@/components/hooks/inboxViews';
import { useInboxWork } from '@/components/hooks/inboxWork';
import { useListedMention } from '@/components/hooks/listedMentionById';
import { useNow } from '@/components/hooks/now';
import { useOpenTimes } from '@/components/hooks/openTimes';
import { useQueueCounts } from '@/components/hooks/queueCounts';
import { useQueueList } from '@/components/hooks/queueList';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useWaking } from '@/components/hooks/waking';
import { useWordsInUse } from '@/components/hooks/wordsInUse';
import { useWholeQueue } from '@/components/hooks/wholeQueue';
import { useWideScreen } from '@/components/hooks/wideScreen';
import type { InboxAddress } from '@/components/inbox/inboxAddress';
import { InboxView } from '@/components/inbox/InboxView';

/** From this width on the mention stands beside its queue, px. */
const WIDE = 1_100;

/** The inbox, with its data. */
export function Inbox({ at, onGo }: { at: InboxAddress; onGo: (at: InboxAddress, replaces?: boolean) => void }): VNode {
  const { zone, singleKeys } = useSettings();
  const topics = useTopics();
  const isWide = useWideScreen(WIDE);
  const isBusy = useRef(false);
  const list = useQueueList(at, () => isBusy.current || document.activeElement?.closest('article[data-mention]') != null);
  const decisions = useInboxDecisions(list.renew);
  const work = useInboxWork({ at, list, decisions, isWide, onGo });
  isBusy.current = at.mentionId !== null || work.selection.ids.size > 0;
  const listed = useListedMention(at.mentionId);
  const isRead = listed.state === 'ready' && listed.value.mentionId === at.mentionId;
  useWaking();
  const now = useNow();
  const due = useCheckIns(now);
  return (
    <>
      <CheckInsLine n={due.state === 'ready' ? due.value.length : 0} />
      <InboxView
        at={at}
        topics={topics.state === 'ready' ? topics.value : null}
        sites={useKnownSites()}
        siteNames={SITE_NAMES}
        counts={useQueueCounts(at.topicId)}
        views={useInboxViews()}
        words={useWordsInUse()}
        list={list}
        work={work}
        whole={useWholeQueue()}
        decisions={decisions}
        open={isRead ? listed.value.listed : undefined}
        openTimes={useOpenTimes()}
        zone={zone}
        now={now}
        isWide={isWide}
        singleKeys={singleKeys}
        onGo={onGo}
      />
    </>
  );
}
