import { fortnightsTo } from '@/lib/insights/fortnights';
import { volumeOf, type Volume } from '@/lib/insights/volume';
import { createCalendar } from '@/lib/mentions/calendar';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readDays, readExposure, readOlder } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

export interface Fortnights {
  now: Volume;
  before: Volume;
  /** What was posted before both; looked for only where the last fortnight is empty. */
  older: { first: string; last: string; mentions: number } | null;
}

/** Volumes of one topic in the last fortnight and the one before it, by the day of posting; null: not chosen yet. */
export function useFortnights(topicId: string | null): Live<Fortnights> {
  const { zone } = useSettings();
  const periods = fortnightsTo(createCalendar(zone).at(useNow()).day);
  const { now } = periods;
  return useLive(
    ['tallies', 'exposure'],
    topicId === null ? null : (db) => readFortnights(db, topicId, periods),
    [topicId, now.from, now.to],
  );
}

async function readFortnights(
  db: EarshotDatabase,
  topicId: string,
  { now, before }: ReturnType<typeof fortnightsTo>,
): Promise<Fortnights> {
  const whole = { from: before.from, to: now.to };
  const [counted, seen] = await Promise.all([
    readDays(db, { topicIds: [topicId], ...whole, clock: 'published' }),
    readExposure(db, whole),
  ]);
  const current = volumeOf(now, counted, seen);
  const isEmpty = current.days.every(({ total }) => total === 0);
  const older = isEmpty ? await readOlder(db, topicId, now.from) : null;
  return { now: current, before: volumeOf(before, counted, seen), older };
}
