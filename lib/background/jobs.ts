import { createCalendar } from '@/lib/mentions/calendar';
import { forgetExposureBefore } from '@/lib/storage/applyExposure';
import { settleZone } from '@/lib/storage/settings';
import { rezoneChunk } from '@/lib/storage/rezoning';
import { finishRemovals } from '@/lib/storage/oldRemovals';
import { forgetOldUnreadable } from '@/lib/storage/siteHealth';
import { understandOlder } from '@/lib/storage/understandOlder';
import { db, opened, rememberCount } from './database';
import { followTopicChanges } from './following';
import { learnWaiting } from './learning';
import { understanding } from './understanding';

const READER_IS_GONE = 7 * 86_400_000;

let running: Promise<void> | null = null;
let rezoning: Promise<void> | null = null;

/** Understands, chunk by chunk, what was stored before it could be, or by an older version. One run at a time. */
export function understandWaiting(): Promise<void> {
  running ??= understandAll().finally(() => {
    running = null;
  });
  return running;
}

/** Counts, chunk by chunk, what is stored in the reporting zone that was chosen. One run at a time. */
export function rezoneWaiting(): Promise<void> {
  rezoning ??= rezoneAll().finally(() => {
    rezoning = null;
  });
  return rezoning;
}

/** What must be done from time to time, in any order and as often as one likes. */
export async function upkeep(now: number): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await forgetExposureBefore(db, createCalendar(await settleZone(db)).at(now).day);
  await db.readers.where('lastSeenAt').below(now - READER_IS_GONE).delete();
  await forgetOldUnreadable(db, now);
  await finishRemovals(db);
  await rezoneWaiting();
  await understandWaiting();
  await followTopicChanges();
  await learnWaiting();
  await rememberCount();
}

async function rezoneAll(): Promise<void> {
  while (await rezoneChunk(db));
}

async function understandAll(): Promise<void> {
  while ((await understanding((understandPost) => understandOlder(db, understandPost))) > 0);
}
