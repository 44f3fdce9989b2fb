import { useMemo } from 'preact/hooks';
import type { OpenTime } from '@/lib/inbox/openTime';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import { readOpenTimes } from '@/lib/storage/inbox/openTimes';
import { useLive } from './live';
import { useSettings } from './settings';

/** When somebody is there to answer what a topic hears (null: what any does); null until it is wanted and read. */
export function useOpenTime(topicId: string | null, wanted: boolean): OpenTime | null {
  const read = wanted ? async (db: Parameters<typeof readOpenTimes>[0]): Promise<OpenTime> => (await readOpenTimes(db, [topicId ?? '']))(topicId ?? '') : null;
  const live = useLive(['settings'], read, [topicId, wanted]);
  return live.state === 'ready' ? live.value : null;
}

/** The calendar of the reporting zone. */
export function useCalendar(): Calendar {
  const { zone } = useSettings();
  return useMemo(() => createCalendar(zone), [zone]);
}
