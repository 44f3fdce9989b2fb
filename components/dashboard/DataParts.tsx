import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Consent } from '@/components/data/Consent';
import { Log } from '@/components/data/Log';
import { DeleteEverything } from '@/components/data/DeleteEverything';
import { People } from '@/components/data/People';
import { Retention } from '@/components/data/Retention';
import { SiteRules } from '@/components/data/SiteRules';
import { Stored } from '@/components/data/Stored';
import { useAuditLog, useLogFile, type AuditKind } from '@/components/hooks/auditLog';
import { useDeleteEverything } from '@/components/hooks/deleteEverything';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useHoldings, useRoom, useStoredSites, useStoredSizes, useStoredTopics } from '@/components/hooks/holdings';
import { useAuthorToErase, useErasable, useErasures, usePeopleSearch } from '@/components/hooks/people';
import { useRetention } from '@/components/hooks/retention';
import { useRetentionChoice } from '@/components/hooks/retentionChoice';
import { useRuledSites } from '@/components/hooks/ruledSites';
import { CONSENT_TEXT, useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';

/** What is stored, with its data. */
export function StoredWithData(): VNode {
  const holdings = useHoldings();
  const sites = useStoredSites();
  const topics = useStoredTopics();
  const siteSizes = useStoredSizes('site', sites.state === 'ready' ? sites.value : []);
  const topicSizes = useStoredSizes('topic', topics.state === 'ready' ? topics.value : []);
  const room = useRoom(holdings.state === 'ready' ? holdings.value.mentions : null);
  return <Stored holdings={holdings} sites={sites} topics={topics} siteSizes={siteSizes} topicSizes={topicSizes} room={room} />;
}

/** How long it is kept, with its data. */
export function RetentionWithData(): VNode {
  const { text } = useTranslator();
  const { policy, state, decide, runNow } = useRetention();
  const choice = useRetentionChoice(policy.state === 'ready' ? policy.value : null, decide, runNow);
  const topics = useTopics();
  if (policy.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (policy.state === 'loading') return <Loading lines={3} />;
  return (
    <Retention
      policy={policy.value}
      state={state.state === 'ready' ? state.value : null}
      choice={choice}
      topics={topics.state === 'ready' ? topics.value : []}
      sites={SITE_NAMES}
    />
  );
}

/** What holds for single sites, with its data. */
export function SiteRulesWithData(): VNode {
  const { text } = useTranslator();
  const { policy, decide, runNow } = useRetention();
  const known = policy.state === 'ready' ? policy.value : null;
  const choice = useRetentionChoice(known, decide, runNow);
  const sites = useRuledSites(known);
  const topics = useTopics();
  const names = new Map(topics.state === 'ready' ? topics.value.map(({ id, name }) => [id, name]) : []);
  if (policy.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (policy.state === 'loading') return <Loading lines={3} />;
  return <SiteRules policy={policy.value} choice={choice} sites={sites} topics={names} />;
}

/** Lines of the log that are shown at first, and more on each demand. */
const LINES = 10;

/** The log, with its data. */
export function LogWithData(): VNode {
  const [kind, setKind] = useState<AuditKind | null>(null);
  const [most, setMost] = useState(LINES);
  const topics = useTopics();
  const { failed, save } = useLogFile();
  const names = { topics: new Map(topics.state === 'ready' ? topics.value.map(({ id, name }) => [id, name]) : []), sites: SITE_NAMES };
  return (
    <Log
      log={useAuditLog(kind, most)}
      kind={kind}
      names={names}
      failed={failed}
      onKind={(next) => {
        setKind(next);
        setMost(LINES);
      }}
      onMore={() => setMost(most + 5 * LINES)}
      onSave={() => save(kind)}
    />
  );
}

/** The user's consent, with its data. */
export function ConsentWithData(): VNode {
  const { consent } = useSettings();
  const { withdrawConsent } = useSettingDecisions();
  const open = useOpenExtensionPage();
  return (
    <Consent given={consent?.given === true ? consent : null} text={CONSENT_TEXT} onWithdraw={withdrawConsent} onSetUp={() => open('welcome.html')} />
  );
}

/** Finding, handing out and erasing what one author wrote, with its data. */
export function PeopleWithData({ mentionId }: { mentionId: string | null }): VNode {
  const [authorId, setAuthorId] = useAuthorToErase(mentionId);
  return (
    <People search={usePeopleSearch()} siteNames={SITE_NAMES} asked={useErasable(authorId)} onAsk={setAuthorId} {...useErasures()} />
  );
}

/** Deleting everything, with its data. */
export function DeleteEverythingWithData(): VNode {
  const holdings = useHoldings();
  const { state, start } = useDeleteEverything();
  const stored = holdings.state === 'ready' ? { mentions: holdings.value.mentions, topics: holdings.value.topics } : null;
  return <DeleteEverything state={state} stored={stored} onDelete={start} />;
}
