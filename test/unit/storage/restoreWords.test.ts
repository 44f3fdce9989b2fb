import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { wordsRowOf } from '@/lib/mentions/searchWords';
import type { EarshotDatabase } from '@/lib/storage/database';
import { restoreChunk } from '@/lib/storage/restore/restoreChunk';
import { leaveRestore } from '@/lib/storage/restore/restoreFinish';
import { readRestoring, resumeRestore, stopRestore } from '@/lib/storage/restore/restoring';
import { indexChunk, indexedTo } from '@/lib/storage/words/indexing';
import { backUp, newId, stageAll } from './restoreSample';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

async function filled(names: readonly string[]): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  await addTopics(db, 'acme');
  await ingest(db, batchOf(names.map((name) => heardPost(somePost(name), 'negative', ['acme']))));
  while (await indexChunk(db));
  return db;
}

const named = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** Merges up to so many chunks; says how the last one went. */
async function merge(db: EarshotDatabase, { chunks = 1_000, few = 10 } = {}): Promise<string> {
  let step = 'more';
  for (let at = 0; at < chunks && step === 'more'; at++) ({ step } = await restoreChunk(db, { now: NOON, newId, size: 3, few }));
  return step;
}

async function expectAllFound(db: EarshotDatabase): Promise<void> {
  expect(await indexedTo(db)).toBe(-Infinity);
  const mentions = await db.mentions.toArray();
  expect((await db.words.toArray()).map(({ id, entries }) => [id, entries])).toEqual(mentions.map((mention) => [mention.id, wordsRowOf(mention).entries]));
}

let db: EarshotDatabase;
beforeEach(async () => {
  db = await filled(named('here', 4));
});

describe('the words of what is restored', () => {
  test('come when all is merged, where that is more than was here; until then the index says that it holds nothing', async () => {
    await stageAll(db, await backUp(await filled(named('there', 30))));
    expect(await merge(db, { chunks: 8 })).toBe('more');
    expect(await db.mentions.count()).toBeGreaterThan(4);
    expect(await db.words.count()).toBe(4);
    expect(await indexedTo(db)).toBe(Infinity);
    expect(await indexChunk(db)).toBe(false);
    expect(await indexedTo(db)).toBe(Infinity);
    expect(await merge(db)).toBe('done');
    while (await indexChunk(db, 5));
    expect(await db.mentions.count()).toBe(34);
    await expectAllFound(db);
  });

  test('come with it where it is less than was here, or few', async () => {
    const large = await filled(named('here', 40));
    await stageAll(large, await backUp(await filled(named('there', 15))));
    expect(await merge(large)).toBe('done');
    await expectAllFound(large);
    await stageAll(db, await backUp(await filled(named('there', 15))));
    expect(await merge(db, { few: 100 })).toBe('done');
    await expectAllFound(db);
  });

  test('come as well where the merge was stopped in between, and left', async () => {
    await stageAll(db, await backUp(await filled(named('there', 30))));
    await merge(db, { chunks: 5 });
    await stopRestore(db, 'storage-full');
    expect(await indexChunk(db)).toBe(false);
    await resumeRestore(db);
    await merge(db, { chunks: 3 });
    expect(await db.words.count()).toBe(4);
    await leaveRestore(db, { now: NOON, newId });
    expect((await readRestoring(db))?.phase).toBe('left');
    while (await indexChunk(db, 5));
    expect(await db.mentions.count()).toBeLessThan(34);
    await expectAllFound(db);
  });

  test('are those of the merged text, where a mention was here with another one', async () => {
    const other = await filled([...named('here', 4), ...named('there', 30)]);
    const stored = await other.mentions.get('hackernews:here0');
    if (stored === undefined) throw new Error('missing');
    await other.mentions.put({ ...stored, lastSeenAt: stored.lastSeenAt + 1, post: { ...stored.post, text: `${stored.post.text} quixotic` } });
    await stageAll(db, await backUp(other));
    expect(await merge(db)).toBe('done');
    expect((await db.mentions.get('hackernews:here0'))?.post.text).toContain('quixotic');
    while (await indexChunk(db, 5));
    await expectAllFound(db);
  });
});
