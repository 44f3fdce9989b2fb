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
 * not written. Each topic's newest come first: they are looked at most, and those of one day count in the same few rows. False when nothing is left to do. Interrupted anywhere, it goes on where it was; what is written meanwhile is in its queues either way.
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
    await db.settings.put({ key: REQUEUEING, value: { ...run, after: { topicId: last.topicId, listedAt: last.listedAt, mentionId: last.mentionId }, done: run.done + matches.length, total } });
    return true;
  });
}

async function nextOf(db: EarshotDatabase, { topics, after }: Requeueing, most: number): Promise<Match[]> {
  for (const topicId of topics ?? [undefined]) {
    if (topicId !== undefined && after !== null && topicId < after.topicId) continue;
    const isGoingOn = after !== null && (topicId ?? after.topicId) === after.topicId;
    const matches = await db.matches
      .where('[topicId+listedAt]')
      .between([topicId ?? Dexie.minKey, Dexie.minKey], isGoingOn ? [after.topicId, after.listedAt] : topicId === undefined ? [Dexie.maxKey] : [topicId, Dexie.maxKey], true, true)
      .reverse()
      .filter((match) => !isGoingOn || isBefore(match, after))
      .limit(most)
      .toArray();
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Many may be listed at one instant, a day's first, say: of these, the key tells where a run is. */
const isBefore = (match: Match, { topicId, listedAt, mentionId }: NonNullable<Requeueing['after']>): boolean =>
  match.topicId !== topicId || match.listedAt < listedAt || match.mentionId < mentionId;

/** By what the tallies say: nobody has to count them. */
async function countAll(db: EarshotDatabase, topics: readonly string[] | null): Promise<number> {
  if (topics === null) return countedMatches(db);
  const counts = await Promise.all(topics.map((topicId) => countMentions(db, topicId)));
  return counts.reduce((sum, { shown, hidden }) => sum + shown + hidden, 0);
}
