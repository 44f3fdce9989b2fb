// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { timeInCode } from '@/lib/sites/threads/addresses';
import { documentOf, readSource, siteOf } from './samplePages';

const PROFILE = 'https://www.threads.com/@tessaq';
/** Longer than real codes, so that they hold no time. */
const CODE = 'DNrvLampsOn01';
const OTHER = 'DNrvLampsOn02';
const THIRD = 'DNrvLampsOn03';
const addressOf = (code: string, handle = 'tessaq'): string => `https://www.threads.com/@${handle}/post/${code}`;

interface Card {
  handle?: string;
  code?: string;
  at?: string;
  name?: string;
  time?: string;
  badge?: string;
  words?: string;
  above?: string;
  after?: string;
  counts?: string[];
}

const button = (count: string): string => `<div><div role="button"><svg aria-label="x"></svg><span dir="auto"><span>${count}</span></span></div></div>`;

const card = ({ handle = 'tessaq', code = CODE, at = '2026-02-27T10:00:00.000Z', name, time, badge = '', words = '<span dir="auto"><span>Norvelo is bright.</span></span>',
  above = '', after = '', counts = ['2', '', '', ''] }: Card = {}): string =>
  `<div data-pressable-container="true">${above}<a href="/@${handle}"><img alt=""></a><div><div>${name ?? `<a href="/@${handle}"><span dir="auto">${handle}</span></a>`}
  ${time ?? `<span dir="auto"><a href="/@${handle}/post/${code}"><time datetime="${at}">2d</time></a></span>`}${badge}</div><div aria-haspopup="menu" role="button"><svg></svg></div></div>
  <div>${words}${after}<div>${counts.map(button).join('')}</div></div></div>`;

const inPage = (body: string, lang = 'en', head = ''): string => `<html lang="${lang}"><head>${head}</head><body><div role="region">${body}</div></body></html>`;
const read = (body: string, { at = PROFILE, lang = 'en', head = '' } = {}): Post[] => readSource(inPage(body, lang, head), at).posts;
/** Cards of a list, each in a frame of its own. */
const apart = (...cards: string[]): string => cards.map((html) => `<div><div><div><div>${html}</div></div></div></div>`).join('');
/** Cards of one thread, in one frame. */
const joined = (...cards: string[]): string => `<div>${cards.map((html) => `<div>${html}</div>`).join('')}</div>`;

interface Stated { code?: string; handle?: string; text?: string; hidden?: boolean; taken?: number; info?: object }
const stated = ({ code = CODE, handle = 'tessaq', text = 'Norvelo is bright.', hidden = false, taken = 1_772_186_400, info = {} }: Stated = {}): object => ({
  code, user: { username: handle, full_name: 'Tess Q.', text_post_app_is_private: hidden }, caption: { text }, taken_at: taken, like_count: 1234,
  text_post_app_info: { direct_reply_count: 31, repost_count: 4, quote_count: 2, ...info },
});
const data = (...threads: object[][]): string => `<script type="application/json">${JSON.stringify({
  require: [{ data: { edges: threads.map((posts) => ({ node: { thread_items: posts.map((post) => ({ post })) } })) } }],
})}</script>`;

test.each([
  ['www.threads.com/', 'feed'], ['www.threads.com/for_you', 'feed'], ['www.threads.net/following', 'feed'], ['www.threads.com/custom_feed/123', 'feed'],
  ['www.threads.com/@tess.aq', 'profile'], ['threads.net/@tessaq/replies', 'profile'], [`www.threads.com/@tessaq/post/${CODE}`, 'thread'],
  [`www.threads.com/@tessaq/post/${CODE}/media`, 'thread'], [`www.threads.net/t/${CODE}`, 'thread'], ['www.threads.com/search?q=norvelo', 'search'],
  ['www.threads.com/saved', 'listing'], ['www.threads.com/messages/t/1', null], ['www.threads.com/activity', null], ['www.threads.com/settings/privacy', null],
  [`www.threads.com/@tessaq/post/${CODE}/liked_by`, null], ['about.threads.com/', null],
])('%s is %s', (address, kind) => {
  expect(readSource('<p></p>', `https://${address}`).page?.kind ?? null).toBe(kind);
});

test.each([['@tessaq/replies', { owner: 'tessaq' }], ['search?q=norvelo%20beam', { terms: 'norvelo beam' }], ['', null]])('/%s is about %o', (path, subject) => {
  expect(siteOf('threads').about?.(new URL(`https://www.threads.com/${path}`), documentOf('<p></p>'))).toEqual(subject);
});

test.each([['DSVRshjkbtK', '2025-12-16T17:18:28'], ['DNrvLampsOn01', null], ['Dshort', null], ['DSVRshjk~tK', null]])('the time in the code %s', (code, at) => {
  const ms = timeInCode(code);
  expect(ms === null ? null : new Date(ms).toISOString().slice(0, 19)).toBe(at);
});

describe('a card', () => {
  test('is a post', () => {
    expect(read(card())[0]).toMatchObject({
      nativeId: CODE, kind: 'post', permalink: addressOf(CODE), threadUrl: addressOf(CODE), parentId: null, text: 'Norvelo is bright.', repost: false, media: [],
      author: { handle: 'tessaq', name: null, url: PROFILE }, publishedAt: { at: '2026-02-27T10:00:00.000Z', precision: 'second' },
      engagement: { likes: 2, replies: null, shares: null },
    });
  });

  test.each([
    ['paragraphs', '<span dir="auto"><span>One</span></span><span dir="auto"><span>Two\nthree</span></span>', 'One\n\nTwo\nthree'],
    ['people and links', '<span dir="auto">With <a href="/@norvelo">@norvelo</a> at <a href="https://l.threads.com/?u=x">x.example</a></span>', 'With @norvelo at x.example'],
    ['no titles of links', '<span dir="auto">Look</span><a href="https://l.threads.com/?u=x"><span dir="auto">A title</span></a>', 'Look'],
    ['no buttons', '<span dir="auto">Look</span><div role="button"><span dir="auto">Translate</span></div>', 'Look'],
    ['no place in a thread', '<span dir="auto"><span>Look</span><div><span>2</span><span>/</span><span>5</span></div></span>', 'Look'],
    ['a block within a block once', '<div dir="auto"><span dir="auto">Look</span></div>', 'Look'],
  ])('says %s', (_, words, text) => expect(read(card({ words }))[0]?.text).toBe(text));

  test.each([
    ['a topic and a badge beside the age', { badge: '<span dir="auto">·</span><span dir="auto">Author</span>' }],
    ['a quoted post', { after: card({ handle: 'lumaride', code: OTHER, words: '<span dir="auto">Quoted.</span>' }) }],
    ['a quoted post that is not marked', { after: `<div><a href="/@lumaride"><span dir="auto">lumaride</span></a><span dir="auto"><a href="/@lumaride/post/${OTHER}"><time datetime="2026-02-01T10:00:00.000Z">3w</time></a></span><span dir="auto">Quoted.</span></div>` }],
  ] satisfies [string, Card][])('does not say %s', (_, parts) => {
    expect(read(card(parts))).toMatchObject([{ nativeId: CODE, text: 'Norvelo is bright.' }]);
  });

  test.each([
    ['en', ['1.2K', '84', '3'], [1200, 84, 3]], ['de', ['1,2 Tsd.', '', '1'], [1200, null, 1]], ['ru', ['3,4 тыс.', '1', ''], [3400, 1, null]], ['ja', ['1.2万', '', ''], [12_000, null, null]],
  ])('counts in %s: %o', (lang, counts, expected) => {
    const engagement = read(card({ counts: [...counts, ''] }), { lang })[0]?.engagement;
    expect([engagement?.likes, engagement?.replies, engagement?.shares]).toEqual(expected);
  });

  test('counts beside media that have buttons too', () => {
    const after = '<div role="button"><video></video><div role="button"><svg></svg></div></div>';
    expect(read(card({ after }))[0]).toMatchObject({ media: ['video'], engagement: { likes: 2 } });
  });

  test('that another passed on', () => {
    const above = '<div><a href="/@ines"><span dir="auto">ines</span></a><span dir="auto"> reposted</span></div>';
    expect(read(card({ above }))[0]).toMatchObject({ repost: true, text: 'Norvelo is bright.', author: { handle: 'tessaq' } });
  });

  test.each([
    ['an advertisement', { time: '<span dir="auto">Sponsored</span>' }],
    ['an advertisement with a link', { time: `<a href="/@tessaq/post/${CODE}">Sponsored</a>` }],
  ] satisfies [string, Card][])('%s is none', (_, parts) => {
    expect(readSource(inPage(card(parts)), PROFILE)).toMatchObject({ posts: [], health: { found: 0 } });
  });
  test('an empty one is none', () => {
    expect(readSource(inPage('<div data-pressable-container="true"></div>'), PROFILE).health.found).toBe(0);
  });

  test.each([
    ['an address', { time: '<span dir="auto"><time datetime="2026-02-27T10:00:00.000Z">2d</time></span>' }], ['a name', { name: '' }], ['words', { words: '' }],
  ] satisfies [string, Card][])('without %s is reported', (_, parts) => {
    expect(readSource(inPage(card(parts)), PROFILE)).toMatchObject({ posts: [], health: { found: 1, read: 0 } });
  });

  test('without a time is dated by the page\'s data, else to the day by its code', () => {
    const time = (code: string): string => `<span dir="auto"><a href="/@tessaq/post/${code}"></a></span>`;
    expect(read(card({ time: time(CODE) }), { head: data([stated()]) })[0]?.publishedAt.at).toBe('2026-02-27T10:00:00.000Z');
    expect(read(card({ time: time('DSVRshjkbtK'), code: 'DSVRshjkbtK' }))[0]?.publishedAt).toMatchObject({ at: '2025-12-16T00:00:00.000Z', precision: 'day' });
    expect(read(card({ time: time(CODE) }))[0]?.publishedAt.precision).toBe('unknown');
  });
});

describe('the page\'s data', () => {
  test('fills up what cards show', () => {
    const words = '<span dir="auto">Norvelo is bright.</span>';
    expect(read(card({ words, counts: ['1.2K', '31', '6', ''] }), { head: data([stated({ text: 'Norvelo is bright.\n\nAnd cheap.' })]) })[0]).toMatchObject({
      text: 'Norvelo is bright.\n\nAnd cheap.', author: { name: 'Tess Q.' }, engagement: { likes: 1234, replies: 31, shares: 6 },
    });
  });
  test('does not replace what differs, as a translation does', () => {
    expect(read(card(), { head: data([stated({ text: 'Norvelo is helder.' })]) })[0]?.text).toBe('Norvelo is bright.');
  });
  test('of followers only is not read', () => {
    expect(read(card(), { head: data([stated({ hidden: true })]) })).toEqual([]);
    expect(read('', { at: addressOf(CODE), head: data([stated({ hidden: true })]) })).toEqual([]);
  });
  test('is read by itself where a page for guests shows no cards, without what is offered beside it', () => {
    const head = data([stated()], [stated({ code: OTHER, handle: 'ines', text: 'Mine too.' })])
      + `<script type="application/json">${JSON.stringify({ related_posts: [{ thread_items: [{ post: stated({ code: THIRD }) }] }] })}</script>`;
    expect(read('', { at: addressOf(CODE), head })).toMatchObject([
      { nativeId: CODE, parentId: null, publishedAt: { at: '2026-02-27T10:00:00.000Z' }, author: { handle: 'tessaq' } },
      { nativeId: OTHER, parentId: CODE, kind: 'reply', threadUrl: addressOf(CODE), permalink: addressOf(OTHER, 'ines') },
    ]);
  });
  test('of a page that was left is not', () => {
    expect(read('', { at: addressOf(THIRD), head: data([stated()]) })).toEqual([]);
    expect(read('', { at: 'https://www.threads.com/@ines', head: data([stated()]) })).toEqual([]);
  });
});

describe('threads', () => {
  const parents = (body: string, at: string, head = ''): unknown[] => read(body, { at, head }).map(({ nativeId, kind, parentId }) => [nativeId, kind, parentId]);
  const later = { code: OTHER, at: '2026-02-27T10:01:00.000Z' };

  test('cards in one frame follow one another', () => {
    expect(parents(joined(card(), card(later)), PROFILE)).toEqual([[CODE, 'post', null], [OTHER, 'reply', CODE]]);
  });
  test('cards of a list do not, nor does one that is older', () => {
    expect(parents(apart(card(), card(later)), PROFILE)).toEqual([[CODE, 'post', null], [OTHER, 'post', null]]);
    expect(parents(joined(card(later), card()), PROFILE)).toEqual([[OTHER, 'post', null], [CODE, 'post', null]]);
  });
  test('the data says so too', () => {
    expect(parents(apart(card(), card(later)), PROFILE, data([stated(), stated({ code: OTHER })]))).toEqual([[CODE, 'post', null], [OTHER, 'reply', CODE]]);
  });
  test('on a page of one post, what stands above it is answered by it, what stands below answers it', () => {
    const body = apart(card({ handle: 'ines', code: THIRD }), card(), joined(card({ ...later, handle: 'jan' }), card({ code: 'DNrvLampsOn04', at: '2026-02-27T11:00:00.000Z' })));
    expect(parents(body, addressOf(CODE))).toEqual([
      [THIRD, 'post', null], [CODE, 'reply', THIRD], [OTHER, 'reply', CODE], ['DNrvLampsOn04', 'reply', OTHER],
    ]);
    expect(read(body, { at: addressOf(CODE) }).map(({ threadUrl }) => threadUrl)).toEqual(Array.from({ length: 4 }, () => addressOf(THIRD, 'ines')));
  });
});
