import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { judgeBy } from '@/lib/mentions/judgeBy';
import type { RelevanceModel } from '@/lib/signals/relevance';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions } from '@/lib/storage/mentionList';
import { askRejudging, readRejudging, rejudgeChunk } from '@/lib/storage/learning/rejudging';
import { forgetRelevance, storeRelevance } from '@/lib/storage/learning/relevance';
import { readRelevanceLessons } from '@/lib/storage/learning/relevanceLessons';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { countHiddenReasons, countMentions } from '@/lib/storage/volumes';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost } from '../sample';

const id = (number: number): string => `hackernews:${number}`;
const here = (): string => 'here';
const MARKS = { irrelevant: 0, relevant: 0, touched: 0 };
/** Hides what speaks of fish. */
const FISH: RelevanceModel = { weights: { fish: -9 }, bias: 0, context: {}, sharpness: 1, hidesBelow: -1 };

let db: EarshotDatabase;

/** 1 and 2 speak of lamps, 3 of fish, 4 too and is hidden by the query; 2 and 3 are heard by both topics. */
beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([
    heardPost(somePost('1')),
    heardPost(somePost('2'), 'negative', ['acme', 'rival']),
    heardPost(somePost('3', { text: 'The lamp of 3, a fish' }), 'negative', ['acme', 'rival']),
    heardPost(somePost('4', { text: 'The lamp of 4, a fish' }), 'negative', ['acme'], ['acme']),
  ]));
});

async function listed(part: { topicId?: string; hidden?: true } = {}): Promise<string[]> {
  const { rows } = await readMentions(db, { topicId: null, site: null, label: null, ...part }, null, 9);
  return rows.map(({ mention }) => mention.id).toSorted();
}

const mark = (number: number, irrelevant: boolean | null, topicId = 'acme'): ReturnType<typeof decideRelevance> =>
  decideRelevance(db, [{ mentionId: id(number), topicId, irrelevant }], here);

async function expectExact(): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('what the user marks as irrelevant', () => {
  test('is hidden under that topic alone, counts as hidden, waits for nothing, and comes back whole', async () => {
    const before = await db.matches.toArray();
    const undo = await mark(2, true);
    expect([await listed({ topicId: 'acme' }), await listed({ topicId: 'rival' })]).toEqual([[1, 3].map(id), [2, 3].map(id)]);
    expect(await db.matches.get(['acme', id(2)])).toMatchObject({ hiddenBy: 'user', mark: 'irrelevant' });
    expect((await readWaiting(db, ['acme'], 9)).map(({ mention }) => mention.id).toSorted()).toEqual([1, 3].map(id));
    expect([await countMentions(db, 'acme'), await countHiddenReasons(db, 'acme')])
      .toEqual([{ shown: 2, hidden: 2 }, { query: 1, relevance: 0, user: 1 }]);
    await expectExact();
    expect(undo).toEqual([{ mentionId: id(2), topicId: 'acme', irrelevant: null }]);
    await decideRelevance(db, undo, here);
    expect(await db.matches.toArray()).toEqual(before);
    expect((await db.mentions.get(id(2)))?.hiddenIn).toBeUndefined();
    await expectExact();
  });

  test('is stamped by topic, and noted to be learned from', async () => {
    await mark(1, true);
    await mark(2, false, 'rival');
    expect((await db.mentions.get(id(1)))?.stamps).toEqual({ 'irrelevant.acme': { clock: 1, origin: 'here' } });
    expect(await readToLearn(db, 'relevanceToLearn')).toEqual({ acme: 1, rival: 1 });
  });

  test('and what is gone, or not under the topic, is left out', async () => {
    expect([await mark(9, true), await mark(1, true, 'rival')]).toEqual([[], []]);
  });

  test('is shown where the user says that it is meant, whatever the query says', async () => {
    await mark(4, false);
    expect(await listed({ topicId: 'acme' })).toEqual([1, 2, 3, 4].map(id));
    expect(await db.matches.get(['acme', id(4)])).toMatchObject({ queryHides: true, mark: 'relevant' });
    await mark(4, null);
    expect(await db.matches.get(['acme', id(4)])).toMatchObject({ queryHides: true, hiddenBy: 'query' });
    await expectExact();
  });

  test('does not stay for that when no topic hears it any more; what else was decided does', async () => {
    await mark(1, true);
    await mark(3, true);
    await decideLabels(db, [{ mentionId: id(3), label: 'neutral' }], here);
    await removeAtOnce(db, 'acme');
    await removeAtOnce(db, 'rival');
    expect((await db.mentions.toArray()).map((mention) => mention.id)).toEqual([id(3)]);
    await expectExact();
  });

  test('is irrelevant to the topic that its own is merged into', async () => {
    await mark(1, true);
    await mark(2, true);
    await mark(2, false, 'rival');
    await db.topics.toCollection().modify({ query: 'lamp' });
    await mergeTopic(db, 'acme', 'rival', { now: NOON });
    await followAll(db, NOON + UNDO_FOR);
    expect((await db.mentions.get(id(1)))?.decided?.irrelevant).toEqual({ rival: true });
    expect((await db.mentions.get(id(2)))?.decided?.irrelevant).toMatchObject({ rival: false });
    expect(await readToLearn(db, 'relevanceToLearn')).toMatchObject({ rival: expect.any(Number) as number });
  });
});

describe('what a topic learned', () => {
  const judge = judgeBy(new Map([['acme', FISH]]));
  const learn = (model: RelevanceModel | null): Promise<void> =>
    storeRelevance(db, 'acme', model === null ? null : { model, trial: null }, { marks: MARKS, changes: 0, at: NOON });
  const rejudge = async (by = judge): Promise<void> => {
    while (await rejudgeChunk(db, by, 1)) await expectExact();
  };

  test('hides what is stored, chunk by chunk, with exact tallies after each; and shows it when it is forgotten', async () => {
    const before = await db.matches.toArray();
    await learn(FISH);
    await rejudge();
    expect(await db.matches.get(['acme', id(3)])).toMatchObject({
      hiddenBy: 'relevance', relevance: { hides: true, reasons: [{ term: 'fish', start: 17, end: 21 }] },
    });
    expect(await countHiddenReasons(db, 'acme')).toEqual({ query: 1, relevance: 1, user: 0 });
    expect((await db.mentions.get(id(3)))?.hiddenIn).toEqual(['acme']);
    expect(await db.matches.get(['rival', id(3)])).not.toHaveProperty('relevance');
    await learn(null);
    await rejudge(judgeBy(new Map()));
    expect(await db.matches.toArray()).toEqual(before);
    expect(await readRejudging(db)).toEqual({});
  });

  test('holds for what is heard from then on, and gives way to the user', async () => {
    await ingest(db, batchOf([heardPost(somePost('5', { text: 'The lamp of 5, a fish' })), heardPost(somePost('6'))], { number: 2 }), judge);
    expect(await listed({ topicId: 'acme', hidden: true })).toEqual([4, 5].map(id));
    await mark(5, false);
    expect(await listed({ topicId: 'acme', hidden: true })).toEqual([id(4)]);
    await expectExact();
  });

  test('is judged anew from the beginning where it learns anew on the way', async () => {
    await learn(FISH);
    await rejudgeChunk(db, judge, 1);
    expect(await readRejudging(db)).toEqual({ acme: ['acme', id(1)] });
    await db.transaction('rw', db.settings, () => askRejudging(db, 'acme'));
    expect(await readRejudging(db)).toEqual({ acme: null });
  });

  test('goes with the topic', async () => {
    await learn(FISH);
    await removeAtOnce(db, 'acme');
    expect(await db.relevance.count()).toBe(0);
  });

  test('quotes nothing of what is gone from its site, and hides it still', async () => {
    await learn(FISH);
    await rejudge();
    await ingest(db, batchOf([], { number: 2, gone: [id(3)] }), judge);
    expect((await db.matches.get(['acme', id(3)]))?.relevance).toMatchObject({ hides: true, reasons: [] });
    await db.transaction('rw', db.settings, () => askRejudging(db, 'acme'));
    await rejudge();
    expect((await db.matches.get(['acme', id(3)]))?.hiddenBy).toBe('relevance');
  });
});

describe('lessons', () => {
  test('are marks, what was dealt with, and some of what was not, until they are forgotten', async () => {
    await mark(3, true);
    await mark(2, false);
    await decideLabels(db, [{ mentionId: id(1), label: 'positive' }], here);
    const read = await readRelevanceLessons(db, 'acme');
    expect(read.marks).toEqual({ irrelevant: 1, relevant: 1, touched: 1 });
    expect(read.marked.map(({ body, meant, weight }) => [body, meant, weight])).toEqual([
      ['The lamp of 3, a fish', false, 1], ['The lamp of 2 broke', true, 1], ['The lamp of 1 broke', true, 0.5],
    ]);
    expect(read.background.map(({ body }) => body)).toEqual(['The lamp of 4, a fish']);
    const before = await forgetRelevance(db, 'acme', 'now', here);
    await mark(4, true);
    const forgotten = (await db.relevance.get('acme'))?.forgotten;
    expect((await readRelevanceLessons(db, 'acme', forgotten)).marks).toEqual({ irrelevant: 1, relevant: 0, touched: 0 });
    await forgetRelevance(db, 'acme', { forgotten: before });
    expect(await db.relevance.get('acme')).not.toHaveProperty('forgotten');
  });

  test('are noted to be learned when words of the context change, and not when others do', async () => {
    const topic = { id: 'acme', name: 'acme', query: 'acme', hue: 0, role: 'brand' as const };
    const when = { now: NOON, newId: () => 'new', newOrigin: here };
    await saveTopic(db, { ...topic, name: 'Acme' }, when);
    expect(await readToLearn(db, 'relevanceToLearn')).toEqual({});
    const saved = await saveTopic(db, { ...topic, context: { about: ' lamp ', notAbout: ' ' } }, when);
    expect([saved.context, await readToLearn(db, 'relevanceToLearn')]).toEqual([{ about: 'lamp' }, { acme: 1 }]);
    const without = await saveTopic(db, { ...topic, context: {} }, when);
    expect([without.context, await readToLearn(db, 'relevanceToLearn')]).toEqual([undefined, { acme: 2 }]);
  });
});
