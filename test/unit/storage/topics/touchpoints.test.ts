import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownTouchpointsOf } from '@/lib/insights/ownTouchpoints';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readFacetDays } from '@/lib/storage/facetDays';
import { isCountingFacets } from '@/lib/storage/inbox/askRequeueing';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { decideTouchpoint, readTouchpoints } from '@/lib/storage/topics/touchpoints';
import { listedMention } from '../../components/samples';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost } from '../sample';

let db: EarshotDatabase;
const here = (): string => 'here';
const DESK = { name: 'Front desk', query: 'desk OR reception' };

beforeEach(async () => {
  db = await freshDatabase();
});

describe('own touchpoints', () => {
  test('are stored one by one, stamped, and read by their names', async () => {
    await decideTouchpoint(db, 'b', { name: ' Phone ', query: ' call* ' }, here);
    expect(await decideTouchpoint(db, 'a', DESK, here)).toBeNull();
    expect(await readTouchpoints(db)).toEqual([{ id: 'a', ...DESK }, { id: 'b', name: 'Phone', query: 'call*' }]);
    expect((await db.settings.get('touchpoint:a'))?.stamp).toEqual({ clock: 2, origin: 'here' });
  });

  test('are removed with a stamp left behind, and brought back by what held before', async () => {
    await decideTouchpoint(db, 'a', DESK, here);
    const before = await decideTouchpoint(db, 'a', null, here);
    expect(await readTouchpoints(db)).toEqual([]);
    expect((await db.settings.get('touchpoint:a'))?.stamp?.clock).toBe(2);
    await decideTouchpoint(db, 'a', before, here);
    expect(await readTouchpoints(db)).toEqual([{ id: 'a', ...DESK }]);
  });

  test('leave out what is no touchpoint', async () => {
    await db.settings.bulkPut([{ key: 'touchpoint:x', value: 'odd' }, { key: 'touchpoint:y', value: { name: 1, query: 'a' } }]);
    expect(await readTouchpoints(db)).toEqual([]);
  });
});

describe('what is counted by own touchpoints', () => {
  const at = async (): Promise<(string | number)[][]> => {
    const rows = await readFacetDays(db, { topicIds: ['acme'], from: '2000-01-01', to: '2100-01-01' });
    return rows.flatMap(({ cells }) => cells.flatMap(({ value, label, count }) => (value.startsWith('own:') ? [[value, label, count]] : [])));
  };

  test('follows them once all is counted anew, and says so until then', async () => {
    await addTopics(db, 'acme');
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The reception was warm' }), 'positive'), heardPost(somePost('2', { text: 'The acme lamp' }), 'negative')]));
    await decideTouchpoint(db, 'a', DESK, here);
    expect([await at(), await isCountingFacets(db)]).toEqual([[], true]);
    while (await requeueChunk(db, 1));
    expect([await at(), await isCountingFacets(db)]).toEqual([[['own:a', 'positive', 1]], false]);
    await ingest(db, batchOf([heardPost(somePost('3', { text: 'No desk to be seen' }), 'negative')], { number: 2 }));
    expect(await at()).toEqual([['own:a', 'positive', 1], ['own:a', 'negative', 1]]);
    await decideTouchpoint(db, 'a', { name: 'Lamp', query: 'lamp' }, here);
    while (await requeueChunk(db));
    expect(await at()).toEqual([['own:a', 'negative', 1]]);
    await decideTouchpoint(db, 'a', null, here);
    while (await requeueChunk(db));
    expect(await at()).toEqual([]);
  });
});

describe('a mention', () => {
  const { mention } = listedMention({ id: 'forum:1', text: 'Seagull lost my key at the reception', intent: 'complaint' });
  const of = { dayOf: () => '2026-11-20', handles: [] };
  const touchpoints = [
    { id: 'a', ...DESK }, { id: 'b', name: 'Phone', query: 'call*' }, { id: 'c', name: 'Grief', query: 'intent:complaint' },
    { id: 'd', name: 'Broken', query: '(desk' },
  ];

  test('was made at the touchpoints whose queries hear it; what cannot be read holds nothing', () => {
    expect(ownTouchpointsOf(mention, touchpoints, of)).toEqual(['Front desk', 'Grief']);
  });
});
