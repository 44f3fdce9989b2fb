import type { OverviewFacets } from '@/components/overview/FacetPanels';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import { placesOf } from '@/lib/insights/places';
import { useFacetPeriods } from './facetPeriods';
import type { Live } from './live';

/** Stages and places of a period. */
export function useOverviewFacets(filter: OverviewFilter): Live<OverviewFacets> {
  return useFacetPeriods(filter, (input, counting) => ({ map: journeyMapOf(input), places: placesOf(input), counting }));
}
