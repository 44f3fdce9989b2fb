// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readElement, type ElementReading } from '@/lib/sites/reading/readElement';
import { timeInId } from '@/lib/sites/tiktok/pages';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://www.tiktok.com';
const tiktok = siteOf('tiktok');
const VIDEO = '7611000000000000001';
const thread = `/@ada/video/${VIDEO}`;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/foryou', 'feed'], ['/de-DE/foryou', 'feed'], ['/following', 'feed'], [thread, 'thread'], [`${thread}?lang=en`, 'thread'],
    ['/@ada/photo/7611000000000000001', 'thread'], ['/search?q=norvelo', 'search'], ['/search/video?q=norvelo', 'search'], ['/tag/norvelo', 'search'],
    ['/@ada', null], ['/search/user?q=norvelo', null], ['/messages', null], ['/friends', null], ['/inbox', null], ['/setting', null], ['/@ada/live', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/search?q=norvelo%20beam', { terms: 'norvelo beam' }], ['/tag/norvelo', { terms: 'norvelo' }], ['/foryou', null],
])('%s is about %o', (path, subject) => expect(tiktok.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

test.each([
  ['7507673491211029803', '2025-05-23T16:07:31.000Z'], ['7612217069823590400', new Date(NOW).toISOString()],
  ['1234567890', null], ['9999999999999999999', null],
])('the time in %s is %s', (id, at) => {
  const ms = timeInId(id, NOW);
  expect(ms === null ? null : new Date(ms).toISOString()).toBe(at);
});

interface Shown {
  by?: string;
  name?: string;
  text?: string;
  when?: string;
  likes?: string;
  level?: number;
  marked?: boolean;
}

function comment({ by = 'ada', name = 'Ada', text = 'My Norvelo is bright.', when = '3d ago', likes = '4', level = 1, marked = true }: Shown = {}): string {
  const mark = (part: string): string => (marked ? ` data-e2e="comment-${part}-${level}"` : '');
  return `<div class="css-1-DivCommentItemWrapper"><a href="/@${by}"><img></a><div class="css-2-DivCommentContentWrapper">
    <div><div${mark('username')}><a href="/@${by}"><p>${name}</p></a></div></div><span${mark('level')}><span>${text}</span></span>
    <div><div><span>${when}</span><span role="button"${mark('reply')}>Reply</span></div><div role="button" aria-pressed="false">${likes}</div></div></div></div>`;
}

const replies = (...posts: string[]): string => `<div class="css-3-DivReplyContainer">${posts.join('')}</div>`;
const around = (...posts: string[]): string => `<div class="css-4-DivCommentObjectWrapper">${posts.join('')}</div>`;

const read = (html: string, path = thread): Post[] => readSource(html, host + path).posts;

function outcomeOf(html: string, path = thread): ElementReading | null {
  const document = documentOf(html);
  const url = new URL(host + path);
  const element = document.querySelector(tiktok.posts ?? '');
  const kind = tiktok.pageKind(url, document);
  return element === null || kind === null ? null : readElement(tiktok, element, { url, document, kind, now: NOW }, 'tiktok');
}

describe('comments', () => {
  test('and what they answer', () => {
    const html = around(comment(), replies(comment({ by: 'bob', name: 'Bob', text: 'Mine too', level: 2 }))) + around(comment({ by: 'eve' }));
    const [first, second, third] = read(html);
    expect([first?.kind, first?.parentId, first?.author]).toEqual(['comment', VIDEO, { handle: 'ada', name: 'Ada', url: `${host}/@ada`, followers: null }]);
    expect([second?.kind, second?.parentId, second?.text]).toEqual(['reply', first?.nativeId, 'Mine too']);
    expect([third?.kind, third?.parentId, third?.threadUrl]).toEqual(['comment', VIDEO, host + thread]);
  });

  test('that say the same in two places are two', () => {
    const same = { by: 'bob', text: 'price', level: 2 };
    const html = around(comment(), replies(comment(same))) + around(comment({ by: 'eve' }), replies(comment(same))) + around(comment({ ...same, level: 1 }));
    expect(read(html)).toHaveLength(5);
    expect(read(html + html)).toHaveLength(5);
  });

  test('in builds without marks', () => {
    const html = around(comment({ marked: false }), replies(comment({ marked: false, by: 'bob', name: 'Bob', text: 'Mine too' })));
    expect(read(html).map(({ kind, text, author, engagement }) => [kind, text, author.handle, author.name, engagement.likes]))
      .toEqual([['comment', 'My Norvelo is bright.', 'ada', 'Ada', 4], ['reply', 'Mine too', 'bob', 'Bob', 4]]);
  });

  test('with mentions in them', () => {
    expect(read(around(comment({ text: '<a href="/@bob">@Bob</a> <p>look</p>' })))[0]).toMatchObject({ text: '@Bob look', author: { handle: 'ada' } });
  });

  test.each([
    ['en', '3d ago', '2026-02-26', '1.2K', 1200], ['de', 'vor 2 Tagen', '2026-02-27', '1,2 Tsd.', 1200], ['nl', '5-6', '2025-05-06', '0', 0], ['en', '2025-5-26', '2025-05-26', '0', 0],
    ['uk', '5 дн. тому', '2026-02-24', 'x', null],
  ])('%s: %s, %s likes', (language, when, day, likes, count) => {
    const [post] = read(`<html lang="${language}"><body>${around(comment({ when, likes }))}</body></html>`);
    expect([post?.publishedAt.at?.slice(0, 10), post?.engagement.likes]).toEqual([day, count]);
  });

  test.each([
    ['whose words are missing beside the name', comment({ text: '' }), { outcome: 'failed', why: 'text not found' }],
    ['without a person', comment().replace(/<a href="\/@ada">[^]*?<\/a>/gu, '').replace('data-e2e="comment-username-1"', ''), { outcome: 'failed', why: 'author not found' }],
    ['that is not filled yet', '<div class="css-1-DivCommentItemWrapper"><div></div></div>', { outcome: 'refused' }],
  ])('%s', (_, html, outcome) => {
    const { posts, health } = readSource(html, host + thread);
    expect(posts).toEqual([]);
    expect(health.found).toBe(outcome.outcome === 'failed' ? 1 : 0);
  });
});

const video = (id: string, caption = '<div data-e2e="video-desc">Lamp <a href="/tag/norvelo"><p>#norvelo</p></a></div>', by = 'ada'): string =>
  `<article data-e2e="recommend-list-item-container">${id === '' ? '' : `<div id="xgwrapper-0-${id}"></div>`}
  <a href="/@${by}"><p>${by}</p></a><span>· 5-23</span>${caption}<strong data-e2e="like-count">36.2K</strong></article>`;

describe('videos', () => {
  test('in a feed', () => {
    expect(read(video(VIDEO), '/foryou')[0]).toMatchObject({
      nativeId: VIDEO, permalink: host + thread, text: 'Lamp #norvelo', kind: 'post', author: { handle: 'ada' },
      publishedAt: { precision: 'second' }, engagement: { likes: 36_200 },
    });
  });

  test('that are rows of pictures', () => {
    const path = `/@ada/photo/${VIDEO}`;
    const html = '<main><a href="/@ada">ada</a><h1 data-e2e="browse-video-desc">Lamp</h1></main>';
    expect(read(html, path)[0]).toMatchObject({ nativeId: VIDEO, permalink: host + path, media: ['image'], author: { handle: 'ada' } });
  });

  test.each([
    ['not near yet', '<article data-e2e="recommend-list-item-container"><div></div></article>', { outcome: 'refused' }],
    ['without its id', video(''), { outcome: 'failed', why: 'permalink not found' }],
    ['without its caption', video(VIDEO, ''), { outcome: 'failed', why: 'text not found' }],
  ])('%s', (_, html, outcome) => expect(outcomeOf(html, '/foryou')).toEqual(outcome));

  test('that was passed, and one that stands in its place', () => {
    const url = new URL(`${host}/foryou`);
    const document = documentOf(video(VIDEO));
    const read = (): unknown => {
      const element = document.querySelector('article');
      const reading = element === null ? null : readElement(tiktok, element, { url, document, kind: 'feed', now: NOW }, 'tiktok');
      return reading?.outcome === 'post' ? reading.post.nativeId : reading?.outcome;
    };
    expect(read()).toBe(VIDEO);
    document.querySelector('[id^="xgwrapper-"]')?.remove();
    expect(read()).toBe(VIDEO);
    document.querySelector('[data-e2e="video-desc"]')?.replaceChildren('Another');
    expect(read()).toBe('failed');
  });

  test('beside an open discussion only the one that it is about', () => {
    const html = video('7611000000000000009') + video(VIDEO) + around(comment());
    expect(read(html).map(({ nativeId }) => nativeId?.split('~')[0])).toEqual([VIDEO, VIDEO]);
    expect(read(video('7611000000000000009') + video(VIDEO), '/foryou')).toHaveLength(2);
  });

  const data = (more: object = {}): string => `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({
    __DEFAULT_SCOPE__: { 'webapp.video-detail': { itemInfo: { itemStruct: {
      id: VIDEO, desc: 'Lamp, whole', textLanguage: 'uk', author: { uniqueId: 'ada', nickname: 'Ada' }, stats: { diggCount: 36_214, playCount: 9 }, ...more,
    } } } },
  })}</script>`;

  test('with what the page was served with', () => {
    expect(read(data() + video(VIDEO))[0]).toMatchObject({ text: 'Lamp #norvelo', language: 'uk', engagement: { likes: 36_214, views: 9 } });
    expect(read(data())[0]).toMatchObject({ nativeId: VIDEO, text: 'Lamp, whole', author: { handle: 'ada', name: 'Ada' } });
    expect(read(data(), '/@ada/video/7611000000000000009')).toEqual([]);
  });

  test.each(['privateItem', 'forFriend', 'secret'])('that only some may see (%s), and what is said of them', (mark) => {
    expect(read(data({ [mark]: true }) + video(VIDEO) + around(comment()))).toEqual([]);
    expect(read(data({ [mark]: true }))).toEqual([]);
  });
});
