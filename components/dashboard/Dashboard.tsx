import type { VNode } from 'preact';
import { FIRST_AUTHORS } from '@/components/authors/authorsAddress';
import { useAddress } from '@/components/hooks/address';
import { useBusinessHours } from '@/components/hooks/businessHours';
import { useUndoneImports } from '@/components/hooks/imports';
import { useLearnedTopics } from '@/components/hooks/learnedTopics';
import { useLearning } from '@/components/hooks/learning';
import { useNotificationLeave } from '@/components/hooks/notificationLeave';
import { useNow } from '@/components/hooks/now';
import { useOwnWords } from '@/components/hooks/ownWords';
import { useAnswerCount } from '@/components/hooks/queueCounts';
import { useRezoning } from '@/components/hooks/rezoning';
import { hasConsent, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useTopicDrafts } from '@/components/hooks/topicDrafts';
import { useTopics } from '@/components/hooks/topics';
import { useTouchpoints } from '@/components/hooks/touchpoints';
import { useTrouble } from '@/components/hooks/trouble';
import { CareSetting } from '@/components/inbox/CareSetting';
import { FIRST_INSIGHTS } from '@/components/insights/insightsAddress';
import { FIRST_INBOX } from '@/components/inbox/inboxAddress';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { Overview } from '@/components/overview/Overview';
import { FIRST_KIT } from '@/components/replies/kit/kitAddress';
import { BusinessHours } from '@/components/settings/BusinessHours';
import { DeviceModelSetting } from '@/components/settings/DeviceModelSetting';
import { LearnedTopics } from '@/components/settings/LearnedTopics';
import { Learning } from '@/components/settings/Learning';
import { MorningDigest } from '@/components/settings/MorningDigest';
import { OwnWords } from '@/components/settings/OwnWords';
import { SettingsView } from '@/components/settings/SettingsView';
import { Touchpoints } from '@/components/settings/Touchpoints';
import { openDraft } from '@/components/topics/topicDrafts';
import { DEFAULT_PERIOD } from '@/lib/insights/comparison';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { Alerts } from './Alerts';
import { BackupDueWithData } from './BackupWithData';
import { Bundle } from './Bundle';
import { DashboardDamage } from './DashboardDamage';
import { Data } from './Data';
import { Authors } from './Authors';
import { Export } from './Export';
import { Frame } from './Frame';
import { Inbox } from './Inbox';
import { Insights } from './Insights';
import { Mentions } from './Mentions';
import { Replies } from './Replies';
import { Sites } from './Sites';
import { Streams } from './Streams';
import { Topics } from './Topics';

/** The dashboard, with its data; the address says which view. */
export function Dashboard(): VNode {
  const [address, go] = useAddress();
  const trouble = useTrouble();
  const [drafts, setDrafts] = useTopicDrafts();
  useUndoneImports();
  return (
    <Frame
      view={address.view}
      waiting={useAnswerCount()}
      trouble={
        <>
          <DashboardDamage />
          <TroubleNotice trouble={trouble} onStored={() => go({ view: 'data', filter: NO_FILTER, part: 'stored' })} />
        </>
      }
    >
      {address.view === 'overview' && (
        <>
          <BackupDueWithData onGo={() => go({ view: 'data', filter: NO_FILTER, part: 'backup' })} />
          <Overview
            filter={{ topicId: address.filter.topicId, site: address.filter.site, days: address.days ?? DEFAULT_PERIOD }}
            onFilter={({ days, ...part }) => go({ view: 'overview', filter: { ...NO_FILTER, ...part }, days })}
          />
        </>
      )}
      {address.view === 'inbox' && (
        <Inbox at={address.inbox ?? FIRST_INBOX} onGo={(inbox, replaces) => go({ view: 'inbox', filter: NO_FILTER, inbox }, replaces)} />
      )}
      {address.view === 'streams' && <Streams />}
      {address.view === 'authors' && (
        <Authors at={address.authors ?? FIRST_AUTHORS} onGo={(authors, replaces) => go({ view: 'authors', filter: NO_FILTER, authors }, replaces)} />
      )}
      {address.view === 'mentions' && (
        <Mentions
          filter={address.filter}
          onFilter={(filter) => go({ view: 'mentions', filter })}
          onEditTopic={(topicId) => {
            setDrafts((before) => openDraft(before, topicId));
            go({ view: 'topics', filter: NO_FILTER });
          }}
        />
      )}
      {address.view === 'insights' && (
        <Insights at={address.insights ?? FIRST_INSIGHTS} onGo={(insights, replaces) => go({ view: 'insights', filter: NO_FILTER, insights }, replaces)} />
      )}
      {address.view === 'alerts' && <Alerts />}
      {address.view === 'replies' && (
        <Replies at={address.kit ?? FIRST_KIT} onGo={(kit, replaces) => go({ view: 'replies', filter: NO_FILTER, kit }, replaces)} />
      )}
      {address.view === 'topics' && <Topics drafts={drafts} onDrafts={setDrafts} />}
      {address.view === 'sites' && <Sites />}
      {address.view === 'data' && (
        <Data
          part={address.part ?? null}
          mentionId={address.filter.mentionId}
        />
      )}
      {address.view === 'bundle' && <Bundle />}
      {address.view === 'export' && <Export filter={address.filter} onFilter={(filter) => go({ view: 'export', filter })} />}
      {address.view === 'settings' && <SettingsWithData />}
    </Frame>
  );
}

function SettingsWithData(): VNode {
  const settings = useSettings();
  const { decide } = useSettingDecisions();
  const { rebuild, change } = useRezoning();
  return (
    <SettingsView
      language={settings.language}
      theme={settings.theme}
      zone={settings.zone}
      rebuild={rebuild}
      weekStart={settings.weekStart}
      marks={settings.marks}
      singleKeys={settings.singleKeys}
      blursAbuse={settings.blursAbuse}
      paused={settings.paused}
      consentAt={hasConsent(settings) ? (settings.consent?.at ?? null) : null}
      onLanguage={(language) => decide('language', language)}
      onTheme={(theme) => decide('theme', theme)}
      onZone={change}
      onWeekStart={(weekStart) => decide('weekStart', weekStart)}
      onMarks={(marks) => decide('marks', marks)}
      onSingleKeys={(singleKeys) => decide('singleKeys', singleKeys)}
      onBlursAbuse={(blursAbuse) => decide('blursAbuse', blursAbuse)}
      onPause={(paused) => decide('paused', paused)}
    >
      <CareSetting />
      <DeviceModelSetting />
      <BusinessHoursWithData />
      <MorningDigestWithData />
      <LearningWithData />
      <LearnedTopicsWithData />
      <OwnWordsWithData />
      <TouchpointsWithData />
    </SettingsView>
  );
}

function BusinessHoursWithData(): VNode {
  const { zone, weekStart } = useSettings();
  const topics = useTopics();
  return (
    <BusinessHours
      {...useBusinessHours()}
      topics={topics.state === 'ready' ? topics.value : []}
      zone={zone}
      weekStart={weekStart}
      now={useNow()}
    />
  );
}

function MorningDigestWithData(): VNode {
  const { morningDigest } = useSettings();
  const { decide } = useSettingDecisions();
  return <MorningDigest on={morningDigest} leave={useNotificationLeave()} onChange={(on) => void decide('morningDigest', on)} />;
}

function LearningWithData(): VNode {
  const { learns } = useSettings();
  const { decide } = useSettingDecisions();
  const topics = useTopics();
  const names = new Map(topics.state === 'ready' ? topics.value.map(({ id, name }) => [id, name]) : []);
  return <Learning on={learns} learning={useLearning()} topicNames={names} onLearns={(on) => decide('learns', on)} />;
}

function LearnedTopicsWithData(): VNode {
  return <LearnedTopics {...useLearnedTopics()} />;
}

function OwnWordsWithData(): VNode {
  return <OwnWords {...useOwnWords()} />;
}

function TouchpointsWithData(): VNode {
  return <Touchpoints {...useTouchpoints()} />;
}
