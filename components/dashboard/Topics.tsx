import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useNow } from '@/components/hooks/now';
import { useQueryTrials } from '@/components/hooks/queryTrial';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTopicDecisions, useTopics } from '@/components/hooks/topics';
import type { TopicDraft } from '@/components/topics/topicDrafts';
import { TopicsView, type TopicsViewProps } from '@/components/topics/TopicsView';
import { TrialPanel } from '@/components/topics/TrialPanel';
import { asksField } from '@/lib/query/check';
import { parseQuery } from '@/lib/query/parse';
import { UNDERSTOOD_FIELDS } from '@/lib/query/tree';

/** The view of the topics, with its data. */
export function Topics({ drafts, onDrafts }: Pick<TopicsViewProps, 'drafts' | 'onDrafts'>): VNode {
  const topics = useTopics();
  const { save, remove, mentionsOf } = useTopicDecisions();
  const { queryMode } = useSettings();
  const { decide } = useSettingDecisions();
  return (
    <TopicsView
      topics={topics}
      form={{ mode: queryMode, siteNames: SITE_NAMES, onMode: (mode) => void decide('queryMode', mode) }}
      drafts={drafts}
      onDrafts={onDrafts}
      onSave={save}
      onRemove={remove}
      mentionsOf={mentionsOf}
      preview={trialsOf}
    />
  );
}

/** What is found of a post only when it is stored. */
const LATER_FIELDS = UNDERSTOOD_FIELDS.filter((field) => field !== 'stage' && field !== 'aspect');

function trialsOf(draft: TopicDraft, saved: TopicDraft | null): VNode {
  return <Trials draft={draft} saved={saved} />;
}

function Trials({ draft, saved }: { draft: TopicDraft; saved: TopicDraft | null }): VNode {
  const { stored, page, again } = useQueryTrials(draft, saved);
  const asksLater = useMemo(() => {
    const parsed = parseQuery(draft.query);
    return parsed.ok ? LATER_FIELDS.filter((field) => asksField(parsed.query.tree, field)).map((field) => `${field}:`) : [];
  }, [draft.query]);
  return (
    <TrialPanel
      stored={stored}
      page={page}
      asksLater={asksLater}
      hue={draft.hue}
      siteNames={SITE_NAMES}
      now={useNow()}
      onAgain={again}
    />
  );
}
