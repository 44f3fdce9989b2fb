import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { SiteSelect, TopicSelect } from '@/components/mentions/FilterSelects';
import { PERIODS, type PeriodDays } from '@/lib/insights/comparison';
import type { Topic } from '@/lib/query/topic';
import styles from './Overview.module.css';

/** What an overview is limited to; null: all. */
export interface OverviewFilter {
  topicId: string | null;
  site: string | null;
  days: PeriodDays;
}

export function OverviewFilters(props: {
  filter: OverviewFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  onFilter: (filter: OverviewFilter) => void;
  /** Whether a period is chosen. */
  period?: boolean;
}): VNode {
  const { text, count } = useTranslator();
  const { filter, topics, sites, onFilter, period = true } = props;
  return (
    <search class={styles['filters']} aria-label={text('mentions.filters')}>
      <TopicSelect from={topics} value={filter.topicId} onValue={(topicId) => onFilter({ ...filter, topicId })} />
      {period && (
        <Select
          label={text('overview.period')}
          value={String(filter.days)}
          options={PERIODS.map((days) => ({ value: String(days), label: count('count.lastDays', days) }))}
          onValue={(value) => onFilter({ ...filter, days: PERIODS.find((days) => String(days) === value) ?? filter.days })}
        />
      )}
      <SiteSelect from={sites} value={filter.site} onValue={(site) => onFilter({ ...filter, site })} />
    </search>
  );
}
