import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCalendar } from '@/lib/mentions/calendar';
import { GENERATED_SITES } from '@/scripts/generate/sites';
import { surveyFigures } from '@/lib/insights/experience/surveyFigures';
import { ownPostTable } from '@/lib/insights/ownPosts';
import { ownPostsOf } from '@/lib/insights/ownPostsRead';
import { parsePost } from '@/lib/posts/schema';
import { readSeries, readSurveys } from '@/lib/storage/business';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { readGoals } from '@/lib/storage/goals/plans';
import { ingestBatch } from '@/lib/storage/ingest';
import { readOwnPosts } from '@/lib/storage/ownPosts';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { businessSeries, GENERATED_SURVEYS, surveyAnswers } from '@/scripts/generate/business';
import { OWN_HANDLE, ownSightings } from '@/scripts/generate/ownPosts';
import { sightings } from '@/scripts/generate/sightings';
import { AS_DECLARED } from '@/test/bench/page/fill';
import { storeBusiness } from '@/test/bench/page/fillBusiness';

const NOW = Date.UTC(2026, 9, 31, 18);
const DAY = 86_400_000;
const of = { seed: 9, now: NOW, days: 90 };
const period = { from: '2026-08-03', to: '2026-10-31' };

describe('own posts', () => {
  const seen = ownSightings({ ...of, count: 60 });
  const posts = [...new Map(seen.map(({ post }) => [post.nativeId, post])).values()];

  test('are the same for the same seed, in the order of meeting, none beyond now', () => {
    expect(ownSightings({ ...of, count: 60 })).toEqual(seen);
    expect(seen.every(({ seenAt }, at) => seenAt <= NOW && seenAt >= (seen[at - 1]?.seenAt ?? 0))).toBe(true);
  });

  test('are whole posts, on a site of their own', () => {
    expect(seen.map(({ post }) => parsePost(post))).toEqual(seen.map(({ post }) => post));
    expect(GENERATED_SITES.map(({ site }) => site)).not.toContain(posts[0]?.site);
  });

  test('are of the own account, some with more engagement when they are met again, with answers of others', () => {
    const own = posts.filter(({ author }) => author.handle === OWN_HANDLE);
    expect(own).toHaveLength(60);
    const likes = seen.flatMap(({ post }) => (post.author.handle === OWN_HANDLE ? [[post.nativeId, post.engagement.likes] as const] : []));
    const again = own.filter(({ nativeId }) => likes.filter(([id]) => id === nativeId).length === 2);
    expect(again.length).toBeGreaterThan(20);
    expect(posts.filter(({ parentId }) => own.some(({ nativeId }) => nativeId === parentId)).length).toBeGreaterThan(60);
  });
});

describe('answers to surveys', () => {
  const answers = surveyAnswers({ ...of, count: 900 });

  test('are of three surveys, each on its scale, in the order of time', () => {
    expect(answers).toEqual(surveyAnswers({ ...of, count: 900 }));
    for (const { survey, scale } of GENERATED_SURVEYS) {
      const values = answers.filter((one) => one.survey === survey).map(({ value }) => value);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(scale.least);
      expect(Math.max(...values)).toBe(scale.best);
      expect(surveyFigures(answers.filter((one) => one.survey === survey), { calendar: createCalendar('UTC'), weekStart: 1 })?.figure.kind).not.toBe('unknown');
    }
    expect(answers.every(({ at }, index) => at <= NOW && at >= NOW - 90 * DAY && at >= (answers[index - 1]?.at ?? 0))).toBe(true);
    expect(answers.filter(({ text }) => text !== null).length).toBeGreaterThan(50);
  });
});

test('series go by day and by week to the last day', () => {
  const [orders, calls] = businessSeries(of);
  expect(orders?.points).toHaveLength(90);
  expect(orders?.points.at(-1)?.day).toBe('2026-10-31');
  expect(calls?.points).toHaveLength(12);
});

describe('stored beside mentions', () => {
  let db: EarshotDatabase;

  beforeAll(async () => {
    db = openDatabase({ durability: 'relaxed', name: 'generated-business' });
    await openState(db);
    for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) await saveTopic(db, { id, name, query, role, hue }, { now: NOW - 400 * DAY, newId: () => id });
    const using = { calendar: createCalendar('UTC'), newSalt: () => 'salt' };
    for (const batch of heardBatches(sightings({ ...of, count: 300 }), { ...AS_DECLARED, size: 100 })) await ingestBatch(db, batch, using);
  });

  test('they give own posts that can be compared, surveys, series and goals, and change no mention', async () => {
    const before = await db.mentions.toArray();
    const { mentions } = await storeBusiness(db, { ...of, ownPosts: 60, answers: 200 });
    expect(await db.mentions.count()).toBe(300 + mentions);
    expect(await db.mentions.bulkGet(before.map(({ id }) => id))).toEqual(before);
    const read = await readOwnPosts(db, { topics: await listTopics(db), site: null, ...period, zone: 'UTC' });
    expect(read.rows).toHaveLength(60);
    const table = ownPostTable(ownPostsOf(read.rows, []), 'media');
    expect(table.rows.filter(({ engagement }) => engagement !== null).length).toBeGreaterThan(0);
    expect((await readSurveys(db, { from: 0, to: NOW })).map(({ survey }) => survey)).toHaveLength(3);
    expect(await readSeries(db)).toHaveLength(2);
    expect(await readGoals(db)).toHaveLength(2);
  });
});
