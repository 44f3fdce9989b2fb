import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { NEW_ALERT_RULE } from '@/lib/inbox/alertRule';
import { countEffect } from '@/lib/storage/topics/changeEffect';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, type MentionFilter } from '@/lib/storage/mentionList';
import { wordSearch } from '@/lib/storage/searchMentions';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { addAlertRule, listAlertRules } from '@/lib/storage/alerts/alertRules';
import { mergeTopic, readTopicChanges, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { pauseTopic, resumeTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { countMentions } from '@/lib/storage/volumes';
import type { TopicRow } from '@/lib/storage/rows';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost, understood } from '../sample';

const ANY: MentionFilter = { topicId: null, site: null, label: null };
const LATER = NOON + UNDO_FOR;
const id = (number: number): string => `hackernews:${number}`;
const post = (number: number, text: string): ReturnType<typeof somePost> => somePost(String(number), { text });
const newId = (): string => 'new';

let db: EarshotDatabase;

/** 1 and 2 are of acme alone, 3 of both, 4 of the rival alone; the user touched 2. */
beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(
    db,
    batchOf([
      heardPost(post(1, 'acme lamp'), 'negative', ['acme']),
      heardPost(post(2, 'acme chair'), 'negative', ['acme']),
      heardPost(post(3, 'acme and rival lamp'), 'negative', ['acme', 'rival']),
      heardPost(post(4, 'rival'), 'negative', ['rival']),
    ]),
  );
  await decideLabels(db, [{ mentionId: id(2), label: 'neutral' }]);
});

async function edit(changes: Partial<TopicRow>, now = NOON): Promise<TopicRow> {
  const row = (await db.topics.get('acme')) as TopicRow;
  return saveTopic(db, { ...row, ...changes }, { now, newId });
}

async function listed(filter: Partial<MentionFilter> = {}): Promise<string[]> {
  return (await readMentions(db, { ...ANY, ...filter }, null, 9)).rows.map(({ mention }) => mention.id).toSorted();
}

async function stored(): Promise<Record<string, string[]>> {
  return Object.fromEntries((await db.mentions.toArray()).map((mention) => [mention.id, mention.topicIds]));
}

const kinds = async (): Promise<string[]> => (await readTopicChanges(db)).map(({ topicId, kind }) => `${kind} ${topicId}`);

async function expectExact(): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('a topic that is removed', () => {
  test('is gone at once, and its mentions leave the lists, but nothing stored is lost yet', async () => {
    expect(await removeTopic(db, 'acme', { now: NOON })).toBe(true);
    expect((await listTopics(db)).map((topic) => topic.id)).toEqual(['rival']);
    expect(await listed()).toEqual([2, 3, 4].map(id));
    expect(await listed({ topicId: 'acme' })).toEqual([]);
    const { rows } = await readMentions(db, { ...ANY, search: wordSearch('acme and rival') }, null, 9);
    expect(rows[0]?.matches.map(({ topicId }) => topicId)).toEqual(['rival']);
    await followAll(db, LATER - 1);
    expect(await db.mentions.count()).toBe(4);
    expect(await kinds()).toEqual(['remove acme']);
  });

  test('takes its matches and its untouched mentions with it when it cannot be undone any more', async () => {
    await removeTopic(db, 'acme', { now: NOON });
    await followAll(db, LATER);
    expect(await stored()).toEqual({ [id(2)]: [], [id(3)]: ['rival'], [id(4)]: ['rival'] });
    expect(await kinds()).toEqual([]);
    expect((await db.tallies.toArray()).map(({ topicId }) => topicId)).toEqual(['rival']);
    await expectExact();
  });

  test('comes back as it was', async () => {
    const before = [await db.topics.toArray(), await db.matches.toArray(), await db.mentions.toArray()];
    await removeTopic(db, 'acme', { now: NOON });
    expect(await undoTopicChange(db, 'acme')).toBe(true);
    await followAll(db, LATER);
    const [acme, ...others] = await db.topics.toArray();
    expect(acme?.stamps['kept']).toBeDefined();
    expect([[{ ...acme, stamps: {} }, ...others], await db.matches.toArray(), await db.mentions.toArray()]).toEqual(before);
    expect(await kinds()).toEqual([]);
  });

  test('does not come back once what is stored follows', async () => {
    await removeTopic(db, 'acme', { now: NOON });
    await runTopicChanges(db, { now: LATER, understand: () => understood('neutral'), size: 1 });
    expect(await undoTopicChange(db, 'acme')).toBe(false);
    expect(await undoTopicChange(db, 'nobody')).toBe(false);
    expect(await removeTopic(db, 'nobody', { now: NOON })).toBe(false);
  });

  test('brings back an edit that waited', async () => {
    await edit({ query: 'lamp' });
    await removeTopic(db, 'acme', { now: NOON + 1 });
    await undoTopicChange(db, 'acme');
    expect(await kinds()).toEqual(['edit acme']);
    await followAll(db, LATER);
    expect((await stored())[id(2)]).toEqual([]);
  });
});

describe('a topic whose rules change', () => {
  test('decides again what it had, when that cannot be undone any more', async () => {
    await edit({ query: 'acme -chair', hide: 'rival' });
    expect(await listed({ topicId: 'acme' })).toEqual([1, 2, 3].map(id));
    await followAll(db, LATER);
    expect(await listed({ topicId: 'acme' })).toEqual([id(1)]);
    expect(await listed({ topicId: 'acme', hidden: true })).toEqual([id(3)]);
    expect((await db.matches.get(['acme', id(1)]))?.spans).toEqual([{ start: 0, end: 4 }]);
    expect((await db.mentions.get(id(2)))?.topicIds).toEqual([]);
    await expectExact();
  });

  test('never hears more of what was stored before', async () => {
    await edit({ query: 'acme OR rival' });
    await followAll(db, LATER);
    expect((await stored())[id(4)]).toEqual(['rival']);
  });

  test('shows its progress, and goes on where it was', async () => {
    await edit({ query: 'lamp' });
    await runTopicChanges(db, { now: LATER, understand: () => understood('neutral'), size: 2 });
    expect(await readTopicChanges(db)).toMatchObject([{ done: 2, total: 3, begun: true, after: ['acme', id(2)] }]);
    await expectExact();
    await followAll(db, LATER);
    expect(await countMentions(db, 'acme')).toEqual({ shown: 2, hidden: 0 });
  });

  test.each<[string, Partial<TopicRow>, boolean, boolean]>([
    ['written otherwise', { query: '( acme )' }, false, false],
    ['renamed', { name: 'Other' }, false, false],
    ['excluding more', { dontStore: 'chair' }, true, false],
    ['asking for exact letters', { exactLetters: true }, true, false],
    ['hiding', { hide: 'chair' }, true, false],
    ['hearing other words', { query: 'lamp' }, true, true],
  ])('%s: follows %s, listens anew %s', async (_, changes, follows, anew) => {
    const row = await edit(changes, NOON + 5);
    expect(await kinds()).toEqual(follows ? ['edit acme'] : []);
    expect(row.listeningSince).toBe(anew ? NOON + 5 : NOON);
  });

  test('twice, is one change; back as it was, none', async () => {
    const before = await db.topics.get('acme');
    await edit({ query: 'lamp' });
    await edit({ query: 'chair' }, NOON + 9);
    expect(await readTopicChanges(db)).toMatchObject([{ before: { query: 'acme' }, notBefore: LATER + 9 }]);
    const back = await edit({ query: 'acme' }, NOON + 10);
    expect([await kinds(), back.listeningSince]).toEqual([[], before?.listeningSince]);
  });

  test('is undone with all that it was, but for what was decided otherwise since', async () => {
    const before = await db.topics.get('acme');
    await edit({ query: 'lamp', hide: 'chair' });
    await edit({ name: 'Renamed', query: 'lamp', hide: 'chair' });
    expect(await undoTopicChange(db, 'acme')).toBe(true);
    const after = await db.topics.get('acme');
    expect(after).toEqual({ ...before, name: 'Renamed', stamps: { ...before?.stamps, name: expect.anything() } });
  });

  test('and is undone, forgets what it heard meanwhile', async () => {
    await edit({ query: 'lamp' });
    await ingest(db, batchOf([heardPost(post(5, 'a lamp'), 'negative', ['acme'])], { number: 2 }));
    await undoTopicChange(db, 'acme');
    await followAll(db, NOON);
    expect(Object.keys(await stored())).toEqual([1, 2, 3, 4].map(id));
    await expectExact();
  });

  test('to what cannot be read, loses nothing', async () => {
    await edit({ query: 'acme (' });
    await followAll(db, LATER);
    expect([await kinds(), await listed({ topicId: 'acme' })]).toEqual([[], [1, 2, 3].map(id)]);
  });
});

describe('a topic that is merged into another one', () => {
  test('leaves it its words, and its mentions when that cannot be undone any more', async () => {
    await edit({ dontStore: 'chair' });
    const merged = await mergeTopic(db, 'acme', 'rival', { now: NOON });
    expect(merged).toMatchObject({ ok: true, topic: { name: 'rival', query: 'rival OR acme AND NOT chair' } });
    expect((await listTopics(db)).map((topic) => topic.id)).toEqual(['rival']);
    await followAll(db, LATER, 1);
    expect(await stored()).toEqual({ [id(1)]: ['rival'], [id(2)]: [], [id(3)]: ['rival'], [id(4)]: ['rival'] });
    const both = await db.matches.get(['rival', id(3)]);
    expect(both?.spans).toEqual([{ start: 0, end: 4 }, { start: 9, end: 14 }]);
    expect(await countMentions(db, 'rival')).toEqual({ shown: 3, hidden: 0 });
    await expectExact();
  });

  test('is asked for by the rules of alerts that asked for the first, from then on', async () => {
    await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'rule', topicIds: ['acme', 'rival'] }, { now: NOON });
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    expect((await listAlertRules(db)).map(({ topicIds }) => topicIds)).toEqual([['acme', 'rival']]);
    await followAll(db, LATER);
    expect((await listAlertRules(db)).map(({ topicIds }) => topicIds)).toEqual([['rival']]);
  });

  test('keeps when the first of the two heard', async () => {
    const tomorrow = { number: 2, seenAt: NOON + 86_400_000 };
    await ingest(db, batchOf([heardPost(post(1, 'acme lamp'), 'negative', ['acme', 'rival'])], tomorrow));
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    await followAll(db, LATER);
    expect(await db.matches.get(['rival', id(1)])).toMatchObject({ heardAt: NOON, counted: { seen: { day: '2026-05-20' } } });
    await expectExact();
  });

  test('is undone: both are what they were, the later change first', async () => {
    const before = await db.topics.toArray();
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    await removeTopic(db, 'rival', { now: NOON + 1 });
    expect(await undoTopicChange(db, 'acme')).toBe(false);
    expect(await undoTopicChange(db, 'rival')).toBe(true);
    expect(await undoTopicChange(db, 'acme')).toBe(true);
    const after = await db.topics.toArray();
    expect(after.map(({ stamps }) => Object.keys(stamps))).toEqual([['kept'], ['kept']]);
    expect(after.map((row) => ({ ...row, stamps: {} }))).toEqual(before);
  });

  test('waits while what it was merged into may come back, and goes with that', async () => {
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    await removeTopic(db, 'rival', { now: NOON + 30_000 });
    await followAll(db, LATER);
    expect(await db.mentions.count()).toBe(4);
    await followAll(db, LATER + 30_000);
    expect(await stored()).toEqual({ [id(2)]: [] });
    await expectExact();
  });

  test.each([['acme', 'acme', 'gone'], ['acme', 'nobody', 'gone'], ['nobody', 'acme', 'gone']])('%s into %s: %s', async (from, into, why) => {
    expect(await mergeTopic(db, from, into, { now: NOON })).toEqual({ ok: false, why });
  });

  test('is refused where both queries together are too long', async () => {
    await edit({ query: Array.from({ length: 900 }, (_, number) => `a${number}`).join(' OR ') });
    await db.topics.update('rival', { query: Array.from({ length: 900 }, (_, number) => `b${number}`).join(' OR ') });
    expect(await mergeTopic(db, 'acme', 'rival', { now: NOON })).toEqual({ ok: false, why: 'too-long' });
    expect(await listTopics(db)).toHaveLength(2);
  });
});

describe('a topic that is paused', () => {
  test('hears nothing, and keeps what it has, whatever is read meanwhile', async () => {
    await pauseTopic(db, 'acme', { now: NOON });
    const posts = [heardPost(post(5, 'acme'), 'negative', ['acme']), heardPost(post(3, 'only rival'), 'negative', ['rival'])];
    await ingest(db, batchOf(posts, { number: 2 }));
    expect(Object.keys(await stored())).toEqual([1, 2, 3, 4].map(id));
    expect((await db.mentions.get(id(3)))?.topicIds.toSorted()).toEqual(['acme', 'rival']);
    expect((await db.matches.get(['acme', id(3)]))?.spans).toEqual([]);
    await expectExact();
  });

  test('decides again, when it listens again, what was read otherwise meanwhile', async () => {
    await pauseTopic(db, 'acme', { now: NOON });
    await ingest(db, batchOf([heardPost(post(3, 'only rival'), 'negative', ['rival'])], { number: 2 }));
    await resumeTopic(db, 'acme', { now: NOON + 1 });
    await followAll(db, NOON + 1);
    expect((await stored())[id(3)]).toEqual(['rival']);
    await expectExact();
  });

  test.each([[3_600_000, NOON], [3_600_001, NOON + 3_600_001]])('for %i ms: listens since %i', async (ms, since) => {
    expect(await pauseTopic(db, 'acme', { now: NOON })).toMatchObject({ pausedSince: NOON });
    expect(await pauseTopic(db, 'acme', { now: NOON + 5 })).toMatchObject({ pausedSince: NOON });
    const row = await resumeTopic(db, 'acme', { now: NOON + ms });
    expect(row).toMatchObject({ listeningSince: since });
    expect(row).not.toHaveProperty('pausedSince');
    expect(await pauseTopic(db, 'nobody', { now: NOON })).toBeNull();
  });

  test('stays paused when it is edited', async () => {
    await pauseTopic(db, 'acme', { now: NOON });
    expect(await edit({ query: 'lamp' }, NOON + 5)).toMatchObject({ pausedSince: NOON });
  });
});

describe('the effect of a change that is only thought of', () => {
  test.each([
    ['a removal', 'remove', { goes: 1, staysForTopic: 1, staysTouched: 1, goesOn: 0 }],
    ['an edit', { edit: { id: 'acme', query: 'acme -lamp' } }, { goes: 1, staysForTopic: 1, staysTouched: 0, goesOn: 1 }],
    ['a merge', { merge: 'rival' }, { goes: 0, staysForTopic: 0, staysTouched: 0, goesOn: 3 }],
  ] as const)('of %s is counted, and nothing changes', async (_, as, effect) => {
    const before = [await db.matches.toArray(), await db.mentions.toArray(), await db.settings.toArray()];
    expect(await countEffect(db, 'acme', as)).toEqual({ looked: 3, total: 3, ...effect });
    expect([await db.matches.toArray(), await db.mentions.toArray(), await db.settings.toArray()]).toEqual(before);
  });

  test('can be bounded and called off', async () => {
    expect(await countEffect(db, 'acme', 'remove', { most: 2 })).toMatchObject({ looked: 2, total: 3 });
    const told: number[] = [];
    const more = Array.from({ length: 250 }, (_, number) => heardPost(post(number + 10, 'acme'), 'negative', ['acme']));
    await ingest(db, batchOf(more, { number: 2 }));
    const off = { onProgress: (looked: number) => told.push(looked), wanted: () => false };
    expect(await countEffect(db, 'acme', 'remove', off)).toMatchObject({ looked: 200, total: 253 });
    expect(told).toEqual([200]);
  });
});
