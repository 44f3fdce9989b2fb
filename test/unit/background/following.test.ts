import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { followTopicChanges } from '@/lib/background/following';
import { UNDO_FOR } from '@/lib/storage/topicChange';
import { readTopicChanges, removeTopic } from '@/lib/storage/topicChanges';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const alarm = async (): Promise<{ scheduledTime: number; periodInMinutes?: number } | undefined> =>
  (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'following');

beforeEach(async () => {
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await ingest(db, batchOf([heardPost(somePost('1'))]));
});

afterEach(() => vi.restoreAllMocks());

test('what is due follows at once, and nothing wakes the worker any more', async () => {
  await removeTopic(db, 'acme', { now: Date.now() - UNDO_FOR });
  await followTopicChanges();
  expect([await db.mentions.count(), await readTopicChanges(db), await alarm()]).toEqual([0, [], undefined]);
});

test('what can still be undone waits: a timer for this life of the worker, an alarm for another one', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const now = Date.now();
  await removeTopic(db, 'acme', { now });
  await followTopicChanges();
  expect(await db.mentions.count()).toBe(1);
  expect(await alarm()).toMatchObject({ scheduledTime: now + UNDO_FOR, periodInMinutes: 0.5 });
  const waits = timers.mock.calls.map(([, ms]) => ms ?? 0);
  expect(waits.some((ms) => ms > UNDO_FOR - 5_000 && ms <= UNDO_FOR)).toBe(true);
});

test('what the database refuses is no error, and is tried again', async () => {
  await removeTopic(db, 'acme', { now: Date.now() - UNDO_FOR });
  const broken = vi.spyOn(db.mentions, 'bulkDelete').mockImplementationOnce(() => {
    throw new Error('the disk is full');
  });
  await followTopicChanges();
  expect([await db.mentions.count(), (await alarm())?.periodInMinutes]).toEqual([1, 0.5]);
  broken.mockRestore();
  await followTopicChanges();
  expect(await db.mentions.count()).toBe(0);
});
