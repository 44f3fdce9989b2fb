import { LONGEST_TOUCHPOINT, type OwnTouchpoint } from '@/lib/query/touchpoints';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { askRequeueing } from '../inbox/askRequeueing';
import { randomOrigin } from '../settings';

const KEY = 'touchpoint:';

/** The user's own touchpoints, by their names. */
export async function readTouchpoints(db: EarshotDatabase): Promise<OwnTouchpoint[]> {
  const rows = await db.settings.where('key').startsWith(KEY).toArray();
  return rows
    .flatMap(({ key, value }) => (isTouchpoint(value) ? [{ id: key.slice(KEY.length), name: value.name, query: value.query }] : []))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/**
 * Stores a touchpoint (`value` null: removes it), stamped by itself so that two copies can be merged. Returns what held before,
 * so that deciding that undoes this.
 */
export async function decideTouchpoint(
  db: EarshotDatabase,
  id: string,
  value: Omit<OwnTouchpoint, 'id'> | null,
  newOrigin: () => string = randomOrigin,
): Promise<Omit<OwnTouchpoint, 'id'> | null> {
  return db.transaction('rw', db.settings, async () => {
    const before = (await db.settings.get(KEY + id))?.value;
    const kept = value === null ? null : { name: value.name.trim().slice(0, LONGEST_TOUCHPOINT), query: value.query.trim() };
    // What is removed leaves its stamp behind.
    await db.settings.put({ key: `${KEY}${id}`, value: kept, stamp: await nextStamp(db, newOrigin) });
    await askRequeueing(db, null, { counts: true });
    return isTouchpoint(before) ? { name: before.name, query: before.query } : null;
  });
}

function isTouchpoint(value: unknown): value is Omit<OwnTouchpoint, 'id'> {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Partial<OwnTouchpoint>;
  return typeof name === 'string' && typeof query === 'string';
}
