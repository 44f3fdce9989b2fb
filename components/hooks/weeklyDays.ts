import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { volumeOf, type VolumeDay } from '@/lib/insights/volume';
import { countedDays } from '@/lib/insights/topicDays';
import { weekOf } from '@/lib/insights/weeks';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useWeekStart } from './overview';
import { useSettings } from './settings';

const WEEKS = 52;
/** A year of tallies: once a minute is often enough, ms. */
const INTERVAL = 60_000;

/** The days of the last 52 whole weeks of some topics and one site or (null) all, from tallies and exposure alone. */
export function useYearOfDays(topicIds: readonly string[], site: string | null): Live<{ days: readonly VolumeDay[]; weekStart: number }> {
  const { zone } = useSettings();
  const weekStart = useWeekStart();
  const { from: thisWeek } = weekOf(createCalendar(zone).at(useNow()).day, weekStart);
  const [from, to] = [shiftDay(thisWeek, -7 * WEEKS), shiftDay(thisWeek, -1)];
  return useLive(
    ['tallies', 'exposure', 'topics'],
    (db) => db.transaction('r', db.tallies, db.exposure, async () => {
      const [tallies, exposure] = await Promise.all([readTopicDays(db, { topicIds, from, to }), readExposure(db, { from, to })]);
      return { days: volumeOf({ from, to }, countedDays(tallies), exposure, site).days, weekStart };
    }),
    [topicIds.join(' '), site, from, to, weekStart],
    INTERVAL,
  );
}
