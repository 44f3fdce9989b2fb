import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { closeRestore, readConflicts } from '@/lib/storage/restore/restoring';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { backUp, newId, restore, type SampleBackup } from './restoreSample';
import { batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const ID = 'hackernews:1';
type Label = Parameters<typeof decideLabels>[1][number]['label'];

let here: EarshotDatabase;
let there: EarshotDatabase;
beforeEach(async () => {
  [here, there] = [await freshDatabase(), await freshDatabase()];
  for (const db of [here, there]) await db.settings.put({ key: 'zone', value: 'UTC' });
  await saveTopic(here, { name: 'Acme', query: 'lamp', hue: 0, role: 'brand' }, { now: NOON, newId: () => 'acme', newOrigin: () => 'a' });
  await ingest(here, batchOf([heardPost(somePost('1'))]));
  await merge(there, await backUp(here));
});

const say = (db: EarshotDatabase, label: Label): Promise<unknown> => decideLabels(db, [{ mentionId: ID, label }], () => 'b');

/** Fields that were decided apart. */
async function merge(db: EarshotDatabase, backup: SampleBackup): Promise<string[]> {
  const { conflicts } = await restore(db, backup);
  const fields = (await readConflicts(db)).map(({ field }) => field);
  expect(fields).toHaveLength(conflicts);
  await closeRestore(db);
  return fields;
}

const labelIn = async (db: EarshotDatabase): Promise<Label | undefined> => (await db.mentions.get(ID))?.decided?.sentiment;

test('what one copy decided again is no conflict with what it had decided before', async () => {
  await say(here, 'neutral');
  const older = await backUp(here);
  await say(here, 'positive');
  expect(await merge(here, older)).toEqual([]);
  expect(await labelIn(here)).toBe('positive');
});

test('nor is what was decided otherwise by who knew of it', async () => {
  await say(here, 'neutral');
  expect(await merge(there, await backUp(here))).toEqual([]);
  await say(there, 'negative');
  const knowing = await backUp(there);
  expect(await merge(here, knowing)).toEqual([]);
  expect(await labelIn(here)).toBe('negative');
  await say(here, 'positive');
  expect(await merge(here, knowing)).toEqual([]);
  expect(await labelIn(here)).toBe('positive');
});

test('also over a third copy, which knew of both', async () => {
  const third = await freshDatabase();
  await say(here, 'neutral');
  await merge(third, await backUp(here));
  await merge(there, await backUp(third));
  await say(there, 'negative');
  expect(await merge(here, await backUp(there))).toEqual([]);
});

test('what both decided apart is one, of mentions and topics', async () => {
  await say(here, 'neutral');
  await say(there, 'negative');
  for (const [db, name] of [[here, 'Acme lamps'], [there, 'Acme & Co']] as const) {
    await saveTopic(db, { id: 'acme', name, query: 'lamp', hue: 0, role: 'brand' }, { now: NOON, newId });
  }
  const apart = await backUp(there);
  expect(await merge(here, apart)).toEqual(['name', 'sentiment']);
  expect(await merge(here, apart)).toEqual([]);
});

test('so is what each says to be the kind of thing that there is one of, if decided apart', async () => {
  const want = (db: EarshotDatabase, key: 'intent:praise' | 'intent:question'): Promise<unknown> =>
    decideSignals(db, [{ mentionId: ID, key, value: true }], () => 'b');
  await want(here, 'intent:praise');
  const before = await backUp(here);
  await want(there, 'intent:question');
  expect(await merge(there, before)).not.toEqual([]);
  await want(there, 'intent:question');
  expect(await merge(here, await backUp(there))).toEqual([]);
});

test('a backup that does not say what was known is taken for one that knew nothing', async () => {
  await say(here, 'neutral');
  await merge(there, await backUp(here));
  await say(there, 'negative');
  const { header, records } = await backUp(there);
  const silent = records.filter((record) => record.table !== 'settings' || record.row.key !== 'knownClocks');
  expect(await merge(here, { header, records: silent })).toEqual(['sentiment']);
});
