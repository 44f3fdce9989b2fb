import type { EarshotDatabase } from '../database';
import { isDeleted, mergedInto, readDeletions } from '../deletions';
import { followDeletion } from '../topics/topicChanges';
import type { Restoring } from './restoring';

/**
 * Deletes what was deleted in the other copy after all that was decided of it here; of topics that can be undone, as always.
 * Notes their names in `run`. Must run inside a transaction over all tables.
 */
export async function followDeletions(db: EarshotDatabase, run: Restoring, now: number): Promise<void> {
  const rules = await readDeletions(db, 'alertRules');
  await db.alertRules.bulkDelete((await db.alertRules.toArray()).filter((rule) => isDeleted(rule, rules)).map(({ id }) => id));
  const deletions = await readDeletions(db, 'topics');
  const topics = await db.topics.toArray();
  const gone = topics.filter((topic) => isDeleted(topic, deletions));
  const left = new Map(topics.filter((topic) => !gone.includes(topic)).map((topic) => [topic.id, topic]));
  for (const topic of gone) {
    const into = mergedInto(topic.id, deletions, (id) => left.has(id));
    await followDeletion(db, topic, left.get(into ?? '') ?? null, { now });
  }
  run.deleted = { leftOut: run.deleted?.leftOut ?? [], removed: gone.map(({ name }) => name) };
}
