import type { VNode } from 'preact';
import type { Corrections } from '@/components/hooks/corrections';
import { useLater } from '@/components/hooks/later';
import { MENTION_LIST } from '@/components/hooks/laterParts';
import { Loading } from '@/components/layout/Loading';
import type { ListedMention } from '@/components/mentions/listedMention';
import type { GoTo } from '@/components/mentions/MentionList';
import type { Topic } from '@/lib/query/topic';

/** What every list of the panel needs besides its rows. */
export interface ListContext {
  topics: ReadonlyMap<string, Topic>;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  corrections: Pick<Corrections, 'last' | 'failed' | 'correct' | 'decideSignal' | 'decideRelevance' | 'decideWork' | 'undo' | 'dismiss'>;
  singleKeys: boolean;
}

export interface PanelListProps {
  rows: readonly ListedMention[];
  complete: boolean;
  onMore: () => void;
  /** The one topic that the rows are limited to. */
  topicId?: string | null;
  goTo?: GoTo | null;
  endNote?: boolean;
  context: ListContext;
}

/** The list of the dashboard, with the panel's data; it is fetched while the page is asked what stands on it. */
export function PanelList({ context, ...list }: PanelListProps): VNode {
  const { topics, siteNames, now, corrections, singleKeys } = context;
  const show = useLater(MENTION_LIST);
  if (show === null) return <Loading lines={6} />;
  return show({
    ...list,
    topics,
    siteNames,
    now,
    onCorrect: corrections.correct,
    onSignal: corrections.decideSignal,
    onRelevance: corrections.decideRelevance,
    onWork: corrections.decideWork,
    onUndo: corrections.undo,
    singleKeys,
  });
}
