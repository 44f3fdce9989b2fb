import { scheduleWaking } from '@/lib/platform/life';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { followTouchpoints } from '@/lib/storage/topics/countedTouchpoints';
import { nextToWake, wakeSnoozed } from '@/lib/storage/inbox/waking';
import { db, opened } from './database';
import { longRun } from './longRun';
import { oneRunAfterAnother } from './oneRun';

/** Wakes what was put to sleep and whose time has come, and sees to it that the worker wakes for the next. */
export const wakeWaiting = oneRunAfterAnother(wakeAll);

/** Puts, chunk by chunk, what is stored into queues by the business hours that hold now, and counts it by the user's own touchpoints. */
export const requeueWaiting = oneRunAfterAnother(requeueAll);

async function wakeAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await wakeSnoozed(db, Date.now());
  await scheduleWaking(await nextToWake(db));
}

async function requeueAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await db.transaction('rw', db.settings, db.topics, () => followTouchpoints(db));
  await longRun(() => requeueChunk(db));
}
