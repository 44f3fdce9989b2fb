import { Dexie } from 'dexie';
import { ALL_TOPICS, QUEUES, type Queue } from '@/lib/mentions/queues';
import type { EarshotDatabase } from '../database';
import { topicIds } from '../topics/topics';

/** More than this are not counted. */
export const MOST_COUNTED = 1_000;

export interface QueueCount {
  count: number;
  /** There are more than are counted. */
  isMore: boolean;
}

/** How many mentions stand in each queue, of one topic, or of all (null), each mention once; up to MOST_COUNTED. */
export function countQueues(db: EarshotDatabase, topicId: string | null): Promise<Record<Queue, QueueCount>> {
  return db.transaction('r', db.topics, db.matches, async () => {
    const topics = await topicIds(db);
    const counts = await Promise.all(QUEUES.map((queue) =>
      db.matches.where('queued')
        .between([topicId ?? ALL_TOPICS, queue], [topicId ?? ALL_TOPICS, queue, Dexie.maxKey])
        .limit(MOST_COUNTED + 1)
        .primaryKeys()));
    return Object.fromEntries(QUEUES.map((queue, at) => {
      const keys = counts[at] ?? [];
      const mentions = new Set(keys.flatMap(([topic, mentionId]) => (topics.has(topic) ? [mentionId] : [])));
      return [queue, { count: Math.min(mentions.size, MOST_COUNTED), isMore: keys.length > MOST_COUNTED }];
    })) as Record<Queue, QueueCount>;
  });
}
