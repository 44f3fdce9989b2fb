import type { VNode } from 'preact';
import { useDrivers } from '@/components/hooks/drivers';
import { DriversView } from '@/components/insights/drivers/DriversView';
import type { InsightProps } from './Insights';

/** What people say when they are displeased or pleased, with its data. */
export function DriversInsight({ filter, topics }: InsightProps): VNode {
  return <DriversView filter={filter} topics={topics} drivers={useDrivers(filter)} />;
}
