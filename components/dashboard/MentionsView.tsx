import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { NO_FILTER, type ListedMention, type ListFilter } from '@/components/mentions/listedMention';
import { MentionFilters } from '@/components/mentions/MentionFilters';
import { MentionList } from '@/components/mentions/MentionList';
import type { Topic } from '@/lib/query/topic';
import { ExportButton, type ExportState } from './ExportButton';
import styles from './MentionsView.module.css';
import { VolumePanel, type PanelVolume } from './VolumePanel';

/** Days that the dashboard's chart looks back. */
export const DASHBOARD_DAYS = 14;

export interface MentionsViewProps {
  filter: ListFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  siteNames: ReadonlyMap<string, string>;
  volume: PanelVolume;
  zone: string;
  now: number;
  list: {
    state: 'loading' | 'ready' | 'failed';
    rows: readonly ListedMention[];
    complete: boolean;
    newer: boolean;
    more: () => void;
    refresh: () => void;
  };
  csv: { state: ExportState; start: (bom: boolean) => void; stop: () => void };
  onFilter: (filter: ListFilter) => void;
}

/** The mentions with their filters, their numbers, and the way out as a file. */
export function MentionsView(props: MentionsViewProps): VNode {
  const { text } = useTranslator();
  const { filter, topics, sites, volume, zone, csv, onFilter } = props;
  const caveats = [
    ...(filter.text === '' && filter.label === null ? [] : [text('volume.followsTopicAndSite')]),
    ...(filter.topicId === null && topics.length > 1 ? [text('volume.countedPerTopic')] : []),
  ];
  return (
    <>
      <div class={styles['tools']}>
        <MentionFilters filter={filter} topics={topics} sites={sites} onFilter={onFilter} />
        <ExportButton {...csv} />
      </div>
      <VolumePanel
        volume={volume}
        days={DASHBOARD_DAYS}
        zone={zone}
        day={filter.day}
        label={filter.label}
        caveats={caveats}
        onDay={(day) => onFilter({ ...filter, day })}
        onLabel={(label) => onFilter({ ...filter, label })}
      />
      <Listed {...props} />
    </>
  );
}

function Listed({ list, filter, topics, siteNames, now, onFilter }: MentionsViewProps): VNode {
  const { text, count } = useTranslator();
  const byId = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  const { state, rows, complete, newer, more, refresh } = list;
  if (state === 'failed') return <Notice kind="trouble">{text('mentions.loadFailed')}</Notice>;
  if (rows.length === 0 && !complete) return <Loading lines={6} />;
  if (rows.length === 0) {
    const filtered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
    return filtered ? (
      <EmptyState
        title={text('mentions.noMatch')}
        action={<Button onClick={() => onFilter(NO_FILTER)}>{text('mentions.clearFilters')}</Button>}
      />
    ) : (
      <EmptyState title={text('mentions.none')} hint={text('mentions.noneHint')} />
    );
  }
  return (
    <section class={styles['list']} aria-label={text('mentions.title')}>
      <p class={styles['count']} role="status">
        {count(complete ? 'count.mentions' : 'count.mentionsAtLeast', rows.length)}
        {newer && (
          <Button kind="quiet" size="small" onClick={refresh}>
            {text('mentions.newer')}
          </Button>
        )}
      </p>
      <MentionList
        rows={rows}
        complete={complete}
        topics={byId}
        siteNames={siteNames}
        now={now}
        onMore={more}
      />
    </section>
  );
}
