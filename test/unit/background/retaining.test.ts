import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { upkeep } from '@/lib/background/jobs';
import { retainWaiting } from '@/lib/background/retaining';
import { MONTH } from '@/lib/mentions/retention';
import { readSentinel } from '@/lib/platform/sentinel';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { readRetentionState } from '@/lib/storage/retention/retentionState';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost } from '../storage/sample';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const LATER = NOON + 14 * MONTH;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: LATER });
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await ingest(db, batchOf(['1', '2', '3'].map((id) => heardPost(somePost(id))), { instance: 'then' }));
  await ingest(db, batchOf([heardPost(somePost('4'))], { instance: 'lately', seenAt: LATER - MONTH }));
  await db.settings.put({ key: 'retentionTimes', value: { known: { at: LATER }, nextAt: 0 } });
});

afterEach(() => {
  vi.useRealTimers();
});

const log = async (): Promise<unknown[]> => (await db.auditLog.toArray()).map(({ kind, details }) => ({ kind, details }));

describe('what is past its time', () => {
  test('goes with the next upkeep, and what is left is remembered outside of the database', async () => {
    await upkeep(LATER);
    expect(await db.mentions.toCollection().primaryKeys()).toEqual(['hackernews:4']);
    expect(await log()).toEqual([{ kind: 'retention', details: { mentions: 3, matches: 3 } }]);
    expect(await readSentinel()).toMatchObject({ mentions: 1 });
  });

  test('goes on where the worker was ended, in one line of the log', async () => {
    expect(await retainChunk(db, { now: LATER, newId: () => 'line', size: 2 })).toBe('more');
    expect((await readRetentionState(db)).running).toEqual({ looked: 2, mentions: 2, matches: 2 });
    await Promise.all([retainWaiting(), retainWaiting()]);
    expect(await db.mentions.count()).toBe(1);
    expect(await log()).toEqual([{ kind: 'retention', details: { mentions: 3, matches: 3 } }]);
  });

  test('waits for what was decided a moment ago, and follows it then', async () => {
    await retainWaiting();
    await decideRetention(db, { of: 'topic', topicId: 'acme', months: 0.5 }, { now: LATER });
    await retainWaiting();
    expect(await db.mentions.count()).toBe(1);
    vi.setSystemTime(LATER + 61_000);
    await retainWaiting();
    expect(await db.mentions.count()).toBe(0);
  });

  test('is left where the database refuses, for the next time', async () => {
    vi.spyOn(db.mentions, 'bulkDelete').mockRejectedValueOnce(new Error('refused'));
    await retainWaiting();
    expect([await db.mentions.count(), await db.matches.count(), await log()]).toEqual([4, 4, []]);
    await retainWaiting();
    expect(await db.mentions.count()).toBe(1);
  });
});
