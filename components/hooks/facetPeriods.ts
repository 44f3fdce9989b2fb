import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { periodsOf } from '@/lib/insights/comparison';
import type { FacetInput } from '@/lib/insights/topicDays';
import { readFacetDays } from '@/lib/storage/facetDays';
import { isCountingFacets } from '@/lib/storage/inbox/askRequeueing';
import { listTopics } from '@/lib/storage/topics/topics';
import { readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/**
 * What `tell` makes of a period and the one before it, from tallies and facet days alone, however many mentions there are; `counting`:
 * whether older mentions are still being counted by facet.
 */
export function useFacetPeriods<Told>({ topicId, site, days }: OverviewFilter, tell: (input: FacetInput, counting: boolean) => Told): Live<Told> {
  const { zone } = useSettings();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['tallies', 'facetDays', 'topics', 'settings'],
    (db) =>
      db.transaction('r', [db.topics, db.tallies, db.facetDays, db.settings], async () => {
        const topics = await listTopics(db);
        const about = { topicIds: topics.map(({ id }) => id).filter((id) => topicId === null || id === topicId), from: previous.from, to: current.to };
        const [tallies, facets, counting] = await Promise.all([readTopicDays(db, about), readFacetDays(db, about), isCountingFacets(db)]);
        return tell({ topics, topicId, site, current, previous, zone, tallies, facets }, counting);
      }),
    [topicId, site, previous.from, current.to, zone],
  );
}
