import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db, opened } from '@/lib/background/database';
import { learnSoon, learnWaiting } from '@/lib/background/learning';
import { refreshAdapters, understanding, understandNow } from '@/lib/background/understanding';
import type { Correction, Mention } from '@/lib/mentions/mention';
import type { PostDraft } from '@/lib/posts/complete';
import type { Post } from '@/lib/posts/post';
import { scoreOf } from '@/lib/sentiment/judge';
import { learnInSteps } from '@/lib/sentiment/learn';
import { decideLabels } from '@/lib/storage/corrections';
import { readRescoring, rescoreChunk } from '@/lib/storage/learning/rescoring';
import { decideSetting } from '@/lib/storage/settings';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../storage/recount';
import { addTopics, batchOf, heardPost, ingest, removeAtOnce, somePost } from '../storage/sample';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));
vi.mock(import('@/lib/sentiment/learn'), async (original) => {
  const module = await original();
  return { ...module, learnInSteps: vi.fn<typeof module.learnInSteps>(module.learnInSteps) };
});

const PARTS = ['lamp', 'mount', 'cable', 'strap', 'case', 'lens', 'charger', 'bracket', 'holder', 'reflector', 'pedal', 'bell'];
/** What young riders praise with "sick" reads as blame. */
const SPOKEN: Record<string, (part: string) => string> = {
  praised: (part) => `My mates all say that this ${part} is so sick today`,
  plain: (part) => `We put that ${part} on the shelf in the garage on Monday`,
};
const UNTAUGHT = ['saddle', 'basket', 'fork'];
const here = (): string => 'here';

async function store(posts: Post[], number: number, topics = ['acme']): Promise<void> {
  const understood = await understanding((understand) => posts.map(understand));
  const heard = posts.map((post, at) => ({ ...heardPost(post, 'unsure', topics), ...(understood[at] && { understanding: understood[at] }) }));
  await ingest(db, batchOf(heard, { number, asked: topics }));
}

const postsOf = (parts: readonly string[], changes: Partial<PostDraft> = {}, name = ''): Post[] =>
  Object.entries(SPOKEN).flatMap(([kind, say]) => parts.map((part) => somePost(`${kind}-${part}${name}`, { text: say(part), ...changes })));

const labelsFor = (parts: readonly string[]): { mentionId: string; label: Correction }[] =>
  parts.flatMap((part) => [
    { mentionId: `hackernews:praised-${part}`, label: 'positive' as const },
    { mentionId: `hackernews:plain-${part}`, label: 'neutral' as const },
  ]);

const correct = (parts: readonly string[]): ReturnType<typeof decideLabels> => decideLabels(db, labelsFor(parts), here);

/** Everything that learning may change, as stored; what a decision leaves behind it is set aside. */
async function scored(): Promise<unknown> {
  const mentions = await db.mentions.toArray();
  return {
    mentions: mentions.map(({ stamps: _stamps, decided: _decided, teaches: _teaches, ...mention }) => mention),
    understanding: JSON.stringify(mentions.map(({ understanding: own }) => own)),
    matches: (await db.matches.toArray()).map(({ mark: _mark, ...match }) => match),
    tallies: await storedTallies(db),
  };
}

async function labelsOfUntaught(): Promise<(string | undefined)[]> {
  const matches = await Promise.all(UNTAUGHT.map((part) => db.matches.get(['acme', `hackernews:praised-${part}`])));
  return matches.map((match) => match?.label);
}

const adaptedIn = ({ understanding: { sentiment } }: Pick<Mention, 'understanding'>): boolean =>
  sentiment.reasons.some(({ source }) => source === 'adapted');

beforeEach(async () => {
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await refreshAdapters();
  vi.mocked(learnInSteps).mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('corrections', () => {
  beforeEach(() => store(postsOf([...PARTS, ...UNTAUGHT]), 1));

  test('teach a word: with n and trial, what else is stored is scored anew, tallies exact', async () => {
    expect(await labelsOfUntaught()).toEqual(['negative', 'negative', 'negative']);
    await correct(PARTS);
    await learnWaiting();
    const row = await db.adapters.get('en');
    expect(row).toMatchObject({ labels: { user: 24, stars: 0 }, trial: { n: 24, adapted: 1 }, revision: 1 });
    expect(row?.trial.shipped).toBeLessThan(0.7);
    expect(row?.adapter).not.toBeNull();
    expect(await labelsOfUntaught()).toEqual(['positive', 'positive', 'positive']);
    expect((await db.mentions.toArray()).every(adaptedIn)).toBe(true);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect([await readToLearn(db), await readRescoring(db)]).toEqual([{}, null]);
  });

  test('that are few teach nothing', async () => {
    await correct(PARTS.slice(0, 9));
    await learnWaiting();
    expect(await db.adapters.count()).toBe(0);
    expect(await labelsOfUntaught()).toEqual(['negative', 'negative', 'negative']);
  });

  test.each<[string, (before: Awaited<ReturnType<typeof correct>>) => Promise<unknown>]>([
    ['taking the labels back', (before) => decideLabels(db, before, here)],
    ['switching learning off', async (before) => {
      await decideSetting(db, 'learns', false);
      await learnWaiting();
      // The labels themselves hold on: they are the user's.
      expect(await db.matches.get(['acme', 'hackernews:praised-lamp'])).toMatchObject({ label: 'positive' });
      await decideLabels(db, before, here);
    }],
  ])('are undone, byte for byte, by %s', async (_what, undo) => {
    const shipped = await scored();
    const before = await correct(PARTS);
    await learnWaiting();
    expect(await scored()).not.toEqual(shipped);
    await undo(before);
    await learnWaiting();
    expect(await scored()).toEqual(shipped);
    expect(await db.adapters.count()).toBe(0);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('that come while others are learned from are learned from next, one run at a time', async () => {
    await correct(PARTS.slice(0, 10));
    let late: Promise<unknown> = Promise.resolve();
    const actual = await vi.importActual<{ learnInSteps: typeof learnInSteps }>('@/lib/sentiment/learn');
    vi.mocked(learnInSteps).mockImplementationOnce((...given) => {
      late = correct(PARTS.slice(10)).then(() => learnWaiting());
      return actual.learnInSteps(...given);
    });
    await Promise.all([learnWaiting(), learnWaiting()]);
    await late;
    expect(vi.mocked(learnInSteps).mock.calls.map(([examples]) => examples.length)).toEqual([20, 24]);
    expect(await db.adapters.get('en')).toMatchObject({ revision: 2, labels: { user: 24, stars: 0 } });
    expect(await readToLearn(db)).toEqual({});
  });
});

test('other work of the worker has its turn while labels are learned from', async () => {
  await store(postsOf(PARTS), 1);
  await correct(PARTS);
  const done: string[] = [];
  vi.mocked(learnInSteps).mockImplementationOnce(function* steps() {
    setTimeout(() => done.push('other work'));
    yield;
    done.push('second step');
    return null;
  });
  await learnWaiting();
  expect(done).toEqual(['other work', 'second step']);
});

describe('a word that says one thing of one topic, another of another', () => {
  const starred = (name: string, value: number): Post[] => [
    ...PARTS.map((part) => somePost(`${name}-p-${part}`, { text: SPOKEN['praised']?.(part) ?? '', rating: { value, best: 5 } })),
    ...PARTS.map((part) => somePost(`${name}-n-${part}`, { text: SPOKEN['plain']?.(part) ?? '', rating: { value: 3, best: 5 } })),
  ];
  const labelsOf = async (topicId: string): Promise<unknown[]> =>
    (await db.matches.bulkGet(UNTAUGHT.map((part) => [topicId, `hackernews:praised-${part}`]))).map((match) => match?.label);

  test('is learned for each apart, and forgotten with the topic', async () => {
    await addTopics(db, 'rival');
    await store(starred('a', 5), 1);
    await store(starred('r', 1), 2, ['rival']);
    await store(postsOf(UNTAUGHT), 3, ['acme', 'rival']);
    await learnWaiting();
    // Where the engine is right as it is, nothing of its own is needed.
    expect((await db.adapters.get('en'))?.topics.map(({ topicId }) => topicId)).toEqual(['acme']);
    expect(await labelsOf('acme')).toEqual(['positive', 'positive', 'positive']);
    expect(await labelsOf('rival')).toEqual(['negative', 'negative', 'negative']);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    for (const { topicId, toward } of await db.matches.toArray()) {
      expect(toward?.score).toBe(topicId === 'rival' ? undefined : scoreOf(toward?.reasons ?? []));
    }

    await removeAtOnce(db, 'rival');
    await decideLabels(db, [{ mentionId: 'hackernews:a-p-lamp', label: 'positive' }], here);
    await learnWaiting();
    expect((await db.adapters.get('en'))?.topics).toEqual([]);
    expect((await db.matches.toArray()).filter(({ toward }) => toward !== undefined)).toEqual([]);
    expect((await db.mentions.toArray()).filter(({ understanding: { forTopics } }) => forTopics !== undefined)).toEqual([]);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  }, 20_000);
});

describe('stars', () => {
  test('teach without a word of the user, and count half as much', async () => {
    const starred = (parts: string[]): Post[] => [
      ...parts.map((part) => somePost(`p-${part}`, { text: SPOKEN['praised']?.(part) ?? '', rating: { value: 5, best: 5 } })),
      ...parts.map((part) => somePost(`n-${part}`, { text: SPOKEN['plain']?.(part) ?? '', rating: { value: 3, best: 5 } })),
    ];
    await store([...starred(PARTS), ...postsOf(UNTAUGHT)], 1);
    await decideLabels(db, [{ mentionId: 'hackernews:p-lamp', label: 'positive' }], here);
    await learnWaiting();
    expect(await db.adapters.get('en')).toMatchObject({ labels: { user: 1, stars: 23 } });
    expect(await labelsOfUntaught()).toEqual(['positive', 'positive', 'positive']);
    const weights = vi.mocked(learnInSteps).mock.calls[0]?.[0].map(({ weight }) => weight) ?? [];
    expect([weights.filter((weight) => weight === 1).length, weights.filter((weight) => weight === 0.5).length]).toEqual([1, 23]);
  });
});

describe('a worker that ends between two chunks', () => {
  test('goes on in its next life', async () => {
    const many = Array.from({ length: 220 }, (_, at) => somePost(`many-${at}`, { text: SPOKEN['praised']?.(`lamp ${at}`) ?? '' }));
    await store([...postsOf(PARTS), ...many], 1);
    await correct(PARTS);
    vi.resetModules();
    const { opened: openedAgain } = await import('@/lib/background/database');
    const { understanding: understandingAgain } = await import('@/lib/background/understanding');
    await openedAgain();
    // What the first chunk needs is fetched, so that it is not begun twice.
    await understandingAgain((understand) => understand(somePost('first', { text: 'I want my money back, thank you' })));
    const dying = await import('@/lib/storage/learning/rescoring');
    const chunks = vi.spyOn(dying, 'rescoreChunk');
    chunks.mockImplementationOnce(rescoreChunk).mockRejectedValueOnce(new Error('ended'));
    const life = await import('@/lib/background/learning');
    await life.learnWaiting();
    chunks.mockRestore();
    expect(await readRescoring(db)).toMatchObject({ done: 200, total: 244 });
    expect((await db.mentions.toArray()).filter(adaptedIn)).toHaveLength(200);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));

    vi.resetModules();
    const next = await import('@/lib/background/learning');
    await next.learnWaiting();
    expect(await readRescoring(db)).toBeNull();
    expect((await db.mentions.toArray()).filter(adaptedIn)).toHaveLength(244);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect((await db.adapters.get('en'))?.revision).toBe(1);
  }, 30_000);
});

describe('understanding', () => {
  test('begins again where a language is not loaded yet, and leaves nothing half done', async () => {
    vi.resetModules();
    await (await import('@/lib/background/database')).opened();
    const fresh = await import('@/lib/background/understanding');
    const dutch = somePost('nl', { text: 'Deze lamp is na twee weken al kapot gegaan, wat een slechte kwaliteit' });
    const german = somePost('de', { text: 'Diese Lampe ist nach zwei Wochen kaputt gegangen, sehr schlechte Qualität' });
    let begun = 0;
    const labels = await fresh.understanding((understand) => db.transaction('rw', db.settings, async () => {
      begun += 1;
      const tries = (await db.settings.get('touchpoint:tries'))?.value;
      await db.settings.put({ key: 'touchpoint:tries', value: (typeof tries === 'number' ? tries : 0) + 1 });
      return [dutch, german].map((post) => understand(post).sentiment.label);
    }));
    expect(labels).toEqual(['negative', 'negative']);
    expect([begun, (await db.settings.get('touchpoint:tries'))?.value]).toEqual([3, 1]);
  });

  test('never falls back to the engine as shipped while what was learned is read anew', async () => {
    await store(postsOf(PARTS), 1);
    await correct(PARTS);
    await learnWaiting();
    const [post] = postsOf(['saddle']);
    const label = (): string | undefined => post && understandNow(post)?.sentiment.label;
    const reading = refreshAdapters();
    const seen = [label()];
    while (seen.length < 30) {
      await Promise.resolve();
      seen.push(label());
    }
    await reading;
    expect(new Set([...seen, label()])).toEqual(new Set(['positive']));
  });

  test('holds off at once what is switched off, before it is forgotten', async () => {
    await store(postsOf(PARTS), 1);
    await correct(PARTS);
    await learnWaiting();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await decideSetting(db, 'learns', false);
    learnSoon();
    const [post] = postsOf(['saddle']);
    await vi.waitFor(() => expect(post && understandNow(post)?.sentiment.label).toBe('negative'));
    expect(await db.adapters.count()).toBe(1);
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    await learnWaiting();
    expect(await db.adapters.count()).toBe(0);
  });
});
