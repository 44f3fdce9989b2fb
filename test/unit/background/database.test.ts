import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, lookThrough, noteStored, opened, rememberCount } from '@/lib/background/database';
import { readDamage, writeDamage } from '@/lib/platform/damage';
import { readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { readTrouble, writeTrouble } from '@/lib/platform/trouble';
import { noteInLog } from '@/lib/storage/auditLog';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import { removeTopic } from '@/lib/storage/topics/topicChanges';
import { addTopics, heard } from './stored';

const LOST = { generation: 'of the one that was lost', mentions: 1_234, topics: 1, changes: 40, clock: 3, version: 80, at: 1_000 };
let serial = 0;
const idOfDay = (): string => `entry-${++serial}`;

beforeEach(async () => {
  fakeBrowser.reset();
  db.close();
  await db.delete();
});

async function restart(): Promise<void> {
  db.close();
  await fakeBrowser.storage.session.clear();
  expect(await opened()).toEqual({ state: 'open' });
  await lookThrough();
}

describe('a database that was lost', () => {
  test('is noticed, and said with what there was and when', async () => {
    await writeSentinel(LOST);
    await restart();
    expect(await readDamage()).toMatchObject({ code: 'database-gone', mentions: 1_234, missing: 1_234, wholeAt: 1_000 });
  });

  test('is said until that is settled, however often it is opened and whatever is stored meanwhile', async () => {
    await writeSentinel(LOST);
    await restart();
    const said = await readDamage();
    await addTopics(db, 'acme');
    await heard(db, ['1', '2']);
    await noteStored();
    await restart();
    expect(await readDamage()).toEqual(said);
    expect(await readSentinel()).toEqual(LOST);
  });

  test('is settled by a restored backup once no fewer mentions are there', async () => {
    await writeSentinel({ ...LOST, mentions: 2 });
    await restart();
    await addTopics(db, 'acme');
    await heard(db, ['1']);
    const details = { file: 'a.earshot', createdAt: 1, added: 1, merged: 0, conflicts: 0, erased: 0 };
    await noteInLog(db, { kind: 'restore', details }, { at: Date.now(), newId: idOfDay });
    await rememberCount();
    expect(await readDamage()).toMatchObject({ code: 'database-gone' });
    await heard(db, ['2']);
    await rememberCount();
    expect(await readDamage()).toBeNull();
    expect(await readSentinel()).toMatchObject({ mentions: 2 });
  });

  test('was never there where nothing was stored in it', async () => {
    await writeSentinel({ ...LOST, mentions: 0, topics: 0 });
    await restart();
    expect(await readDamage()).toBeNull();
  });
});

describe('a database that lost a part', () => {
  beforeEach(async () => {
    await opened();
    await addTopics(db, 'acme', 'lumaride');
    await heard(db, ['1', '2', '3']);
    await rememberCount();
  });

  test.each<[what: string, lose: () => Promise<unknown>, missing: number]>([
    ['rows, though their counter stands', () => db.mentions.bulkDelete(['hackernews:1', 'hackernews:2']), 2],
    ['its counters', () => db.settings.delete('counters'), 0],
    ['a topic', () => db.topics.delete('acme'), 0],
    ['all that ties mentions to topics', () => db.matches.clear(), 0],
    ['the name of its life', () => db.settings.delete('generation'), 0],
    ['its last writes', async () => {
      await db.mentions.delete('hackernews:3');
      await db.settings.put({ key: 'counters', value: { mentions: 2, sites: { hackernews: 2 } } });
    }, 1],
  ])('%s: is noticed and said', async (_, lose, missing) => {
    await lose();
    await restart();
    expect(await readDamage()).toMatchObject({ code: 'database-short', missing, mentions: 3 });
  });

  test('a whole table: is noticed and said', async () => {
    db.close();
    await change(SCHEMA_VERSION * 10 + 1, (database) => database.deleteObjectStore('alertRules'));
    await restart();
    expect(await readDamage()).toMatchObject({ code: 'database-short', missing: 0 });
  });
});

test('what the user removes is no loss, told before or after it is remembered', async () => {
  await opened();
  await addTopics(db, 'acme', 'lumaride');
  await heard(db, ['1', '2', '3']);
  await rememberCount();
  await removeTopic(db, 'acme', { now: Date.now() });
  await restart();
  expect(await readDamage()).toBeNull();
});

test('the same database, opened again, is no trouble', async () => {
  await opened();
  await rememberCount();
  await restart();
  expect([await readTrouble(), await readDamage()]).toEqual([null, null]);
});

test('a first start is no loss', async () => {
  await restart();
  expect(await readDamage()).toBeNull();
});

test('what an older version remembered holds', async () => {
  await fakeBrowser.storage.local.set({ sentinel: { generation: 'x', mentions: 7 } });
  await restart();
  expect(await readDamage()).toMatchObject({ code: 'database-gone', missing: 7, wholeAt: null });
});

test('trouble with opening is taken back when it opens, and one with reading when it was read', async () => {
  const broken = { code: 'database-broken', since: 0, wholeAt: null, mentions: 0, missing: null, message: 'x' } as const;
  await writeDamage({ ...broken, opens: false });
  await opened();
  expect(await readDamage()).toBeNull();
  await writeDamage({ ...broken, opens: true });
  await lookThrough();
  expect(await readDamage()).toBeNull();
});

test('what cannot be read is said, whether at the opening or when it is looked through', async () => {
  await opened();
  await addTopics(db, 'acme');
  await heard(db, ['1', '2']);
  await rememberCount();
  const { count } = db.mentions;
  db.mentions.count = () => Promise.reject(new Error('Internal error')) as never;
  await restart();
  db.mentions.count = count;
  expect(await readDamage()).toMatchObject({ code: 'database-broken', opens: true, mentions: 2, message: 'Internal error' });
});

test('a database of a newer version is said, and not opened', async () => {
  await opened();
  db.close();
  await change((SCHEMA_VERSION + 1) * 10, () => undefined);
  expect(await opened()).toEqual({ state: 'newer', version: SCHEMA_VERSION + 1 });
  expect(await readTrouble()).toMatchObject({ code: 'database-newer', version: SCHEMA_VERSION + 1 });
  expect(db.isOpen()).toBe(false);
  await writeTrouble(null);
});

async function change(version: number, how: (database: IDBDatabase) => void): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(db.name, version);
    request.onupgradeneeded = () => how(request.result);
    request.onerror = () => reject(new Error('The test could not raise the version'));
    request.onsuccess = () => resolve(request.result.close());
  });
}
