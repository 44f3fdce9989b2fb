import { useMemo } from 'preact/hooks';
import { angerExposure, type AngerExposure } from '@/lib/inbox/angerExposure';
import { startOfDay } from '@/lib/mentions/calendar';
import { readSeenAnger } from '@/lib/storage/inbox/readOwnWork';
import { useCalendar } from './calendar';
import { useLive } from './live';
import { useNow } from './now';

/** What is opened need not be told within the second, ms. */
const INTERVAL = 5_000;

/** How much anger the user read today, and which day that is; null until it is read, and where it is not wanted. */
export function useAngerExposure(wanted: boolean): { today: string; exposure: AngerExposure } | null {
  const now = useNow();
  const calendar = useCalendar();
  const today = calendar.at(now).day;
  const since = useMemo(() => startOfDay(today, calendar), [today, calendar]);
  const live = useLive(['workLog'], wanted ? (db) => readSeenAnger(db, since) : null, [wanted, since], INTERVAL);
  if (!wanted || live.state !== 'ready') return null;
  // What was opened within this minute counts, though the screen's time moves on once a minute.
  const latest = live.value.reduce((last, { at }) => Math.max(last, at), now);
  return { today, exposure: angerExposure(live.value, { since, now: latest }) };
}
