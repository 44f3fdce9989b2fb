import { sendToTab } from '@/lib/messaging/messenger';
import { scheduleRestoring } from '@/lib/platform/life';
import { tabIds } from '@/lib/platform/tabs';
import { isStorageFull } from '@/lib/storage/database';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { restoreChunk, type RestoreStep } from '@/lib/storage/restore/restoreChunk';
import { readRestoring, stopRestore } from '@/lib/storage/restore/restoring';
import { rezoneChunk } from '@/lib/storage/rezoning';
import { readTopicChanges } from '@/lib/storage/topics/topicChanges';
import { db, opened, rememberCount, strictly } from './database';
import { eraseWaiting } from './erasing';
import { followTopicChanges } from './following';
import { learnSoon } from './learning';
import { indexWaiting } from './indexing';
import { longRun } from './longRun';
import { followMenu } from './menuTopics';
import { oneRunAfterAnother } from './oneRun';
import { requeueWaiting, wakeWaiting } from './queueing';
import { refreshOwnWords } from './understanding';

/** What the database refuses, if not for want of room, is tried so often, with this pause between, ms. */
const TRIES = 3;
const PAUSE = 500;

const newId = (): string => crypto.randomUUID();

/**
 * Merges, chunk by chunk, a backup that was checked. One run at a time; where the worker ends in between, it is woken to go on.
 * Where storage is full or refuses, it stops, and says so, until the user has it go on or leaves it.
 */
export const restoreWaiting = oneRunAfterAnother(restoreAll);

async function restoreAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  if (await isToMerge()) await mergeToEnd();
  // Of what was merged, to its end or until it was left.
  void indexWaiting().catch(() => undefined);
}

async function mergeToEnd(): Promise<void> {
  await scheduleRestoring(Date.now());
  const ended = await mergeAll();
  await rememberCount();
  if (ended === 'waits') return;
  await scheduleRestoring(null);
  if (ended === 'done') await followUp();
}

async function isToMerge(): Promise<boolean> {
  const run = await readRestoring(db);
  return run?.phase === 'merging' && run.stopped === undefined;
}

async function mergeAll(): Promise<'done' | 'stopped' | 'waits'> {
  let erased: string | null = null;
  const step = async (): Promise<'done' | 'stopped' | 'waits' | 'more'> => {
    const result = await mergeNext();
    if (typeof result === 'string') return result;
    if (result.step === 'idle') return 'stopped';
    if (result.step === 'done') return 'done';
    if (result.step === 'waits' && !(await clearTheWay(result.for))) return 'waits';
    if (result.step === 'erase') {
      // Who is still there after having been erased is erased with the next restore.
      if (erased === result.authorId) return stop('failed');
      erased = result.authorId;
      await beginErasure(await strictly(), erased, { at: Date.now(), newId, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });
      await eraseWaiting();
    }
    return 'more';
  };
  let ended: Awaited<ReturnType<typeof step>> = 'more';
  await longRun(async () => (ended = await step()) === 'more');
  return ended === 'more' ? 'waits' : ended;
}

/** How it ended where the next chunk could not be stored, tried several times. */
async function mergeNext(): Promise<RestoreStep | 'stopped' | 'waits'> {
  for (let tried = 1; ; tried++) {
    try {
      return await restoreChunk(db, { now: Date.now(), newId });
    } catch (error) {
      const isFull = isStorageFull(error);
      if (isFull || tried === TRIES) return stop(isFull ? 'storage-full' : 'failed');
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** What cannot even be noted is tried again when the worker is woken next. */
async function stop(why: 'storage-full' | 'failed'): Promise<'stopped' | 'waits'> {
  try {
    await stopRestore(db, why);
    return 'stopped';
  } catch {
    return 'waits';
  }
}

/** Does first what has to be done first. False where that takes its time: a change that can still be undone, say. */
async function clearTheWay(of: 'zone' | 'topics' | 'erasure'): Promise<boolean> {
  if (of === 'zone') {
    await longRun(() => rezoneChunk(db));
    return true;
  }
  if (of === 'erasure') {
    await eraseWaiting();
    return (await db.settings.get('erasing')) === undefined;
  }
  await followTopicChanges();
  return (await readTopicChanges(db)).length === 0;
}

/** Topics may be others now, in pages, in the menu and for what is stored. */
async function followUp(): Promise<void> {
  await refreshOwnWords();
  void followMenu();
  await Promise.all((await tabIds()).map((tabId) => sendToTab('lookAgain', tabId)));
  void wakeWaiting();
  void requeueWaiting();
  await followTopicChanges();
  learnSoon();
}
