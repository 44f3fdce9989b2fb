import { Dexie } from 'dexie';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { putMatches } from '../putMatches';
import { readRequeueing, REQUEUEING, type Requeueing } from './askRequeueing';
import { countedMatches } from '../rezoning';
import type { Match } from '../rows';
import { settleTouchpoints } from '../topics/countedTouchpoints';
import { countMentions } from '../volumes';

const CHUNK = 500;

/**
 * Puts one chunk of matches into queues anew, in one transaction; those that stand where they belong, and count what they must, are
 * not written. False when nothing is left to do. Interrupted anywhere, it goes on where it was; what is written meanwhile is in its queues either way.
 */
export async function requeueChunk(db: EarshotDatabase, most: number = CHUNK): Promise<boolean> {
  return db.transaction('rw', [db.settings, db.mentions, ...countTables(db), db.topics], async () => {
    const run = await readRequeueing(db);
    if (run === null) return false;
    if (run.after === null && run.counts === true) await settleTouchpoints(db);
    const matches = await nextOf(db, run, most);
    const last = matches.at(-1);
    if (last === undefined) {
      await db.settings.delete(REQUEUEING);
      return false;
    }
    const found = await db.mentions.bulkGet([...new Set(matches.map(({ mentionId }) => mentionId))]);
    await putMatches(db, [], { mentions: found.filter((mention) => mention !== undefined), known: matches });
    const total = run.total ?? (await countAll(db, run.topics));
    await db.settings.put({ key: REQUEUEING, value: { ...run, after: [last.topicId, last.mentionId], done: run.done + matches.length, total } });
    return true;
  });
}

async function nextOf(db: EarshotDatabase, { topics, after }: Requeueing, most: number): Promise<Match[]> {
  if (topics === null) {
    return db.matches.where('[topicId+mentionId]').above(after ?? [Dexie.minKey, Dexie.minKey]).limit(most).toArray();
  }
  for (const topicId of topics) {
    if (after !== null && topicId < after[0]) continue;
    const from = after?.[0] === topicId ? after : [topicId, Dexie.minKey];
    const matches = await db.matches.where('[topicId+mentionId]').between(from, [topicId, Dexie.maxKey], false, true).limit(most).toArray();
    if (matches.length > 0) return matches;
  }
  return [];
}

/** By what the tallies say: nobody has to count them. */
async function countAll(db: EarshotDatabase, topics: readonly string[] | null): Promise<number> {
  if (topics === null) return countedMatches(db);
  const counts = await Promise.all(topics.map((topicId) => countMentions(db, topicId)));
  return counts.reduce((sum, { shown, hidden }) => sum + shown + hidden, 0);
}
