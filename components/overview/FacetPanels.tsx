import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { Places } from '@/lib/insights/places';
import type { Behind } from './links';
import styles from './Overview.module.css';
import type { OverviewFilter } from './OverviewFilters';
import { Panel } from './Panel';
import { PlacesPanel } from './PlacesPanel';
import { StagesPanel } from './StagesPanel';

/** What is counted by facet, and whether older mentions are still being counted so. */
export interface OverviewFacets {
  map: JourneyMap;
  places: Places;
  counting: boolean;
}

/** Places and stages of a period. */
export function FacetPanels({ facets, filter, behind }: { facets: Live<OverviewFacets>; filter: OverviewFilter; behind: Behind }): VNode {
  const { text } = useTranslator();
  if (facets.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (facets.state === 'loading') {
    return (
      <div class={styles['halves']}>
        <Panel title={text('journey.map')}><Loading /></Panel>
        <Panel title={text('overview.by.place')}><Loading /></Panel>
      </div>
    );
  }
  const { map, places, counting } = facets.value;
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
