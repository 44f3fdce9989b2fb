import { scheduleFollowing } from '@/lib/platform/life';
import { runTopicChanges } from '@/lib/storage/runTopicChanges';
import type { TopicChange } from '@/lib/storage/topicChange';
import { readTopicChanges } from '@/lib/storage/topicChanges';
import { db, rememberCount } from './database';
import { understanding } from './understanding';

let running: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has what is stored follow, chunk by chunk, the changes of topics that are due, and sees to it that the worker wakes for
 * those that are not. One run at a time. What the database refuses is tried again when the worker wakes next.
 */
export function followTopicChanges(): Promise<void> {
  running ??= followAll()
    .catch(() => undefined)
    .finally(() => {
      running = null;
    });
  return running;
}

async function followAll(): Promise<void> {
  const waiting = await readTopicChanges(db);
  await wakeFor(waiting);
  if (!waiting.some(isDue)) return;
  while ((await understanding((understand) => runTopicChanges(db, { now: Date.now(), understand }))) === 'more');
  await rememberCount();
  await wakeFor(await readTopicChanges(db));
}

function isDue({ begun, notBefore }: TopicChange): boolean {
  return begun || notBefore <= Date.now();
}

/** By a timer as long as this worker lives, and by an alarm in case that it does not. */
async function wakeFor(changes: readonly TopicChange[]): Promise<void> {
  clearTimeout(timer);
  const now = Date.now();
  const next = Math.min(...changes.filter((change) => !isDue(change)).map(({ notBefore }) => notBefore));
  if (Number.isFinite(next)) timer = setTimeout(() => void followTopicChanges(), next - now);
  await scheduleFollowing(changes.length === 0 ? null : changes.some(isDue) ? now : next);
}
