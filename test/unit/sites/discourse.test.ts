// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { show } from '../markup';
import { readSource, siteOf } from './samplePages';

const host = 'https://forum.example';
const generator = '<meta name="generator" content="Discourse 3.4.0">';

interface Parts {
  number?: number;
  frame?: string;
  by?: string;
  cooked?: string | null;
  date?: string;
  more?: string;
  id?: string;
}

const post = (parts: Parts = {}): string => {
  const { number = 1, frame = 'regular', by = 'ada', cooked = 'says', id = `post_${number}` } = parts;
  const date = parts.date ?? `<a class="post-date" href="/t/lamps/7/${number}"><span class="relative-date" data-time="1767225600000">1 Jan</span></a>`;
  return `<div class="topic-post ${frame}"><article id="${id}" data-post-id="90${number}" data-topic-id="7">
  <div class="topic-avatar">${by === '' ? '' : `<a data-user-card="${by}" href="/u/${by}"></a>`}</div><div class="topic-body"><div class="topic-meta-data">
  <div class="names">${by === '' ? '' : `<span class="first username"><a data-user-card="${by}" href="/u/${by}">${by}</a></span>`}</div><div class="post-infos"><div class="post-date">${date}</div></div></div>
  <div class="regular contents">${cooked === null ? '' : `<div class="cooked"><p>${cooked}</p></div>`}${parts.more ?? ''}</div></div></article></div>`;
};

const reading = (html: string, path = '/t/lamps/7', body = ''): ReturnType<typeof readSource> => readSource(
  `<html><head>${generator}</head><body class="${body}"><h1 data-topic-id="7"><a class="fancy-title" href="/t/lamps/7">Lamps</a></h1>
  <div class="post-stream">${html}</div></body></html>`, host + path,
);
const read = (html: string, path?: string): Post[] => reading(html, path).posts;

describe('kinds of pages', () => {
  test.each([
    ['/t/lamps/7', 'thread'], ['/t/lamps/7/12', 'thread'], ['/t/7', 'thread'], ['/forum/t/lamps/7/3?u=ada', 'thread'],
    ['/t/lamps/7/last', 'thread'], ['/search?q=norvelo', 'search'], ['/u/ada/activity/replies', 'profile'], ['/u/ada/activity', 'profile'],
    ['/', null], ['/latest', null], ['/c/lamps/4', null], ['/tag/norvelo', null], ['/categories', null],
    ['/u/ada/messages', null], ['/u/ada/messages/sent', null], ['/u/ada/notifications', null], ['/u/ada/preferences/account', null],
    ['/u/ada/activity/drafts', null], ['/u/ada/activity/bookmarks', null], ['/u/ada/summary', null], ['/chat/c/general/2', null],
  ])('%s is %s', (path, kind) => expect(reading('', path).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/search?q=norvelo', { terms: 'norvelo' }], ['/u/ada/activity', { owner: 'ada' }], ['/t/lamps/7', null],
])('%s is about %j', (path, subject) =>
  expect(siteOf('discourse').about?.(new URL(host + path), document)).toEqual(subject));

describe('letters and closed rooms', () => {
  const lock = '<div id="topic-title"><a class="badge-category"><svg class="d-icon d-icon-lock"></svg></a></div>';
  test.each([
    ['letters, by the page', () => reading(post(), '/t/lamps/7', 'archetype-private_message')],
    ['letters, by the title', () => reading(`<div class="title-wrapper"><svg class="private-message-glyph"></svg></div>${post()}`)],
    ['a category with a lock', () => reading(lock + post())],
  ])('%s', (_, open) => expect(open()).toMatchObject({ page: null, posts: [] }));

  test('the page may say so after the address changed', () => {
    const { page } = reading('');
    if (page === null) throw new Error('No page');
    page.document.body.className = 'archetype-private_message';
    show(post(), page.document.body);
    const article = page.document.querySelector('article');
    expect(article === null ? undefined : siteOf('discourse').read?.(article, page)).toBeNull();
  });
});

describe('what is no post', () => {
  test.each([
    ['a whisper', post({ frame: 'whisper' })],
    ['a flagged post', post({ frame: 'post-hidden' })],
    ['one without a number', post({ id: 'post_x' })],
    ['a cloaked one', '<div class="topic-post" id="post_4" aria-busy="true"><p>…</p></div>'],
    ['one that was deleted', post({ frame: 'deleted' })],
    ['an unfolded answer', `<div class="embedded-posts">${post()}</div>`],
  ])('%s', (_, html) => expect(reading(html)).toMatchObject({ posts: [], health: { found: 0 } }));

  test.each([
    ['its words', post({ cooked: null })], ['its author', post({ by: '' })],
  ])('one without %s is counted', (_, html) => expect(reading(html).health).toMatchObject({ found: 1, read: 0 }));
});

test('a post that the staff sees as deleted is gone', () => {
  const { page } = reading(post({ number: 3, frame: 'deleted' }));
  const article = page?.document.querySelector('article') ?? null;
  expect(article === null || page === null ? null : siteOf('discourse').read?.(article, page)).toEqual({ gone: '7/3' });
});

describe('identity and address', () => {
  test.each([
    ['the first', 1, { nativeId: '7/1', kind: 'post', permalink: `${host}/t/lamps/7`, title: 'Lamps' }],
    ['another', 4, { nativeId: '7/4', kind: 'reply', permalink: `${host}/t/lamps/7/4`, title: null }],
  ])('%s', (_, number, expected) => expect(read(post({ number }))[0]).toMatchObject({ ...expected, threadUrl: `${host}/t/lamps/7` }));

  test('without its link, by the page', () =>
    expect(read(post({ number: 4, date: '' }), '/forum/t/lamps/7/4')[0]).toMatchObject({ permalink: `${host}/forum/t/lamps/7/4` }));

  test('of another topic than the page, without its link, it is counted', () =>
    expect(reading(post({ number: 2, date: '' }), '/t/old/3').health).toMatchObject({ found: 1, read: 0 }));
});

test.each([
  ['a line of its own', 'Two<br>lines', 'Two\nlines'],
  ['a quote', '<aside class="quote"><blockquote>theirs</blockquote></aside>mine', 'mine'],
  ['a preview', 'see <aside class="onebox"><h3>Title</h3></aside>', 'see'],
  ['an emoji', '<img class="emoji" alt=":wave:"> hi', ':wave: hi'],
])('words: %s', (_, cooked, text) => expect(read(post({ cooked }))[0]?.text).toBe(text));

describe('time and counts', () => {
  test('milliseconds', () => expect(read(post())[0]?.publishedAt).toMatchObject({ at: '2026-01-01T00:00:00.000Z', precision: 'second' }));
  test('a wiki shows its last edit', () => expect(read(post({ frame: 'wiki' }))[0]?.publishedAt.at).toBeNull());
  test.each([['12', 12], ['1.2k', 1200]])('%s likes', (shown, likes) =>
    expect(read(post({ more: `<button class="like-count">${shown}</button>` }))[0]?.engagement.likes).toBe(likes));
  test('a cut post says so', () => expect(read(post({ more: '<button class="expand-post">…</button>' }))[0]?.partial).toBe(true));
});

test('the plain layout of before 2019', () => {
  const old = `<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div class="creator"><span><a href="/u/ada"><b itemprop="author">ada</b></a>
    (Ada Lamp) <time datetime="2017-05-01T08:00:00Z" itemprop="datePublished">May</time></span><span itemprop="position">#3</span></div>
    <div class="post" itemprop="articleBody"><p>Norvelo.</p></div><meta itemprop="interactionCount" content="UserLikes:4"><meta itemprop="interactionCount" content="UserComments:1"></div>`;
  const { posts } = readSource(`<html><head>${generator}</head><body><h1><a href="/t/lamps/7">Lamps</a></h1>${old}</body></html>`, `${host}/t/lamps/7`);
  expect(posts).toMatchObject([{
    nativeId: '7/3', author: { handle: 'ada', name: 'ada' }, text: 'Norvelo.', publishedAt: { at: '2017-05-01T08:00:00.000Z' }, engagement: { likes: 4 },
  }]);
});

test('the plain layout of 2020, without numbers in ids', () => {
  const posting = (number: number): string => `<div itemscope itemtype="http://schema.org/DiscussionForumPosting" class="topic-body crawler-post"><div class="crawler-post-meta">
    <div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Forum"></div>
    <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="${host}/u/ada"><span itemprop="name">ada</span></a> (Ada Lamp)</span>
    <link itemprop="mainEntityOfPage" href="${host}/t/lamps/7"><span class="crawler-post-infos"><meta itemprop="datePublished" content="2020-02-0${number}T08:00:00Z">
    <time itemprop="dateModified" datetime="2021-01-01T00:00:00Z" class="post-time">January</time><span itemprop="position">${number}</span></span></div>
    <div class="post" itemprop="articleBody"><p>Norvelo ${number}.</p></div><meta itemprop="headline" content="Lamps">
    <div itemprop="interactionStatistic" itemscope><meta itemprop="interactionType" content="http://schema.org/CommentAction"><meta itemprop="userInteractionCount" content="9"></div>
    <div itemprop="interactionStatistic" itemscope><meta itemprop="interactionType" content="http://schema.org/LikeAction"><meta itemprop="userInteractionCount" content="2"></div></div>`;
  const { posts, siteId } = readSource(`<html><body><div id="topic-title"><h1><a href="/t/lamps/7">Lamps</a></h1></div>${posting(1)}${posting(2)}</body></html>`, `${host}/t/lamps/7`);
  expect(siteId).toBe('forum.example');
  expect(posts).toMatchObject([
    { nativeId: '7/1', title: 'Lamps', author: { handle: 'ada' }, text: 'Norvelo 1.', publishedAt: { at: '2020-02-01T08:00:00.000Z' }, engagement: { likes: 2 } },
    { nativeId: '7/2', title: null, text: 'Norvelo 2.', publishedAt: { at: '2020-02-02T08:00:00.000Z' } },
  ]);
});

test('an activity', () => {
  const item = `<div class="user-stream"><div class="post-list-item user-stream-item"><a href="/u/ada" data-user-card="ada"></a>
    <div class="stream-topic-title"><span class="title"><a href="/t/lamps/7/5">Lamps</a></span></div><span class="relative-date" data-time="1767225600000"></span>
    <div class="excerpt">Norvelo is …</div></div></div>`;
  expect(read(item, '/u/ada/activity')).toMatchObject([{
    nativeId: '7/5', permalink: `${host}/t/lamps/7/5`, author: { handle: 'ada' }, text: 'Norvelo is …', partial: true, title: null,
  }]);
});
