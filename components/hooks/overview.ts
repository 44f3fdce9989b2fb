import type { OverviewFacets } from '@/components/overview/FacetPanels';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { firstDayOfWeek } from '@/lib/i18n/week';
import { formattingTag } from '@/lib/i18n/languages';
import { periodsOf } from '@/lib/insights/comparison';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import { overviewOf, type Overview } from '@/lib/insights/overview';
import { placesOf } from '@/lib/insights/places';
import { readFacetDays } from '@/lib/storage/facetDays';
import { isCountingFacets } from '@/lib/storage/inbox/askRequeueing';
import { listTopics } from '@/lib/storage/topics/topics';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';
import { useTranslator } from './translation';

/**
 * The numbers of a period and the one before it, with its stages and places; from what is counted alone, however many mentions there
 * are. Tallies are the most of what is read, so all of it is made of one reading.
 */
export function useOverview({ topicId, site, days }: OverviewFilter): Live<{ overview: Overview; facets: OverviewFacets }> {
  const { zone, siteWeights } = useSettings();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['tallies', 'facetDays', 'exposure', 'topics', 'settings'],
    (db) =>
      db.transaction('r', [db.topics, db.tallies, db.facetDays, db.exposure, db.settings], async () => {
        const topics = await listTopics(db);
        const topicIds = topics.map(({ id }) => id);
        const range = { from: previous.from, to: current.to };
        const [tallies, facetDays, exposure, counting] = await Promise.all([
          readTopicDays(db, { ...range, topicIds }),
          readFacetDays(db, { ...range, topicIds: topicIds.filter((id) => topicId === null || id === topicId) }),
          readExposure(db, range),
          isCountingFacets(db),
        ]);
        const period = { topics, topicId, site, current, previous, zone, tallies };
        const counted = { ...period, facets: facetDays };
        return {
          overview: overviewOf({ ...period, exposure, weights: siteWeights }),
          facets: { map: journeyMapOf(counted), places: placesOf(counted), counting },
        };
      }),
    [topicId, site, previous.from, current.to, zone, siteWeights],
  );
}

/** First day of the week, 1 (Monday) to 7 (Sunday): the user's own, else the language's. */
export function useWeekStart(): number {
  const { weekStart } = useSettings();
  const { language } = useTranslator();
  return weekStart === 'auto' ? firstDayOfWeek(formattingTag(language, navigator.languages)) : weekStart;
}
