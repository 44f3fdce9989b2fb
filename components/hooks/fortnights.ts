import type { ComparedVolumes } from '@/components/overview/deltas';
import { comparisonOf, DEFAULT_PERIOD, periodsOf, type Period } from '@/lib/insights/comparison';
import { volumeOf, type Volume } from '@/lib/insights/volume';
import type { EarshotDatabase } from '@/lib/storage/database';
import { firstHeardDay, readDays, readExposure, readOlder } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

export interface Fortnights extends ComparedVolumes {
  /** What was posted before both; looked for only where the last fortnight is empty. */
  older: { first: string; last: string; mentions: number } | null;
}

/** Volumes of one topic in the last fortnight and the one before it, by the day of posting; null: not chosen yet. */
export function useFortnights(topicId: string | null): Live<Fortnights> {
  const { zone } = useSettings();
  const { current, previous } = periodsOf(useNow(), DEFAULT_PERIOD, zone);
  return useLive(
    ['tallies', 'exposure', 'topics'],
    topicId === null ? null : (db) => readFortnights(db, topicId, { current, previous, zone }),
    [topicId, current.to, zone],
  );
}

async function readFortnights(
  db: EarshotDatabase,
  topicId: string,
  { current, previous, zone }: { current: Period; previous: Period; zone: string },
): Promise<Fortnights> {
  const whole = { from: previous.from, to: current.to };
  const [topic, firstHeard, counted, seen] = await Promise.all([
    db.topics.get(topicId),
    firstHeardDay(db, topicId, whole),
    readDays(db, { topicIds: [topicId], ...whole, clock: 'published' }),
    readExposure(db, whole),
  ]);
  const volume = (period: Period): Volume => volumeOf(period, counted, seen);
  const comparison = comparisonOf(previous, topic === undefined ? [] : [{ ...topic, firstHeard }], zone);
  const now = volume(current);
  const isEmpty = now.days.every(({ total }) => total === 0);
  const older = isEmpty ? await readOlder(db, topicId, current.from) : null;
  return { now, before: comparison.state === 'none' ? null : volume(comparison.period), current, comparison, older };
}
