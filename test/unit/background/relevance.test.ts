import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Heard } from '@/lib/mentions/hear';
import { db, opened } from '@/lib/background/database';
import { judging, refreshRelevance } from '@/lib/background/judging';
import { learnWaiting } from '@/lib/background/learning';
import { decideLabels } from '@/lib/storage/corrections';
import * as rejudging from '@/lib/storage/learning/rejudging';
import { forgetRelevance } from '@/lib/storage/learning/relevance';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { decideSetting } from '@/lib/storage/settings';
import { countHiddenReasons, countMentions } from '@/lib/storage/volumes';
import { recountedTallies, storedTallies } from '../storage/recount';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';

vi.mock('@/lib/platform/packageData', () => import('../packageData'));

const PARTS = ['strap', 'cable', 'battery', 'button', 'bracket', 'charger', 'screw', 'lens', 'switch', 'clip', 'seal', 'mount'];
const PLACES = ['quay', 'harbour', 'cliff', 'beach', 'pier', 'roof', 'mast', 'rock', 'lighthouse', 'dune', 'boat', 'island'];
const here = (): string => 'here';

const sold = (part: string): string => `Seagull sent me the wrong ${part}, support is silent, I want a refund`;
const bird = (place: string): string => `a seagull screamed over the ${place} and stole fish from another bird`;

function heard(name: string, text: string): Heard {
  const start = text.toLowerCase().indexOf('seagull');
  const topics = [{ topicId: 'acme', spans: [{ start, end: start + 7 }], hide: 'no' as const }];
  return { ...heardPost(somePost(name, { text }), 'neutral'), topics };
}

/** Twelve texts of each kind that are marked, and three more of each that are not. */
async function store(): Promise<void> {
  const rest = ['one', 'two', 'three'];
  await ingest(db, batchOf([
    ...[...PARTS, ...rest].map((part) => heard(`sold-${part}`, sold(part))),
    ...[...PLACES, ...rest].map((place) => heard(`bird-${place}`, bird(place))),
  ]));
}

const mark = (names: readonly string[], irrelevant: boolean | null): ReturnType<typeof decideRelevance> =>
  decideRelevance(db, names.map((name) => ({ mentionId: `hackernews:${name}`, topicId: 'acme', irrelevant })), here);
const markAll = async (): Promise<void> => {
  await mark(PLACES.map((place) => `bird-${place}`), true);
  await mark(PARTS.slice(0, 6).map((part) => `sold-${part}`), false);
  await decideLabels(db, PARTS.slice(6).map((part) => ({ mentionId: `hackernews:sold-${part}`, label: 'negative' as const })), here);
};

async function hiddenOf(...names: string[]): Promise<(string | undefined)[]> {
  const matches = await db.matches.bulkGet(names.map((name): [string, string] => ['acme', `hackernews:${name}`]));
  return matches.map((match) => match?.hiddenBy);
}

beforeEach(async () => {
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await refreshRelevance();
  await store();
});

describe('marks', () => {
  test('hide what is like them, and nothing else, with exact tallies', async () => {
    await markAll();
    await learnWaiting();
    expect(await hiddenOf('bird-one', 'bird-two', 'bird-three')).toEqual(['relevance', 'relevance', 'relevance']);
    expect(await hiddenOf('sold-one', 'sold-two', 'sold-three')).toEqual([undefined, undefined, undefined]);
    expect(await countHiddenReasons(db, 'acme')).toEqual({ query: 0, relevance: 3, user: 12 });
    expect(await db.relevance.get('acme')).toMatchObject({
      marks: { irrelevant: 12, relevant: 6, touched: 6 }, trial: { n: 24, wrong: 0, found: expect.any(Number) as number },
    });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('hold at once for what is heard next, and in the next life of the worker', async () => {
    await markAll();
    await learnWaiting();
    await ingest(db, batchOf([heard('bird-next', bird('meadow')), heard('sold-next', sold('bell'))], { number: 2 }), await judging());
    expect(await hiddenOf('bird-next', 'sold-next')).toEqual(['relevance', undefined]);
    vi.resetModules();
    const life = await import('@/lib/background/judging');
    const database = await import('@/lib/background/database');
    await database.opened();
    await ingest(db, batchOf([heard('bird-later', bird('tower'))], { number: 3 }), await life.judging());
    expect(await hiddenOf('bird-later')).toEqual(['relevance']);
  });

  test('that are too few hide nothing', async () => {
    await mark(PLACES.slice(0, 7).map((place) => `bird-${place}`), true);
    await mark(PARTS.slice(0, 7).map((part) => `sold-${part}`), false);
    await learnWaiting();
    expect(await hiddenOf('bird-one')).toEqual([undefined]);
    expect((await db.matches.get(['acme', 'hackernews:bird-one']))?.relevance?.score).toBeLessThan(0.5);
  });

  test('teach nothing any more when they are forgotten; undone, they do again', async () => {
    await markAll();
    await learnWaiting();
    const before = await forgetRelevance(db, 'acme', 'now', here);
    await learnWaiting();
    expect(await countHiddenReasons(db, 'acme')).toEqual({ query: 0, relevance: 0, user: 12 });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    await forgetRelevance(db, 'acme', { forgotten: before });
    await learnWaiting();
    expect(await countHiddenReasons(db, 'acme')).toEqual({ query: 0, relevance: 3, user: 12 });
  });

  test('teach nothing where nothing is learned, and do again where it is', async () => {
    await markAll();
    await learnWaiting();
    await decideSetting(db, 'learns', false, here);
    await learnWaiting();
    expect([await countMentions(db, 'acme'), await db.relevance.count()]).toEqual([{ shown: 18, hidden: 12 }, 0]);
    await decideSetting(db, 'learns', true, here);
    await learnWaiting();
    expect(await countMentions(db, 'acme')).toEqual({ shown: 15, hidden: 15 });
  });
});

test('words of the context are weighed without any mark, and hide nothing', async () => {
  await db.topics.update('acme', { context: { about: 'refund', notAbout: 'fish, bird' } });
  await learnWaiting();
  const [bad, good] = await db.matches.bulkGet([['acme', 'hackernews:bird-one'], ['acme', 'hackernews:sold-one']]);
  expect([(bad?.relevance?.score ?? 1) < 0.3, (good?.relevance?.score ?? 0) > 0.7, bad?.hiddenBy]).toEqual([true, true, undefined]);
});

test('a run that ends between two chunks goes on in its next life', async () => {
  await markAll();
  const chunk = vi.spyOn(rejudging, 'rejudgeChunk').mockRejectedValue(new Error('ended'));
  await learnWaiting();
  expect(await hiddenOf('bird-one')).toEqual([undefined]);
  chunk.mockRestore();
  await learnWaiting();
  expect(await hiddenOf('bird-one')).toEqual(['relevance']);
});
