import type { VNode } from 'preact';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { InsightParts } from '@/components/insights/InsightParts';
import type { InsightPart, InsightsAddress } from '@/components/insights/insightsAddress';
import { EmptyState } from '@/components/layout/EmptyState';
import { OverviewFilters, type OverviewFilter } from '@/components/overview/OverviewFilters';
import type { Topic } from '@/lib/query/topic';
import { AspectsInsight } from './AspectsInsight';
import { DriversInsight } from './DriversInsight';
import { ExperienceInsight } from './ExperienceInsight';
import { ForecastInsight } from './ForecastInsight';
import { GoalsInsight } from './GoalsInsight';
import { JourneyInsight } from './JourneyInsight';
import { OwnPostsInsight } from './OwnPostsInsight';
import { ReputationInsight } from './ReputationInsight';
import { VoiceInsight } from './VoiceInsight';

export interface InsightProps {
  filter: OverviewFilter;
  /** All topics; none while they are being read. */
  topics: readonly Topic[];
  siteNames: ReadonlyMap<string, string>;
}

/** What shows each part. */
const PARTS: Record<InsightPart, (props: InsightProps) => VNode> = {
  voice: VoiceInsight,
  drivers: DriversInsight,
  aspects: AspectsInsight,
  journey: JourneyInsight,
  experience: ExperienceInsight,
  forecast: ForecastInsight,
  own: OwnPostsInsight,
  reputation: ReputationInsight,
  goals: GoalsInsight,
};

/** What lies behind the mentions of a period: against whom, of what, why, since when, what next. Goals are of all topics and times; a forecast learns from all that it can. */
export function Insights({ at, onGo }: { at: InsightsAddress; onGo: (at: InsightsAddress, replaces?: boolean) => void }): VNode {
  const { text } = useTranslator();
  const stored = useTopics();
  const topics = stored.state === 'ready' ? stored.value : [];
  const sites = useKnownSites();
  const Part = PARTS[at.part];
  return (
    <>
      <InsightParts {...at} />
      {at.part !== 'goals' && (
        <OverviewFilters filter={at.filter} topics={topics} sites={sites} period={at.part !== 'forecast'} onFilter={(filter) => onGo({ ...at, filter })} />
      )}
      {stored.state === 'ready' && topics.length === 0 && (
        <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={<a href="#/topics">{text('topics.add')}</a>} />
      )}
      {topics.length > 0 && <Part filter={at.filter} topics={topics} siteNames={SITE_NAMES} />}
    </>
  );
}
