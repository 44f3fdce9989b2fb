import type { AspectsInsight } from '@/components/insights/aspects/AspectsView';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { aspectBoardOf } from '@/lib/insights/aspects/aspectBoard';
import { periodsOf } from '@/lib/insights/comparison';
import { readFacetDays } from '@/lib/storage/facetDays';
import { isCountingFacets } from '@/lib/storage/inbox/askRequeueing';
import { listTopics } from '@/lib/storage/topics/topics';
import { readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/** How the aspects of a period come off, from what is counted alone, however many mentions there are. */
export function useAspects({ topicId, site, days }: OverviewFilter): Live<AspectsInsight> {
  const { zone } = useSettings();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['tallies', 'facetDays', 'topics', 'settings'],
    (db) =>
      db.transaction('r', [db.topics, db.tallies, db.facetDays, db.settings], async () => {
        const topics = await listTopics(db);
        const about = { from: previous.from, to: current.to, topicIds: topics.map(({ id }) => id).filter((id) => topicId === null || id === topicId) };
        const [tallies, facets, counting] = await Promise.all([readTopicDays(db, about), readFacetDays(db, about), isCountingFacets(db)]);
        return { board: aspectBoardOf({ topics, topicId, site, current, previous, zone, tallies, exposure: [], facets }), counting };
      }),
    [topicId, site, previous.from, current.to, zone],
  );
}
