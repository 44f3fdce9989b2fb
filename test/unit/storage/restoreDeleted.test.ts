import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { NEW_ALERT_RULE } from '@/lib/inbox/alertRule';
import { addAlertRule, changeAlertRule, removeAlertRule, restoreAlertRule } from '@/lib/storage/alerts/alertRules';
import type { EarshotDatabase } from '@/lib/storage/database';
import { closeRestore } from '@/lib/storage/restore/restoring';
import { mergeTopic, readTopicChanges, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { recountedTallies, storedTallies } from './recount';
import { backUp, newId, restore } from './restoreSample';
import { batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const LATER = NOON + 3_600_000;
const RIVAL = { id: 'rival', name: 'Rival', query: 'broke', hue: 1, role: 'competitor' as const };
const origin = (name: string) => (): string => name;

async function filled(): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  for (const [id, query] of [['acme', 'lamp'], ['rival', 'broke']] as const) {
    await saveTopic(db, { name: id === 'acme' ? 'Acme' : 'Rival', query, hue: 0, role: 'brand' }, { now: NOON, newId: () => id, newOrigin: origin('a') });
  }
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival']), heardPost(somePost('2', { text: 'The cup broke' }), 'negative', ['rival'])]));
  return db;
}

/** Another copy that holds what this one holds. */
async function copyOf(db: EarshotDatabase): Promise<EarshotDatabase> {
  const other = await freshDatabase();
  await other.settings.bulkPut([{ key: 'zone', value: 'Europe/Kyiv' }, { key: 'origin', value: 'b' }]);
  await restore(other, await backUp(db));
  await closeRestore(other);
  return other;
}

async function remove(db: EarshotDatabase): Promise<void> {
  await removeTopic(db, 'rival', { now: NOON });
  await followAll(db, LATER);
}

async function topicsUnder(db: EarshotDatabase): Promise<Record<string, string[]>> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  return Object.fromEntries((await db.mentions.toArray()).map(({ id, topicIds }) => [id.split(':')[1], topicIds]));
}

let db: EarshotDatabase;
beforeEach(async () => {
  db = await filled();
});

describe('a topic that was deleted', () => {
  test('stays away when an older backup is restored, with what it alone had heard', async () => {
    const older = await backUp(db);
    await remove(db);
    const run = await restore(db, older, { now: LATER });
    expect(run.deleted).toEqual({ leftOut: ['Rival'], removed: [] });
    expect(await db.topics.toCollection().primaryKeys()).toEqual(['acme']);
    expect(await topicsUnder(db)).toEqual({ 1: ['acme'] });
  });

  test('stays away in a new browser, too, to which that was told first', async () => {
    const older = await backUp(db);
    await remove(db);
    const other = await copyOf(db);
    await restore(other, older, { now: LATER });
    expect(await other.topics.toCollection().primaryKeys()).toEqual(['acme']);
  });

  test('comes back from a copy in which something was decided of it later', async () => {
    const other = await copyOf(db);
    await remove(db);
    for (const query of ['broke OR cup', 'broke OR cups', 'broke OR cup']) await saveTopic(other, { ...RIVAL, query }, { now: NOON, newId, newOrigin: origin('b') });
    await restore(db, await backUp(other), { now: LATER });
    expect(await db.topics.get('rival')).toMatchObject({ name: 'Rival', query: 'broke OR cup' });
    expect(await topicsUnder(db)).toEqual({ 1: ['acme', 'rival'], 2: ['rival'] });
  });

  test('goes in the other copy as well, where that can be undone, and then holds', async () => {
    const other = await copyOf(db);
    await remove(db);
    const told = await backUp(db);
    expect((await restore(other, told, { now: LATER })).deleted).toEqual({ leftOut: [], removed: ['Rival'] });
    expect(await other.topics.get('rival')).toBeUndefined();
    expect(await undoTopicChange(other, 'rival')).toBe(true);
    await closeRestore(other);
    expect((await restore(other, told, { now: LATER })).deleted).toEqual({ leftOut: [], removed: [] });
    await followAll(other, LATER + 3_600_000);
    expect(await topicsUnder(other)).toEqual({ 1: ['acme', 'rival'], 2: ['rival'] });
  });

  test('and goes with what it had heard where nobody undoes it', async () => {
    const other = await copyOf(db);
    await remove(db);
    await restore(other, await backUp(db), { now: LATER });
    await followAll(other, LATER + 3_600_000);
    expect(await readTopicChanges(other)).toEqual([]);
    expect(await topicsUnder(other)).toEqual({ 1: ['acme'] });
  });

  test('is not deleted by a backup that was made before it was brought back', async () => {
    await removeTopic(db, 'rival', { now: NOON });
    const between = await backUp(db);
    await undoTopicChange(db, 'rival');
    expect((await restore(db, between, { now: NOON })).deleted).toEqual({ leftOut: [], removed: [] });
    await followAll(db, LATER);
    expect(await topicsUnder(db)).toEqual({ 1: ['acme', 'rival'], 2: ['rival'] });
  });

  test('is not deleted by it either when the topic that it was merged into came back before it', async () => {
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    await removeTopic(db, 'rival', { now: NOON });
    const between = await backUp(db);
    for (const id of ['rival', 'acme']) expect(await undoTopicChange(db, id)).toBe(true);
    await restore(db, between, { now: NOON });
    await followAll(db, LATER);
    expect(await db.topics.toCollection().primaryKeys()).toEqual(['acme', 'rival']);
  });
});

describe('a topic that was merged into another one', () => {
  test('stays away, and what another copy heard for it is that one\'s', async () => {
    const other = await copyOf(db);
    await mergeTopic(db, 'rival', 'acme', { now: NOON });
    await followAll(db, LATER);
    await ingest(other, batchOf([heardPost(somePost('3', { text: 'The mug broke' }), 'negative', ['rival'])], { instance: 'b' }));
    await restore(db, await backUp(other), { now: LATER });
    await followAll(db, LATER + 3_600_000);
    expect(await db.topics.toCollection().primaryKeys()).toEqual(['acme']);
    expect(await topicsUnder(db)).toEqual({ 1: ['acme'], 2: ['acme'], 3: ['acme'] });
    expect((await db.matches.get(['acme', 'hackernews:3']))?.spans).toEqual([{ start: 8, end: 13 }]);
  });

  test('becomes that one\'s in the other copy as well', async () => {
    const other = await copyOf(db);
    await mergeTopic(db, 'rival', 'acme', { now: NOON });
    await followAll(db, LATER);
    await ingest(other, batchOf([heardPost(somePost('3', { text: 'The mug broke' }), 'negative', ['rival'])], { instance: 'b' }));
    expect((await restore(other, await backUp(db), { now: LATER })).deleted).toEqual({ leftOut: [], removed: ['Rival'] });
    await followAll(other, LATER + 3_600_000);
    expect(await other.topics.toCollection().primaryKeys()).toEqual(['acme']);
    expect(await topicsUnder(other)).toEqual({ 1: ['acme'], 2: ['acme'], 3: ['acme'] });
  });
});

describe('an alert rule that was deleted', () => {
  const rules = (of: EarshotDatabase): Promise<string[]> => of.alertRules.toCollection().primaryKeys();

  beforeEach(async () => {
    await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'angry' }, { now: NOON, newOrigin: origin('a') });
  });

  test('stays away, and goes in the other copy', async () => {
    const [other, older] = [await copyOf(db), await backUp(db)];
    await removeAlertRule(db, 'angry');
    await restore(db, older);
    expect(await rules(db)).toEqual([]);
    await restore(other, await backUp(db));
    expect(await rules(other)).toEqual([]);
  });

  test('is there when that was undone, or something was decided of it later', async () => {
    const row = await removeAlertRule(db, 'angry');
    const [between, other] = [await backUp(db), await copyOf(db)];
    if (row !== null) await restoreAlertRule(db, row);
    await restore(db, between);
    expect(await rules(db)).toEqual(['angry']);
    await restore(other, await backUp(db));
    expect(await rules(other)).toEqual(['angry']);
    await removeAlertRule(db, 'angry');
    for (const on of [false, true]) await changeAlertRule(other, 'angry', { on }, origin('b'));
    await closeRestore(db);
    await restore(db, await backUp(other));
    expect(await rules(db)).toEqual(['angry']);
  });
});
