import type { Queue } from '@/lib/mentions/queues';
import { countQueue, countQueues, type QueueCount } from '@/lib/storage/inbox/countQueues';
import { useLive } from './live';

/** Counting reads up to a thousand keys of each queue: no more often than this, ms. */
const INTERVAL = 1_000;

/** How many mentions stand in each queue, of one topic or of all; null until they are counted. */
export function useQueueCounts(topicId: string | null): Record<Queue, QueueCount> | null {
  const counts = useLive(['matches', 'topics'], (db) => countQueues(db, topicId), [topicId], INTERVAL);
  return counts.state === 'ready' ? counts.value : null;
}

/** How many mentions need an answer; null until they are counted. */
export function useAnswerCount(): QueueCount | null {
  const count = useLive(['matches', 'topics'], (db) => countQueue(db, null, 'answer'), [], INTERVAL);
  return count.state === 'ready' ? count.value : null;
}
