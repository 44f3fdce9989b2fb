import 'fake-indexeddb/auto';
import { Dexie, type Collection } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { restoreWaiting } from '@/lib/background/restoring';
import { readRestoring, resumeRestore } from '@/lib/storage/restore/restoring';
import { recountedTallies, storedTallies } from '../storage/recount';
import { backUp, stageAll } from '../storage/restoreSample';
import { addTopics, heard } from './stored';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));
vi.mock(import('@/lib/background/menuTopics'), async (original) => ({ ...(await original()), followMenu: async () => undefined }));

const FULL = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
const REFUSED = new Error('refused');
/** Where merged records leave the stage: the last thing that a chunk does but for its journal. */
const unstaged: Collection = db.Collection.prototype;
/** Pauses between two tries, ms; none of them is waited for. */
let pauses: number[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await opened();
  await clearAll();
  await addTopics(db, 'acme');
  await heard(db, ['1', '2', '3']);
  const backup = await backUp(db);
  await clearAll();
  await stageAll(db, backup);
  pauses = [];
  const soon = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms = 0) => {
    if (ms === 500) pauses.push(ms);
    return soon(work, ms === 500 ? 0 : ms);
  });
});

const clearAll = (): Promise<unknown> => Promise.all(db.tables.map((table) => table.clear()));
const run = async () => (await readRestoring(db)) ?? { phase: 'none', stopped: undefined };
const alarms = async (): Promise<string[]> => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
const refuse = (...errors: Error[]) => {
  const deletes = vi.spyOn(unstaged, 'delete');
  for (const error of errors) deletes.mockRejectedValueOnce(error);
  return deletes;
};

async function expectMerged(): Promise<void> {
  expect(await run()).toMatchObject({ phase: 'done', added: 3 });
  expect((await run()).stopped).toBeUndefined();
  expect([await db.mentions.count(), await db.staged.count()]).toEqual([3, 0]);
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  expect(await alarms()).not.toContain('restoring');
}

describe('a merge that the database refuses', () => {
  test('twice, is tried again after a pause, and goes on', async () => {
    refuse(REFUSED, REFUSED);
    await restoreWaiting();
    expect(pauses).toEqual([500, 500]);
    await expectMerged();
  });

  test('twice more at a later chunk, has its three tries there, too', async () => {
    const real = unstaged.delete;
    let calls = 0;
    const deletes = vi.spyOn(unstaged, 'delete').mockImplementation(function (this: Collection) {
      calls += 1;
      return [1, 2, 4, 5].includes(calls) ? Dexie.Promise.reject(REFUSED) : real.call(this);
    });
    await restoreWaiting();
    expect(pauses).toEqual([500, 500, 500, 500]);
    expect(deletes.mock.calls.length).toBeGreaterThan(5);
    await expectMerged();
  });

  test('always, stops and says so, with nothing half done, until it is told to go on', async () => {
    const deletes = vi.spyOn(unstaged, 'delete').mockRejectedValue(REFUSED);
    await restoreWaiting();
    expect([deletes.mock.calls.length, pauses]).toEqual([3, [500, 500]]);
    expect(await run()).toMatchObject({ phase: 'merging', stopped: 'failed', done: 0 });
    expect([await db.mentions.count(), await db.topics.count()]).toEqual([0, 0]);
    expect(await alarms()).not.toContain('restoring');
    await restoreWaiting();
    expect(deletes).toHaveBeenCalledTimes(3);
    deletes.mockRestore();
    await resumeRestore(db);
    await restoreWaiting();
    await expectMerged();
  });

  test('for want of room, stops at once', async () => {
    const deletes = refuse(FULL);
    await restoreWaiting();
    expect([deletes.mock.calls.length, pauses]).toEqual([1, []]);
    expect(await run()).toMatchObject({ phase: 'merging', stopped: 'storage-full' });
    await resumeRestore(db);
    await restoreWaiting();
    await expectMerged();
  });

  test('also where it cannot even say so, is taken up again when the worker is woken next', async () => {
    const deletes = vi.spyOn(unstaged, 'delete').mockRejectedValue(REFUSED);
    const puts = vi.spyOn(db.settings, 'put').mockRejectedValue(REFUSED);
    await restoreWaiting();
    puts.mockRestore();
    deletes.mockRestore();
    expect((await run()).stopped).toBeUndefined();
    expect(await alarms()).toContain('restoring');
    await restoreWaiting();
    await expectMerged();
  });
});
