import { createCalendar } from '@/lib/mentions/calendar';
import { forgetExposureBefore } from '@/lib/storage/applyExposure';
import { tidyAlerts } from '@/lib/storage/alerts/alerts';
import { settleZone } from '@/lib/storage/settings';
import { dropAbandoned } from '@/lib/storage/restore/restoring';
import { rezoneChunk } from '@/lib/storage/rezoning';
import { finishRemovals } from '@/lib/storage/topics/oldRemovals';
import { forgetOldUnreadable } from '@/lib/storage/siteHealth';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { alertWaiting } from './alerts';
import { db, opened, rememberCount } from './database';
import { eraseWaiting } from './erasing';
import { followTopicChanges } from './following';
import { indexWaiting } from './indexing';
import { judging } from './judging';
import { learnWaiting } from './learning';
import { longRun } from './longRun';
import { tellMorning } from './morning';
import { eachInTurn, oneRun } from './oneRun';
import { promising } from './promising';
import { requeueWaiting, wakeWaiting } from './queueing';
import { restoreWaiting } from './restoring';
import { retainWaiting } from './retaining';
import { understanding } from './understanding';

const READER_IS_GONE = 7 * 86_400_000;
/** Alerts are listed for so long. */
const ALERT_IS_OLD = 90 * 86_400_000;

/** Understands, chunk by chunk, what was stored before it could be, or by an older version. One run at a time. */
export const understandWaiting = oneRun(understandAll);

/** Counts, chunk by chunk, what is stored in the reporting zone that was chosen. One run at a time. */
export const rezoneWaiting = oneRun(() => longRun(() => rezoneChunk(db)));

/** What must be done from time to time, in any order and as often as one likes. */
export async function upkeep(now: number): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await eachInTurn([
    async () => forgetExposureBefore(db, createCalendar(await settleZone(db)).at(now).day),
    () => db.readers.where('lastSeenAt').below(now - READER_IS_GONE).delete(),
    () => forgetOldUnreadable(db, now),
    () => tidyAlerts(db, now - ALERT_IS_OLD),
    () => finishRemovals(db),
    eraseWaiting,
    () => dropAbandoned(db, now),
    restoreWaiting, retainWaiting, rezoneWaiting, requeueWaiting, wakeWaiting, tellMorning, understandWaiting, followTopicChanges, learnWaiting,
    indexWaiting, alertWaiting, rememberCount,
  ]);
}

async function understandAll(): Promise<void> {
  const judge = await judging();
  const chunk = (): Promise<number> =>
    promising((promises) => understanding((understandPost) => understandOlder(db, understandPost, judge, promises)));
  await longRun(async () => (await chunk()) > 0);
}
