import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeBatch } from '@/lib/background/batches';
import { db, opened } from '@/lib/background/database';
import { eraseWaiting } from '@/lib/background/erasing';
import { keepUnder } from '@/lib/background/keepUnder';
import { PROTOCOL_VERSION, type Batch } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { completePost } from '@/lib/posts/complete';
import { hash, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { readKeepNotice, setKeepNotice } from '@/lib/platform/keepNotice';
import { beginErasure, readErasing } from '@/lib/storage/erasure/erasures';
import { decideSetting } from '@/lib/storage/settings';
import * as tombstones from '@/lib/storage/erasure/tombstones';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';

vi.mock(import('@/lib/platform/permissions'), async (original) => ({ ...(await original()), hasOrigins: () => Promise.resolve(true) }));
vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const NOW = Date.UTC(2026, 4, 20, 12);
const LISTENER: MessageSender = { id: fakeBrowser.runtime.id, url: 'https://news.ycombinator.com/item?id=1', tab: { id: 7 }, frameId: 0 };
const HERS = /tamsin/iu;

function postBy(handle: string, id: string, text: string): Post {
  const draft = { kind: 'comment' as const, nativeId: id, text, author: { handle } };
  return completePost(draft, { site: 'hackernews', base: 'https://news.ycombinator.com/', context: 'thread' });
}

const POSTS = [
  postBy('Tamsin_Q9', '1', 'My Norvelo lamp broke'),
  postBy('osk_dahl', '2', 'As @tamsin_q9 says, the Norvelo lamp broke'),
  postBy('bexlow', '3', 'I like my Norvelo lamp'),
];

let number = 0;
function batchWith(posts: Post[]): Batch {
  number += 1;
  return {
    protocol: PROTOCOL_VERSION, instance: 'instance-1', number, site: 'hackernews', reader: 'hackernews', posts,
    scanned: posts.map((post) => ({ key: hash(identify(post)), context: post.context })), health: [], gone: [], answers: [],
  };
}

const begin = (authorId: string): Promise<boolean> =>
  beginErasure(db, authorId, { at: NOW, newId: () => crypto.randomUUID(), random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });

const dump = async (): Promise<string> => JSON.stringify([await Promise.all(db.tables.map((table) => table.toArray())), await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()]);

beforeEach(async () => {
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'norvelo', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 'norvelo' });
});

describe('an erased author', () => {
  test('is gone, and what their page brings again is not stored, nor their name in the words of others', async () => {
    const { state } = await takeBatch(batchWith(POSTS), LISTENER);
    expect([state, await db.mentions.count()]).toEqual(['stored', 3]);
    await setKeepNotice({ state: 'choose', at: NOW, tabId: 7, post: POSTS[0] });
    await begin('hackernews:Tamsin_Q9');
    await eraseWaiting();
    expect(await readErasing(db)).toEqual([]);
    expect(await readKeepNotice()).toBeNull();
    expect(await dump()).not.toMatch(HERS);
    const before = await db.mentions.toArray();

    const again = await takeBatch(batchWith(POSTS), LISTENER);
    expect(again).toMatchObject({ state: 'stored', mentions: [{ id: 'hackernews:2' }, { id: 'hackernews:3' }] });
    expect(await dump()).not.toMatch(HERS);
    const after = await db.mentions.toArray();
    expect(after.map(({ post, editedAt }) => [post.text, editedAt])).toEqual(before.map(({ post }) => [post.text, undefined]));
  });

  test('is not kept by hand either', async () => {
    await takeBatch(batchWith(POSTS), LISTENER);
    await begin('hackernews:Tamsin_Q9');
    await eraseWaiting();
    expect(await keepUnder(postBy('tamsin_q9', '9', 'The weather'), 'norvelo')).toEqual({ state: 'failed', why: 'erased' });
    expect(await keepUnder(postBy('osk_dahl', '10', 'Hello @tamsin_q9'), 'norvelo')).toMatchObject({ state: 'kept' });
    expect((await db.mentions.get('hackernews:10'))?.post.text).toBe('Hello @█████████');
  });

  test('who is erased while a batch is on its way is not stored by it', async () => {
    await takeBatch(batchWith([postBy('Tamsin_Q9', '1', 'My Norvelo lamp broke')]), LISTENER);
    const knowing = tombstones.knowingErased;
    let runs = 0;
    const spy = vi.spyOn(tombstones, 'knowingErased').mockImplementationOnce((of, identities, work) => knowing(of, identities, async (erased) => {
      runs += 1;
      if (runs === 1) await begin('hackernews:Tamsin_Q9');
      return work(erased);
    }));
    const taken = await takeBatch(batchWith([postBy('Tamsin_Q9', '5', 'Norvelo again')]), LISTENER);
    spy.mockRestore();
    expect([runs, taken]).toMatchObject([2, { state: 'stored', mentions: [] }]);
    expect(await db.mentions.get('hackernews:5')).toBeUndefined();
  });
});

test('consent that is withdrawn while a batch is on its way holds for it', async () => {
  const asked = tombstones.knowingErased;
  const spy = vi.spyOn(tombstones, 'knowingErased').mockImplementationOnce(async (...question) => {
    await decideSetting(db, 'consent', null);
    return asked(...question);
  });
  expect(await takeBatch(batchWith(POSTS), LISTENER)).toEqual({ state: 'rest', why: 'no-consent' });
  spy.mockRestore();
  expect([await db.mentions.count(), await db.exposure.count(), await db.readers.count()]).toEqual([0, 0, 0]);
});
