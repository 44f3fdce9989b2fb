import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { CapturedNote } from '@/components/insights/CapturedNote';
import { EmptyState } from '@/components/layout/EmptyState';
import type { Behind } from '@/components/overview/links';
import { OverviewLoading } from '@/components/overview/OverviewLoading';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { JourneyTold } from '@/lib/insights/journey/journeyTold';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import type { Topic } from '@/lib/query/topic';
import { FrictionPanel } from './FrictionPanel';
import styles from './JourneyView.module.css';
import { LeavingPanel } from './LeavingPanel';
import { StageMap } from './StageMap';
import { StepsPanel, type ReadSteps } from './StepsPanel';
import { TouchpointPanel } from './TouchpointPanel';

/** The numbers, and whether older mentions are still being counted so. */
export interface ReadJourney {
  map: JourneyMap;
  counting: boolean;
}

export interface JourneyViewProps {
  map: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: ReadJourney };
  /** What mentions themselves tell; null while they are being read. */
  told: JourneyTold | null;
  steps: ReadSteps | null;
  touchpoints: readonly OwnTouchpoint[];
  topics: readonly Topic[];
  siteNames: ReadonlyMap<string, string>;
}

/** A customer's way: its stages, where it goes wrong, touchpoints, why people leave, and how they move on. */
export function JourneyView(props: JourneyViewProps): VNode {
  const { map, told, steps, touchpoints, topics, siteNames } = props;
  const { text } = useTranslator();
  if (map.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (map.state === 'loading') return <OverviewLoading />;
  const { map: value, counting } = map.value;
  const { topicId, site, current, comparison } = value;
  const behind: Behind = { topicId, site, ...current };
  if (value.of === 0) {
    return (
      <>
        <CapturedNote current={current} comparison={comparison} counting={counting} />
        <EmptyState title={text('overview.none')} hint={text('journey.emptyHint')} />
      </>
    );
  }
  return (
    <div class={styles['journey']}>
      <CapturedNote current={current} comparison={comparison} counting={counting} countsGone={value.countsGone} />
      <StageMap map={value} told={told} behind={behind} topics={topics} siteNames={siteNames} />
      <div class={styles['halves']}>
        <FrictionPanel label="negative" map={value} behind={behind} topics={topics} />
        <FrictionPanel label="positive" map={value} behind={behind} topics={topics} />
      </div>
      <TouchpointPanel map={value} behind={behind} touchpoints={touchpoints} siteNames={siteNames} />
      <LeavingPanel map={value} told={told} behind={behind} topics={topics} />
      <StepsPanel steps={steps} />
    </div>
  );
}
