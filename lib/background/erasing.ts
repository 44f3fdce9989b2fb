import { scheduleErasing } from '@/lib/platform/life';
import { forgetKeepNotice } from '@/lib/platform/keepNotice';
import { clearNotification, shownNotifications } from '@/lib/platform/notifications';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { readErasing } from '@/lib/storage/erasure/erasures';
import { alertWaiting } from './alerts';
import { db, opened, rememberCount } from './database';
import { learnWaiting } from './learning';
import { longRun } from './longRun';
import { oneRunAfterAnother } from './oneRun';

/**
 * Carries on the erasures that the user asked for, chunk by chunk, and lets what was learned be learned again without them. One
 * run at a time; what is asked meanwhile follows. Where the worker ends in between, it is woken to go on.
 */
export const eraseWaiting = oneRunAfterAnother(eraseAll);

async function eraseAll(): Promise<void> {
  if ((await opened()).state !== 'open' || (await readErasing(db)).length === 0) return;
  await scheduleErasing(Date.now());
  await forgetWhatIsShown();
  await longRun(() => eraseChunk(db, { now: Date.now(), newId: () => crypto.randomUUID() }));
  await scheduleErasing(null);
  await rememberCount();
  await alertWaiting();
  await learnWaiting();
}

/** Notifications quote mentions, and what waits for its topic is stored nowhere else. */
async function forgetWhatIsShown(): Promise<void> {
  await Promise.all((await shownNotifications()).map(clearNotification));
  await forgetKeepNotice();
}
