import { useMemo } from 'preact/hooks';
import { createOpenTime, type OpenTime } from '@/lib/inbox/openTime';
import { readBusinessHours } from '@/lib/storage/inbox/businessHours';
import { useLive } from './live';
import { useSettings } from './settings';

/** When somebody is there to answer what a topic hears. */
export type OpenTimes = (topicId: string) => OpenTime;

/** The open times of all topics, by the business hours that hold; the same while these do. Null until they are read. */
export function useOpenTimes(): OpenTimes | null {
  const { zone } = useSettings();
  const live = useLive(['settings'], readBusinessHours, []);
  const hours = live.state === 'ready' ? live.value : null;
  const written = JSON.stringify(hours);
  return useMemo(() => {
    if (hours === null) return null;
    const ofAll = createOpenTime(hours.all, zone);
    const own = new Map(Object.entries(hours.topics).map(([topicId, of]) => [topicId, createOpenTime(of, zone)]));
    return (topicId: string) => own.get(topicId) ?? ofAll;
    // oxlint-disable-next-line react/exhaustive-deps -- read anew, hours are new objects that say the same
  }, [written, zone]);
}
