import type { VNode } from 'preact';
import { useExperience } from '@/components/hooks/experience';
import { useOwnWork } from '@/components/hooks/ownWork';
import { useSeriesBeside } from '@/components/hooks/seriesBeside';
import { useSurveys } from '@/components/hooks/surveys';
import { ExperienceView } from '@/components/insights/experience/ExperienceView';
import type { InsightProps } from './Insights';

/** How customers fare, with its data. */
export function ExperienceInsight({ filter, topics }: InsightProps): VNode {
  const { topicId, site, days } = filter;
  const topicIds = topicId === null ? topics.map(({ id }) => id) : [topicId];
  const { current, sampled, needs } = useExperience(topicIds, { site, days });
  return (
    <ExperienceView
      behind={{ topicId, site, ...current }}
      several={topicIds.length > 1}
      sampled={sampled}
      needs={needs}
      work={useOwnWork(days)}
      surveys={useSurveys(current)}
      series={useSeriesBeside(topicIds, site)}
    />
  );
}
