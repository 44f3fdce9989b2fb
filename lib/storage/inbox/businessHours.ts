import { DEFAULT_BUSINESS_HOURS, isBusinessHours, type BusinessHours } from '@/lib/inbox/businessHours';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { SettingKey } from '../settingKeys';
import { randomOrigin } from '../settings';
import { ALL_HOURS, TOPIC_HOURS } from './openTimes';
import { askRequeueing } from './askRequeueing';

/** Business hours as they hold. */
export interface StoredHours {
  /** Of all topics that have none of their own. */
  all: BusinessHours;
  /** Of those that have, by their ids. */
  topics: Record<string, BusinessHours>;
}

/** Business hours as the user decided them, with the default where nothing was. */
export async function readBusinessHours(db: EarshotDatabase): Promise<StoredHours> {
  return db.transaction('r', db.settings, async () => {
    const all = (await db.settings.get(ALL_HOURS))?.value;
    const rows = await db.settings.where('key').startsWith(TOPIC_HOURS).toArray();
    return {
      all: isBusinessHours(all) ? all : DEFAULT_BUSINESS_HOURS,
      topics: Object.fromEntries(rows.flatMap(({ key, value }) => (isBusinessHours(value) ? [[key.slice(TOPIC_HOURS.length), value]] : []))),
    };
  });
}

/**
 * Stores business hours of a topic (null: of all that have none of their own), stamped; null takes them back. What is stored is put
 * into queues anew by a job. Returns what held before, in the same form, so that storing that undoes this.
 */
export async function decideBusinessHours(
  db: EarshotDatabase,
  topicId: string | null,
  hours: BusinessHours | null,
  newOrigin: () => string = randomOrigin,
): Promise<BusinessHours | null> {
  const key: SettingKey = topicId === null ? ALL_HOURS : `${TOPIC_HOURS}${topicId}`;
  return db.transaction('rw', db.settings, async () => {
    const before = (await db.settings.get(key))?.value;
    // What is taken back leaves its stamp behind.
    await db.settings.put({ key, value: hours, stamp: await nextStamp(db, newOrigin) });
    await askRequeueing(db, topicId === null ? null : [topicId]);
    return isBusinessHours(before) ? before : null;
  });
}

/** Forgets the hours of a topic that is gone. Must run inside a transaction over `settings`. */
export async function dropTopicHours(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.delete(`${TOPIC_HOURS}${topicId}`);
}
