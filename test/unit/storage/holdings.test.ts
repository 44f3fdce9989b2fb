import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { MOST_COUNTED, readHoldings, readSiteHoldings, readTopicEnds } from '@/lib/storage/holdings';
import { sampleHoldings } from '@/lib/storage/holdingSamples';
import { removePlan, savePlan } from '@/lib/storage/goals/plans';
import { businessSeries, surveyAnswers } from '@/scripts/generate/business';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const DAY = 86_400_000;
const posted = (days: number) => ({ publishedAt: { at: new Date(NOON - days * DAY).toISOString(), precision: 'second' as const, raw: null } });
const none = { n: 0, more: false };

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

afterEach(() => db.delete());

async function capture(): Promise<void> {
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1', posted(30))), heardPost(somePost('2', posted(2)), 'negative', ['acme', 'rival'])]));
  const shop = { site: 'reddit', ...posted(9), author: { handle: 'writer-1' } };
  await ingest(db, batchOf([heardPost(somePost('3', shop), 'positive', ['rival'], ['rival'])], { instance: 'shop', site: 'reddit' }));
}

describe('what is stored', () => {
  it('is nothing at first', async () => {
    expect(await readHoldings(db)).toEqual({
      mentions: 0, authors: none, people: none, labels: none, marks: none, alerts: none, topics: 0, alertRules: 0, replyKit: 0, surveys: none, series: 0, goals: 0, actions: 0, days: none, scannedDays: none,
      learned: 0, tombstones: none, logLines: none, workLines: none, staged: none,
    });
    expect(await readSiteHoldings(db)).toEqual([]);
    expect(await readTopicEnds(db)).toEqual(new Map());
  });

  it('is counted by kind', async () => {
    await capture();
    await decideLabels(db, ['hackernews:1', 'reddit:3'].map((mentionId) => ({ mentionId, label: 'neutral' })));
    const [match] = await db.matches.toArray();
    if (match !== undefined) await db.matches.put({ ...match, mark: 'irrelevant' });
    expect(await readHoldings(db)).toMatchObject({
      mentions: 3, authors: { n: 3 }, labels: { n: 2 }, marks: { n: 1 }, topics: 2, days: { n: 3 }, scannedDays: { n: 1 },
    });
  });

  it('counts answers to surveys, series, goals and actions, and none that were removed', async () => {
    await db.surveys.bulkPut(surveyAnswers({ seed: 1, count: 40, now: NOON, days: 20 }));
    await db.series.bulkPut(businessSeries({ seed: 1, now: NOON, days: 20 }));
    const scope = { topicId: null, site: null, metric: 'net', wish: 'more' } as const;
    for (const id of ['a', 'b']) await savePlan(db, { kind: 'goal', id, title: id, target: null, startedOn: '2026-03-01', dueOn: null, ...scope }, { now: NOON });
    await savePlan(db, { kind: 'action', id: 'c', title: 'c', seen: null, goalId: null, who: '', doneOn: null, ...scope }, { now: NOON });
    await removePlan(db, 'goal', 'b');
    expect(await readHoldings(db)).toMatchObject({ surveys: { n: 40, more: false }, series: 2, goals: 1, actions: 1 });
  });

  it('has its oldest and newest by site, most mentions first, and by topic, the hidden too', async () => {
    await capture();
    expect(await readSiteHoldings(db)).toEqual([
      { id: 'hackernews', mentions: 2, oldest: NOON - 30 * DAY, newest: NOON - 2 * DAY },
      { id: 'reddit', mentions: 1, oldest: NOON - 9 * DAY, newest: NOON - 9 * DAY },
    ]);
    expect(await readTopicEnds(db)).toEqual(new Map([
      ['acme', { oldest: NOON - 30 * DAY, newest: NOON - 2 * DAY }],
      ['rival', { oldest: NOON - 9 * DAY, newest: NOON - 2 * DAY }],
    ]));
  });

  it('is counted up to a bound, and said to be more', async () => {
    await db.tombstones.bulkPut(Array.from({ length: MOST_COUNTED + 5 }, (_, n) => ({ id: `secret:${n}`, at: NOON })));
    expect((await readHoldings(db)).tombstones).toEqual({ n: MOST_COUNTED, more: true });
    await db.tombstones.where('id').startsWith('secret:9').delete();
    expect((await readHoldings(db)).tombstones).toMatchObject({ more: false });
  });
});

describe('a sample', () => {
  it('looks at all of few, and says what share was answered', async () => {
    await capture();
    await db.mentions.update('hackernews:2', { answer: { handle: 'acme', at: null, permalink: null, seenAt: NOON } });
    const ends = { oldest: NOON - 30 * DAY, newest: NOON - 2 * DAY };
    const sample = await sampleHoldings(db, { site: 'hackernews' }, ends);
    expect(sample).toMatchObject({ looked: 2, answered: 0.5 });
    expect(sample.bytes).toBeGreaterThan(500);
    expect(await sampleHoldings(db, { topicId: 'rival' }, { oldest: NOON - 9 * DAY, newest: NOON - 2 * DAY })).toMatchObject({ looked: 2 });
    expect(await sampleHoldings(db, { site: 'nowhere' }, { oldest: null, newest: null })).toEqual({ looked: 0, bytes: 0, answered: 0 });
  });

  it('of many looks at a few, from all of their time', async () => {
    await addTopics(db, 'acme');
    const words = (n: number): string => (n < 150 ? 'short' : 'x'.repeat(2_000));
    const many = Array.from({ length: 300 }, (_, n) => heardPost(somePost(String(n), { ...posted(300 - n), text: words(n) })));
    await ingest(db, batchOf(many));
    const sample = await sampleHoldings(db, { site: 'hackernews' }, { oldest: NOON - 300 * DAY, newest: NOON - DAY });
    expect(sample.looked).toBe(60);
    const all = [...(await db.mentions.toArray()), ...(await db.matches.toArray())];
    const mean = all.reduce((sum, row) => sum + JSON.stringify(row).length, 0) / 300;
    expect(sample.bytes / mean).toBeCloseTo(1, 1);
  });

  it('counts letters beyond Latin twice', async () => {
    await addTopics(db, 'acme');
    const bytes = async (text: string, site: string): Promise<number> => {
      await ingest(db, batchOf([heardPost(somePost(site, { site, ...posted(1), text }))], { instance: site, site }));
      return (await sampleHoldings(db, { site }, { oldest: NOON - DAY, newest: NOON - DAY })).bytes;
    };
    expect((await bytes('ж'.repeat(500), 'a')) - (await bytes('w'.repeat(500), 'b'))).toBe(500);
  });
});
