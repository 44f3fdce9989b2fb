import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AlertLine } from '@/components/alerts/AlertLine';
import { DamageLine } from '@/components/damage/DamageLine';
import { useCorrections } from '@/components/hooks/corrections';
import { useDamage } from '@/components/hooks/damage';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useMentions } from '@/components/hooks/mentions';
import { useNow } from '@/components/hooks/now';
import { useOpenAlerts } from '@/components/hooks/openAlerts';
import { useOpenPage } from '@/components/hooks/openPage';
import { usePageMentions } from '@/components/hooks/pageMentions';
import { useClickedMention } from '@/components/hooks/panelTarget';
import { ReplyPlaceContext } from '@/components/hooks/replyPlace';
import { hasConsent, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useSiteSwitch } from '@/components/hooks/siteSwitch';
import { useTopics } from '@/components/hooks/topics';
import { useTrouble } from '@/components/hooks/trouble';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { KeptLast } from '@/components/mentions/KeptLast';
import { NO_FILTER } from '@/components/mentions/listedMention';
import type { LatestFilter } from './LatestView';
import { PanelScreen } from './PanelScreen';

/** The side panel beside the open page, with its data. */
export function Panel(): VNode {
  const settings = useSettings();
  const { decide } = useSettingDecisions();
  const page = useOpenPage();
  const { clicked, leave } = useClickedMention(page);
  const [filter, setFilter] = useState<LatestFilter>({ topicId: null, waiting: false });
  const latest = useMentions({ ...NO_FILTER, ...filter });
  const stored = useTopics();
  const switchSite = useSiteSwitch();
  const now = useNow();
  const open = useOpenExtensionPage();
  const topics = useMemo(
    () => new Map(stored.state === 'ready' ? stored.value.map((topic) => [topic.id, topic]) : []),
    [stored],
  );
  return (
    <ReplyPlaceContext.Provider value={page.tabId}>
      <PanelScreen
        consent={hasConsent(settings)}
        paused={settings.paused}
        listens={stored.state === 'loading' ? null : stored.state === 'failed' || topics.size > 0}
        trouble={
          <>
            <DamageLine damage={useDamage()} onLook={() => open('dashboard.html#/data')} />
            <TroubleNotice trouble={useTrouble()} onStored={() => open('dashboard.html#/data?part=stored')} />
            <AlertLine open={useOpenAlerts()} onLook={() => open('dashboard.html#/alerts')} />
            <KeptLast tabId={page.tabId} topics={[...topics.values()]} onSetUp={() => open('welcome.html')} />
          </>
        }
        clicked={clicked}
        page={{
          view: page.view,
          onGrant: page.grant,
          onReadOnce: page.readOnce,
          onDiagnose: page.diagnose,
          onSwitch: (keys, on) => void switchSite(keys, on),
          now,
        }}
        onPage={usePageMentions(page)}
        latest={{ filter, list: latest, onFilter: setFilter }}
        context={{
          topics,
          siteNames: SITE_NAMES,
          now,
          corrections: useCorrections(latest.renew),
          singleKeys: settings.singleKeys,
        }}
        onPause={(paused) => void decide('paused', paused)}
        onLeave={leave}
        onOpen={open}
      />
    </ReplyPlaceContext.Provider>
  );
}
