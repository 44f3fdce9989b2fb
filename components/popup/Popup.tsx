import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useOpenPage } from '@/components/hooks/openPage';
import { hasConsent, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTopics } from '@/components/hooks/topics';
import { useTrouble } from '@/components/hooks/trouble';
import { useVolume } from '@/components/hooks/volume';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { POPUP_DAYS, PopupScreen } from './PopupScreen';

/** The popup over the open page, with its data. */
export function Popup(): VNode {
  const settings = useSettings();
  const { decide } = useSettingDecisions();
  const openPage = useOpenPage();
  const open = useOpenExtensionPage({ leave: true });
  const stored = useTopics();
  const topics = stored.state === 'ready' ? stored.value : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const topicId = topics.find(({ id }) => id === chosen)?.id ?? topics[0]?.id ?? null;
  const volume = useVolume(topicId === null ? [] : [topicId], POPUP_DAYS, null);
  return (
    <PopupScreen
      consent={hasConsent(settings)}
      paused={settings.paused}
      page={{ view: openPage.view, onGrant: openPage.grant, onReadOnce: openPage.readOnce }}
      topics={topics}
      topicId={topicId}
      volume={stored.state === 'ready' ? volume : { state: stored.state }}
      trouble={<TroubleNotice trouble={useTrouble()} />}
      onTopic={setChosen}
      onPause={(paused) => void decide('paused', paused)}
      onOpen={open}
    />
  );
}
