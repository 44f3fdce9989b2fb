import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useDryRun } from '@/components/hooks/dryRun';
import { useNow } from '@/components/hooks/now';
import { useProposals } from '@/components/hooks/proposals';
import { useQueryTrials } from '@/components/hooks/queryTrial';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { ACCOUNT_SITES, SITE_NAMES } from '@/components/hooks/sites';
import { useTopicChanges, useTopicList } from '@/components/hooks/topicChanges';
import { useTopicDecisions } from '@/components/hooks/topicDecisions';
import { useTopicCounts } from '@/components/hooks/topics';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { EffectSummary } from '@/components/topics/EffectSummary';
import type { TopicDraft } from '@/components/topics/topicDrafts';
import type { AskedChange } from '@/components/topics/topicStates';
import { TopicsView, type TopicsViewProps } from '@/components/topics/TopicsView';
import { TrialPanel } from '@/components/topics/TrialPanel';
import { WordProposals } from '@/components/topics/WordProposals';
import { withAlternative, withContext } from '@/lib/query/writing/builder';
import { decidedLater } from '@/lib/query/grammar/decidedLater';
import { parseQuery } from '@/lib/query/grammar/parse';
import { writeAddress } from './address';

/** The view of the topics, with its data. */
export function Topics({ drafts, onDrafts }: Pick<TopicsViewProps, 'drafts' | 'onDrafts'>): VNode {
  const list = useTopicList();
  const topics = list.state === 'ready' ? list.value.topics : [];
  const { save, pause } = useTopicDecisions();
  const { change, undo } = useTopicChanges();
  const { queryMode } = useSettings();
  const { decide } = useSettingDecisions();
  return (
    <TopicsView
      list={list}
      counts={useTopicCounts(topics.map(({ id }) => id))}
      form={{ mode: queryMode, siteNames: SITE_NAMES, accountSites: ACCOUNT_SITES, onMode: (mode) => void decide('queryMode', mode), suggestions }}
      drafts={drafts}
      onDrafts={onDrafts}
      mentionsHref={(topicId, hidden) => writeAddress({ view: 'mentions', filter: { ...NO_FILTER, topicId, hidden } })}
      effect={effectOf}
      onSave={save}
      onPause={pause}
      onChange={change}
      onUndo={undo}
      preview={trialsOf}
    />
  );
}

function effectOf(asked: AskedChange, into: string | null): VNode {
  return <Effect asked={asked} into={into} />;
}

function Effect({ asked, into }: { asked: AskedChange; into: string | null }): VNode {
  return <EffectSummary run={useDryRun(asked)} into={into} />;
}

function suggestions(draft: TopicDraft, onChange: (part: Partial<TopicDraft>) => void): VNode {
  return <Suggestions draft={draft} onChange={onChange} />;
}

function Suggestions(props: { draft: TopicDraft; onChange: (part: Partial<TopicDraft>) => void }): VNode {
  const { draft, onChange } = props;
  const [wanted, setWanted] = useState(false);
  const { query, dontStore = '', hide = '', exactLetters, handles } = draft;
  const topic = {
    query, dontStore, hide,
    ...(exactLetters === undefined ? {} : { exactLetters }), ...(handles === undefined ? {} : { handles }),
  };
  return (
    <WordProposals
      proposals={useProposals(topic, wanted)}
      hue={draft.hue}
      onAsk={() => setWanted(true)}
      onUse={(word, use) => {
        if (use === 'context') onChange({ query: withContext(query, word) ?? query });
        else onChange({ [use]: withAlternative(use === 'hide' ? hide : dontStore, word) });
      }}
    />
  );
}

function trialsOf(draft: TopicDraft, saved: TopicDraft | null): VNode {
  return <Trials draft={draft} saved={saved} />;
}

function Trials({ draft, saved }: { draft: TopicDraft; saved: TopicDraft | null }): VNode {
  const { stored, page, again } = useQueryTrials(draft, saved);
  const { query, dontStore = '' } = draft;
  const asksLater = useMemo(() => {
    const later = [query, dontStore].flatMap((written) => {
      const parsed = parseQuery(written);
      return parsed.ok ? decidedLater(parsed.query.tree) : [];
    });
    return [...new Set(later)];
  }, [query, dontStore]);
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
