import type { Translator } from '@/lib/i18n/translator';
import type { GoalScope } from '@/lib/insights/goal';
import type { ScopeNames } from './MetricFields';

/** Of which topic and site a figure is. */
export function scopeWords({ topicId, site }: GoalScope, { topics, sites }: ScopeNames, { text, sequence }: Translator): string {
  const topic = topicId === null ? text('mentions.filter.allTopics') : (topics.find(({ id }) => id === topicId)?.name ?? text('goals.topicGone'));
  return sequence([topic, ...(site === null ? [] : [sites.find(({ id }) => id === site)?.name ?? site])]);
}
