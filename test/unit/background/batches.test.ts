import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { takeBatch } from '@/lib/background/batches';
import { understandWaiting } from '@/lib/background/jobs';
import { createCalendar } from '@/lib/mentions/calendar';
import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import { PROTOCOL_VERSION, type Batch } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { completePost } from '@/lib/posts/complete';
import { hash, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { readTrouble } from '@/lib/platform/trouble';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { decideSetting } from '@/lib/storage/settings';
import { pauseTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';

const granted = vi.hoisted(() => ({ origins: true }));

vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  hasOrigins: () => Promise.resolve(granted.origins),
  grantedOrigins: () => Promise.resolve([]),
}));
vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const NOW = Date.UTC(2026, 4, 20, 12);
const LISTENER: MessageSender = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.ycombinator.com/item?id=1',
  tab: { id: 7 },
  frameId: 0,
};

interface PostSketch {
  text: string;
  at?: string;
}

function postSaying(id: string, text: string, at?: string): Post {
  const draft = { kind: 'comment' as const, nativeId: id, text, author: { handle: 'ada' } };
  const dated = at === undefined ? draft : { ...draft, publishedAt: { at, precision: 'second' as const, raw: null } };
  return completePost(dated, { site: 'hackernews', base: 'https://news.ycombinator.com/', context: 'thread' });
}

function batchWith(posts: Post[], changes: Partial<Batch> = {}): Batch {
  return {
    protocol: PROTOCOL_VERSION,
    instance: 'instance-1',
    number: 1,
    site: 'hackernews',
    reader: 'hackernews',
    posts,
    scanned: posts.map((post) => ({ key: hash(identify(post)), context: post.context })),
    health: [{ kind: 'thread', found: posts.length, read: posts.length, missing: {}, unreadable: 0 }],
    gone: [],
    answers: [],
    ...changes,
  };
}

async function addTopic(query: string): Promise<void> {
  await saveTopic(db, { name: query, query, hue: 0, role: 'brand' }, { now: NOW, newId: () => query });
}

beforeEach(async () => {
  granted.origins = true;
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await addTopic('norvelo');
});

describe('what the brand promises', () => {
  const asked = postSaying('1', 'My Norvelo lamp broke and nobody answers', '2026-05-20T07:00:00.000Z');
  const answer: Batch['answers'][number] = {
    to: 'hackernews:1', topicId: 'norvelo', handle: 'norvelo', at: '2026-05-20T09:00:00.000Z', permalink: null,
    text: 'We are sorry. You will have a new lamp by Friday.',
  };
  const found = { words: 'You will have a new lamp by Friday.', dueAt: Date.UTC(2026, 4, 22, 21) - 1, madeAt: Date.UTC(2026, 4, 20, 9) };

  test.each<[what: string, first: Partial<Batch>]>([
    ['with what it answers', { answers: [answer] }],
    ['later', {}],
  ])('in an answer that is seen %s is found in the reporting zone', async (_, first) => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    expect(await takeBatch(batchWith([asked], first), LISTENER)).toMatchObject({ state: 'stored' });
    await takeBatch(batchWith([], { number: 2, answers: [answer] }), LISTENER);
    await understandWaiting();
    const [mention] = await db.mentions.toArray();
    expect(mention).toMatchObject({ answer: { text: answer.text }, promises: [found], understandingVersion: UNDERSTANDING_VERSION });
  });

  test('in a language whose words nobody needed before is found soon after', async () => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    await takeBatch(batchWith([asked]), LISTENER);
    await understandWaiting();
    const text = 'Przepraszamy za kłopot z lampą. Odpowiemy do piątku.';
    await takeBatch(batchWith([], { number: 2, answers: [{ ...answer, text }] }), LISTENER);
    await vi.waitFor(async () => {
      expect((await db.mentions.toArray())[0]?.promises).toEqual([{ ...found, words: 'Odpowiemy do piątku.' }]);
    });
  });

  test('in its reply within the card of a post is found, and the week ends where the user says so', async () => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    await decideSetting(db, 'weekStart', 2);
    const publishedAt = { at: '2026-05-20T09:00:00.000Z', precision: 'second' as const, raw: null };
    const reply = { text: 'Wir melden uns bis Ende der Woche bei Ihnen.', author: 'Norvelo', publishedAt };
    await takeBatch(batchWith([{ ...asked, reply }]), LISTENER);
    await understandWaiting();
    const [mention] = await db.mentions.toArray();
    expect(mention?.promises).toMatchObject([{ dueAt: Date.UTC(2026, 4, 25, 21) - 1 }]);
  });
});

describe('what is stored', () => {
  test('posts that a topic hears, and nothing of the others', async () => {
    const posts = [postSaying('1', 'My Norvelo lamp broke, I hate it'), postSaying('2', 'The weather is nice')];
    expect(await takeBatch(batchWith(posts), LISTENER)).toEqual({
      state: 'stored',
      number: 1,
      mentions: [{ id: 'hackernews:1', label: expect.any(String) }],
    });
    expect((await db.mentions.toArray()).map(({ id }) => id)).toEqual(['hackernews:1']);
    expect((await db.exposure.toArray())[0]?.hours.reduce((a, b) => a + b)).toBe(2);
  });

  test('first without understanding where the table is not there yet, then with it', async () => {
    await takeBatch(batchWith([postSaying('1', 'This Norvelo lamp is terrible, I hate it and want a refund')]), LISTENER);
    await understandWaiting();
    const [mention] = await db.mentions.toArray();
    expect(mention?.understanding).toMatchObject({ language: { language: 'en' }, sentiment: { label: 'negative' } });
    expect((await db.matches.toArray()).map(({ label }) => label)).toEqual(['negative']);
  });

  test('a query that needs the language waits for it, and drops what it does not hear', async () => {
    await addTopic('lamp lang:nl');
    const posts = [
      postSaying('1', 'Deze lamp is na twee weken al kapot gegaan, wat een slechte kwaliteit'),
      postSaying('2', 'This lamp broke after two weeks and nobody answers my letters'),
    ];
    expect(await takeBatch(batchWith(posts), LISTENER)).toMatchObject({ mentions: [{ id: 'hackernews:1' }] });
  });

  const today = createCalendar('Europe/Kyiv').at(Date.now()).day;
  const broken = 'This lamp is terrible, I hate it and want a refund';
  const lovely = 'This lamp is lovely, a great buy, thank you so much';
  test.each<[query: string, heard: PostSketch, notHeard: PostSketch]>([
    ['lamp lang:nl', { text: 'Deze lamp is na twee weken al kapot gegaan' }, { text: broken }],
    ['lamp sentiment:negative', { text: broken }, { text: lovely }],
    ['lamp -sentiment:negative', { text: lovely }, { text: broken }],
    ['lamp intent:praise', { text: lovely }, { text: broken }],
    ['lamp is:firstperson', { text: broken }, { text: 'This lamp is bright and rather cheap for its size' }],
    ['lamp date:2026-05-20', { text: 'lamp', at: '2026-05-19T23:30:00Z' }, { text: 'lamp', at: '2026-05-20T23:30:00Z' }],
    ['lamp date:>=2026-05-21', { text: 'lamp', at: '2026-05-20T21:30:00Z' }, { text: 'lamp', at: '2026-05-20T20:30:00Z' }],
    [`lamp (seen:${today} sentiment:negative)`, { text: broken }, { text: lovely }],
  ])('%s is undecided in the page, decided here, and what is not heard is not stored', async (query, heard, notHeard) => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    await addTopic(query);
    const posts = [postSaying('1', heard.text, heard.at), postSaying('2', notHeard.text, notHeard.at)];
    const inPage = compileTopics([{ id: 't', query }]);
    for (const post of posts) {
      expect(decide(inPage, { post, host: 'news.ycombinator.com' })).toMatchObject([{ answer: 'undecided' }]);
    }
    expect(await takeBatch(batchWith(posts), LISTENER)).toMatchObject({ mentions: [{ id: 'hackernews:1' }] });
    expect((await db.mentions.toArray()).map(({ id }) => id)).toEqual(['hackernews:1']);
    await understandWaiting();
  });

  test('what was first seen on another day stays so, however often it is met', async () => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    const post = postSaying('1', 'Norvelo lamp');
    await takeBatch(batchWith([post]), LISTENER);
    await db.mentions.toCollection().modify({ firstSeenAt: NOW });
    await addTopic(`lamp seen:${today}`);
    await addTopic('lamp seen:2026-05-20');
    await takeBatch(batchWith([post, postSaying('2', 'Another lamp')], { number: 2 }), LISTENER);
    const topics = new Map((await db.mentions.toArray()).map(({ id, topicIds }) => [id, topicIds]));
    expect(topics.get('hackernews:1')).toEqual(expect.arrayContaining(['norvelo', 'lamp seen:2026-05-20']));
    expect(topics.get('hackernews:1')).toHaveLength(2);
    expect(topics.get('hackernews:2')).toEqual([`lamp seen:${today}`]);
  });

  test('a batch that is sent again is acknowledged again, and counted once', async () => {
    const batch = batchWith([postSaying('1', 'Norvelo')]);
    const first = await takeBatch(batch, LISTENER);
    expect(await takeBatch(batch, LISTENER)).toEqual(first);
    expect(await db.mentions.count()).toBe(1);
    expect((await db.siteHealth.toArray())[0]?.found).toBe(1);
  });
});

describe('what a topic leaves out', () => {
  test('is stored hidden, or not at all, and neither is named to the page', async () => {
    const topic = { id: 'norvelo', name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand' as const };
    await saveTopic(db, { ...topic, dontStore: 'giveaway', hide: 'lang:nl' }, { now: NOW, newId: () => '' });
    const posts = [
      postSaying('1', 'This Norvelo lamp broke after two weeks and nobody answers my letters'),
      postSaying('2', 'Deze Norvelo lamp is na twee weken al kapot gegaan, wat een slechte kwaliteit'),
      postSaying('3', 'A Norvelo giveaway'),
    ];
    expect(await takeBatch(batchWith(posts), LISTENER)).toMatchObject({ mentions: [{ id: 'hackernews:1' }] });
    const stored = (await db.mentions.toArray()).map(({ id, hiddenIn }) => [id, hiddenIn]);
    expect(stored).toEqual([['hackernews:1', undefined], ['hackernews:2', ['norvelo']]]);
  });

  test('a topic that is paused hears nothing, the others do', async () => {
    await addTopic('lamp');
    await pauseTopic(db, 'norvelo', { now: NOW });
    await takeBatch(batchWith([postSaying('1', 'A Norvelo lamp'), postSaying('2', 'A Norvelo chair')]), LISTENER);
    expect((await db.mentions.toArray()).map(({ topicIds }) => topicIds)).toEqual([['lamp']]);
  });
});

describe('who may say what', () => {
  const batch = batchWith([postSaying('1', 'Norvelo')]);

  test.each([
    ['a page that claims to be another site', { ...LISTENER, url: 'https://evil.example/' }, 'not-granted'],
    ['another extension', { ...LISTENER, id: 'somebody-else' }, 'not-granted'],
    ['a page of Earshot itself', { id: fakeBrowser.runtime.id, url: 'chrome-extension://x/popup.html' }, 'not-granted'],
    ['a frame of a site that is never embedded', { ...LISTENER, frameId: 3 }, 'not-granted'],
    ['a sender without an address', { id: fakeBrowser.runtime.id }, 'not-granted'],
  ])('%s stores nothing', async (_, sender, why) => {
    expect(await takeBatch(batch, sender)).toEqual({ state: 'rest', why });
    expect(await db.mentions.count()).toBe(0);
  });

  test.each([
    ['without consent', () => decideSetting(db, 'consent', null), 'no-consent'],
    ['after consent was withdrawn', () => decideSetting(db, 'consent', { given: false, at: NOW, text: 2 }), 'no-consent'],
    ['while paused', () => decideSetting(db, 'paused', true), 'paused'],
    ['while its site is switched off', () => decideSetting(db, 'sitesOff', ['hackernews']), 'site-off'],
    ['while its only topic is paused', () => pauseTopic(db, 'norvelo', { now: NOW }), 'no-topics'],
    ['without a topic', () => db.topics.clear(), 'no-topics'],
    ['without the grant', () => Promise.resolve((granted.origins = false)), 'not-granted'],
  ])('%s nothing is stored', async (_, change, why) => {
    await change();
    expect(await takeBatch(batch, LISTENER)).toEqual({ state: 'rest', why });
    expect(await db.mentions.count()).toBe(0);
  });

  test.each<[reader: string, url: string, site: string, off: string[], state: string]>([
    ['web', 'https://shop.example/lamps', 'shop.example', [], 'stored'],
    ['web', 'https://shop.example/lamps', 'shop.example', ['web'], 'rest'],
    ['web', 'https://shop.example/lamps', 'shop.example', ['hackernews'], 'stored'],
    ['web', 'https://www.shop.example/lamps', 'shop.example', ['shop.example'], 'rest'],
    ['mastodon', 'https://town.example/@ada', 'mastodon', ['town.example'], 'rest'],
    ['mastodon', 'https://town.example/@ada', 'mastodon', ['city.example'], 'stored'],
    ['hackernews', 'https://news.ycombinator.com/item?id=1', 'hackernews', ['news.ycombinator.com'], 'stored'],
    ['web', 'https://shop.example/lamps', 'elsewhere.example', [], 'rest'],
    ['web', 'https://news.ycombinator.com/item?id=1', 'news.ycombinator.com', [], 'rest'],
    ['hackernews', 'https://shop.example/lamps', 'hackernews', [], 'rest'],
    ['nobody', 'https://shop.example/lamps', 'shop.example', [], 'rest'],
  ])('%s on %s for %s, with %j switched off: %s', async (reader, url, site, off, state) => {
    await decideSetting(db, 'sitesOff', off);
    const own = { ...batchWith([]), reader, site };
    expect(await takeBatch(own, { ...LISTENER, url })).toMatchObject({ state });
  });

  test('a listener of another version is sent to rest', async () => {
    expect(await takeBatch({ ...batch, protocol: 99 }, LISTENER)).toEqual({ state: 'rest', why: 'orphaned' });
  });

  test.each([null, 'posts', { ...batch, number: -1 }, { ...batch, posts: 'many' }])('%j is no batch', async (value) => {
    expect(await takeBatch(value, LISTENER)).toMatchObject({ state: 'rest' });
  });

  test('a malformed post is left out and counted; the rest of its batch is stored', async () => {
    const posts = [postSaying('1', 'Norvelo'), { text: 5 } as unknown as Post];
    const answer = await takeBatch({ ...batchWith([postSaying('3', ''), postSaying('4', '')]), posts }, LISTENER);
    expect(answer).toMatchObject({ state: 'stored', mentions: [{ id: 'hackernews:1' }] });
    expect(await db.siteHealth.toArray()).toMatchObject([{ found: 2, read: 1 }]);
  });
});

test('a full disk is said, nothing is acknowledged, and the batch can come again', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  const put = vi.spyOn(db.mentions, 'bulkPut').mockImplementationOnce(() => {
    throw full;
  });
  const batch = batchWith([postSaying('1', 'Norvelo')]);
  expect(await takeBatch(batch, LISTENER)).toEqual({ state: 'later', why: 'storage-full' });
  expect(await readTrouble()).toMatchObject({ code: 'storage-full' });
  put.mockRestore();
  expect(await takeBatch(batch, LISTENER)).toMatchObject({ state: 'stored' });
  await vi.waitFor(async () => expect(await readTrouble()).toBeNull());
});
