import type { RelevanceLearnt } from '@/lib/signals/learnRelevance';
import type { Mark, Stamp } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { askRejudging } from './rejudging';
import type { RelevanceRow } from '../rows';
import { randomOrigin } from '../settings';
import { forgetToLearn, noteLearned, noteToLearn } from './toLearn';

/** All that topics learned of what is meant, one row a topic. */
export function readRelevance(db: EarshotDatabase): Promise<RelevanceRow[]> {
  return db.relevance.toArray();
}

/**
 * Stores what a topic learned, in one transaction with the wish to judge anew what is stored under it, where answers may be
 * others now. `learnt` null: there is nothing to learn from; `changes`: of marks, noted before they were read.
 */
export async function storeRelevance(
  db: EarshotDatabase,
  topicId: string,
  learnt: RelevanceLearnt | null,
  of: { marks: Record<Mark, number>; changes: number; at: number },
): Promise<void> {
  await db.transaction('rw', db.relevance, db.settings, async () => {
    const before = await db.relevance.get(topicId);
    const forgotten = before?.forgotten;
    if (learnt === null && forgotten === undefined) await db.relevance.delete(topicId);
    else {
      await db.relevance.put({
        topicId,
        trainedAt: of.at,
        marks: of.marks,
        trial: learnt?.trial ?? null,
        model: learnt?.model ?? null,
        ...(forgotten === undefined ? {} : { forgotten }),
      });
    }
    await noteLearned(db, topicId, of.changes, 'relevanceToLearn');
    if ((before?.model ?? null) !== null || learnt !== null) await askRejudging(db, topicId);
  });
}

/**
 * Has a topic forget what marks taught it: those made up to now teach nothing any more, though what they mark stays as the
 * user said. Returns the stamp that held before, by which it is undone; `forgotten` null: nothing is forgotten.
 */
export async function forgetRelevance(
  db: EarshotDatabase,
  topicId: string,
  as: { forgotten: Stamp | null } | 'now' = 'now',
  newOrigin: () => string = randomOrigin,
): Promise<Stamp | null> {
  return db.transaction('rw', db.relevance, db.settings, async () => {
    const row = await db.relevance.get(topicId);
    const stamp = as === 'now' ? await nextStamp(db, newOrigin) : as.forgotten;
    const { forgotten: before, ...known } = row ?? {
      topicId, trainedAt: 0, marks: { irrelevant: 0, relevant: 0, touched: 0 }, trial: null, model: null,
    };
    await db.relevance.put(stamp === null ? known : { ...known, forgotten: stamp });
    await noteToLearn(db, [topicId], 'relevanceToLearn');
    return before ?? null;
  });
}

/** What a topic that is gone learned goes with it. Must run inside a transaction over `relevance` and `settings`. */
export async function dropRelevance(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.relevance.delete(topicId);
  await forgetToLearn(db, topicId, 'relevanceToLearn');
}
