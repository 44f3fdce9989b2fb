import { largerClocks } from '@/lib/mentions/stamps';
import { nextStamp, readKnownClocks } from '../decisions';
import type { EarshotDatabase } from '../database';
import { askRejudging, readRejudging } from '../learning/rejudging';
import { askRescoring, readRescoring } from '../learning/rescoring';
import { followDeletions } from './followDeletions';
import type { Merging } from './restoreChunk';
import { forgetAllNobodies } from './restorePeople';
import { logRestore, putRestoring, readLineage, readRestoring, withoutStop, type Restoring } from './restoring';
import { randomOrigin } from '../settings';
import { followTouchpoints } from '../topics/countedTouchpoints';
import { settle } from '../topics/topicChanges';

/**
 * All is merged: what is stored follows rules and words that differed, and it is known from now on what that life of the
 * database held. Must run inside a transaction over all tables.
 */
export async function finishRestore(db: EarshotDatabase, { run, now, newId }: Merging): Promise<void> {
  if (run.leaving === true) return endLeft(db, run, { now, newId });
  await followMerged(db, run, now);
  const lineage = await readLineage(db);
  const { generation, createdAt } = run.header;
  await db.settings.put({ key: 'lineage', value: { ...lineage, [generation]: Math.max(createdAt, lineage[generation] ?? 0) } });
  if (run.known !== undefined) await db.settings.put({ key: 'knownClocks', value: largerClocks(await readKnownClocks(db), run.known.there) });
  await logRestore(db, run, { now, newId });
  await putRestoring(db, { ...run, phase: 'done', at: now });
}

/**
 * Leaves a merge half-way: what was merged stays and is followed as if it were all, the rest is dropped. Where erasures were
 * merged it ends when they are done here, too; left once more, it ends at once.
 */
export async function leaveRestore(db: EarshotDatabase, when: { now: number; newId: () => string }): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const run = await readRestoring(db);
    if (run?.phase !== 'merging') return;
    await db.staged.clear();
    if ((run.after.erase === null && run.after.quotes === undefined) || run.leaving === true) await endLeft(db, run, when);
    else await putRestoring(db, { ...withoutStop(run), leaving: true, at: when.now });
  });
}

async function endLeft(db: EarshotDatabase, run: Restoring, when: { now: number; newId: () => string }): Promise<void> {
  await followMerged(db, run, when.now);
  await putRestoring(db, { ...withoutStop(run), phase: 'left', at: when.now });
  await logRestore(db, run, when);
}

/** Has what is stored follow rules and words that differed, as far as they were merged. */
async function followMerged(db: EarshotDatabase, run: Restoring, now: number): Promise<void> {
  const { rescore, settle: unsettled, rejudge } = run.after;
  await followDeletions(db, run, now);
  await followTouchpoints(db);
  await forgetAllNobodies(db);
  // Runs that are under way have passed what was added behind them.
  await askRescoring(db, [...new Set([...rescore, ...((await readRescoring(db))?.languages ?? [])])]);
  const learnt = new Set(await db.relevance.toCollection().primaryKeys());
  const running = Object.keys(await readRejudging(db));
  for (const topicId of new Set([...rejudge.filter((id) => learnt.has(id)), ...running])) await askRejudging(db, topicId);
  for (const topic of await db.topics.bulkGet(unsettled)) {
    if (topic !== undefined) await settle(db, topic, { decidedAt: now, stamp: await nextStamp(db, randomOrigin) });
  }
}
