import type { VoiceInsight } from '@/components/insights/voice/VoiceView';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { periodsOf } from '@/lib/insights/comparison';
import { headToHead } from '@/lib/insights/voice/headToHead';
import { rivalsOf } from '@/lib/insights/voice/rivals';
import { voiceBoardOf } from '@/lib/insights/voice/voiceBoard';
import { voiceSeriesOf } from '@/lib/insights/voice/voiceSeries';
import { readAuthors } from '@/lib/storage/authorDays';
import { readFacetDays } from '@/lib/storage/facetDays';
import { isCountingFacets } from '@/lib/storage/inbox/askRequeueing';
import { listTopics } from '@/lib/storage/topics/topics';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useWeekStart } from './overview';
import { useSettings } from './settings';

/** Beyond this many days, a point stands for a week. */
const MOST_DAYS = 31;

/** The share of voice of a period, from what is counted alone, however many mentions there are; null: there is nobody to share it with. */
export function useVoice({ topicId, site, days }: OverviewFilter): Live<VoiceInsight | null> {
  const { zone, siteWeights } = useSettings();
  const weekStart = useWeekStart();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['tallies', 'facetDays', 'authorDays', 'exposure', 'topics', 'settings'],
    (db) =>
      db.transaction('r', [db.topics, db.tallies, db.facetDays, db.authorDays, db.exposure, db.settings], async () => {
        const topics = await listTopics(db);
        const rivals = rivalsOf(topics, topicId);
        if (rivals === null) return null;
        const topicIds = rivals.topics.map(({ id }) => id);
        const range = { from: previous.from, to: current.to };
        const [tallies, exposure, facets, authors, counting] = await Promise.all([
          readTopicDays(db, { ...range, topicIds }),
          readExposure(db, range),
          readFacetDays(db, { ...current, topicIds }),
          readAuthors(db, { ...current, topicIds, site }),
          isCountingFacets(db),
        ]);
        const input = { topics, rivals, site, current, previous, zone, tallies, exposure, facets, authors, weights: siteWeights };
        const [own, others] = [topicIds.filter((id) => rivals.own.has(id)), topicIds.filter((id) => !rivals.own.has(id))];
        return {
          board: voiceBoardOf(input),
          series: voiceSeriesOf(input, days > MOST_DAYS ? weekStart : undefined),
          duels: headToHead(facets, { own, others, period: current, site }),
          counting,
        };
      }),
    [topicId, site, previous.from, current.to, zone, siteWeights, weekStart],
  );
}
