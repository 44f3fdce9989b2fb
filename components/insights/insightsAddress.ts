import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { DEFAULT_PERIOD, PERIODS } from '@/lib/insights/comparison';

/** The parts of the insights, in their order. */
export const INSIGHT_PARTS = ['voice', 'drivers', 'aspects', 'journey', 'experience', 'forecast', 'own', 'reputation', 'goals'] as const;
export type InsightPart = (typeof INSIGHT_PARTS)[number];

/** What of the insights is shown, and of what. */
export interface InsightsAddress {
  part: InsightPart;
  filter: OverviewFilter;
}

export const FIRST_INSIGHTS: InsightsAddress = { part: 'voice', filter: { topicId: null, site: null, days: DEFAULT_PERIOD } };

/** Reads `part=drivers&topic=…&days=28&site=…`; what cannot be read is left out. */
export function readInsightsAddress(given: URLSearchParams): InsightsAddress {
  return {
    part: INSIGHT_PARTS.find((part) => part === given.get('part')) ?? 'voice',
    filter: {
      topicId: given.get('topic') || null,
      site: given.get('site') || null,
      days: PERIODS.find((days) => String(days) === given.get('days')) ?? DEFAULT_PERIOD,
    },
  };
}

/** The parts of the address that say what of the insights is shown; null: it goes without saying. */
export function writeInsightsAddress({ part, filter: { topicId, site, days } }: InsightsAddress): Record<string, string | null> {
  return { part: part === 'voice' ? null : part, topic: topicId, days: days === DEFAULT_PERIOD ? null : String(days), site };
}

/** The way to a part of the insights, within the dashboard. */
export function insightsHref(at: InsightsAddress): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(writeInsightsAddress(at))) if (value !== null) query.set(name, value);
  return query.size === 0 ? '#/insights' : `#/insights?${query.toString()}`;
}
