import { lastDays } from '@/lib/insights/dayRange';
import { volumeOf, type Volume } from '@/lib/insights/volume';
import { readDays, readExposure } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/** Volume of the last days, by the day of posting, of these topics together; of one site, or of all. */
export function useVolume(topicIds: readonly string[], days: number, site: string | null): Live<Volume> {
  const { zone } = useSettings();
  const { from, to } = lastDays(useNow(), days, zone);
  return useLive(
    ['tallies', 'exposure'],
    async (db) => {
      const counted = await readDays(db, { topicIds, from, to, clock: 'published' });
      return volumeOf({ from, to }, counted, await readExposure(db, { from, to }), site);
    },
    [topicIds.join(' '), from, to, site],
  );
}
