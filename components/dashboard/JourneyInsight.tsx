import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useJourneyMap, useSteps } from '@/components/hooks/journey';
import { useNow } from '@/components/hooks/now';
import { usePeriodSample } from '@/components/hooks/periodSample';
import { useSettings } from '@/components/hooks/settings';
import { useTouchpoints } from '@/components/hooks/touchpoints';
import { JourneyView } from '@/components/insights/journey/JourneyView';
import { periodsOf } from '@/lib/insights/comparison';
import { journeyToldOf } from '@/lib/insights/journey/journeyTold';
import type { InsightProps } from './Insights';

/** A customer's way, with its data. */
export function JourneyInsight({ filter, topics, siteNames }: InsightProps): VNode {
  const { zone } = useSettings();
  const { topicId, site, days } = filter;
  const { current } = periodsOf(useNow(), days, zone);
  const about = { topicIds: topics.flatMap(({ id }) => (topicId === null || id === topicId ? [id] : [])), ...current };
  const read = usePeriodSample({ ...about, site, zone });
  const sample = read.state === 'ready' ? read.value : null;
  const told = useMemo(() => (sample === null ? null : journeyToldOf(sample)), [sample]);
  const { touchpoints } = useTouchpoints();
  return (
    <JourneyView
      map={useJourneyMap(filter)}
      told={told}
      steps={useSteps(sample, about)}
      touchpoints={touchpoints.state === 'ready' ? touchpoints.value : []}
      topics={topics}
      siteNames={siteNames}
    />
  );
}
