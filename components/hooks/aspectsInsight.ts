import type { AspectsInsight } from '@/components/insights/aspects/AspectsView';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { aspectBoardOf } from '@/lib/insights/aspects/aspectBoard';
import { useFacetPeriods } from './facetPeriods';
import type { Live } from './live';

/** How the aspects of a period come off. */
export function useAspects(filter: OverviewFilter): Live<AspectsInsight> {
  return useFacetPeriods(filter, (input, counting) => ({ board: aspectBoardOf(input), counting }));
}
