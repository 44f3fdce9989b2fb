import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { followTopicChanges } from '@/lib/background/following';
import { readFollowed, writeFollowed } from '@/lib/platform/followed';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { readTopicChanges, removeTopic } from '@/lib/storage/topics/topicChanges';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';

const told = vi.hoisted(() => [] as [string, number][]);

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));
vi.mock(import('@/lib/platform/permissions'), async (original) => ({ ...(await original()), grantedOrigins: async () => ['https://a.example/*'] }));
vi.mock(import('@/lib/platform/tabs'), async (original) => ({ ...(await original()), tabIds: async () => [7] }));
vi.mock(import('@/lib/messaging/messenger'), async (original) => ({
  ...(await original()),
  sendToTab: (async (type: string, tabId: number) => {
    told.push([type, tabId]);
    return { ok: true, answer: undefined };
  }) as never,
}));

const alarm = async (): Promise<{ scheduledTime: number; periodInMinutes?: number } | undefined> =>
  (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'following');

beforeEach(async () => {
  fakeBrowser.reset();
  told.length = 0;
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

test('pages are told once what is stored has followed, and not while it waits', async () => {
  await removeTopic(db, 'acme', { now: Date.now() });
  await followTopicChanges();
  expect([told, (await readFollowed()).at]).toEqual([[], null]);
  await db.settings.toCollection().modify((row) => {
    if (row.key.startsWith('topicChange:')) row.value = { ...(row.value as object), notBefore: 0 };
  });
  const before = Date.now();
  await followTopicChanges();
  const { at, untold } = await readFollowed();
  expect([told, untold]).toEqual([[['lookAgain', 7]], false]);
  expect(at).toBeGreaterThanOrEqual(before);
  await followTopicChanges();
  expect([told.length, (await readFollowed()).at]).toEqual([1, at]);
});

test('what ended before pages were told is told by the next life of the worker', async () => {
  await writeFollowed({ at: 5, untold: true });
  await followTopicChanges();
  expect(told).toEqual([['lookAgain', 7]]);
  expect((await readFollowed()).at).toBeGreaterThan(5);
});

test('a change that is decided during a run that did not see it follows after that run', async () => {
  const get = fakeBrowser.storage.session.get.bind(fakeBrowser.storage.session);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const reached = new Promise<void>((resolve) => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementationOnce((async (keys: string) => {
      resolve();
      await held;
      return get(keys);
    }) as never);
  });
  const run = followTopicChanges();
  await reached;
  await removeTopic(db, 'acme', { now: Date.now() - UNDO_FOR });
  const asked = followTopicChanges();
  goOn();
  await Promise.all([run, asked]);
  expect([await db.mentions.count(), await readTopicChanges(db)]).toEqual([0, []]);
});
