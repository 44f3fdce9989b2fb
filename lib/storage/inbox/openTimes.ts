import { DEFAULT_BUSINESS_HOURS, isBusinessHours } from '@/lib/inbox/businessHours';
import { createOpenTime, type OpenTime } from '@/lib/inbox/openTime';
import type { EarshotDatabase } from '../database';
import { zoneIn } from '../settings';

/** Under what business hours are stored: of all topics, and of one whose hours are its own. */
export const ALL_HOURS = 'businessHours';
export const TOPIC_HOURS = 'businessHours.topic:';

/** When somebody is there to answer what a topic hears. */
export type OpenTimes = (topicId: string) => OpenTime;

/**
 * The open times of these topics: their own hours, else those of all, in their zone, else in the reporting zone. May run inside a
 * transaction over `settings`.
 */
export async function readOpenTimes(db: EarshotDatabase, topicIds: Iterable<string>): Promise<OpenTimes> {
  const ids = [...new Set(topicIds)];
  const [zoneRow, allRow, ...rows] = await db.settings.bulkGet(['zone', ALL_HOURS, ...ids.map((id) => `${TOPIC_HOURS}${id}` as const)]);
  const zone = zoneIn(zoneRow?.value);
  const ofAll = openTimeOf(allRow?.value ?? null, zone) ?? defaultIn(zone);
  const own = new Map(rows.flatMap((row, at) => (row === undefined ? [] : [[ids[at], openTimeOf(row.value, zone) ?? ofAll]])));
  return (topicId) => own.get(topicId) ?? ofAll;
}

const defaultIn = (zone: string): OpenTime => openTimeOf(DEFAULT_BUSINESS_HOURS, zone) ?? createOpenTime(DEFAULT_BUSINESS_HOURS, zone);

/** As many open times as are kept ready; more than topics have. */
const MOST_READY = 100;
const ready = new Map<string, OpenTime | null>();

/**
 * The open time of hours as they are stored; null where these are none. Known again by what they say, not by their stamp: in
 * another database something else may have been decided under the same one.
 */
function openTimeOf(stored: unknown, zone: string): OpenTime | null {
  if (stored === null) return null;
  const name = JSON.stringify([stored, zone]);
  const known = ready.get(name);
  if (known !== undefined) return known;
  if (ready.size >= MOST_READY) ready.clear();
  const openTime = isBusinessHours(stored) ? createOpenTime(stored, zone) : null;
  ready.set(name, openTime);
  return openTime;
}
