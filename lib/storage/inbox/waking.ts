import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { decideInbox, type Deciding } from './decideInbox';

/** Mentions that are woken in one transaction. */
const TOGETHER = 200;

/** When the next mention that sleeps is to wake, ms since 1970; null: none sleeps. */
export async function nextToWake(db: EarshotDatabase): Promise<number | null> {
  const [at] = await db.mentions.orderBy('decided.snoozedUntil').limit(1).keys();
  return typeof at === 'number' ? at : null;
}

/**
 * Puts mentions whose time has come (ms since 1970) back into the queues that they stood in. Returns their ids. Interrupted, the
 * rest is woken the next time; what is put to sleep again meanwhile sleeps on.
 */
export async function wakeSnoozed(db: EarshotDatabase, now: number, using: Omit<Deciding, 'now'> = {}): Promise<string[]> {
  const woken: string[] = [];
  for (;;) {
    const ids = await wakeTogether(db, now, using);
    woken.push(...ids);
    if (ids.length < TOGETHER) return woken;
  }
}

function wakeTogether(db: EarshotDatabase, now: number, using: Omit<Deciding, 'now'>): Promise<string[]> {
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings, db.workLog], async () => {
    const ids = await db.mentions.where('decided.snoozedUntil').belowOrEqual(now).limit(TOGETHER).primaryKeys();
    await decideInbox(db, ids.map((mentionId) => ({ mentionId, snoozedUntil: null })), { ...using, now });
    return ids;
  });
}
