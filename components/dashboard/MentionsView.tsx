import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { Corrections } from '@/components/hooks/corrections';
import { KeyOverview } from '@/components/layout/KeyOverview';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { isFiltered, NO_FILTER, onlyDay, type ListedMention, type ListFilter } from '@/components/mentions/listedMention';
import { AllGone, GoneNote } from '@/components/mentions/GoneNote';
import { LIST_KEYS } from '@/components/mentions/listKeys';
import { timesCounted } from '@/components/mentions/timesCounted';
import { UndoBar } from '@/components/mentions/UndoBar';
import { MentionFilters } from '@/components/mentions/MentionFilters';
import { undatedHref } from '@/components/overview/links';
import { HiddenNote } from '@/components/mentions/HiddenNote';
import { MentionList } from '@/components/mentions/MentionList';
import type { HiddenReasons } from '@/lib/mentions/mention';
import type { Span } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { ExportButton, type ExportButtonProps } from './ExportButton';
import styles from './MentionsView.module.css';
import { IndexingNote, Looking, type Indexing, type LookingProps } from './SearchProgress';
import { VolumePanel, type PanelVolume } from './VolumePanel';

/** Days that the dashboard's chart looks back. */
export const DASHBOARD_DAYS = 14;

export interface MentionsViewProps {
  filter: ListFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  siteNames: ReadonlyMap<string, string>;
  /** Touchpoints that the user named. */
  touchpoints?: readonly OwnTouchpoint[];
  /** How many mentions each topic hides. */
  hidden: ReadonlyMap<string, number>;
  /** Why the topic that is looked at hides what it hides; null: it is not known, or none is looked at. */
  hiddenReasons: HiddenReasons | null;
  /** How many mentions the list lacks that were counted, and are no longer kept. */
  gone: number;
  volume: PanelVolume;
  zone: string;
  now: number;
  list: LookingProps & {
    state: 'loading' | 'ready' | 'failed';
    rows: readonly ListedMention[];
    complete: boolean;
    newer: boolean;
    more: () => void;
    refresh: () => void;
    /** Finds what is searched for in a body; null: nothing is. */
    foundIn: ((body: string) => Span[]) | null;
    /** The index over words while it is being made and searched in. */
    indexing: Indexing | null;
  };
  exporting: Omit<ExportButtonProps, 'siteNames'>;
  corrections: Pick<Corrections, 'last' | 'failed' | 'correct' | 'decideSignal' | 'decideRelevance' | 'decideWork' | 'undo' | 'dismiss'>;
  singleKeys: boolean;
  onFilter: (filter: ListFilter) => void;
  onEditTopic: (topicId: string) => void;
}

/** The mentions with their filters, their numbers, and the way out as a file. */
export function MentionsView(props: MentionsViewProps): VNode {
  const { text } = useTranslator();
  const { filter, topics, sites, hidden, hiddenReasons, volume, zone, exporting, siteNames, onFilter, onEditTopic } = props;
  const caveats = [
    ...(isFiltered({ ...filter, topicId: null, site: null, from: null, to: null }) ? [text('volume.followsTopicAndSite')] : []),
    ...(filter.topicId === null && topics.length > 1 ? [text('volume.countedPerTopic')] : []),
  ];
  return (
    <>
      <div class={styles['tools']}>
        <MentionFilters filter={filter} topics={topics} sites={sites} hidden={hidden} singleKeys={props.singleKeys} touchpoints={props.touchpoints} onFilter={onFilter} />
        <ExportButton {...exporting} siteNames={siteNames} />
      </div>
      {filter.hidden ? (
        <HiddenNote topic={topics.find(({ id }) => id === filter.topicId) ?? null} reasons={hiddenReasons} onEdit={onEditTopic} />
      ) : (
        <VolumePanel
          volume={volume}
          days={DASHBOARD_DAYS}
          zone={zone}
          day={onlyDay(filter)}
          label={filter.label}
          caveats={caveats}
          undated={undatedHref(filter)}
          onDay={(day) => onFilter({ ...filter, from: day, to: day })}
          onLabel={(label) => onFilter({ ...filter, label })}
        />
      )}
      <IndexingNote indexing={props.list.indexing} />
      <Listed {...props} />
    </>
  );
}

function Listed(props: MentionsViewProps): VNode {
  const { list, filter, topics, siteNames, now, corrections, singleKeys, gone, onFilter } = props;
  const { text, count } = useTranslator();
  const byId = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  const { state, rows, complete, newer, more, refresh } = list;
  const times = useMemo(() => (complete && filter.topicId === null ? timesCounted(rows, filter) : 0), [complete, filter, rows]);
  if (state === 'failed') return <Notice kind="trouble">{text('mentions.loadFailed')}</Notice>;
  if (rows.length === 0 && !complete) {
    return (
      <>
        <Looking {...list} />
        {!list.stopped && <Loading lines={6} />}
      </>
    );
  }
  if (rows.length === 0 && gone > 0) return <AllGone gone={gone} />;
  if (rows.length === 0) {
    return isFiltered(filter) ? (
      <EmptyState
        title={text(filter.text.trim() === '' ? 'mentions.noMatch' : 'mentions.search.none')}
        {...(filter.text.trim() === '' ? {} : { hint: text('mentions.search.noneHint') })}
        action={<Button onClick={() => onFilter(NO_FILTER)}>{text('mentions.clearFilters')}</Button>}
      />
    ) : (
      <EmptyState title={text('mentions.none')} hint={text('mentions.noneHint')} />
    );
  }
  return (
    <section class={styles['list']} aria-label={text('mentions.title')}>
      <div class={styles['count']}>
        <span role="status">{count(complete ? 'count.mentions' : 'count.mentionsAtLeast', rows.length)}</span>
        {times > rows.length && <span>{count('mentions.countedPerTopic', times)}</span>}
        {newer && (
          <Button kind="quiet" size="small" onClick={refresh}>
            {text('mentions.newer')}
          </Button>
        )}
        <KeyOverview
          singleKeys={singleKeys}
          keys={[{ keys: '/', words: text('mentions.search.key') }, ...LIST_KEYS.map(([name, key]) => ({ keys: key, words: text(`keys.${name}`) }))]}
        />
      </div>
      <Looking {...list} />
      <GoneNote gone={gone} />
      <MentionList
        rows={rows}
        complete={complete}
        topics={byId}
        siteNames={siteNames}
        topicId={filter.topicId}
        now={now}
        foundIn={list.foundIn}
        onMore={more}
        onCorrect={corrections.correct}
        onSignal={corrections.decideSignal}
        onRelevance={corrections.decideRelevance}
        onWork={corrections.decideWork}
        onUndo={corrections.undo}
        singleKeys={singleKeys}
        endNote={list.lookedTo === null}
      />
      <UndoBar
        last={corrections.last}
        failed={corrections.failed}
        topics={topics}
        onUndo={corrections.undo}
        onDismiss={corrections.dismiss}
      />
    </section>
  );
}
