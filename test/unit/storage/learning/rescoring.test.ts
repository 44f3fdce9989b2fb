import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Understanding } from '@/lib/mentions/mention';
import { storeLearnt } from '@/lib/storage/learning/adapters';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countLessons, readLessons } from '@/lib/storage/learning/lessons';
import { askRescoring, readRescoring, rescoreChunk } from '@/lib/storage/learning/rescoring';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost, understood } from '../sample';

const MANY = 250;
const here = (): string => 'here';
const positive = (): Understanding => understood('positive');
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

async function labels(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { label } of await db.matches.toArray()) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

async function store(count: number): Promise<void> {
  const heard = Array.from({ length: count }, (_, at) => heardPost(somePost(String(at)), 'negative', at % 2 === 0 ? ['acme'] : ['acme', 'rival']));
  await ingest(db, batchOf(heard));
}

describe('scoring anew', () => {
  test('goes over all that is stored in a language, chunk by chunk, with exact tallies after each', async () => {
    await store(MANY);
    await askRescoring(db, ['en']);
    expect(await readRescoring(db)).toEqual({ languages: ['en'], after: null, done: 0, total: MANY });
    const done: (number | undefined)[] = [];
    while (await rescoreChunk(db, positive)) {
      done.push((await readRescoring(db))?.done);
      expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    }
    expect(done).toEqual([200, MANY]);
    expect(await labels()).toEqual({ positive: MANY + MANY / 2 });
    expect(await readRescoring(db)).toBeNull();
  });

  test('goes on where it was cut short: a chunk that fails is undone', async () => {
    await store(MANY);
    await askRescoring(db, ['en']);
    await rescoreChunk(db, positive);
    let calls = 0;
    const failing = (): Understanding => {
      calls += 1;
      if (calls === 50) throw new Error('ended');
      return positive();
    };
    await expect(rescoreChunk(db, failing)).rejects.toThrow('ended');
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect((await readRescoring(db))?.done).toBe(200);
    while (await rescoreChunk(db, positive));
    expect(await labels()).toEqual({ positive: MANY + MANY / 2 });
  });

  test('leaves other languages and what the user decided', async () => {
    await store(2);
    await decideLabels(db, [{ mentionId: 'hackernews:0', label: 'neutral' }], here);
    await askRescoring(db, ['uk']);
    while (await rescoreChunk(db, positive));
    expect(await labels()).toEqual({ neutral: 1, negative: 2 });
    await askRescoring(db, ['en']);
    while (await rescoreChunk(db, positive));
    expect(await labels()).toEqual({ neutral: 1, positive: 2 });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('begins anew, with all languages, where another is asked for meanwhile', async () => {
    await store(MANY);
    await askRescoring(db, ['en']);
    await rescoreChunk(db, positive);
    await askRescoring(db, ['uk']);
    expect(await readRescoring(db)).toEqual({ languages: ['en', 'uk'], after: null, done: 0, total: MANY });
  });
});

describe('lessons', () => {
  test('are what the user labelled and what has stars, the newest first, apart', async () => {
    await ingest(db, batchOf([
      heardPost(somePost('1'), 'negative'),
      heardPost(somePost('2', { rating: { value: 1, best: 5 } }), 'unsure'),
      heardPost(somePost('3', { rating: { value: 5, best: 5 }, partial: true }), 'unsure'),
      heardPost(somePost('4', { rating: { value: 5, best: 5 } }), 'unsure'),
    ]));
    const before = await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'positive' }, { mentionId: 'hackernews:4', label: 'neutral' }], here);
    const read = async (teacher: 'user' | 'stars'): Promise<unknown> =>
      Object.fromEntries((await readLessons(db, { language: 'en', teacher, most: 9 })).map(({ mentionId, label }) => [mentionId, label]));
    expect(await read('user')).toEqual({ 'hackernews:1': 'positive', 'hackernews:4': 'neutral' });
    expect(await read('stars')).toEqual({ 'hackernews:2': 'negative' });
    expect(await readToLearn(db)).toEqual({ en: 2 });
    await decideLabels(db, before, here);
    expect(await read('user')).toEqual({});
    expect(await countLessons(db, { language: 'en', teacher: 'stars', most: 9 })).toBe(2);
  });

  test('that taught nothing ask for no new scores; those that did, or no longer do, do', async () => {
    const trial = { n: 20, adapted: 0.8, shipped: 0.6 };
    const of = { labels: { user: 20, stars: 0 }, changes: 0, at: 1 };
    const side = { grams: new Int8Array(4), unit: 0, traits: [] };
    await storeLearnt(db, 'en', { adapter: null, trust: 0, trial, topics: [] }, of);
    expect(await readRescoring(db)).toBeNull();
    await storeLearnt(db, 'en', { adapter: { polarity: side, neutrality: side }, trust: 1, trial, topics: [] }, of);
    expect((await db.adapters.get('en'))?.revision).toBe(2);
    expect(await readRescoring(db)).toMatchObject({ languages: ['en'] });
    while (await rescoreChunk(db, positive));
    await storeLearnt(db, 'en', null, of);
    expect(await db.adapters.count()).toBe(0);
    expect(await readRescoring(db)).toMatchObject({ languages: ['en'] });
  });
});
