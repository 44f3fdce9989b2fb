import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { Places } from '@/lib/insights/places';
import type { Behind } from './links';
import styles from './Overview.module.css';
import type { OverviewFilter } from './OverviewFilters';
import { PlacesPanel } from './PlacesPanel';
import { StagesPanel } from './StagesPanel';

/** What is counted by facet, and whether older mentions are still being counted so. */
export interface OverviewFacets {
  map: JourneyMap;
  places: Places;
  counting: boolean;
}

/** Places and stages of a period. */
export function FacetPanels({ facets, filter, behind }: { facets: OverviewFacets; filter: OverviewFilter; behind: Behind }): VNode {
  const { text } = useTranslator();
  const { map, places, counting } = facets;
  return (
    <>
      {counting && <Notice kind="note">{text('insights.counting')}</Notice>}
      <div class={styles['halves']}>
        <StagesPanel map={map} filter={filter} behind={behind} />
        <PlacesPanel places={places} of={map.of} behind={behind} />
      </div>
    </>
  );
}
