import { describe, expect, it } from 'vitest';
import { MOST_IN_BATCH, PROTOCOL_VERSION, type Batch } from '@/lib/messaging/protocol';
import { parseBatch, parseDecided, parseHello, parseOpenMention, parsePageMentions } from '@/lib/messaging/schemas';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import { completePost } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import { parsePost } from '@/lib/posts/schema';

const post: Post = {
  ...completePost(
    {
      kind: 'review',
      nativeId: '1',
      text: 'It hums.',
      author: { name: 'Wren' },
      rating: { value: 2, best: 5 },
      media: ['image'],
    },
    { site: 'cards', base: 'https://cards.example/', context: 'reviews' },
  ),
  permalink: 'https://cards.example/r/1',
  publishedAt: { at: '2026-02-03T04:05:06.000Z', precision: 'second', raw: '2026-02-03T04:05:06Z' },
  reply: { text: 'Sorry.', author: null, publishedAt: UNKNOWN_TIME },
};

const writtenAt = (at: string): object => ({ at, precision: 'day', raw: null });

const batch: Batch = {
  protocol: PROTOCOL_VERSION,
  instance: '0123456789abcdef',
  number: 1,
  site: 'cards',
  reader: 'cards',
  posts: [post],
  scanned: [{ key: 'abcdefghijklmn', context: 'reviews' }],
  health: [{ kind: 'reviews', found: 2, read: 1, missing: { time: 1 }, unreadable: 0 }],
  gone: ['cards:2'],
  answers: [{ to: 'cards:1', topicId: 't1', handle: 'norvelo', at: '2026-02-03T04:05:06Z', permalink: 'https://cards.example/r/1', text: 'We will look into it.' }],
};

const health = batch.health[0];
const answer = batch.answers[0];

describe('a post at the border', () => {
  it('is taken as it is when it is whole', () => {
    expect(parsePost(structuredClone(post))).toEqual(post);
  });

  it('loses keys that are not its own, and never its prototype', () => {
    const more = JSON.stringify({ ...post, extra: 1, author: { ...post.author, extra: 1 } });
    const hostile: unknown = JSON.parse(more.replace(/^\{/u, '{"__proto__":{"owned":1},'));
    const parsed = parsePost(hostile);
    expect(parsed).toEqual(post);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.hasOwn(parsed as object, '__proto__')).toBe(false);
  });

  it.each<[string, object]>([
    ['a field missing', { title: undefined }],
    ['a text too long', { text: 'x'.repeat(MOST_TEXT + 1) }],
    ['a name too long', { author: { ...post.author, name: 'x'.repeat(MOST_LINE + 1) } }],
    ['a kind that is none', { kind: 'notification' }],
    ['a context that is none', { context: 'attic' }],
    ['an address that runs', { permalink: 'javascript:alert(1)' }],
    ['an address with a password', { permalink: 'https://a:b@cards.example/' }],
    ['an address of data', { author: { ...post.author, url: 'data:text/html,x' } }],
    ['a text that is none', { text: { toString: 'x' } }],
    ['no site', { site: '' }],
    ['likes without end', { engagement: { ...post.engagement, likes: Infinity } }],
    ['too many media', { media: Array.from({ length: 201 }, () => 'image') }],
    ['a reply too long', { reply: { ...post.reply, text: 'x'.repeat(MOST_TEXT + 1) } }],
  ])('is refused with %s', (_, change) => {
    expect(parsePost({ ...post, ...change })).toBeNull();
  });

  it.each([null, undefined, 7, 'post', [], [post]])('is refused when it is no post at all: %j', (value) => {
    expect(parsePost(value)).toBeNull();
  });

  it.each<[string, object, object]>([
    ['a time that is none', { publishedAt: writtenAt('yesterday') }, { publishedAt: UNKNOWN_TIME }],
    ['a thirteenth month', { publishedAt: writtenAt('2026-13-01T00:00:00Z') }, { publishedAt: UNKNOWN_TIME }],
    ['stars without number', { rating: { value: NaN, best: 5 } }, { rating: null }],
    ['media named twice', { media: ['image', 'image', 'video'] }, { media: ['image', 'video'] }],
  ])('stays without %s', (_, change, left) => {
    expect(parsePost({ ...post, ...change })).toEqual({ ...post, ...left });
  });
});

const twentyOneFields = Object.fromEntries(Array.from('abcdefghijklmnopqrstu', (name) => [name, 1]));

describe('a batch at the border', () => {
  it('is taken as it is when it is whole', () => {
    expect(parseBatch(structuredClone(batch))).toEqual({ batch, refused: 0 });
  });

  it('loses only the posts that are broken or belong to another site, and counts them', () => {
    const parsed = parseBatch({ ...batch, posts: [post, { ...post, kind: 'x' }, null, { ...post, site: 'other' }] });
    expect(parsed).toEqual({ batch, refused: 3 });
  });

  it('says nothing of the posts of another site', () => {
    const others = { gone: ['cards:2', 'cards:2', 'other:2'], answers: [answer, { ...answer, to: 'other:1' }] };
    expect(parseBatch({ ...batch, ...others })).toEqual({ batch, refused: 0 });
  });

  it('may hold posts that were met on a brand\'s own page, with a time that was clamped', () => {
    const met = { ...post, context: 'brand' as const, publishedAt: { ...post.publishedAt, clamped: true as const } };
    expect(parseBatch({ ...batch, posts: [met], scanned: [{ key: 'abcdefghijklmn', context: 'brand' }] })?.batch.posts).toEqual([met]);
  });

  it.each<[string, object]>([
    ['too many posts', { posts: Array.from({ length: MOST_IN_BATCH + 1 }, () => post) }],
    ['too many keys', { scanned: Array.from({ length: MOST_IN_BATCH + 1 }, () => batch.scanned[0]) }],
    ['a key that is a text', { scanned: [{ key: 'what somebody wrote', context: 'feed' }] }],
    ['number 0', { number: 0 }],
    ['half a number', { number: 1.5 }],
    ['a number as text', { number: '1' }],
    ['a site that is markup', { site: '<b>' }],
    ['an instance without end', { instance: 'x'.repeat(65) }],
    ['negative health', { health: [{ ...health, found: -1 }] }],
    ['health without end', { health: [{ ...health, found: 1e9 }] }],
    ['unreadable posts without end', { health: [{ ...health, unreadable: 1e9 }] }],
    ['too many missing fields', { health: [{ ...health, missing: twentyOneFields }] }],
    ['health of a kind of page that is none', { health: [{ ...health, kind: 'brand' }] }],
    ['health of one kind of page twice', { health: [health, health] }],
    ['health of version 3', { health: { found: 1, read: 1, missing: {} } }],
    ['too many deleted posts', { gone: Array.from({ length: MOST_IN_BATCH + 1 }, (_, i) => `cards:${i}`) }],
    ['a deleted post that is a text', { gone: ['what somebody wrote'] }],
    ['too many answers', { answers: Array.from({ length: MOST_IN_BATCH + 1 }, () => answer) }],
    ['an answer to nothing', { answers: [{ ...answer, to: 'nothing' }] }],
    ['an answer without end', { answers: [{ ...answer, handle: 'x'.repeat(MOST_LINE + 1) }] }],
    ['an answer of nobody', { answers: [{ ...answer, handle: '' }] }],
    ['an answer at a time that is none', { answers: [{ ...answer, at: 'yesterday' }] }],
    ['an answer at an address that runs', { answers: [{ ...answer, permalink: 'javascript:alert(1)' }] }],
    ['an answer for a topic without end', { answers: [{ ...answer, topicId: 'x'.repeat(101) }] }],
    ['a reader that is markup', { reader: '<b>' }],
  ])('is refused with %s', (_, change) => {
    expect(parseBatch({ ...batch, ...change })).toBeNull();
  });

  it('cannot reach a prototype through its health', () => {
    const more = JSON.stringify(batch).replace('"missing":{', '"missing":{"__proto__":5,"constructor":5,');
    const hostile: unknown = JSON.parse(more);
    const parsed = parseBatch(hostile);
    expect(parsed === null || Object.keys(parsed.batch.health[0]?.missing ?? {}).join() === 'time').toBe(true);
  });

  it('may come from the host of any page', () => {
    for (const site of ['blog.example', 'xn--bcher-kva.example', 'localhost:8443', '[::1]']) {
      expect(parseBatch({ ...batch, site, posts: [] })?.batch.site).toBe(site);
    }
  });
});

describe('other messages at the border', () => {
  it('are taken when they are whole', () => {
    const hello = { protocol: 1, instance: '0123456789abcdef', site: 'cards', reader: 'cards' };
    expect(parseHello({ ...hello, more: 1 })).toEqual(hello);
    expect(parsePageMentions({ count: 3, state: 'paused', more: 1 })).toEqual({ count: 3, state: 'paused' });
  });

  it.each([null, {}, { protocol: '1', instance: '0123456789abcdef', site: 'cards', reader: 'cards' }, { count: -1, state: null }, { count: 1, state: 'lost' }])(
    'are refused otherwise: %j',
    (value) => {
      expect(parseHello(value)).toBeNull();
      expect(parsePageMentions(value)).toBeNull();
    },
  );

  it('name mentions by their ids, with any site before the colon', () => {
    for (const id of ['cards:1', 'localhost:8443:~abc', '[::1]:7', `${'s'.repeat(253)}:${'n'.repeat(500)}`]) {
      expect(parseOpenMention({ id, more: 1 })).toEqual({ id });
    }
    expect(parseDecided({ mentions: ['cards:1', 'cards:2', 'cards:1'] })).toEqual(['cards:1', 'cards:2']);
  });

  it.each([undefined, null, {}, 'cards:1', { id: 7 }, { id: 'cards' }, { id: 'cards:' }, { id: ` cards:${'n'.repeat(800)}` }])(
    'name no mention otherwise: %j',
    (value) => expect(parseOpenMention(value)).toBeNull(),
  );

  it.each([undefined, {}, { mentions: 'cards:1' }, { mentions: [7] }, { mentions: Array.from({ length: 1_001 }, () => 'cards:1') }])(
    'are about no mention otherwise: %#',
    (value) => expect(parseDecided(value)).toEqual([]),
  );
});
