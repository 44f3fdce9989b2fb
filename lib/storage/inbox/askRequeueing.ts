import type { EarshotDatabase } from '../database';
import type { Match } from '../rows';

/** A run over matches that are put into queues, and counted by facet and author, anew. */
export interface Requeueing {
  /** Of which topics; null: of all. */
  topics: string[] | null;
  /** The last match that was looked at, of each topic the newest first; null: none yet. */
  after: Pick<Match, 'topicId' | 'listedAt' | 'mentionId'> | null;
  done: number;
  /** Matches that there were when the run began; null: not counted yet. */
  total: number | null;
  /** What it counts changes with it: until it is done, numbers by facet and author are not whole. */
  counts?: true;
}

export const REQUEUEING = 'requeueing';

/**
 * Asks for a run over the matches of topics (null: of all); one that is under way begins anew, with these added. `counts`: what they
 * count by changes, too. Must run inside a transaction over `settings`.
 */
export async function askRequeueing(db: EarshotDatabase, topics: readonly string[] | null, { counts }: Pick<Requeueing, 'counts'> = {}): Promise<void> {
  const running = await readRequeueing(db);
  const all = topics === null || running?.topics === null;
  const value: Requeueing = { topics: all ? null : [...new Set([...(running?.topics ?? []), ...topics])].toSorted(), after: null, done: 0, total: null };
  if (counts === true || running?.counts === true) value.counts = true;
  await db.settings.put({ key: REQUEUEING, value });
}

/** The run that is under way, or null. One that went by the keys of matches, as they did once, begins anew. */
export async function readRequeueing(db: EarshotDatabase): Promise<Requeueing | null> {
  const run = (await db.settings.get(REQUEUEING))?.value as Requeueing | undefined;
  return run === undefined ? null : Array.isArray(run.after) ? { ...run, after: null, done: 0 } : run;
}

/** Whether what is stored is still being counted by facet and author: numbers of these are not whole until it is done. */
export async function isCountingFacets(db: EarshotDatabase): Promise<boolean> {
  return (await readRequeueing(db))?.counts === true;
}
