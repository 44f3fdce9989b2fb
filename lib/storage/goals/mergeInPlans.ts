import type { EarshotDatabase } from '../database';

/** Goals and actions about a topic that was merged are about the other one. Must run inside a transaction over `goals` and `actions`. */
export async function mergeInPlans(db: EarshotDatabase, topicId: string, into: string): Promise<void> {
  await db.goals.filter((row) => 'topicId' in row && row.topicId === topicId).modify((row) => {
    if ('topicId' in row) row.topicId = into;
  });
  await db.actions.filter((row) => 'topicId' in row && row.topicId === topicId).modify((row) => {
    if ('topicId' in row) row.topicId = into;
  });
}
