// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { identify } from '@/lib/posts/identity';
import { readSource, siteOf } from './samplePages';

const host = 'https://wheels.example';
const state = '<script id="initial-state">{"meta":{"streaming_api_base_url":"wss://x","domain":"wheels.example"}}</script>';

interface Parts {
  id?: string;
  acct?: string;
  href?: string;
  time?: string;
  body?: string;
  classes?: string;
  around?: string;
  line?: string;
  bar?: string;
  name?: string;
}

const status = (parts: Parts = {}): string => {
  const { id = '1', acct = 'ada', href = `/@${acct}/${id}`, time = '2026-02-01T10:00:00.000Z', body = `says ${id}` } = parts;
  const content = body === '' ? '' : `<div class="status__content"><div class="status__content__text" lang="en"><p>${body}</p></div></div>`;
  return `<div class="status__wrapper ${parts.around ?? 'status__wrapper-public'}">${parts.line?.includes('boost') ? `<div class="status__prepend">${parts.line}</div>` : ''}
  <div class="status ${parts.classes ?? ''}" data-id="${id}">${parts.line ?? ''}<div class="status__info">
  <a class="status__relative-time" href="${href}"><time datetime="${time}">2h</time></a>
  <a class="status__display-name" href="/@${acct}"><span class="display-name"><bdi><strong class="display-name__html">${parts.name ?? 'Ada'}</strong></bdi>
  <span class="display-name__account">@${acct}</span></span></a></div>${content}${parts.bar ?? ''}</div></div>`;
};

const reading = (html: string, address = `${host}/home`): ReturnType<typeof readSource> =>
  readSource(`<html lang="en"><body><div id="mastodon" data-props="{}">${html}</div>${state}</body></html>`, address);
const read = (html: string, address = `${host}/home`): Post[] => reading(html, address).posts;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/home', 'feed'], ['/public/local', 'feed'], ['/explore', 'feed'], ['/lists/3', 'feed'],
    ['/deck/home', 'feed'], ['/web/timelines/home', 'feed'], ['/web/@ada/12', 'thread'], ['/deck/@ada@dorf.example/12', 'thread'],
    ['/@ada', 'profile'], ['/@ada@dorf.example/with_replies', 'profile'], ['/@ada/12', 'thread'], ['/@ada/12/quotes', 'listing'],
    ['/users/ada/statuses/12', 'thread'], ['/web/statuses/12', 'thread'], ['/search?q=norvelo', 'search'], ['/tags/norvelo', 'search'],
    ['/bookmarks', 'listing'], ['/favourites', 'listing'],
    ['/conversations', null], ['/deck/conversations', null], ['/web/timelines/direct', null], ['/notifications', null],
    ['/@ada/12/reblogs', null], ['/@ada/followers', null], ['/settings/profile', null], ['/auth/sign_in', null],
    ['/explore/links', null], ['/follow_requests', null], ['/about', null],
  ])('%s is %s', (path, kind) => expect(reading('', host + path).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/search?q=norvelo+beam', { terms: 'norvelo beam' }], ['/tags/%D1%81%D0%B2%D1%96%D1%82%D0%BB%D0%BE', { terms: '#світло' }],
  ['/@ada', { owner: 'ada@wheels.example' }], ['/@ada@dorf.example', { owner: 'ada@dorf.example' }], ['/home', null],
])('%s is about %j', (path, subject) => {
  const { page } = reading('', host + path);
  expect(page === null ? undefined : siteOf('mastodon').about?.(page.url, page.document)).toEqual(subject);
});

describe('whose page it is', () => {
  test.each([
    ['the app', '<div id="mastodon" data-props="{}"></div>', 'mastodon'],
    ['its state', state, 'mastodon'],
    ['a page for guests before 4.0', '<div class="activity-stream"><div class="entry"><div class="status__content"></div></div></div>', 'mastodon'],
    ['another page', '<script id="initial-state">{"user":null}</script><div id="app"></div>', 'wheels.example'],
  ])('%s', (_, body, siteId) => expect(readSource(`<html><body>${body}</body></html>`, `${host}/home`).siteId).toBe(siteId));
});

describe('what is not read', () => {
  test.each([
    ['followers only', status({ classes: 'status-private' })],
    ['direct, by the frame', status({ around: 'status__wrapper-direct' })],
    ['direct, by its sign', status().replace('<time', '<span class="status__visibility-icon"><i class="fa fa-at"></i></span><time')],
    ['limited', status({ classes: 'status-limited' })],
    ['a notification', `<div class="notification">${status()}</div>`],
    ['a conversation', `<div class="conversation">${status()}</div>`],
    ['what one replies to', `<div class="reply-indicator">${status()}</div>`],
    ['an emptied frame', '<article data-id="1"><div class="status__wrapper"><span>Ada</span></div></article>'],
    ['an emptied frame of Glitch', '<article data-id="1"><div class="status focusable"><span>Ada</span></div></article>'],
    ['filtered', status({ body: '', line: '<div class="content-warning content-warning--filter"><p>Filter: lamps</p></div>' })],
  ])('%s', (_, html) => {
    const { posts, health } = reading(html);
    expect(posts).toEqual([]);
    expect(health.found).toBe(0);
  });

  test.each([
    ['its words', status({ body: '' }), 'text'],
    ['its address', status({ href: '', id: 'x' }), 'permalink'],
    ['its author', status({ href: `https://plume.example/notice/Ax`, name: '' }).replace(/<span class="display-name__account">[^<]*<\/span>/u, ''), 'author'],
  ])('a post without %s is counted', (_, html) => {
    expect(reading(html).health).toMatchObject({ found: 1, read: 0 });
  });

  test('a quoted post, nor its words', () => {
    const quoted = `<div class="status__quote">${status({ id: '2', classes: 'status--is-quote', body: 'quoted' })}</div>`;
    expect(read(status({ body: '</p><p class="quote-inline">RE: link</p><p>mine' , bar: quoted })).map(({ text }) => text)).toEqual(['mine']);
  });
});

describe('one name on every server', () => {
  const made = Date.UTC(2026, 1, 1, 10, 0, 5, 300);
  const numbered = (random: number): string => String(BigInt(made) * 65536n + BigInt(random));
  const onOwn = read(status({ id: numbered(7), time: '2026-02-01T10:00:05.300Z' }))[0];
  const elsewhere = readSource(`<html><body><div id="mastodon" data-props="{}">${
    status({ id: numbered(4711), acct: 'ada@wheels.example', time: '2026-02-01T10:00:05.000Z' })}</div></body></html>`, 'https://dorf.example/home').posts[0];
  const before4 = readSource(`<html><body><div id="mastodon" data-props="{}">${
    status({ id: numbered(99), acct: 'ada@wheels.example', href: `${host}/@ada/${numbered(7)}` })}</div></body></html>`, 'https://alt.example/web/home').posts[0];

  test.each([['another', elsewhere], ['an older', before4]])('is that of %s server', (_, post) => {
    expect(post === undefined ? '' : identify(post)).toBe('mastodon:ada@wheels.example/2026-02-01T10:00:05Z');
    expect(onOwn?.nativeId).toBe(post?.nativeId);
    expect(onOwn?.author.handle).toBe('ada@wheels.example');
  });

  test('two posts of one second stay two', () => {
    const posts = read(status({ id: numbered(7) }) + status({ id: numbered(8) }));
    expect(new Set(posts.map(identify)).size).toBe(2);
  });

  test('it is the same in the list and on its own page, which shows no seconds', () => {
    const own = `<div class="detailed-status"><a class="detailed-status__display-name" href="/@ada"><span class="display-name">
      <bdi><strong class="display-name__html">Ada</strong></bdi><span class="display-name__account">@ada@wheels.example</span></span></a>
      <div class="status__content"><div class="status__content__text"><p>x</p></div></div>
      <a class="detailed-status__datetime" href="/@ada/${numbered(7)}">Feb 1, 2026, 12:00</a></div>`;
    const [post] = read(own, `${host}/@ada/${numbered(7)}`);
    expect(post?.nativeId).toBe(onOwn?.nativeId);
    expect(post?.publishedAt).toMatchObject({ at: '2026-02-01T10:00:05.300Z', precision: 'second' });
  });
});

describe('threads', () => {
  const focus = `<div class="detailed-status"><span class="display-name"><bdi><strong class="display-name__html">Ada</strong></bdi>
    <span class="display-name__account">@ada@wheels.example</span></span><div class="status__content"><div class="status__content__text">root</div></div>
    <a class="detailed-status__datetime" href="/@ada/10">Feb 1, 2026</a></div>`;
  const line = '<div class="status__line"></div>';
  const full = '<div class="status__line status__line--full"></div>';
  test('by the lines between posts', () => {
    const posts = read([
      status({ id: '8' }), status({ id: '9' }), focus,
      status({ id: '11', classes: 'status--in-thread', line: full }), status({ id: '12', classes: 'status--in-thread', line }),
      status({ id: '13', classes: 'status--in-thread status--first-in-thread', line }),
      status({ id: '14', classes: 'status--in-thread status--first-in-thread', line: full }),
      status({ id: '15', classes: 'status--in-thread status--first-in-thread' }),
    ].join(''), `${host}/@ada/10`);
    expect(posts.map(({ nativeId, parentId }) => [nativeId?.split('/').at(-1), parentId?.split('/').at(-1) ?? null])).toEqual([
      ['8', null], ['9', '8'], ['10', '9'], ['11', '10'], ['12', '11'], ['13', '10'], ['14', null], ['15', null],
    ]);
    expect(posts.map(({ kind }) => kind)).toEqual(['post', 'reply', 'reply', 'reply', 'reply', 'reply', 'reply', 'reply']);
  });
});

describe('counts', () => {
  const bar = (counter: string): string => `<div class="status__action-bar"><button class="icon-button"><svg class="icon icon-reply"></svg>
    <span class="icon-button__counter">${counter}</span></button></div>`;
  test.each([['0', 0], ['1', 1], ['1+', null], ['12', 12], ['1.2K', 1200]])('%s answers are %s', (counter, replies) =>
    expect(read(status({ bar: bar(counter) }))[0]?.engagement.replies).toBe(replies));
});

test.each([
  ['since 4.3', '<div class="status__prepend"><svg class="icon icon-retweet"></svg></div>', true],
  ['before', '<div class="status__prepend"><i class="fa fa-retweet"></i></div>', true],
  ['of an answer', '<div class="status__prepend"><svg class="icon icon-reply"></svg></div>', false],
])('a line above, %s', (_, prepend, repost) =>
  expect(read(status().replace('<div class="status ', `${prepend}<div class="status `))[0]?.repost).toBe(repost));

test('a translation never takes the place of what was written', () => {
  const translated = status({ bar: '<div class="translate-button"><div class="translate-button__meta">Translated</div></div>' });
  expect(read(translated)[0]?.partial).toBe(true);
});

test('pages for guests before 4.0', () => {
  const entry = `<div class="activity-stream h-entry"><div class="entry"><div class="detailed-status detailed-status--flex detailed-status-public">
    <div class="p-author h-card"><a class="detailed-status__display-name u-url" href="${host}/@ada"><span class="display-name"><bdi>
    <strong class="display-name__html p-name emojify">Ada</strong></bdi><span class="display-name__account">@ada@wheels.example <i class="fa fa-lock"></i></span></span></a></div>
    <div class="status__content emojify"><p><span class="p-summary">Lamps </span><button class="status__content__spoiler-link">Show more</button></p>
    <div class="e-content" lang="en"><p>Norvelo broke.</p></div></div><div class="detailed-status__meta"><data class="dt-published" value="2021-03-01T09:00:00+00:00"></data>
    <a class="detailed-status__datetime u-url u-uid" href="${host}/@ada/5"><time class="formatted" datetime="2021-03-01T09:00:00Z">Mar 1</time></a>
    <a class="modal-button detailed-status__link" href="/interact/5?type=reply"><span class="detailed-status__reblogs">2</span></a>
    <a class="modal-button detailed-status__link" href="/interact/5?type=reblog"><span class="detailed-status__reblogs">3</span></a>
    <a class="modal-button detailed-status__link" href="/interact/5?type=favourite"><span class="detailed-status__favorites">4</span></a></div></div></div></div>`;
  expect(readSource(`<html lang="en"><body>${entry}</body></html>`, `${host}/@ada/5`).posts).toMatchObject([{
    nativeId: `${host}/@ada/5`, author: { handle: 'ada@wheels.example', name: 'Ada' }, title: 'Lamps', text: 'Norvelo broke.',
    publishedAt: { at: '2021-03-01T09:00:00.000Z' }, engagement: { likes: 4, shares: 3 },
  }]);
});

test('the layout of 2026', () => {
  const article = (audience: string): string => `<article class="Z1a" data-id="31" tabindex="0"><div class="p9"><svg></svg><span class="display-name"><strong>Jens</strong></span> boosted</div>
    <header class="h1"><a href="/@ada@dorf.example" title="@ada@dorf.example" data-hover-card-account="4"></a><div><p class="n1">${audience.replace('NAME', `<a href="/@ada@dorf.example" data-hover-card-account="4"><span class="display-name"><bdi><strong>Ada</strong></bdi></span></a>`)}
    • <a href="/@ada@dorf.example/31"><time datetime="2026-02-01T10:00:00Z">2h</time></a></p></div></header>
    <div class="c1"><div class="t1" lang="en"><p>Norvelo, again.</p></div></div></article>`;
  expect(read(`<article data-id="31" tabindex="-1">${article('NAME')}</article>`)).toHaveLength(1);
  const quoting = article('NAME').replace('</p></div></div>', `</p></div><div class="q1">${article('NAME').replaceAll('31', '30')}</div></div>`);
  expect(read(quoting).map(({ nativeId }) => nativeId)).toEqual([`${host}/@ada@dorf.example/31`]);
  expect(read(article('NAME'))).toMatchObject([{ author: { handle: 'ada@dorf.example', name: 'Ada' }, text: 'Norvelo, again.', language: 'en' }]);
  expect(read(article('<span>NAME to Followers</span>'))).toEqual([]);
});

describe('the time below the post that a page is about', () => {
  const shown = (written: string, language: string): unknown => readSource(`<html lang="${language}"><body><div id="mastodon" data-props="{}"><div class="detailed-status">
    <span class="display-name"><span class="display-name__account">@ada@wheels.example</span></span><div class="status__content"><div class="status__content__text">x</div></div>
    <a class="detailed-status__datetime" href="/@ada/5">${written}</a></div></div></body></html>`, `${host}/@ada/5`).posts[0]?.publishedAt.at?.slice(0, 10);
  test.each([
    ['Jan 20, 2026, 12:00 PM', 'en', '2026-01-20'], ['20. Jan. 2026, 12:00', 'de', '2026-01-20'], ['20 січ. 2026 р., 12:00', 'uk', '2026-01-20'],
    ['2026年1月20日 12:00', 'ja', '2026-01-20'], ['٢٠ يناير ٢٠٢٦، ١٢:٠٠ م', 'ar', '2026-01-20'], ['baka dofu', 'en', undefined],
  ])('%s (%s)', (written, language, day) => expect(shown(written, language)).toBe(day));
});
