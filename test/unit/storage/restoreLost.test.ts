import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { recountedTallies, storedTallies } from './recount';
import { backUp, newId, restore, type SampleBackup } from './restoreSample';
import { batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const HOUR = 3_600_000;

async function filled(): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  for (const id of ['acme', 'rival']) await saveTopic(db, { name: id, query: id === 'acme' ? 'lamp' : 'broke', hue: 0, role: 'brand' }, { now: NOON, newId: () => id });
  await ingest(db, batchOf(Array.from({ length: 6 }, (_, at) => heardPost(somePost(String(at)), at % 2 === 0 ? 'negative' : 'neutral', ['acme', 'rival'], at === 3 ? ['rival'] : []))));
  // As they are when their topics decided them again.
  for (const id of ['acme', 'rival']) await saveTopic(db, { id, name: id, query: id === 'acme' ? 'lamps OR lamp' : 'broken OR broke', hue: 0, role: 'brand', hide: 'of 3' }, { now: NOON, newId });
  await followAll(db, NOON + HOUR);
  return db;
}

/** The backup as a file of the rest has it, where some matches cannot be read. */
function without(backup: SampleBackup, ...lost: [topicId: string, mentionId: string][]): SampleBackup {
  const isLost = (topicId: string, mentionId: string): boolean => lost.some(([topic, mention]) => topic === topicId && mention === mentionId);
  const records = backup.records.map((record) =>
    record.table === 'mentions' ? { ...record, matches: record.matches.filter(({ topicId, mentionId }) => !isLost(topicId, mentionId)) } : record);
  return { ...backup, records };
}

async function everything(db: EarshotDatabase): Promise<unknown> {
  return [await db.mentions.toArray(), await db.matches.toArray(), await storedTallies(db)];
}

test('a mention whose matches are lost comes back, decided by its topics again', async () => {
  const db = await filled();
  const other = await freshDatabase();
  await other.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  const rest = without(await backUp(db), ['acme', 'hackernews:1'], ['rival', 'hackernews:1'], ['acme', 'hackernews:2'], ['rival', 'hackernews:3']);
  expect(await restore(other, rest, { now: NOON + HOUR })).toMatchObject({ added: 6 });
  expect(await storedTallies(other)).toEqual(await recountedTallies(other));
  await followAll(other, NOON + 2 * HOUR);
  expect(await everything(other)).toEqual(await everything(db));
});

test('and where it is here as well, its match stays as it is', async () => {
  const db = await filled();
  const before = await everything(db);
  const rest = without(await backUp(db), ['acme', 'hackernews:1'], ['rival', 'hackernews:3']);
  expect(await restore(db, rest, { now: NOON + HOUR })).toMatchObject({ merged: 6, after: { settle: [] } });
  expect(await everything(db)).toEqual(before);
});
