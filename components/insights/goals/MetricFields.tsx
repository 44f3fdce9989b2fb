import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { SiteSelect, TopicSelect, type NamedSelectProps } from '@/components/mentions/FilterSelects';
import { GOAL_METRICS, WISHES, type GoalMetric, type GoalScope, type Wish } from '@/lib/insights/goal';
import styles from './Goals.module.css';

export interface ScopeNames {
  topics: NamedSelectProps['from'];
  sites: NamedSelectProps['from'];
}

interface Measured extends GoalScope {
  metric: GoalMetric;
  wish: Wish;
}

/** Which figure is meant, which way it shall go, and of what it is. */
export function MetricFields({ draft, change, topics, sites }: ScopeNames & { draft: Measured; change: (part: Partial<Measured>) => void }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['selects']}>
      <Select
        label={text('goals.metric')}
        visibleLabel
        value={draft.metric}
        options={GOAL_METRICS.map((metric) => ({ value: metric, label: text(`goals.metric.${metric}`) }))}
        onValue={(value) => change({ metric: GOAL_METRICS.find((metric) => metric === value) ?? draft.metric })}
      />
      <Select
        label={text('goals.wish')}
        visibleLabel
        value={draft.wish}
        options={WISHES.map((wish) => ({ value: wish, label: text(`goals.wish.${wish}`) }))}
        onValue={(value) => change({ wish: WISHES.find((wish) => wish === value) ?? draft.wish })}
      />
      <TopicSelect from={topics} value={draft.topicId} onValue={(topicId) => change({ topicId })} />
      <SiteSelect from={sites} value={draft.site} onValue={(site) => change({ site })} />
    </div>
  );
}
