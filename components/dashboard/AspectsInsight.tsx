import type { VNode } from 'preact';
import { useAspects } from '@/components/hooks/aspectsInsight';
import { useWeekStart } from '@/components/hooks/overview';
import { AspectsView } from '@/components/insights/aspects/AspectsView';
import type { InsightProps } from './Insights';

/** How what is spoken of comes off, with its data. */
export function AspectsInsight(props: InsightProps): VNode {
  return <AspectsView {...props} aspects={useAspects(props.filter)} weekStart={useWeekStart()} />;
}
