import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { restoreChunk } from '@/lib/storage/restore/restoreChunk';
import { readRestoring } from '@/lib/storage/restore/restoring';
import { recountedTallies, storedTallies } from './recount';
import { backUp, mergeStaged, newId, stageAll } from './restoreSample';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

async function filled(posts: number): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  await addTopics(db, 'acme');
  await ingest(db, batchOf(Array.from({ length: posts }, (_, at) => heardPost(somePost(String(at)), 'negative', ['acme']))));
  return db;
}

test('what is merged next is looked for after what was merged, and from the first on where an older Earshot began', async () => {
  const backup = await backUp(await filled(20));
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  await stageAll(db, backup);
  const first = await db.staged.orderBy(':id').first();
  if (first?.n === undefined) throw new Error('nothing was staged');
  await restoreChunk(db, { now: NOON, newId, size: 3 });
  const half = await readRestoring(db);

  // Were it read again, it would be counted again.
  await db.staged.put(first);
  await db.settings.put({ key: 'restoring', value: { ...half, mergedTo: undefined } });
  await restoreChunk(db, { now: NOON, newId, size: 1 });
  expect((await readRestoring(db))?.done).toBe((half?.done ?? 0) + 1);
  expect(await db.staged.get(first.n)).toBeUndefined();

  await db.staged.put(first);
  await db.settings.put({ key: 'restoring', value: half });
  const { done, total } = await mergeStaged(db);
  expect(done).toBe(total);
  expect(await db.mentions.count()).toBe(20);
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
});
