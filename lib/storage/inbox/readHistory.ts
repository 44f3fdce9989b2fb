import { historyOf, type HistoryEntry } from '@/lib/inbox/history';
import type { EarshotDatabase } from '../database';
import { readWork } from './workLog';

/** What is known of a mention, in one line of time; null where it is not stored. */
export async function readHistory(db: EarshotDatabase, mentionId: string): Promise<HistoryEntry[] | null> {
  return db.transaction('r', db.mentions, db.workLog, async () => {
    const mention = await db.mentions.get(mentionId);
    return mention === undefined ? null : historyOf(mention, await readWork(db, mentionId));
  });
}
