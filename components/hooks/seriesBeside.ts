import type { SeriesData } from '@/components/insights/experience/SeriesPanel';
import { countedDays } from '@/lib/insights/topicDays';
import { volumeOf } from '@/lib/insights/volume';
import { weekOf } from '@/lib/insights/weeks';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { readSeries } from '@/lib/storage/business';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

const WEEKS = 52;
/** Monday everywhere: in which week a lag is found must not hang on where somebody lives. */
const WEEK_START = 1;
/** A year of tallies: once a minute is often enough, ms. */
const INTERVAL = 60_000;

/** All series of the business, and the days of the last 52 whole weeks of some topics and one site or (null) all. Without a series no days are read. */
export function useSeriesBeside(topicIds: readonly string[], site: string | null): Live<SeriesData> {
  const { zone } = useSettings();
  const { from: thisWeek } = weekOf(createCalendar(zone).at(useNow()).day, WEEK_START);
  const [from, to] = [shiftDay(thisWeek, -7 * WEEKS), shiftDay(thisWeek, -1)];
  return useLive(
    ['series', 'tallies', 'exposure', 'topics'],
    (db) => db.transaction('r', db.series, db.tallies, db.exposure, async (): Promise<SeriesData> => {
      const series = await readSeries(db);
      if (series.length === 0) return { series, days: [], weekStart: WEEK_START };
      const [tallies, exposure] = await Promise.all([readTopicDays(db, { topicIds, from, to }), readExposure(db, { from, to })]);
      return { series, days: volumeOf({ from, to }, countedDays(tallies), exposure, site).days, weekStart: WEEK_START };
    }),
    [topicIds.join(' '), site, from, to],
    INTERVAL,
  );
}
