import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, db, noteNotStored, opened, strictly } from '@/lib/background/database';
import { forgetLocal, isDeleting, noteDeleting } from '@/lib/platform/deletion';
import { readTrouble } from '@/lib/platform/trouble';
import { deleteDatabases } from '@/lib/storage/erasure/deleteDatabases';
import { openDatabase, openState } from '@/lib/storage/database';

beforeEach(async () => {
  closeDatabase();
  fakeBrowser.reset();
  await deleteDatabases();
});

test('while everything is deleted nothing is opened or said, and afterwards all begins anew', async () => {
  expect(await opened()).toEqual({ state: 'open' });
  await db.settings.put({ key: 'paused', value: true });
  await noteDeleting();
  closeDatabase();
  expect((await opened()).state).toBe('broken');
  await expect(strictly()).rejects.toThrow('deleted');
  await noteNotStored(new Error('closed'));
  expect(await readTrouble()).toBeNull();
  expect(await deleteDatabases()).toBe('deleted');
  expect(await indexedDB.databases()).toEqual([]);
  await forgetLocal();
  expect([await isDeleting(), await fakeBrowser.storage.local.get()]).toEqual([false, {}]);
  expect(await opened()).toEqual({ state: 'open' });
  expect(await db.settings.get('paused')).toBeUndefined();
});

test('what an open page holds is closed by it; what it does not close blocks, and is said', async () => {
  const page = openDatabase({ durability: 'relaxed', name: 'earshot-page' });
  await openState(page);
  expect(await deleteDatabases()).toBe('deleted');
  expect(page.isOpen()).toBe(false);

  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('stubborn');
    request.addEventListener('success', () => resolve(request.result));
  });
  expect(await deleteDatabases(10)).toBe('blocked');
  stubborn.close();
});
