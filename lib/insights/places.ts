import { placeKey } from '@/lib/language/placeKey';
import { cellsInScope, facetParts } from './journey/facetCells';
import type { Part } from './parts';
import type { FacetInput } from './topicDays';

/** Where mentions of a period are from. */
export interface Places {
  /** By country, or by the place as it is written where its country is not known; most first. Shares are of all that show a place. */
  parts: Part[];
  /** Mentions that show a place at all. */
  placed: number;
}

/** The places of a period, by what its facet days counted. */
export function placesOf({ topics, topicId, site, current, facets }: FacetInput): Places {
  const topicIds = new Set(topics.flatMap(({ id }) => (topicId === null || id === topicId ? [id] : [])));
  const parts = facetParts(cellsInScope(facets, { topicIds, period: current, site }), 'place', placeKey);
  return { parts, placed: parts.reduce((sum, { total }) => sum + total, 0) };
}
