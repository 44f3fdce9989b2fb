import type { VNode } from 'preact';
import { useExperience } from '@/components/hooks/experience';
import { useOwnWork } from '@/components/hooks/ownWork';
import { useYearOfDays } from '@/components/hooks/weeklyDays';
import { ExperienceView } from '@/components/insights/experience/ExperienceView';
import type { InsightProps } from './Insights';

/** How customers fare, with its data. */
export function ExperienceInsight({ filter, topics }: InsightProps): VNode {
  const { topicId, site, days } = filter;
  const topicIds = topicId === null ? topics.map(({ id }) => id) : [topicId];
  const { current, sampled, needs } = useExperience(topicIds, { site, days });
  const year = useYearOfDays(topicIds, site);
  const series = year.state === 'ready' ? { ...year, value: { ...year.value, series: [] } } : year;
  return (
    <ExperienceView
      behind={{ topicId, site, ...current }}
      several={topicIds.length > 1}
      sampled={sampled}
      needs={needs}
      work={useOwnWork(days)}
      surveys={{ state: 'ready', value: [] }}
      series={series}
    />
  );
}
