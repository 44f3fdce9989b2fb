import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { PERIODS, type PeriodDays } from '@/lib/insights/comparison';
import type { Topic } from '@/lib/query/topic';
import styles from './Overview.module.css';

/** What an overview is limited to; null: all. */
export interface OverviewFilter {
  topicId: string | null;
  site: string | null;
  days: PeriodDays;
}

const ALL = '';

export function OverviewFilters(props: {
  filter: OverviewFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  onFilter: (filter: OverviewFilter) => void;
}): VNode {
  const { text, count } = useTranslator();
  const { filter, topics, sites, onFilter } = props;
  return (
    <search class={styles['filters']} aria-label={text('mentions.filters')}>
      <Select
        label={text('mentions.filter.topic')}
        value={filter.topicId ?? ALL}
        options={[
          { value: ALL, label: text('mentions.filter.allTopics') },
          ...topics.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(value) => onFilter({ ...filter, topicId: value || null })}
      />
      <Select
        label={text('overview.period')}
        value={String(filter.days)}
        options={PERIODS.map((days) => ({ value: String(days), label: count('count.lastDays', days) }))}
        onValue={(value) => onFilter({ ...filter, days: PERIODS.find((days) => String(days) === value) ?? filter.days })}
      />
      <Select
        label={text('mentions.filter.site')}
        value={filter.site ?? ALL}
        options={[
          { value: ALL, label: text('mentions.filter.allSites') },
          ...sites.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(value) => onFilter({ ...filter, site: value || null })}
      />
    </search>
  );
}
