// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { find } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readDocument, readSource, siteOf } from './samplePages';

const WATCH = 'https://www.youtube.com/watch?v=nrvLbeam4tX';
const ID = 'UgwNrv0001LampsOnHeads4AaABAg';
const REPLY = `${ID}.9nrv0001LampReplyAb`;
const NESTED = `${ID}.9nrv0002LampReplyAb`;
const POST = 'UgkxNrv0001LampsOnPhonesAbCdEf';

interface Comment {
  tag?: string;
  id?: string;
  author?: string;
  age?: string;
  link?: string;
  text?: string;
  votes?: string;
  label?: string;
  more?: string;
  attributes?: string;
}

const comment = (
  { tag = 'ytd-comment-view-model', id = ID, author = '@tessaq', age = '2 hours ago', link, text = 'Good light.', votes = '',
    label = '', more = '', attributes = '' }: Comment = {},
): string => `<${tag} ${attributes}><a id="author-text" href="/${author}"><span> ${author} </span></a>
  <span id="published-time-text"><a href="${link ?? `/watch?v=nrvLbeam4tX&amp;lc=${id}`}"> ${age} </a></span>
  <ytd-expander><div id="content"><yt-attributed-string id="content-text"><span class="yt-core-attributed-string">${text}</span>
  </yt-attributed-string></div></ytd-expander><div id="like-button"><button aria-label="${label}"></button></div>
  <span id="vote-count-middle"> ${votes} </span>${more}</${tag}>`;

const thread = (head: string, replies = '', attributes = ''): string =>
  `<ytd-comment-thread-renderer ${attributes}><div id="comment-container">${head}</div><div id="replies">
  <ytd-comment-replies-renderer>${replies}</ytd-comment-replies-renderer></div></ytd-comment-thread-renderer>`;

const subThread = (inner: string): string =>
  `<yt-sub-thread><div class="ytSubThreadSubThreadContent">${inner}</div></yt-sub-thread>`;

const page = (body: string, lang = 'en'): string => `<html lang="${lang}"><body>${body}</body></html>`;
const read = (body: string, { at = WATCH, lang = 'en' } = {}): Post[] => readSource(page(body, lang), at).posts;

test.each([
  ['www.youtube.com/watch?v=nrvLbeam4tX', 'thread'], ['m.youtube.com/watch?v=nrvLbeam4tX&t=2', 'thread'],
  ['youtube.com/shorts/nrvLbeam4tX', 'thread'], ['www.youtube.com/live/nrvLbeam4tX', 'thread'], [`www.youtube.com/post/${POST}`, 'thread'],
  [`www.youtube.com/channel/UCabc/community?lb=${POST}`, 'thread'], ['www.youtube.com/channel/UCabc/community', 'profile'],
  ['www.youtube.com/@norvelo/posts', 'profile'], ['www.youtube.com/@norvelo', 'profile'], ['www.youtube.com/c/norvelo/community/', 'profile'],
  ['www.youtube.com/', 'feed'], ['www.youtube.com/feed/subscriptions', 'feed'], ['www.youtube.com/results?search_query=x', 'search'],
  ['www.youtube.com/@norvelo/videos', null], ['www.youtube.com/watch', null], ['www.youtube.com/feed/history', null],
  ['www.youtube.com/account', null], ['www.youtube.com/playlist?list=PL1', null], ['music.youtube.com/watch?v=nrvLbeam4tX', null],
  ['studio.youtube.com/', null],
])('%s is %s', (address, kind) => {
  expect(readSource('<p></p>', `https://${address}`).page?.kind ?? null).toBe(kind);
});

describe.each(['ytd-comment-view-model', 'ytd-comment-renderer', 'ytm-comment-view-model'])('a %s', (tag) => {
  test('is a comment', () => {
    expect(read(thread(comment({ tag })))[0]).toMatchObject({
      site: 'youtube', nativeId: ID, kind: 'comment', permalink: `${WATCH}&lc=${ID}`, threadUrl: WATCH, parentId: null,
      author: { handle: 'tessaq', name: null, url: 'https://www.youtube.com/@tessaq' }, title: null, text: 'Good light.',
      publishedAt: { at: '2026-03-01T07:00:00.000Z', precision: 'hour', raw: '2 hours ago' }, context: 'thread', partial: false,
    });
  });
});

describe('identity', () => {
  test.each([
    ['tracking in the link', `/watch?v=nrvLbeam4tX&amp;lc=${ID}&amp;pp=0gcJC`, `${WATCH}&lc=${ID}`, WATCH],
    ['a comment of the video before', `/watch?v=another0000&amp;lc=${ID}`, `https://www.youtube.com/watch?v=another0000&lc=${ID}`,
      'https://www.youtube.com/watch?v=another0000'],
    ['a link on the phone\'s host', `https://m.youtube.com/watch?v=nrvLbeam4tX&amp;lc=${ID}`, `${WATCH}&lc=${ID}`, WATCH],
    ['a post', `/post/${POST}?lc=${ID}`, `https://www.youtube.com/post/${POST}?lc=${ID}`, `https://www.youtube.com/post/${POST}`],
    ['a post, before 2024', `/channel/UCabc/community?lc=${ID}&amp;lb=${POST}`,
      `https://www.youtube.com/channel/UCabc/community?lb=${POST}&lc=${ID}`, `https://www.youtube.com/post/${POST}`],
  ])('%s', (_, link, permalink, threadUrl) => {
    expect(read(comment({ link }))[0]).toMatchObject({ nativeId: ID, permalink, threadUrl });
  });

  test('no link, no id: none is made up', () => {
    const source = comment().replace(/<span id="published-time-text">[^]*?<\/span>/u, '');
    expect(read(source)[0]).toMatchObject({ nativeId: null, permalink: null, threadUrl: WATCH, publishedAt: { precision: 'unknown' } });
  });
  test('an address out of the site, or no id in it, is none', () => {
    expect(read(comment({ link: `https://evil.example/watch?v=nrvLbeam4tX&amp;lc=${ID}` }))[0]?.nativeId).toBeNull();
    expect(read(comment({ link: '/watch?v=nrvLbeam4tX&amp;lc=%3Cscript%3E' }))[0]?.nativeId).toBeNull();
  });
  test('a short and its video are one thread', () => {
    const posts = read(comment(), { at: 'https://www.youtube.com/shorts/nrvLbeam4tX' });
    expect(posts[0]).toMatchObject({ threadUrl: WATCH, permalink: `${WATCH}&lc=${ID}` });
  });
  test('the same reply as a teaser and in the list is one post', () => {
    const reply = comment({ id: REPLY, text: 'Thanks!' });
    expect(read(thread(comment(), `<div id="teaser-replies">${reply}</div><div id="contents">${reply}</div>`))).toHaveLength(2);
  });
});

describe('replies', () => {
  const parents = (source: string): unknown[] => read(source).map(({ kind, nativeId, parentId }) => [kind, nativeId, parentId]);

  test('in a list under their comment', () => {
    expect(parents(thread(comment(), `<div id="contents">${comment({ id: REPLY })}${comment({ id: NESTED })}</div>`)))
      .toEqual([['comment', ID, null], ['reply', REPLY, ID], ['reply', NESTED, ID]]);
  });
  test('in threads of their own, each under what it answers', () => {
    const inner = subThread(thread(comment({ id: REPLY }), subThread(thread(comment({ id: NESTED })))));
    expect(parents(thread(comment(), inner))).toEqual([['comment', ID, null], ['reply', REPLY, ID], ['reply', NESTED, REPLY]]);
  });
  test('alone, by their id', () => expect(parents(comment({ id: REPLY }))).toEqual([['reply', REPLY, ID]]));
  test('to a channel\'s post: a comment answers the post, a reply the comment', () => {
    const link = (id: string): string => `/post/${POST}?lc=${id}`;
    expect(parents(thread(comment({ link: link(ID) }), comment({ link: link(REPLY) }))))
      .toEqual([['comment', ID, POST], ['reply', REPLY, ID]]);
  });
  test.each([
    ['en', '<ytd-button-renderer id="more-replies"><button aria-label="1.2K replies"></button></ytd-button-renderer>', 1200],
    ['uk', '<ytd-button-renderer id="more-replies-sub-thread"><button aria-label="9 відповідей"></button></ytd-button-renderer>', 9],
    ['de', '<div class="more-button ytd-comment-replies-renderer" slot="more-button"><paper-button>15 Antworten</paper-button></div>', 15],
    ['en', '<div class="more-button ytd-comment-replies-renderer" slot="more-button"><paper-button>View reply</paper-button></div>', null],
    ['en', '', null],
  ])('are counted as the button says, in %s', (lang, button, count) => {
    expect(read(thread(comment(), button), { lang })[0]?.engagement.replies).toBe(count);
  });
  test('of an inner thread are not those of the outer', () => {
    const button = '<ytd-button-renderer id="more-replies"><button aria-label="7 replies"></button></ytd-button-renderer>';
    const posts = read(thread(comment(), subThread(thread(comment({ id: REPLY }), button))));
    expect(posts.map(({ engagement }) => engagement.replies)).toEqual([null, 7]);
  });
});

test.each([
  ['en', '490', 'Like this comment along with 490 other people', 490],
  ['en', '1.2K', 'Like this comment along with 1,234 other people', 1234],
  ['en', '1.2K', 'Like this comment along with 1.2K other people', 1200],
  ['en', '1.2K', 'Like this comment, number 7', 1200],
  ['en', '491', 'Like this comment along with 490 other people', 491],
  ['en', '', 'Like this comment along with 0 other people', 0],
  ['en', '', 'Like this comment', null],
  ['de', '1,2 Tsd.', '', 1200], ['uk', '1,5 тис.', '', 1500], ['ru', '2,1 тыс.', '', 2100], ['ar', '1.2 ألف', '', 1200], ['ja', '3.4万', '', 34_000],
  ['tr', '1,2 B', '', 1200], ['hi', '1.2 लाख', '', 120_000], ['fy', '1,2K', '', 1200], ['en', 'many', '', null],
])('likes in %s: "%s", "%s"', (lang, votes, label, likes) => {
  expect(read(comment({ votes, label }), { lang })[0]?.engagement.likes).toBe(likes);
});

test.each([
  ['en', '2 hours ago (edited)', '2026-03-01T07:00:00.000Z', 'hour'], ['de', 'vor 2 Stunden', '2026-03-01T07:00:00.000Z', 'hour'],
  ['uk-UA', '2 години тому', '2026-03-01T07:00:00.000Z', 'hour'], ['ar', 'قبل ساعتين', '2026-03-01T07:00:00.000Z', 'hour'],
  ['ja-JP', '2 日前（編集済み）', '2026-02-27T00:00:00.000Z', 'day'], ['fy', '3 dagen lyn', '2026-02-26T00:00:00.000Z', 'day'],
  ['', '3 days ago', '2026-02-26T00:00:00.000Z', 'day'], ['', 'vor 3 Tagen', null, 'unknown'],
])('the age in "%s": %s', (lang, age, at, precision) => {
  expect(read(comment({ age }), { lang })[0]?.publishedAt).toEqual({ at, precision, raw: age });
});

test('a page without a language says it in the link to its search', () => {
  const source = `<html><head><link rel="search" href="https://www.youtube.com/opensearch?locale=de_DE"></head><body>${
    comment({ age: 'vor 3 Tagen' })}</body></html>`;
  expect(readSource(source, WATCH).posts[0]?.publishedAt.precision).toBe('day');
});

describe('what a comment says', () => {
  test.each([
    ['newlines that are shown', 'One\nTwo\n\n\nThree', 'One\nTwo\n\nThree'],
    ['emoji that are images', 'Nice <img alt="🚲" class="yt-core-image">!', 'Nice 🚲!'],
    ['links and mentions', '<a href="/@x">@x</a> see <a href="/watch?v=nrvLbeam4tX&amp;t=9s">0:09</a>', '@x see 0:09'],
    ['a link to another comment', `<a href="${WATCH}&amp;lc=UgwOther00000">this</a>`, 'this'],
  ])('%s', (_, text, expected) => expect(read(comment({ text }))[0]).toMatchObject({ text: expected, nativeId: ID }));
  test('is whole where the page only folds it', () => {
    const more = '<tp-yt-paper-button id="more"><span class="more-button">Read more</span></tp-yt-paper-button>';
    expect(read(comment({ text: 'So it goes…', more }))[0]).toMatchObject({ text: 'So it goes…', partial: false });
  });
});

describe('who said it', () => {
  test.each([
    ['a handle', '<a id="author-text" href="/@tessaq"><span>@tessaq</span></a>', 'tessaq', null, '/@tessaq'],
    ['a name, before 2023', '<a id="author-text" href="/channel/UC1"><span>Tess A.</span></a>', null, 'Tess A.', '/channel/UC1'],
    ['the channel itself', '<a id="author-text" hidden></a><span id="author-comment-badge"><a id="name" href="/@norvelo"><span id="text">@norvelo</span></a></span>',
      'norvelo', null, '/@norvelo'],
    ['a handle in other letters', '<a id="author-text" href="/@%D0%B1%D0%BE%D0%B4%D1%8F"><span>@бодя</span></a>', 'бодя', null, '/@%D0%B1%D0%BE%D0%B4%D1%8F'],
    ['an address out of the site', '<a id="author-text" href="https://evil.example/@x"><span>@tessaq</span></a>', 'tessaq', null, null],
  ])('%s', (_, author, handle, name, path) => {
    const source = comment().replace(/<a id="author-text"[^]*?<\/a>/u, author);
    expect(read(source)[0]?.author).toEqual({ handle, name, url: path === null ? null : `https://www.youtube.com${path}`, followers: null });
  });
});

test('a comment of the years before 2018', () => {
  const old = (id: string, text: string): string => `<div class="comment-renderer" data-cid="${id}"><div class="comment-renderer-header">
    <a class="comment-author-text" href="/channel/UC1">Tess A.</a><span class="comment-renderer-time"><a
    href="/watch?v=nrvLbeam4tX&amp;lc=${id}">3 days ago</a></span></div><div class="comment-renderer-text">
    <div class="comment-renderer-text-content">${text}</div></div><span class="comment-renderer-like-count off">12</span>
    <span class="comment-renderer-like-count on">13</span></div>`;
  const source = `<section class="comment-thread-renderer">${old('z13abcdefghijkl', 'Good light.')}
    <div class="comment-replies-renderer">${old('z13abcdefghijkl.1477322400845123', 'Indeed.')}</div></section>`;
  expect(read(source)).toMatchObject([
    { kind: 'comment', nativeId: 'z13abcdefghijkl', text: 'Good light.', author: { name: 'Tess A.' }, engagement: { likes: 12 },
      publishedAt: { precision: 'day' }, parentId: null },
    { kind: 'reply', nativeId: 'z13abcdefghijkl.1477322400845123', parentId: 'z13abcdefghijkl', text: 'Indeed.' },
  ]);
});

describe('on a phone', () => {
  const phone = (text: string, expand = ''): string => `<ytm-comment-thread-renderer><ytm-comment-renderer>
    <a class="YtmCommentRendererIconContainer" href="/@yesterday"></a><div class="YtmCommentRendererHeader">
    <span class="YtmCommentRendererTitle">@yesterday</span><span>2 hours ago</span></div>
    <button class="YtmCommentRendererContent"><p class="YtmCommentRendererText"><span class="yt-core-attributed-string">${text}</span></p>${expand}</button>
    <div class="YtmCommentRendererDetails"><span class="YtmCommentRendererCount">1.2K</span></div></ytm-comment-renderer></ytm-comment-thread-renderer>`;
  const at = 'https://m.youtube.com/watch?v=nrvLbeam4tX';

  test('a comment has no address of its own', () => {
    expect(read(phone('Good light.'), { at })[0]).toMatchObject({
      nativeId: null, permalink: null, threadUrl: WATCH, text: 'Good light.', partial: false, engagement: { likes: 1200 },
      author: { handle: 'yesterday', url: 'https://www.youtube.com/@yesterday' },
      publishedAt: { at: '2026-03-01T07:00:00.000Z', precision: 'hour' },
    });
  });
  test('what a reply\'s button says is no count of replies', () => {
    const reply = '<ytm-comment-renderer><p class="YtmCommentRendererText">So it is.</p><button aria-label="7 likes"></button></ytm-comment-renderer>';
    const source = phone('Good light.').replace('</ytm-comment-thread-renderer>', `<ytm-comment-replies-renderer>${reply}</ytm-comment-replies-renderer>$&`);
    expect(read(source, { at }).map(({ kind, engagement }) => [kind, engagement.replies])).toEqual([['comment', null], ['reply', null]]);
  });
  test('a text that is cut is partial', () => {
    const expand = '<ytm-button-renderer class="YtmCommentRendererExpand"><button>Read more</button></ytm-button-renderer>';
    expect(read(phone('Good li…', expand), { at })[0]?.partial).toBe(true);
    expect(read(phone('Good light.', expand), { at })[0]?.partial).toBe(false);
  });
});

describe('posts of channels', () => {
  const post = (tag: string, inside: string): string => `<${tag}><a id="author-text" href="/@norvelo"><span>Norvelo</span></a>
    <span id="published-time-text"><a href="/post/${POST}">3 days ago</a></span>${inside}</${tag}>`;
  const at = 'https://www.youtube.com/@norvelo/posts';

  test.each([
    ['ytd-backstage-post-renderer', '<div id="content-text">New light.</div>'],
    ['ytd-post-renderer', '<div id="content-text"></div><div id="home-content-text">New light.</div>'],
    ['ytm-post-renderer', '<div class="ytmPostRendererHostContentText">New light.</div>'],
  ])('%s', (tag, inside) => {
    expect(read(post(tag, inside), { at })[0]).toMatchObject({
      kind: 'post', nativeId: POST, permalink: `https://www.youtube.com/post/${POST}`, parentId: null, text: 'New light.',
      author: { handle: 'norvelo', name: 'Norvelo' }, publishedAt: { precision: 'day' }, context: 'profile',
    });
  });
  test('what hangs on them', () => {
    const inside = '<div id="content-text">New</div><ytd-backstage-image-renderer></ytd-backstage-image-renderer><ytd-video-renderer></ytd-video-renderer>'
      + '<span id="vote-count-middle">2.3K</span><div id="reply-button-end"><yt-button-shape><a><div class="yt-spec-button-shape-next__button-text-content">41</div></a></yt-button-shape></div>';
    expect(read(post('ytd-backstage-post-renderer', inside), { at })[0])
      .toMatchObject({ media: ['image', 'video'], engagement: { likes: 2300, replies: 41 } });
  });
  test('cut on a phone', () => {
    const inside = '<div class="ytmBackstagePostRendererHostContentText">The new light is <button>...more</button></div>';
    expect(read(post('ytm-backstage-post-renderer', inside), { at })[0]).toMatchObject({ text: 'The new light is', partial: true });
  });
  test('a link to a post in the text is not the post\'s own', () => {
    const source = post('ytd-backstage-post-renderer', '<div id="content-text">See <a href="/post/UgkxOther0000">that</a></div>')
      .replace(`<a href="/post/${POST}">3 days ago</a>`, '3 days ago');
    expect(read(source, { at })[0]).toMatchObject({ nativeId: null, permalink: null });
  });
  test('shared: what is quoted is not said', () => {
    const quoted = post('ytd-backstage-post-renderer', '<div id="content-text">Quoted.</div>').replace(POST, 'UgkxOther0000');
    expect(read(post('ytd-shared-post-renderer', `<div id="content">Look!</div>${quoted}`), { at }).map(({ text }) => text)).toEqual(['Look!']);
    expect(read(post('ytd-shared-post-renderer', quoted), { at })).toEqual([]);
  });
});

test.each([
  ['a card that is not filled yet', '<ytd-comment-view-model></ytd-comment-view-model>'],
  ['a card without a text', comment({ text: '' })],
  ['a removed comment', thread(comment(), '', 'hidden=""')],
  ['a template', `<template>${comment()}</template>`],
  ['a comment of a page that was left', `<ytd-watch-flexy hidden="">${comment()}</ytd-watch-flexy>`],
  ['an advertisement', `<ytd-ad-slot-renderer><ytd-post-renderer><div id="content-text">Buy!</div></ytd-post-renderer></ytd-ad-slot-renderer>`],
  ['the video', '<ytd-video-primary-info-renderer><h1>Norvelo</h1></ytd-video-primary-info-renderer><div id="description">Norvelo</div>'],
  ['the writing field', '<ytd-comment-simplebox-renderer><div id="contenteditable-root">Norvelo</div></ytd-comment-simplebox-renderer>'],
])('%s is no post', (_, source) => expect(read(source)).toEqual([]));

test('a recycled card is read as what it shows now', () => {
  const document = documentOf(page(comment()));
  const { page: at } = readDocument(document, WATCH);
  const card = find(document, 'ytd-comment-view-model');
  if (at === null || card === null) throw new Error('no card');
  const site = siteOf('youtube');
  const shown = find(documentOf(page(comment({ id: REPLY, text: 'Another.', author: '@lampyris' }))), 'ytd-comment-view-model');
  card.replaceChildren(...(shown?.childNodes ?? []));
  expect(readElement(site, card, { ...at, now: NOW }, 'youtube'))
    .toMatchObject({ outcome: 'post', post: { nativeId: REPLY, text: 'Another.', author: { handle: 'lampyris' } } });
  expect(site.watchedAttributes).toContain('href');
});

test('a form that hides methods is read all the same', () => {
  const form = '<form><input name="querySelector"><input name="closest"><input name="getAttribute"></form>';
  expect(read(thread(comment({ more: form })))).toHaveLength(1);
});
