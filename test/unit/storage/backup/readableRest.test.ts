import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { acceptLoss } from '@/lib/storage/acceptLoss';
import { readLog } from '@/lib/storage/auditLog';
import type { BackupRecord } from '@/lib/storage/backup/backupRecords';
import { backupWindows } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readableHeader, readableWindows, type Unreadable } from '@/lib/storage/backup/readableRest';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost } from '../sample';

const COUNT = 350;
const idOf = (at: number): string => `hackernews:${String(at).padStart(4, '0')}`;

async function filled(): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await addTopics(db, 'acme');
  const ids = Array.from({ length: COUNT }, (_, at) => String(at).padStart(4, '0'));
  await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id)))));
  return db;
}

/** Rows of these ids cannot be read from now on, as on a page of the disk that is damaged. */
function damage(db: EarshotDatabase, table: 'mentions' | 'authors', ids: ReadonlySet<string>, onRead: () => void = () => undefined): void {
  db[table].hook('reading', (row: { id: string }) => {
    if (!ids.has(row.id)) return row;
    onRead();
    throw new Error('Internal error');
  });
}

async function all(windows: AsyncIterable<BackupRecord[]>): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for await (const window of windows) records.push(...window);
  return records;
}

const idsOf = (records: readonly BackupRecord[]): string[] => records.flatMap((one) => (one.table === 'mentions' ? [one.row.id] : []));

test('of a whole database it is what a backup holds', async () => {
  const db = await filled();
  const unreadable: Unreadable = {};
  expect(await all(readableWindows(db, unreadable))).toEqual(await all(backupWindows(db)));
  expect(unreadable).toEqual({});
});

test.each([
  ['one', [120]],
  ['the first', [0]],
  ['the last', [COUNT - 1]],
  ['some here and there', [3, 4, 5, 111, 250, 349]],
  ['a whole window and more', Array.from({ length: 130 }, (_, at) => 90 + at)],
])('%s that cannot be read: all others are saved, each with its matches', async (_, bad) => {
  const db = await filled();
  const ids = new Set(bad.map(idOf));
  damage(db, 'mentions', ids);
  const unreadable: Unreadable = {};
  const records = await all(readableWindows(db, unreadable));
  expect(idsOf(records)).toEqual(Array.from({ length: COUNT }, (_each, at) => idOf(at)).filter((id) => !ids.has(id)));
  expect(unreadable).toEqual({ mentions: bad.length });
  expect(records.filter((record) => record.table === 'mentions' && record.matches.length !== 1)).toEqual([]);
});

test('where the browser closes the database at what cannot be read, what was read until then is there', async () => {
  const db = await filled();
  damage(db, 'mentions', new Set([idOf(250)]), () => db.close());
  const records = await all(readableWindows(db, {}));
  expect(idsOf(records)).toEqual(Array.from({ length: 200 }, (_, at) => idOf(at)));
  expect(db.isOpen()).toBe(false);
});

test('the file says what it is of, also where the settings cannot be read', async () => {
  const db = await filled();
  const known = { generation: 'one', mentions: COUNT, now: 5, zone: 'UTC' };
  expect(await readableHeader(db, known)).toMatchObject({ kind: 'backup', generation: 'one', zone: 'UTC', mentions: COUNT, createdAt: 5 });
  db.close();
  expect(await readableHeader(db, known)).toMatchObject({ zone: 'UTC' });
});

test('a loss is accepted once, noted, and what is counted is what is there', async () => {
  const db = await filled();
  await db.mentions.bulkDelete([idOf(1), idOf(2)]);
  const loss = { code: 'short', before: COUNT, since: 77 } as const;
  const extent = await acceptLoss(db, loss, { at: 100, changes: 40 });
  expect(await acceptLoss(db, loss, { at: 200, changes: 40 })).toEqual(extent);
  expect(extent).toMatchObject({ mentions: COUNT - 2, changes: 41 });
  expect((await readLog(db, null, 5)).lines).toEqual([
    { id: 'damage 77', at: 100, kind: 'damage', details: { code: 'short', before: COUNT, now: COUNT - 2 } },
  ]);
});
