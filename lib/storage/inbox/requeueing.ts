import { Dexie } from 'dexie';
import type { EarshotDatabase } from '../database';
import { putMatches } from '../putMatches';
import { countedMatches } from '../rezoning';
import type { Match } from '../rows';
import { countMentions } from '../volumes';

/** A run over matches that are put into queues anew. */
export interface Requeueing {
  /** Of which topics; null: of all. */
  topics: string[] | null;
  /** Key of the last match that was looked at; null: none yet. */
  after: [string, string] | null;
  done: number;
  /** Matches that there were when the run began; null: not counted yet. */
  total: number | null;
}

const KEY = 'requeueing';
const CHUNK = 500;

/**
 * Asks for a run over the matches of topics (null: of all); one that is under way begins anew, with these added. Must run inside a
 * transaction over `settings`.
 */
export async function askRequeueing(db: EarshotDatabase, topics: readonly string[] | null): Promise<void> {
  const running = await readRequeueing(db);
  const all = topics === null || running?.topics === null;
  const value: Requeueing = { topics: all ? null : [...new Set([...(running?.topics ?? []), ...topics])].toSorted(), after: null, done: 0, total: null };
  await db.settings.put({ key: KEY, value });
}

/** The run that is under way, or null. */
export async function readRequeueing(db: EarshotDatabase): Promise<Requeueing | null> {
  return ((await db.settings.get(KEY))?.value as Requeueing | undefined) ?? null;
}

/**
 * Puts one chunk of matches into queues anew, in one transaction; those that stand where they belong are not written. False when
 * nothing is left to do. Interrupted anywhere, it goes on where it was; what is written meanwhile is in its queues either way.
 */
export async function requeueChunk(db: EarshotDatabase, most: number = CHUNK): Promise<boolean> {
  return db.transaction('rw', db.tallies, db.settings, db.mentions, db.matches, async () => {
    const run = await readRequeueing(db);
    if (run === null) return false;
    const matches = await nextOf(db, run, most);
    const last = matches.at(-1);
    if (last === undefined) {
      await db.settings.delete(KEY);
      return false;
    }
    const found = await db.mentions.bulkGet([...new Set(matches.map(({ mentionId }) => mentionId))]);
    await putMatches(db, [], { mentions: found.filter((mention) => mention !== undefined), known: matches });
    const total = run.total ?? (await countAll(db, run.topics));
    await db.settings.put({ key: KEY, value: { ...run, after: [last.topicId, last.mentionId], done: run.done + matches.length, total } });
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
