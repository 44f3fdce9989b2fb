import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { facetCells } from '@/lib/mentions/facetRow';
import { MONTH } from '@/lib/mentions/retention';
import { countedCells, goneCells } from '@/lib/mentions/tally';
import type { EarshotDatabase } from '@/lib/storage/database';
import { finishRemovals } from '@/lib/storage/topics/oldRemovals';
import { askRescoring, rescoreChunk } from '@/lib/storage/learning/rescoring';
import { mergeTable } from '@/lib/storage/restore/restoreTables';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideRetention, readRetention } from '@/lib/storage/retention/retentionPolicy';
import { changeZone, rezoneChunk } from '@/lib/storage/rezoning';
import { decideSetting } from '@/lib/storage/settings';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { countGone, countMentions, firstHeardDay, readDays } from '@/lib/storage/volumes';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost, understood } from './sample';

const LATER = NOON + 14 * MONTH;
const ALL = { site: null, label: null, language: null, from: null, to: null };
let db: EarshotDatabase;

/** Of acme: 1 and 2, long ago, and 3, lately; of the rival: 2 and 4, long ago. What is past its time was removed. */
beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  const heard = (id: string, topics: string[]): ReturnType<typeof heardPost> =>
    heardPost(somePost(id, { text: `${topics.join(' and ')} lamp` }), id === '4' ? 'positive' : 'negative', topics);
  await ingest(db, batchOf([heard('1', ['acme']), heard('2', ['acme', 'rival']), heard('4', ['rival'])], { instance: 'then' }));
  await ingest(db, batchOf([heard('3', ['acme'])], { instance: 'lately', seenAt: LATER - MONTH }));
  await db.settings.put({ key: 'retentionTimes', value: { known: { at: LATER }, nextAt: 0 } });
  while ((await retainChunk(db, { now: LATER, newId: () => 'line' })) === 'more');
});

/** Facets must say the same: each mention is of one kind. */
async function gone(topicId: string): Promise<number> {
  expect(await goneKinds(topicId)).toBe(await countGone(db, { topicIds: [topicId], ...ALL }));
  return countGone(db, { topicIds: [topicId], ...ALL });
}

async function goneKinds(topicId: string): Promise<number> {
  const rows = (await db.facetDays.toArray()).filter((row) => row.topicId === topicId);
  return rows.flatMap(facetCells).reduce((sum, cell) => sum + (cell.facet === 'kind' ? (cell.gone ?? 0) : 0), 0);
}

async function seenGone(topicId: string): Promise<number> {
  const rows = (await db.tallies.toArray()).filter((row) => row.topicId === topicId);
  return rows.flatMap((row) => goneCells(row, 'seen')).reduce((sum, { count }) => sum + count, 0);
}

async function expectExact(): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('what is no longer kept', () => {
  it('of another copy is the larger number by facet, and only of topics that are there', async () => {
    const stored = (await db.facetDays.toArray()).find(({ topicId }) => topicId === 'acme');
    const gone = stored?.gone ?? {};
    const twice = Object.fromEntries(Object.entries(gone).map(([life, { keys, counts }]) => [life, { keys, counts: counts.map((count) => 2 * count) }]));
    const merge = (topicId: string, cells: typeof gone) => db.transaction('rw', db.tables, () =>
      mergeTable(db, [{ table: 'facetDays', row: { topicId, day: stored?.day ?? '', gone: cells } }], {} as Parameters<typeof mergeTable>[2]));
    const before = await goneKinds('acme');
    await merge('acme', gone);
    expect(await goneKinds('acme')).toBe(before);
    await merge('acme', twice);
    await merge('nobody', twice);
    expect([before, await goneKinds('acme'), await goneKinds('nobody')]).toEqual([2, 4, 0]);
  });

  it('is counted apart from what is', async () => {
    expect(await db.mentions.toCollection().primaryKeys()).toEqual(['hackernews:3']);
    expect([await gone('acme'), await gone('rival'), await countMentions(db, 'acme')]).toEqual([2, 2, { shown: 1, hidden: 0 }]);
    const days = await readDays(db, { topicIds: ['acme', 'rival'], from: '2026-05-01', to: '2026-05-31', clock: 'published' });
    expect(days.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(await firstHeardDay(db, 'rival', { from: '2026-05-01', to: '2026-05-31' })).toBe('2026-05-20');
    await expectExact();
  });

  it.each([
    ['a topic and all others', { topicIds: ['acme', 'rival'] }, 4],
    ['a label', { topicIds: ['rival'], label: 'positive' as const }, 1],
    ['a language', { topicIds: ['acme'], language: 'uk' }, 0],
    ['a site', { topicIds: ['acme'], site: 'reddit' }, 0],
    ['days', { topicIds: ['acme'], from: '2026-05-20', to: '2026-05-20' }, 2],
    ['days before', { topicIds: ['acme'], to: '2026-05-19' }, 0],
    ['days after', { topicIds: ['acme'], from: '2026-05-21' }, 0],
  ])('is found by %s', async (_name, filter, expected) => {
    expect(await countGone(db, { ...ALL, ...filter })).toBe(expected);
  });

  it('without a known day is found where no day is asked for', async () => {
    const post = somePost('9', { publishedAt: { at: null, precision: 'unknown', raw: null } });
    await ingest(db, batchOf([heardPost(post)], { instance: 'undated', seenAt: NOON }));
    await db.settings.put({ key: 'retentionTimes', value: { known: { at: LATER }, nextAt: 0 } });
    while ((await retainChunk(db, { now: LATER, newId: () => 'second' })) === 'more');
    expect(await gone('acme')).toBe(3);
    expect(await countGone(db, { ...ALL, topicIds: ['acme'], from: '2020-01-01' })).toBe(2);
    expect(await countGone(db, { ...ALL, topicIds: ['acme'], to: '2030-01-01' })).toBe(2);
  });

  it('stays where what is kept is decided, scored or counted anew', async () => {
    const row = await db.topics.get('acme');
    if (row === undefined) throw new Error('no topic');
    await saveTopic(db, { ...row, query: 'nothing' }, { now: LATER, newId: () => 'new' });
    await followAll(db, LATER + UNDO_FOR);
    expect(await db.mentions.count()).toBe(0);
    expect([await gone('acme'), await seenGone('acme')]).toEqual([2, 2]);
    await expectExact();
    await askRescoring(db, ['en']);
    while (await rescoreChunk(db, () => understood('positive')));
    const days = (await db.tallies.toArray()).map(({ day }) => day).toSorted();
    await changeZone(db, 'Pacific/Auckland');
    while (await rezoneChunk(db));
    expect((await db.tallies.toArray()).map(({ day }) => day).toSorted()).toEqual(days);
    expect([await gone('acme'), await seenGone('acme')]).toEqual([2, 2]);
  });

  it('goes with its topic', async () => {
    await decideRetention(db, { of: 'topic', topicId: 'rival', months: 6 }, { now: LATER });
    await removeTopic(db, 'rival', { now: LATER });
    expect(await gone('rival')).toBe(2);
    await followAll(db, LATER + UNDO_FOR);
    expect(await gone('rival')).toBe(0);
    expect((await readRetention(db)).topics).toEqual({});
    expect(await gone('acme')).toBe(2);
  });

  it('stays, with the time of its topic, where the removal is taken back', async () => {
    await decideRetention(db, { of: 'topic', topicId: 'rival', months: 6 }, { now: LATER });
    await removeTopic(db, 'rival', { now: LATER });
    await undoTopicChange(db, 'rival');
    await followAll(db, LATER + UNDO_FOR);
    expect(await gone('rival')).toBe(2);
    expect((await readRetention(db)).topics).toEqual({ rival: 6 });
  });

  it('goes with a topic that an older version began to remove', async () => {
    await db.settings.put({ key: 'removal:rival', value: true });
    await finishRemovals(db);
    expect(await gone('rival')).toBe(0);
  });

  it('becomes the topic with which it was merged, beside what that had', async () => {
    expect(await mergeTopic(db, 'rival', 'acme', { now: LATER })).toMatchObject({ ok: true });
    await followAll(db, LATER + UNDO_FOR);
    expect([await gone('acme'), await seenGone('acme'), await gone('rival')]).toEqual([4, 4, 0]);
    expect((await db.tallies.toArray()).flatMap((row) => countedCells(row, 'seen')).reduce((sum, { count }) => sum + count, 0)).toBe(5);
    await expectExact();
  });

  it('becomes the topic with which that one was merged in the meantime', async () => {
    await addTopics(db, 'third');
    await mergeTopic(db, 'rival', 'acme', { now: LATER });
    await mergeTopic(db, 'acme', 'third', { now: LATER });
    await followAll(db, LATER + UNDO_FOR);
    expect([await gone('third'), await gone('acme'), await gone('rival')]).toEqual([4, 0, 0]);
    await expectExact();
  });
});
