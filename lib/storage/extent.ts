import type { EarshotDatabase } from './database';
import type { Counters } from './rows';

/** How far a database has come: told by a handful of rows, however much is stored. */
export interface Extent {
  /** Name of its life; null where it has none yet, or lost it. */
  generation: string | null;
  mentions: number;
  topics: number;
  /** These two only grow while a database lives. */
  changes: number;
  clock: number;
  /** The version that the browser knows it by, ten times the schema's. */
  version: number;
}

/** How far the database has come. Mentions are counted only where their counter is missing. */
export function readExtent(db: EarshotDatabase): Promise<Extent> {
  return db.transaction('r', db.settings, db.topics, db.mentions, async () => {
    const [generation, counters, clock] = (await db.settings.bulkGet(['generation', 'counters', 'clock'])).map((row) => row?.value);
    const counted = counters as Counters | undefined;
    return {
      generation: typeof generation === 'string' ? generation : null,
      mentions: counted?.mentions ?? (await db.mentions.count()),
      topics: await db.topics.count(),
      changes: counted?.changes ?? 0,
      clock: typeof clock === 'number' ? clock : 0,
      version: db.backendDB()?.version ?? 0,
    };
  });
}

export interface Loss {
  code: 'database-gone' | 'database-short';
  /** Mentions that are missing at least. */
  missing: number;
}

/** Tables that were missing when the database was opened are made anew, empty, under a version that no schema has. */
const isPatched = (version: number): boolean => version % 10 !== 0;

/**
 * What a database lost since it was looked at, or null. What retention, erasure, deletion and merging remove is no loss:
 * they count their change as every change is counted, in the transaction in which they make it, so that an end of the worker
 * between that and the next look leaves the database ahead of what is remembered, never behind. A database that lost its
 * last writes is behind.
 */
export function lossSince(before: Extent, now: Extent): Loss | null {
  const missing = Math.max(0, before.mentions - now.mentions);
  if (before.generation !== now.generation) {
    if (before.mentions === 0 && before.topics === 0) return null;
    const isPartOfItHere = now.generation === null && now.mentions > 0;
    return { code: isPartOfItHere ? 'database-short' : 'database-gone', missing: isPartOfItHere ? missing : before.mentions };
  }
  const isBehind =
    now.changes < before.changes ||
    now.clock < before.clock ||
    (now.clock === before.clock && now.topics < before.topics) ||
    (isPatched(now.version) && before.version !== 0 && now.version !== before.version);
  return isBehind ? { code: 'database-short', missing } : null;
}

/**
 * Mentions that are missing though the counter says that they are there, by a true count; null where nothing is missing.
 * Reads every row of the table: not for the way to anything that waits.
 */
export function countMissing(db: EarshotDatabase): Promise<number | null> {
  return db.transaction('r', db.settings, db.mentions, db.matches, async () => {
    const counters = (await db.settings.get('counters'))?.value as Counters | undefined;
    const mentions = await db.mentions.count();
    if (counters !== undefined && mentions < counters.mentions) return counters.mentions - mentions;
    // Mentions that are all without a match were either all touched and left by their topics, or lost them.
    const isUnmatched = mentions > 0 && (await db.matches.limit(1).count()) === 0;
    return isUnmatched && (await db.mentions.filter(({ topicIds }) => topicIds.length > 0).limit(1).count()) > 0 ? 0 : null;
  });
}

/** Sets the counters to what is stored, one site after the other, and leaves their count of changes ahead of any before. */
export async function recountMentions(db: EarshotDatabase, changes: number): Promise<void> {
  await db.transaction('rw', db.settings, db.mentions, async () => {
    const sites: Record<string, number> = {};
    await db.mentions.orderBy('[site+listedAt]').eachKey((key) => {
      const [site] = key as unknown as [string, number];
      sites[site] = (sites[site] ?? 0) + 1;
    });
    const mentions = Object.values(sites).reduce((sum, count) => sum + count, 0);
    await db.settings.put({ key: 'counters', value: { mentions, sites, changes: changes + 1 } satisfies Counters });
  });
}
