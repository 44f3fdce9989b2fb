import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { firstDayOfWeek } from '@/lib/i18n/week';
import { formattingTag } from '@/lib/i18n/languages';
import { periodsOf } from '@/lib/insights/comparison';
import { overviewOf, type Overview } from '@/lib/insights/overview';
import { listTopics } from '@/lib/storage/topics/topics';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';
import { useTranslator } from './translation';

/** The numbers of a period and the one before it; from tallies and exposure alone, however many mentions there are. */
export function useOverview({ topicId, site, days }: OverviewFilter): Live<Overview> {
  const { zone, siteWeights } = useSettings();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['tallies', 'exposure', 'topics'],
    (db) =>
      db.transaction('r', db.topics, db.tallies, db.exposure, async () => {
        const topics = await listTopics(db);
        const range = { from: previous.from, to: current.to };
        const [tallies, exposure] = await Promise.all([
          readTopicDays(db, { ...range, topicIds: topics.map(({ id }) => id) }),
          readExposure(db, range),
        ]);
        return overviewOf({ topics, topicId, site, current, previous, zone, tallies, exposure, weights: siteWeights });
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
