import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { KitToSave } from '@/lib/replies/replyKit';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSegments } from '@/lib/storage/people/segments';
import { removeKit, saveKit } from '@/lib/storage/replyKit/kit';
import { keptKit } from '@/lib/storage/replyKit/keptKit';
import { decideVoice } from '@/lib/storage/replyKit/voices';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, freshDatabase, NOON } from '../sample';

test('what replies are made of is read once, and again only in the part that changed', async () => {
  const db = await freshDatabase();
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const tablesRead = (): string[] => [...new Set(getAll.mock.contexts.map((store) => (store as IDBObjectStore).name))].toSorted((a, b) => a.localeCompare(b));
  const again = async (): Promise<{ kit: Awaited<ReturnType<typeof keptKit>>; read: string[] }> => {
    getAll.mockClear();
    const kit = await keptKit(db);
    return { kit, read: tablesRead() };
  };
  const first = await Promise.all([keptKit(db), keptKit(db)]);
  expect(first[1].products).toBe(first[0].products);
  expect((await again()).read).toEqual([]);

  await decideSetting(db, 'paused', true, () => 'here');
  expect((await again()).read).toEqual([]);
  await decideVoice(db, { of: 'topic', id: 'acme' }, { tone: 'lively' }, () => 'here');
  const spoken = await again();
  expect(spoken.read).toEqual(['settings']);
  expect(spoken.kit.voices.topics).toEqual({ acme: { tone: 'lively' } });
  expect(spoken.kit.products).toBe(first[0].products);
  await decideVoice(db, { of: 'all' }, { tone: 'plain' }, () => 'here');
  expect((await again()).kit.voices.all).toEqual({ tone: 'plain' });
  await decideSegments(db, [{ id: 'x', name: 'On X', sites: ['x'], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null }], () => 'here');
  expect((await again()).kit.segments.map(({ id }) => id)).toEqual(['x']);

  await addTopics(db, 'acme');
  const heard = await again();
  expect(heard.read).toEqual(['topics']);
  expect(heard.kit.topics.map(({ id }) => id)).toEqual(['acme']);

  await saveKit(db, [{ kind: 'product', name: 'Roll bag', url: 'https://norvelo.example/roll', price: '', aliases: [] }], { now: NOON });
  expect((await again()).kit.products.map(({ name }) => name)).toEqual(['Roll bag']);
  getAll.mockRestore();
});

test('what could not be read is read again', async () => {
  const db = await freshDatabase();
  const broken = vi.spyOn(db.topics, 'toArray').mockRejectedValueOnce(new Error('closed'));
  await expect(keptKit(db)).rejects.toThrow('closed');
  broken.mockRestore();
  await expect(keptKit(db)).resolves.toMatchObject({ topics: [], products: [] });
});

const lamp = (name: string): KitToSave => ({ kind: 'product', name, url: 'https://norvelo.example/lamp', price: '', aliases: [] });
const namesIn = async (db: EarshotDatabase): Promise<string[]> => (await keptKit(db)).products.map(({ name }) => name);

test('what was removed is gone at once, and what another connection wrote is read', async () => {
  const db = await freshDatabase();
  const saved = await saveKit(db, [lamp('Beam')], { now: NOON });
  expect(await namesIn(db)).toEqual(['Beam']);
  if (saved.state === 'saved') await removeKit(db, saved.ids);
  expect(await namesIn(db)).toEqual([]);
  const other = openDatabase({ durability: 'strict', name: db.name });
  await other.open();
  await saveKit(other, [lamp('Glow')], { now: NOON });
  await vi.waitFor(async () => expect(await namesIn(db)).toEqual(['Glow']));
  other.close();
});

test('a change while it is read is not missed', async () => {
  const db = await freshDatabase();
  const [, before] = await Promise.all([saveKit(db, [lamp('Beam')], { now: NOON }), namesIn(db)]);
  expect(before.length).toBeLessThanOrEqual(1);
  expect(await namesIn(db)).toEqual(['Beam']);
});
