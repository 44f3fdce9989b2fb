import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownTouchpointsOf } from '@/lib/insights/ownTouchpoints';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideTouchpoint, readTouchpoints } from '@/lib/storage/topics/touchpoints';
import { listedMention } from '../../components/samples';
import { freshDatabase } from '../sample';

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
