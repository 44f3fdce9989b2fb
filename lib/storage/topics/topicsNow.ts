import type { EarshotDatabase } from '../database';
import { mergedInto, readDeletions } from '../deletions';
import { topicIds } from './topics';

/** Says of a topic's id which topic it means now: the one that it was merged into, where it was; else itself. */
export async function topicsNow(db: EarshotDatabase): Promise<(topicId: string) => string> {
  const [there, deletions] = await Promise.all([topicIds(db), readDeletions(db, 'topics')]);
  return (topicId) => (there.has(topicId) ? topicId : (mergedInto(topicId, deletions, (id) => there.has(id)) ?? topicId));
}

/** As they are, each of the topic that its own means now. */
export async function ofTopicsNow<Of extends { topicId: string | null }>(db: EarshotDatabase, all: readonly Of[]): Promise<Of[]> {
  if (all.every(({ topicId }) => topicId === null)) return [...all];
  const now = await topicsNow(db);
  return all.map((one) => (one.topicId === null ? one : { ...one, topicId: now(one.topicId) }));
}
