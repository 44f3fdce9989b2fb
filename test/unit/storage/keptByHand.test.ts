import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PostDraft } from '@/lib/posts/complete';
import { hash, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import type { TopicAnswer } from '@/lib/query/topic';
import { countEffect } from '@/lib/storage/topics/changeEffect';
import { readCounters } from '@/lib/storage/counters';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { keepByHand, takeBackKept } from '@/lib/storage/keptByHand';
import { readMentions } from '@/lib/storage/mentionList';
import type { Mention } from '@/lib/storage/rows';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { pauseTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';
import { readExposure } from '@/lib/storage/volumes';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, calendar, followAll, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost, understood } from './sample';

const LATER = NOON + 3_600_000;
const ID = 'hackernews:1';
const ANY = { site: null, label: null };

let db: EarshotDatabase;
let number: number;

beforeEach(async () => {
  db = await freshDatabase();
  number = 0;
  await addTopics(db, 'acme', 'rival');
});

const newOrigin = (): string => 'here';
const mention = async (): Promise<Mention | undefined> => db.mentions.get(ID);
const topicsOfMatches = async (): Promise<string[]> => (await db.matches.toArray()).map(({ topicId }) => topicId);
const listed = async (topicId: string | null): Promise<string[]> =>
  (await readMentions(db, { topicId, ...ANY }, null, 9)).rows.map((row) => row.mention.id);

const byHand = (changes: Partial<PostDraft> = {}): Post => somePost('1', { context: 'hand', ...changes });

function keep(topicId = 'acme', post = byHand(), answers: TopicAnswer[] = []): Promise<boolean> {
  const asked = ['acme', 'rival'];
  const pick = { id: identify(post), post, understanding: understood('negative'), topicId, asked, answers, at: LATER };
  return keepByHand(db, pick, { calendar, newOrigin });
}

const takeBack = (topicId = 'acme'): Promise<boolean> => takeBackKept(db, { mentionId: ID, topicId }, { calendar, newOrigin });

async function listen(changes: Partial<PostDraft> = {}, topics = ['acme'], hiddenIn: string[] = []): Promise<void> {
  const heard = heardPost(somePost('1', changes), 'negative', topics, hiddenIn);
  await ingest(db, batchOf([heard], { number: ++number }));
}

async function rewrite(topicId: string, rules: { query: string; hide?: string; handles?: string[] }): Promise<void> {
  await saveTopic(db, { id: topicId, name: topicId, hue: 0, role: 'brand', ...rules }, { now: LATER, newId: () => '' });
  await followAll(db, LATER + UNDO_FOR);
}

async function exact(): Promise<void> {
  const keys = (await db.mentions.toArray()).flatMap(({ id, topicIds }) => topicIds.map((topicId) => `${topicId}|${id}`));
  expect((await db.matches.toArray()).map(({ topicId, mentionId }) => `${topicId}|${mentionId}`).toSorted()).toEqual(keys.toSorted());
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  expect((await readCounters(db)).mentions).toBe(await db.mentions.count());
}

const yes = (topicId: string): TopicAnswer => ({ topicId, answer: 'yes', spans: [{ start: 4, end: 8 }], hide: 'no' });

describe('a post that is kept by hand', () => {
  test('is a mention under the topic, although its query does not hear it', async () => {
    expect(await keep()).toBe(true);
    expect(await mention()).toMatchObject({ keptFor: ['acme'], topicIds: ['acme'], firstSeenAt: LATER, stamps: { keptFor: { origin: 'here' } } });
    expect(await listed('acme')).toEqual([ID]);
    expect(await listed(null)).toEqual([ID]);
    expect((await readWaiting(db, ['acme'], 9)).map((one) => one.mention.id)).toEqual([ID]);
    expect(await db.authors.get('hackernews:writer-1')).toMatchObject({ handle: 'writer-1' });
    await exact();
  });

  test('adds nothing to what was seen, and counts in a context of its own', async () => {
    await keep();
    expect(await readExposure(db, { from: '2026-05-01', to: '2026-05-31' })).toEqual([]);
    expect((await db.matches.toArray()).map(({ counted }) => counted.context)).toEqual(['hand']);
  });

  test('is heard by the other topics that listen and hear it', async () => {
    await pauseTopic(db, 'rival', { now: NOON, newOrigin });
    await keep('acme', byHand(), [yes('rival')]);
    expect(await topicsOfMatches()).toEqual(['acme']);
    await keep('rival', byHand({ nativeId: '2' }), [yes('acme')]);
    expect((await db.mentions.get('hackernews:2'))?.topicIds).toEqual(['acme', 'rival']);
    expect((await db.matches.get(['acme', 'hackernews:2']))?.spans).toEqual([{ start: 4, end: 8 }]);
    await exact();
  });

  test('waits for no answer where the topic’s own account wrote it', async () => {
    await rewrite('acme', { query: 'acme', handles: ['writer-1'] });
    await keep();
    expect((await db.matches.get(['acme', ID]))?.own).toBe(true);
    expect(await readWaiting(db, ['acme'], 9)).toEqual([]);
  });

  test('is not kept under a topic that is gone', async () => {
    await removeAtOnce(db, 'acme');
    expect(await keep()).toBe(false);
    expect(await db.mentions.count()).toBe(0);
  });

  test('is shown where the topic would hide it', async () => {
    await listen({}, ['acme'], ['acme']);
    expect(await listed('acme')).toEqual([]);
    await keep();
    expect(await listed('acme')).toEqual([ID]);
    await exact();
    await rewrite('acme', { query: 'lamp', hide: 'broke' });
    expect(await listed('acme')).toEqual([ID]);
    await exact();
  });
});

describe('met again by listening', () => {
  test('is one mention, under both topics, and counts where it was met', async () => {
    await keep('acme');
    await listen({ engagement: { likes: 7 } }, ['rival']);
    expect(await db.mentions.count()).toBe(1);
    const { post, topicIds, keptFor } = (await mention()) as Mention;
    expect({ likes: post.engagement.likes, context: post.context, topicIds, keptFor }).toEqual({
      likes: 7, context: 'thread', topicIds: ['rival', 'acme'], keptFor: ['acme'],
    });
    expect((await db.matches.toArray()).map(({ counted }) => counted.context)).toEqual(['thread', 'thread']);
    await exact();
  });

  test('stays under its topic when its text is another one that the topic does not hear', async () => {
    await keep('acme', byHand(), [yes('acme')]);
    await listen({ text: 'The saddle creaks' }, ['rival']);
    expect((await mention())?.topicIds.toSorted()).toEqual(['acme', 'rival']);
    expect((await db.matches.get(['acme', ID]))?.spans).toEqual([]);
    await exact();
  });

  test('and kept after it was met, counts as it was met', async () => {
    await listen();
    await keep('rival');
    expect((await db.matches.toArray()).map(({ counted, heardAt }) => [counted.context, heardAt])).toEqual([['thread', NOON], ['thread', LATER]]);
    await exact();
  });

  test('of what was deleted on its site, leaves the queues of all its topics once it is taken back', async () => {
    await keep();
    await listen({}, ['acme', 'rival']);
    await ingest(db, batchOf([], { number: ++number, gone: [ID] }));
    expect((await db.matches.toArray()).map(({ queued }) => queued?.[0]?.[1])).toEqual(['done', 'done']);
    await takeBack();
    expect((await db.matches.toArray()).flatMap(({ queued = [] }) => queued)).toEqual([]);
  });

  test('comes back where it was seen deleted', async () => {
    await listen();
    await ingest(db, batchOf([], { number: ++number, gone: [ID] }));
    await keep('rival', byHand({ partial: true, text: 'The lamp' }));
    expect(await mention()).toMatchObject({ keptFor: ['rival'], post: { text: 'The lamp', partial: true } });
    expect((await mention())?.goneAt).toBeUndefined();
    await exact();
  });
});

describe('when topics change', () => {
  test('it stays while its topic hears something else', async () => {
    await keep('acme', byHand(), [yes('acme'), yes('rival')]);
    await rewrite('rival', { query: 'saddle' });
    await rewrite('acme', { query: 'saddle' });
    expect(await topicsOfMatches()).toEqual(['acme']);
    await exact();
  });

  test('it is said to go on before the change', async () => {
    await keep();
    const as = { edit: { id: 'acme', query: 'saddle' } };
    expect(await countEffect(db, 'acme', as)).toMatchObject({ goesOn: 1, goes: 0 });
    expect(await countEffect(db, 'acme', { merge: 'rival' })).toMatchObject({ goesOn: 1, goes: 0 });
    expect(await countEffect(db, 'acme', 'remove')).toMatchObject({ staysTouched: 1, goes: 0 });
  });

  test('it is kept for the topic into which its topic is merged', async () => {
    await keep();
    await mergeTopic(db, 'acme', 'rival', { now: LATER, newOrigin });
    await followAll(db, LATER + UNDO_FOR);
    expect(await mention()).toMatchObject({ keptFor: ['rival'], topicIds: ['rival'] });
    await exact();
    await rewrite('rival', { query: 'saddle' });
    expect(await topicsOfMatches()).toEqual(['rival']);
    await exact();
  });

  test('a merge that is undone leaves it as it was', async () => {
    await keep();
    await mergeTopic(db, 'acme', 'rival', { now: LATER, newOrigin });
    expect(await undoTopicChange(db, 'acme')).toBe(true);
    await followAll(db, LATER + UNDO_FOR);
    expect(await mention()).toMatchObject({ keptFor: ['acme'], topicIds: ['acme'] });
  });

  test('it stays without its topic, as all that the user decided of', async () => {
    await keep();
    await removeAtOnce(db, 'acme');
    expect(await mention()).toMatchObject({ topicIds: [] });
    expect((await mention())?.keptFor).toBeUndefined();
    expect(await listed(null)).toEqual([ID]);
    expect(await db.tallies.count()).toBe(0);
  });
});

describe('taken back', () => {
  test('what nothing hears goes, with its author and all that it counted', async () => {
    await keep();
    expect(await takeBack()).toBe(true);
    expect([await db.mentions.count(), await db.matches.count(), await db.authors.count(), await db.tallies.count()]).toEqual([0, 0, 0, 0]);
    await exact();
    expect(await takeBack()).toBe(false);
  });

  test('an author of other mentions stays', async () => {
    await listen({ nativeId: '2', author: { handle: 'writer-1' } });
    await keep();
    await takeBack();
    expect(await db.authors.count()).toBe(1);
  });

  test('what the topic hears stays, as it was', async () => {
    await rewrite('acme', { query: 'lamp' });
    await listen();
    const before = await mention();
    await keep();
    expect(await takeBack()).toBe(true);
    expect(await mention()).toEqual({ ...before, lastSeenAt: LATER });
    expect(await topicsOfMatches()).toEqual(['acme']);
    await exact();
  });

  test('what the topic hides is hidden again', async () => {
    await rewrite('acme', { query: 'lamp', hide: 'broke' });
    await listen({}, ['acme'], ['acme']);
    await keep();
    await takeBack();
    expect(await listed('acme')).toEqual([]);
    await exact();
  });

  test('for one topic it stays for the other', async () => {
    await keep('acme');
    await keep('rival');
    await takeBack('acme');
    expect(await mention()).toMatchObject({ keptFor: ['rival'], topicIds: ['rival'], stamps: { keptFor: {} } });
    await exact();
  });

  test('what the user corrected stays', async () => {
    await keep();
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }], newOrigin);
    await takeBack();
    expect(Object.keys((await mention())?.stamps ?? {})).toEqual(['sentiment']);
    expect(await db.matches.count()).toBe(0);
    await exact();
  });
});

test('a post that was kept by hand and one that is listened to have one name', () => {
  expect(hash(identify(byHand()))).toBe(hash(identify(somePost('1'))));
});
