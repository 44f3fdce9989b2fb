import type { EarshotDatabase } from '../database';
import type { TopicRow } from '../rows';

/** All topics, oldest first. */
export async function listTopics(db: EarshotDatabase): Promise<TopicRow[]> {
  const rows = await db.topics.toArray();
  return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Ids of all topics, paused ones too; not of those that are being removed. */
export async function topicIds(db: EarshotDatabase): Promise<Set<string>> {
  return new Set(await db.topics.toCollection().primaryKeys());
}
