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
    const counts = await Promise.all(QUEUES.map((queue) => countIn(db, topicId, queue, topics)));
    return Object.fromEntries(QUEUES.map((queue, at) => [queue, counts[at]])) as Record<Queue, QueueCount>;
  });
}

/** The same of one queue. */
export function countQueue(db: EarshotDatabase, topicId: string | null, queue: Queue): Promise<QueueCount> {
  return db.transaction('r', db.topics, db.matches, async () => countIn(db, topicId, queue, await topicIds(db)));
}

async function countIn(db: EarshotDatabase, topicId: string | null, queue: Queue, topics: ReadonlySet<string>): Promise<QueueCount> {
  const scope = topicId ?? ALL_TOPICS;
  const keys = await db.matches.where('queued').between([scope, queue], [scope, queue, Dexie.maxKey]).limit(MOST_COUNTED + 1).primaryKeys();
  const mentions = new Set(keys.flatMap(([topic, mentionId]) => (topics.has(topic) ? [mentionId] : [])));
  return { count: Math.min(mentions.size, MOST_COUNTED), isMore: keys.length > MOST_COUNTED };
}
