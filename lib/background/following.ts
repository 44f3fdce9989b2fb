import { readFollowed, writeFollowed } from '@/lib/platform/followed';
import { scheduleFollowing } from '@/lib/platform/life';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import type { TopicChange } from '@/lib/storage/topics/topicChange';
import { readTopicChanges } from '@/lib/storage/topics/topicChanges';
import { db, rememberCount } from './database';
import { judging } from './judging';
import { longRun } from './longRun';
import { lookAgainIn, tabsThatMayBeRead } from './lookAgain';
import { oneRunAfterAnother } from './oneRun';
import { understanding } from './understanding';

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has what is stored follow, chunk by chunk, the changes of topics that are due, and sees to it that the worker wakes for
 * those that are not. Then pages are told, since what they were answered before may hold no more. One run at a time; asked
 * for during a run, which may have read the changes already, another follows. What the database refuses is tried again when
 * the worker wakes next.
 */
export const followTopicChanges = oneRunAfterAnother(followAll);

async function followAll(): Promise<void> {
  const waiting = await readTopicChanges(db);
  await wakeFor(waiting);
  if (!waiting.some(isDue)) return tellPages();
  const before = await readFollowed();
  await writeFollowed({ ...before, untold: true });
  const judge = await judging();
  let isAnyDone = before.untold;
  await longRun(async () => {
    const isMore = (await understanding((understand) => runTopicChanges(db, { now: Date.now(), understand, judge }))) === 'more';
    isAnyDone ||= isMore;
    return isMore;
  });
  await rememberCount();
  if (isAnyDone) await tellPages();
  else await writeFollowed(before);
  await wakeFor(await readTopicChanges(db));
}

/** Has pages ask anew how many of their posts are mentions; what an earlier life of the worker left untold as well. */
async function tellPages(): Promise<void> {
  const { at, untold } = await readFollowed();
  if (!untold) return;
  await writeFollowed({ at: Math.max(Date.now(), (at ?? 0) + 1), untold: false });
  void lookAgainIn(await tabsThatMayBeRead());
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
