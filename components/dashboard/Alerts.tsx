import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AlertsView } from '@/components/alerts/AlertsView';
import type { FiredAlert } from '@/components/alerts/firedAlert';
import { Notice } from '@/components/controls/Notice';
import { useAlertMentions, useAlerts, useSeenAlerts } from '@/components/hooks/alerts';
import { useAlertRules } from '@/components/hooks/alertRules';
import { useCorrections } from '@/components/hooks/corrections';
import { useNotificationLeave } from '@/components/hooks/notificationLeave';
import { useNow } from '@/components/hooks/now';
import { useRisenTerms } from '@/components/hooks/risenTerms';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { useWatchLearning } from '@/components/hooks/watchLearning';
import { Loading } from '@/components/layout/Loading';
import { MentionList } from '@/components/mentions/MentionList';
import { UndoBar } from '@/components/mentions/UndoBar';
import { isolate } from '@/lib/i18n/fillIn';
import type { Topic } from '@/lib/query/topic';

/** Alerts that are listed at first, and mentions of one. */
const WINDOW = 20;
const MOST_MENTIONS = 50;

/** The view of the alerts, with its data. */
export function Alerts(): VNode {
  const [most, setMost] = useState(WINDOW);
  const fired = useAlerts(most);
  const stored = useTopics();
  const { quietHours, digestAt, zone, weekStart } = useSettings();
  const { decide } = useSettingDecisions();
  const known = useKnownSites();
  const rules = useAlertRules();
  const leave = useNotificationLeave();
  const learning = useWatchLearning();
  const onSeen = useSeenAlerts();
  const now = useNow();
  const topics = useMemo(() => new Map(stored.state === 'ready' ? stored.value.map((topic) => [topic.id, topic]) : []), [stored]);
  const names = {
    topics: new Map([...topics].map(([id, { name }]) => [id, name])),
    // Those on which something was heard come first.
    sites: new Map([...known.map(({ id, name }): [string, string] => [id, name]), ...SITE_NAMES]),
  };
  return (
    <AlertsView
      fired={{
        fired, topics, names, now, onSeen,
        onMore: () => setMost(most + WINDOW),
        mentionsOf: caughtBy,
      }}
      rules={{ ...rules, names, leave, learning }}
      times={{
        quiet: quietHours, digestAt, zone, weekStart,
        onQuiet: (quiet) => void decide('quietHours', quiet),
        onDigestAt: (minute) => void decide('digestAt', minute),
      }}
    />
  );
}

function caughtBy(alert: FiredAlert, topics: ReadonlyMap<string, Topic>, now: number): VNode {
  return <Caught alert={alert} topics={topics} now={now} />;
}

/** What an alert caught, as far as it is kept. */
function Caught({ alert, topics, now }: { alert: FiredAlert; topics: ReadonlyMap<string, Topic>; now: number }): VNode {
  const { text, count, sequence } = useTranslator();
  const { singleKeys } = useSettings();
  const mentions = useAlertMentions(alert.mentionIds, MOST_MENTIONS);
  const corrections = useCorrections(nothing);
  const topic = alert.found === undefined ? undefined : topics.get(alert.found.topicId);
  const terms = useRisenTerms(alert.found, alert.mentionIds, topic?.name ?? '');
  if (mentions.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (mentions.state === 'loading') return <Loading lines={2} />;
  if (mentions.value.length === 0) return <p>{text('alerts.mentionsGone')}</p>;
  return (
    <>
      {terms.length > 0 && <p>{text('alerts.found.risen', { terms: sequence(terms.map(({ term }) => isolate(term))) })}</p>}
      <MentionList
        rows={mentions.value}
        complete
        topics={topics}
        siteNames={SITE_NAMES}
        now={now}
        onMore={nothing}
        onCorrect={corrections.correct}
        onSignal={corrections.decideSignal}
        onUndo={corrections.undo}
        singleKeys={singleKeys}
        endNote={false}
      />
      {alert.count > mentions.value.length && <p>{count('alerts.notShown', alert.count - mentions.value.length)}</p>}
      <UndoBar
        last={corrections.last}
        failed={corrections.failed}
        topics={[...topics.values()]}
        onUndo={corrections.undo}
        onDismiss={corrections.dismiss}
      />
    </>
  );
}

const nothing = (): void => undefined;
