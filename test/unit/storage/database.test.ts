import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isStorageFull, openDatabase, openState, SCHEMA_VERSION } from '@/lib/storage/database';
import { decideSetting, mayRead, readSettings, settleZone } from '@/lib/storage/settings';
import { finishRemovals } from '@/lib/storage/oldRemovals';
import { saveTopic } from '@/lib/storage/topicDecisions';
import { listTopics } from '@/lib/storage/topics';
import { readGeneration } from '@/lib/storage/counters';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

/** Every version that was ever shipped, as it was declared then. Never edited; a new version adds its own. */
const SHIPPED: { version: number; stores: Record<string, string> }[] = [
  {
    version: 1,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 3,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
];

describe('versions', () => {
  test('every shipped version has its old database here', () => {
    expect(SHIPPED.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1));
  });

  test.each(SHIPPED)('a database of version $version opens with all it holds', async ({ version, stores }) => {
    const name = `old-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.table('topics').put({ id: 'acme', name: 'Acme', query: 'acme', stamps: {} });
    await old.table('settings').put({ key: 'paused', value: true });
    old.close();
    const db = openDatabase({ durability: 'strict', name });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect((await listTopics(db)).map(({ id }) => id)).toEqual(['acme']);
    expect((await readSettings(db)).paused).toBe(true);
  });

  test('a database of a newer version is refused and left as it is', async () => {
    const name = 'from-the-future';
    const future = new Dexie(name);
    future.version(SCHEMA_VERSION + 3).stores({ topics: 'id', wonders: 'id' });
    await future.table('wonders').put({ id: 'one' });
    future.close();
    const db = openDatabase({ durability: 'relaxed', name });
    expect(await openState(db)).toMatchObject({ state: 'newer' });
    expect(db.isOpen()).toBe(false);
    const again = new Dexie(name);
    again.version(SCHEMA_VERSION + 3).stores({ topics: 'id', wonders: 'id' });
    expect(await again.table('wonders').count()).toBe(1);
    expect(again.backendDB().version).toBe((SCHEMA_VERSION + 3) * 10);
  });
});

describe('settings', () => {
  test('nothing is decided for the user', async () => {
    const settings = await readSettings(await freshDatabase());
    expect(settings).toMatchObject({ consent: null, paused: false, language: 'auto', theme: 'auto' });
    expect(mayRead(settings)).toBe(false);
  });

  test('each decision is stamped by one clock and one origin', async () => {
    const db = await freshDatabase();
    await decideSetting(db, 'paused', true, () => 'here');
    await decideSetting(db, 'language', 'uk', () => 'elsewhere');
    expect(await db.settings.bulkGet(['paused', 'language'])).toEqual([
      { key: 'paused', value: true, stamp: { clock: 1, origin: 'here' } },
      { key: 'language', value: 'uk', stamp: { clock: 2, origin: 'here' } },
    ]);
  });

  test.each([
    [{ given: true, at: NOON, text: 1 }, true],
    [{ given: false, at: NOON, text: 1 }, false],
    [{ given: true, at: NOON, text: 0 }, false],
  ])('consent %j allows reading: %s', async (consent, allowed) => {
    const db = await freshDatabase();
    await decideSetting(db, 'consent', consent);
    expect(mayRead(await readSettings(db))).toBe(allowed);
  });

  test('the reporting zone is settled once', async () => {
    const db = await freshDatabase();
    await decideSetting(db, 'zone', 'Asia/Kathmandu');
    expect(await settleZone(db)).toBe('Asia/Kathmandu');
  });
});

describe('topics', () => {
  const draft = { name: 'Acme', query: 'acme', hue: 2, role: 'brand' as const };

  test('an edit stamps only what changed; what may hear more listens since then', async () => {
    const db = await freshDatabase();
    const made = await saveTopic(db, draft, { now: NOON, newId: () => 'a', newOrigin: () => 'here' });
    expect(made.stamps).toMatchObject({ name: { clock: 1 }, query: { clock: 1 } });
    const edited = await saveTopic(db, { ...draft, id: 'a', query: 'acme OR acmé' }, { now: NOON + 5, newId: () => 'b' });
    expect(edited).toMatchObject({ id: 'a', listeningSince: NOON + 5, createdAt: NOON });
    expect(edited.stamps).toMatchObject({ name: { clock: 1 }, query: { clock: 2 } });
  });

  test('a removal that was cut short is finished later', async () => {
    const db = await freshDatabase();
    await addTopics(db, 'acme');
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    await db.topics.delete('acme');
    await db.settings.put({ key: 'removal:acme', value: true });
    await finishRemovals(db);
    expect([await db.mentions.count(), await db.matches.count(), await db.tallies.count()]).toEqual([0, 0, 0]);
    expect(await db.settings.get('removal:acme')).toBeUndefined();
  });
});

test('the generation names the life of a database', async () => {
  const db = await freshDatabase();
  expect(await readGeneration(db, () => 'first')).toBe('first');
  expect(await readGeneration(db, () => 'second')).toBe('first');
});

test.each([
  [Object.assign(new Error(), { name: 'QuotaExceededError' }), true],
  [Object.assign(new Error(), { name: 'AbortError', inner: Object.assign(new Error(), { name: 'QuotaExceededError' }) }), true],
  [Object.assign(new Error(), { name: 'BulkError', failures: [Object.assign(new Error(), { name: 'QuotaExceededError' })] }), true],
  [new Error('Something else'), false],
  ['no error at all', false],
])('tells a full disk from other failures: %s', (error, full) => expect(isStorageFull(error)).toBe(full));
