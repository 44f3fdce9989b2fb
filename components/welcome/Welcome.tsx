import type { VNode } from 'preact';
import { DamageLine } from '@/components/damage/DamageLine';
import { useDamage } from '@/components/hooks/damage';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { hasConsent, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useOfferedSites } from '@/components/hooks/sites';
import { useTopicDecisions } from '@/components/hooks/topicDecisions';
import { useTopics } from '@/components/hooks/topics';
import { useTrouble } from '@/components/hooks/trouble';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { WelcomeScreen } from './WelcomeScreen';

/** The page that opens after the installation, with its data. */
export function Welcome(): VNode | null {
  const settings = useSettings();
  const { giveConsent } = useSettingDecisions();
  const topics = useTopics();
  const { save } = useTopicDecisions();
  const { sites, otherHosts, grant, grantAddress } = useOfferedSites();
  const open = useOpenExtensionPage();
  const trouble = useTrouble();
  const damage = useDamage();
  // The first step depends on what is there already.
  if (topics.state === 'loading' || sites === null) return null;
  return (
    <>
      <DamageLine damage={damage} onLook={() => open('dashboard.html#/data')} />
      <TroubleNotice trouble={trouble} />
      <WelcomeScreen
        consentAt={hasConsent(settings) ? (settings.consent?.at ?? null) : null}
        topicNames={topics.state === 'ready' ? topics.value.map(({ name }) => name) : []}
        sites={sites}
        otherHosts={otherHosts}
        onConsent={giveConsent}
        onTopic={save}
        onGrant={grant}
        onGrantAddress={grantAddress}
        onOpenDashboard={() => open('dashboard.html#/mentions')}
      />
    </>
  );
}
