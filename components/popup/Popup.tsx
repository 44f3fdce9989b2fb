import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AlertLine } from '@/components/alerts/AlertLine';
import { DamageLine } from '@/components/damage/DamageLine';
import { useDamage } from '@/components/hooks/damage';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useFortnights } from '@/components/hooks/fortnights';
import { useNow } from '@/components/hooks/now';
import { useOpenAlerts } from '@/components/hooks/openAlerts';
import { useOpenPage } from '@/components/hooks/openPage';
import { useOpenPanel } from '@/components/hooks/panel';
import { hasConsent, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useSiteSwitch } from '@/components/hooks/siteSwitch';
import { useTopics } from '@/components/hooks/topics';
import { useTrouble } from '@/components/hooks/trouble';
import { useWaiting } from '@/components/hooks/waiting';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { KeptLast } from '@/components/mentions/KeptLast';
import { PopupScreen } from './PopupScreen';

/** Mentions that are shown as needing an answer. */
const MOST_WAITING = 3;

/** The popup over the open page, with its data. */
export function Popup(): VNode {
  const settings = useSettings();
  const { decide } = useSettingDecisions();
  const openPage = useOpenPage();
  const open = useOpenExtensionPage({ leave: true });
  const stored = useTopics();
  const switchSite = useSiteSwitch();
  const now = useNow();
  const topics = stored.state === 'ready' ? stored.value : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const topicId = topics.find(({ id }) => id === chosen)?.id ?? topics[0]?.id ?? null;
  const figures = useFortnights(topicId);
  return (
    <PopupScreen
      consent={hasConsent(settings)}
      paused={settings.paused}
      page={{
        view: openPage.view,
        onGrant: openPage.grant,
        onReadOnce: openPage.readOnce,
        onDiagnose: openPage.diagnose,
        onSwitch: (keys, on) => void switchSite(keys, on),
        now,
      }}
      topics={stored.state === 'ready' ? topics : null}
      topicId={topicId}
      figures={stored.state === 'ready' ? figures : { state: stored.state }}
      waiting={useWaiting(topicId === null ? [] : [topicId], MOST_WAITING)}
      siteNames={SITE_NAMES}
      now={now}
      trouble={
        <>
          <DamageLine damage={useDamage()} onLook={() => open('dashboard.html#/data')} />
          <TroubleNotice trouble={useTrouble()} onStored={() => open('dashboard.html#/data?part=stored')} />
          <AlertLine open={useOpenAlerts()} onLook={() => open('dashboard.html#/alerts')} />
          <KeptLast tabId={openPage.tabId} topics={topics} onSetUp={() => open('welcome.html')} />
        </>
      }
      onTopic={setChosen}
      onPause={(paused) => void decide('paused', paused)}
      onOpen={open}
      onPanel={useOpenPanel(openPage.tabId)}
    />
  );
}
