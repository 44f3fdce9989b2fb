import { LONGEST_NOTE } from '@/lib/inbox/workEvent';
import { renewMatches } from '@/lib/mentions/matches';
import { NOTES_STAMP } from '@/lib/mentions/mention';
import { cleanText } from '@/lib/posts/clean';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { nextStamp, ownOrigin } from '../decisions';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import type { Mention, WorkRow } from '../rows';
import { randomOrigin } from '../settings';
import type { Deciding } from './decideInbox';
import { putSameWords } from '../words/putSameWords';

/**
 * Writes a note of the user's under a mention, once and for good; the mention stays from then on, whatever hears it. False where
 * there is nothing to write, or no such mention.
 */
export async function addNote(db: EarshotDatabase, mentionId: string, words: string, using: Deciding = {}): Promise<boolean> {
  const { now = Date.now(), newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = using;
  const { text } = cleanText(words, LONGEST_NOTE);
  if (text === '') return false;
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings, db.workLog], async () => {
    const mention = await db.mentions.get(mentionId);
    if (mention === undefined) return false;
    const stamp = await nextStamp(db, newOrigin);
    const noted: Mention = { ...mention, stamps: { ...mention.stamps, [NOTES_STAMP]: stamp } };
    const matches = await matchesOf(db, [noted]);
    await putSameWords(db, noted);
    await putMatches(db, renewMatches(noted, matches, ({ counted }) => counted).put, { mentions: [noted], known: matches });
    await db.workLog.add({ id: newId(), mentionId, at: now, by: stamp.origin, kind: 'note', details: { text } });
    return true;
  });
}

/** Writes down that the user looked at the whole of a mention. That decides nothing: whether it stays is as before. */
export async function noteOpened(db: EarshotDatabase, mentionId: string, using: Deciding = {}): Promise<void> {
  const { now = Date.now(), newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = using;
  await db.transaction('rw', db.mentions, db.settings, db.workLog, async () => {
    if ((await db.mentions.where('id').equals(mentionId).count()) === 0) return;
    await db.workLog.add({ id: newId(), mentionId, at: now, by: await ownOrigin(db, newOrigin), kind: 'opened', details: {} });
  });
}

/** Lines of a mention that are read at most, the newest. */
const MOST_READ = 2_000;

/** What was done to a mention, in the order in which it was done. */
export async function readWork(db: EarshotDatabase, mentionId: string): Promise<WorkRow[]> {
  const rows = await db.workLog.where('mentionId').equals(mentionId).toArray();
  return rows.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-MOST_READ);
}

/** Forgets what was done to mentions that are removed. Must run inside a transaction over `workLog`. */
export async function forgetWork(db: EarshotDatabase, mentionIds: readonly string[]): Promise<void> {
  if (mentionIds.length > 0) await db.workLog.where('mentionId').anyOf(mentionIds).delete();
}
