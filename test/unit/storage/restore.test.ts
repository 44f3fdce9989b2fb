import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { MONTH } from '@/lib/mentions/retention';
import { decideLabels } from '@/lib/storage/corrections';
import { readCounters } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { restoreChunk } from '@/lib/storage/restore/restoreChunk';
import { leaveRestore } from '@/lib/storage/restore/restoreFinish';
import {
  beginStaging, closeRestore, dropStaged, isRestoring, readConflicts, readRestoring, resumeRestore, stage, stopRestore,
} from '@/lib/storage/restore/restoring';
import { retainChunk } from '@/lib/storage/retention/retention';
import { changeZone, rezoneChunk } from '@/lib/storage/rezoning';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { readTopicChanges, removeTopic } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { recountedTallies, storedTallies } from './recount';
import { backUp, mergeStaged, newId, restore, stageAll } from './restoreSample';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const HOUR = 3_600_000;

async function filled(posts = 8): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  await addTopics(db, 'acme', 'rival');
  const heard = Array.from({ length: posts }, (_, at) => heardPost(somePost(String(at)), at % 2 === 0 ? 'negative' : 'positive', at % 3 === 0 ? ['acme', 'rival'] : ['acme']));
  await ingest(db, batchOf(heard));
  return db;
}

async function empty(zone = 'Europe/Kyiv'): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: zone });
  return db;
}

async function expectConsistent(db: EarshotDatabase): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  const mentions = await db.mentions.toArray();
  const sites: Record<string, number> = {};
  for (const { site } of mentions) sites[site] = (sites[site] ?? 0) + 1;
  expect(await readCounters(db)).toEqual({ mentions: mentions.length, sites });
  const matches = await db.matches.toArray();
  for (const { id, topicIds } of mentions) {
    expect(matches.filter(({ mentionId }) => mentionId === id).map(({ topicId }) => topicId).toSorted()).toEqual(topicIds.toSorted());
  }
  for (const { mentionId } of matches) expect(mentions.some(({ id }) => id === mentionId)).toBe(true);
}

const origin = (name: string) => (): string => name;

let db: EarshotDatabase;
beforeEach(async () => {
  db = await filled();
});

describe('into an empty database', () => {
  it('brings back the same mentions and matches, with all that stands beside them', async () => {
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'neutral' }], origin('a'));
    await decideRelevance(db, [{ mentionId: 'hackernews:3', topicId: 'acme', irrelevant: true }], origin('a'));
    await db.alerts.put({ id: 'alert', ruleId: 'rule', at: NOON, mentionIds: ['hackernews:1', 'hackernews:gone'], count: 2, toldAt: NOON, seen: 1, stamps: {} });
    await db.tallies.put({
      topicId: 'acme', day: '2025-01-01', published: { keys: [], counts: new Uint32Array(0) }, seen: { keys: [], counts: new Uint32Array(0) },
      gone: { life: { published: { keys: ['hackernews|en|negative|thread'], counts: Uint32Array.from({ length: 25 }, () => 1) }, seen: { keys: [], counts: new Uint32Array(0) } } },
    });
    const other = await empty();
    const run = await restore(other, await backUp(db));
    expect(run).toMatchObject({ phase: 'done', added: 8, merged: 0, conflicts: 0, erasedSkipped: 0, retiredSkipped: 0 });
    expect(run.done).toBe(run.total);
    for (const table of ['mentions', 'matches', 'topics', 'authors', 'exposure', 'siteHealth'] as const) {
      expect({ [table]: await other[table].toArray() }).toEqual({ [table]: await db[table].toArray() });
    }
    expect(await storedTallies(other)).toEqual(await storedTallies(db));
    expect(await other.tallies.get(['acme', '2025-01-01'])).toEqual(await db.tallies.get(['acme', '2025-01-01']));
    expect(await other.alerts.get('alert')).toMatchObject({ mentionIds: ['hackernews:1'], count: 1, seen: 1 });
    expect((await other.settings.get('clock'))?.value).toBe((await db.settings.get('clock'))?.value);
    expect(await other.staged.count()).toBe(0);
    expect(await other.auditLog.toArray()).toMatchObject([{ kind: 'restore', details: { file: 'sample.earshot', added: 8, merged: 0 } }]);
    await expectConsistent(other);
  });

  it('counts anew in another zone', async () => {
    const other = await empty('Pacific/Auckland');
    await restore(other, await backUp(db));
    await changeZone(db, 'Pacific/Auckland');
    while (await rezoneChunk(db));
    expect(await storedTallies(other)).toEqual(await storedTallies(db));
    expect(await other.matches.toArray()).toEqual(await db.matches.toArray());
    expect(await other.exposure.toArray()).toEqual(await db.exposure.toArray());
    await expectConsistent(other);
  });

  it('takes the zone over that the user had chosen', async () => {
    await changeZone(db, 'America/Lima', origin('a'));
    while (await rezoneChunk(db));
    const other = await empty('UTC');
    await restore(other, await backUp(db));
    expect((await readSettings(other)).zone).toBe('America/Lima');
    expect(await other.matches.toArray()).toEqual(await db.matches.toArray());
    await expectConsistent(other);
  });
});

describe('into a database that holds something', () => {
  it('changes nothing where all of it is here', async () => {
    const backup = await backUp(db);
    const before = [await db.mentions.toArray(), await db.matches.toArray(), await storedTallies(db), await db.authors.toArray(), await db.exposure.toArray()];
    const run = await restore(db, backup);
    expect(run).toMatchObject({ phase: 'done', added: 0, merged: 8, conflicts: 0 });
    expect([await db.mentions.toArray(), await db.matches.toArray(), await storedTallies(db), await db.authors.toArray(), await db.exposure.toArray()]).toEqual(before);
  });

  it('merges what both heard, and lists what was decided differently', async () => {
    const other = await empty();
    await restore(other, await backUp(db));
    await closeRestore(other);
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'neutral' }], origin('a'));
    await decideLabels(other, [{ mentionId: 'hackernews:1', label: 'negative' }, { mentionId: 'hackernews:2', label: 'positive' }], origin('b'));
    await decideLabels(other, [{ mentionId: 'hackernews:1', label: 'positive' }], origin('b'));
    await ingest(other, batchOf([heardPost(somePost('new'))], { instance: 'other', seenAt: NOON + HOUR }));
    await ingest(db, batchOf([heardPost(somePost('5', { text: 'The lamp of 5 broke again' }))], { number: 2, seenAt: NOON + 2 * HOUR }));
    const run = await restore(db, await backUp(other));
    expect(run).toMatchObject({ added: 1, merged: 8, conflicts: 1 });
    expect(await readConflicts(db)).toEqual([{ of: 'mention', id: 'hackernews:1', field: 'sentiment', here: 'neutral', there: 'positive', won: 'there' }]);
    expect((await db.mentions.get('hackernews:1'))?.decided).toEqual({ sentiment: 'positive' });
    expect((await db.mentions.get('hackernews:2'))?.decided).toEqual({ sentiment: 'positive' });
    expect((await db.mentions.get('hackernews:5'))?.post.text).toBe('The lamp of 5 broke again');
    expect((await db.settings.get('toLearn'))?.value).toMatchObject({ en: expect.any(Number) });
    await expectConsistent(db);
  });

  it('comes to the same, whichever copy is merged into the other', async () => {
    const other = await empty();
    await restore(other, await backUp(db));
    await decideLabels(other, [{ mentionId: 'hackernews:4', label: 'positive' }], origin('b'));
    await ingest(other, batchOf([heardPost(somePost('6', { text: 'The lamp of 6 is good' }), 'positive', ['rival'])], { instance: 'other', seenAt: NOON + HOUR }));
    await decideLabels(db, [{ mentionId: 'hackernews:4', label: 'neutral' }], origin('a'));
    const [mine, theirs] = [await backUp(db), await backUp(other)];
    await restore(db, theirs);
    await restore(other, mine);
    expect(await other.mentions.toArray()).toEqual(await db.mentions.toArray());
    expect(await other.matches.toArray()).toEqual(await db.matches.toArray());
    expect(await storedTallies(other)).toEqual(await storedTallies(db));
  });

  it('keeps the later rules of a topic, and has what is stored follow them', async () => {
    const backup = await backUp(db);
    await saveTopic(db, { id: 'rival', name: 'rival', query: 'lamp', hue: 0, role: 'brand' }, { now: NOON, newId, newOrigin: origin('a') });
    await followAll(db, NOON + HOUR);
    const run = await restore(db, backup, { now: NOON + HOUR });
    expect((await db.topics.get('rival'))?.query).toBe('lamp');
    expect(run.after.settle).toEqual(['rival']);
    expect((await db.settings.get('topicChange:rival'))?.value).toMatchObject({ kind: 'edit', begun: true });
    await followAll(db, NOON + HOUR);
    await expectConsistent(db);
  });

  it('takes the later setting', async () => {
    const other = await empty();
    await decideSetting(other, 'theme', 'light', origin('b'));
    await decideSetting(db, 'theme', 'dark', origin('a'));
    await decideSetting(db, 'theme', 'auto', origin('a'));
    await decideSetting(db, 'theme', 'dark', origin('a'));
    await restore(other, await backUp(db));
    expect((await readSettings(other)).theme).toBe('dark');
    const again = await backUp(other);
    await decideSetting(db, 'theme', 'light', origin('a'));
    await restore(db, again);
    expect((await readSettings(db)).theme).toBe('light');
  });
});

describe('what stays away', () => {
  it('is what erased authors wrote, and their names in what others wrote', async () => {
    await ingest(db, batchOf([heardPost(somePost('q', { text: 'As @writer-1 says, the lamp broke' }))], { number: 2 }));
    const backup = await backUp(db);
    await beginErasure(db, 'hackernews:writer-1', { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(3) });
    while (await eraseChunk(db, { now: NOON, newId }));
    const run = await restore(db, backup);
    expect(run).toMatchObject({ phase: 'done', erasedSkipped: 1, added: 0 });
    const everything = JSON.stringify([await db.mentions.toArray(), await db.matches.toArray(), await db.authors.toArray()]);
    expect(everything).not.toContain('writer-1');
    await expectConsistent(db);
  });

  it('is who was erased in the other copy, here too', async () => {
    const other = await empty();
    await restore(other, await backUp(db));
    await beginErasure(db, 'hackernews:writer-1', { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(3) });
    while (await eraseChunk(db, { now: NOON, newId }));
    expect(await other.mentions.get('hackernews:1')).toBeDefined();
    await restore(other, await backUp(db));
    expect(await other.mentions.get('hackernews:1')).toBeUndefined();
    expect(await other.authors.get('hackernews:writer-1')).toBeUndefined();
    expect(JSON.stringify(await other.mentions.toArray())).not.toContain('writer-1');
    await expectConsistent(other);
  });

  it('is the name, in what others wrote here, of who was erased in the other copy and is not stored here', async () => {
    const other = await freshDatabase();
    await addTopics(other, 'acme');
    await ingest(other, batchOf([heardPost(somePost('q', { text: 'As @writer-1 says, the lamp broke' })), heardPost(somePost('r'))]));
    await beginErasure(db, 'hackernews:writer-1', { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(3) });
    while (await eraseChunk(db, { now: NOON, newId }));
    const run = await restore(other, await backUp(db));
    expect(run.after).toMatchObject({ erase: null });
    expect(run.after.quotes).toBeUndefined();
    expect(JSON.stringify([await other.mentions.toArray(), await other.matches.toArray()])).not.toContain('writer-1 says');
    expect((await other.mentions.get('hackernews:q'))?.post.text).toMatch(/^As .+ says, the lamp broke$/u);
    expect((await other.mentions.get('hackernews:q'))?.post.text).not.toContain('writer-1');
  });

  it('is what was removed here by its age, and what is of a life that was never here comes', async () => {
    const backup = await backUp(db);
    const later = NOON + 14 * MONTH;
    await db.settings.put({ key: 'retentionTimes', value: { known: { at: later }, nextAt: 0 } });
    while ((await retainChunk(db, { now: later, newId })) === 'more');
    expect(await db.mentions.count()).toBe(0);
    const goneBefore = await db.tallies.toArray();
    const run = await restore(db, backup, { now: later });
    expect(run).toMatchObject({ phase: 'done', added: 0, retiredSkipped: 8 });
    expect(await db.mentions.count()).toBe(0);
    expect(await db.authors.count()).toBe(0);
    expect(await db.tallies.toArray()).toEqual(goneBefore);
    const stranger = await empty();
    expect(await restore(stranger, backup, { now: later })).toMatchObject({ added: 8, retiredSkipped: 0 });
    expect((await stranger.settings.get('lineage'))?.value).toEqual({ [backup.header.generation]: NOON });
  });
});

describe('on its way', () => {
  it('goes on wherever it was ended, chunk by chunk, with its tallies', async () => {
    const other = await empty();
    await stageAll(other, await backUp(db));
    for (let steps = 0; steps < 200; steps++) {
      const { step } = await restoreChunk(other, { now: NOON, newId, size: 1 });
      await expectConsistent(other);
      if (step === 'done') break;
      const run = await readRestoring(other);
      expect((run?.done ?? 0) + (await other.staged.count())).toBe(run?.total);
    }
    expect(await other.mentions.toArray()).toEqual(await db.mentions.toArray());
  });

  it('waits for changes of topics that were decided before, and those decided later wait for it', async () => {
    const other = await filled(2);
    await removeTopic(other, 'rival', { now: NOON });
    await stageAll(other, await backUp(db));
    expect(await restoreChunk(other, { now: NOON, newId })).toEqual({ step: 'waits', for: 'topics' });
    expect(await isRestoring(other)).toBe(false);
    await followAll(other, NOON + HOUR);
    expect((await restoreChunk(other, { now: NOON, newId, size: 1 })).step).toBe('more');
    expect(await isRestoring(other)).toBe(true);
    await removeTopic(other, 'acme', { now: NOON });
    await followAll(other, NOON + HOUR);
    expect((await readTopicChanges(other)).map(({ topicId, begun }) => [topicId, begun])).toEqual([['acme', false]]);
    await mergeStaged(other);
    await followAll(other, NOON + HOUR);
    expect(await other.topics.get('acme')).toBeUndefined();
    expect((await other.matches.toArray()).every(({ topicId }) => topicId === 'rival')).toBe(true);
    await expectConsistent(other);
  });

  it('a check that is left leaves nothing behind, and another one takes its place', async () => {
    const other = await empty();
    const { header, records } = await backUp(db);
    const first = await beginStaging(other, { file: 'a', header }, { now: NOON, newId });
    expect(await stage(other, first ?? '', records.slice(0, 5), NOON)).toBe(true);
    const second = await beginStaging(other, { file: 'b', header }, { now: NOON, newId });
    expect(await other.staged.count()).toBe(0);
    expect(await stage(other, first ?? '', records, NOON)).toBe(false);
    await dropStaged(other, second ?? '');
    expect(await readRestoring(other)).toBeNull();
    expect(await other.mentions.count()).toBe(0);
  });

  it('stopped by a full disk it goes on when told to, or is left with what was merged', async () => {
    const other = await empty();
    await stageAll(other, await backUp(db));
    for (let step = 0; step < 15; step++) await restoreChunk(other, { now: NOON, newId, size: 1 });
    await stopRestore(other, 'storage-full');
    expect(await restoreChunk(other, { now: NOON, newId })).toEqual({ step: 'idle' });
    expect(await beginStaging(other, { file: 'b', header: (await backUp(db)).header }, { now: NOON, newId })).toBeNull();
    await resumeRestore(other);
    await restoreChunk(other, { now: NOON, newId, size: 1 });
    const merged = await other.mentions.count();
    await leaveRestore(other, { now: NOON, newId });
    const written = (await other.mentions.toArray()).map(({ authorId }) => authorId);
    expect(merged).toBeGreaterThan(0);
    expect(new Set(await other.authors.toCollection().primaryKeys())).toEqual(new Set(written));
    expect(await readRestoring(other)).toMatchObject({ phase: 'left', added: merged });
    expect(await other.staged.count()).toBe(0);
    expect((await other.settings.get('lineage'))?.value).toBeUndefined();
    await expectConsistent(other);
    expect(await restore(other, await backUp(db))).toMatchObject({ phase: 'done', merged, added: 8 - merged });
  });

  it('left half-way, has what is stored follow the rules that were merged', async () => {
    const backup = await backUp(db);
    await saveTopic(db, { id: 'rival', name: 'rival', query: 'lamp', hue: 0, role: 'brand' }, { now: NOON, newId, newOrigin: origin('a') });
    await followAll(db, NOON + HOUR);
    await stageAll(db, backup, NOON + HOUR);
    while ((await readRestoring(db))?.after.settle.length === 0) await restoreChunk(db, { now: NOON + HOUR, newId, size: 1 });
    await leaveRestore(db, { now: NOON + HOUR, newId });
    expect((await db.settings.get('topicChange:rival'))?.value).toMatchObject({ kind: 'edit', begun: true });
    await followAll(db, NOON + HOUR);
    expect(await readTopicChanges(db)).toEqual([]);
    expect(await db.settings.get('unsettledTopic:rival')).toBeUndefined();
    await expectConsistent(db);
  });

  it('left half-way, ends when those are erased here whose erasures were merged', async () => {
    const other = await empty();
    await restore(other, await backUp(db));
    await beginErasure(db, 'hackernews:writer-1', { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(3) });
    while (await eraseChunk(db, { now: NOON, newId }));
    await stageAll(other, await backUp(db));
    while ((await readRestoring(other))?.after.erase === null) await restoreChunk(other, { now: NOON, newId });
    await leaveRestore(other, { now: NOON, newId });
    expect(await other.staged.count()).toBe(0);
    expect(await mergeStaged(other)).toMatchObject({ phase: 'left', merged: 0 });
    expect(JSON.stringify([await other.mentions.toArray(), await other.authors.toArray()])).not.toContain('writer-1');
    await expectConsistent(other);
  });
});

test('records of topics that are nowhere are left out', async () => {
  const other = await empty();
  const backup = await backUp(db);
  await restore(other, { ...backup, records: backup.records.filter((record) => record.table !== 'topics' || record.row.id !== 'rival') });
  expect((await other.matches.toArray()).every(({ topicId }) => topicId === 'acme')).toBe(true);
  await expectConsistent(other);
});
