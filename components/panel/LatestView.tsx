import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import type { MentionsInList } from '@/components/hooks/mentions';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { PanelList, type ListContext } from './PanelList';
import styles from './PanelScreen.module.css';

/** Limits of the latest mentions: one topic (null: all), and only those that need an answer. */
export interface LatestFilter {
  topicId: string | null;
  waiting: boolean;
}

export interface LatestViewProps {
  filter: LatestFilter;
  list: Pick<MentionsInList, 'state' | 'rows' | 'complete' | 'newer' | 'more' | 'refresh'>;
  context: ListContext;
  onFilter: (filter: LatestFilter) => void;
}

/** The newest mentions of all sites. */
export function LatestView({ filter, list, context, onFilter }: LatestViewProps): VNode {
  const { text } = useTranslator();
  const { topicId, waiting } = filter;
  const topics = [...context.topics.values()].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <search class={styles['filters']} aria-label={text('mentions.filters')}>
        {topics.length > 1 && (
          <Select
            label={text('mentions.filter.topic')}
            value={topicId ?? ''}
            options={[{ value: '', label: text('mentions.filter.allTopics') }, ...topics]}
            onValue={(value) => onFilter({ ...filter, topicId: value || null })}
          />
        )}
        <Button
          kind={waiting ? 'primary' : 'secondary'}
          pressed={waiting}
          icon="answer"
          onClick={() => onFilter({ ...filter, waiting: !waiting })}
        >
          {text('mentions.filter.waiting')}
        </Button>
      </search>
      <Listed filter={filter} list={list} context={context} onFilter={onFilter} />
    </>
  );
}

function Listed({ filter, list, context, onFilter }: LatestViewProps): VNode {
  const { text } = useTranslator();
  const { state, rows, complete, newer, more, refresh } = list;
  if (state === 'failed') return <Notice kind="trouble">{text('mentions.loadFailed')}</Notice>;
  if (rows.length === 0 && !complete) return <Loading lines={6} />;
  if (rows.length === 0 && (filter.topicId !== null || filter.waiting)) {
    return (
      <EmptyState
        title={text('mentions.noMatch')}
        action={
          <Button onClick={() => onFilter({ topicId: null, waiting: false })}>{text('mentions.clearFilters')}</Button>
        }
      />
    );
  }
  if (rows.length === 0) return <EmptyState title={text('mentions.none')} hint={text('mentions.noneHint')} />;
  return (
    <div>
      {newer && (
        <Button kind="quiet" size="small" onClick={refresh}>
          {text('mentions.newer')}
        </Button>
      )}
      <PanelList rows={rows} complete={complete} onMore={more} topicId={filter.topicId} context={context} />
    </div>
  );
}
