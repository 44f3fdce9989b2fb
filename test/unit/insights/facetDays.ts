import type { FacetCell, FacetDay } from '@/lib/mentions/facets';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** Mentions of an aspect on a forum, by label. */
export function aspectCells(aspect: string, counts: Partial<Record<SentimentLabel, number>>, site = 'forum'): FacetCell[] {
  return Object.entries(counts).map(([label, count]) => ({ site, facet: 'aspect', value: aspect, label: label as SentimentLabel, count }));
}

/** What mentions of a day got, and how many show any. */
export function engagementCells(sum: number, shown: number, site = 'forum'): FacetCell[] {
  return [
    { site, facet: 'engagement', value: 'sum', label: 'neutral', count: sum },
    { site, facet: 'engagement', value: 'shown', label: 'neutral', count: shown },
  ];
}

export const facetDay = (topicId: string, day: string, cells: FacetCell[]): FacetDay => ({ topicId, day, cells });
