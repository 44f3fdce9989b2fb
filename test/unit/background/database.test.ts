import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened, rememberCount } from '@/lib/background/database';
import { readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { readTrouble, writeTrouble } from '@/lib/platform/trouble';
import { SCHEMA_VERSION } from '@/lib/storage/database';

beforeEach(() => fakeBrowser.reset());

test('a database that came back empty is noticed, and said', async () => {
  await writeSentinel({ generation: 'of the one that was lost', mentions: 1_234 });
  expect(await opened()).toEqual({ state: 'open' });
  expect(await readTrouble()).toMatchObject({ code: 'database-gone', mentions: 1_234 });
  expect(await readSentinel()).toMatchObject({ mentions: 0 });
});

test('the same database, opened again, is no trouble', async () => {
  await opened();
  await rememberCount();
  db.close();
  expect(await opened()).toEqual({ state: 'open' });
  expect(await readTrouble()).toBeNull();
});

test('a first start is no loss', async () => {
  db.close();
  await db.delete();
  await opened();
  expect(await readTrouble()).toBeNull();
});

test('trouble with opening is taken back when it opens', async () => {
  await writeTrouble({ code: 'database-broken', since: 0, message: 'x' });
  db.close();
  await opened();
  expect(await readTrouble()).toBeNull();
});

test('a database of a newer version is said, and not opened', async () => {
  db.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(db.name, (SCHEMA_VERSION + 1) * 10);
    request.onerror = () => reject(new Error('The test could not raise the version'));
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await opened()).toEqual({ state: 'newer', version: SCHEMA_VERSION + 1 });
  expect(await readTrouble()).toMatchObject({ code: 'database-newer', version: SCHEMA_VERSION + 1 });
  expect(db.isOpen()).toBe(false);
});
