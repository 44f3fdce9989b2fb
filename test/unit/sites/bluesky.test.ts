// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readElement, type ElementReading } from '@/lib/sites/reading/readElement';
import { timeInKey } from '@/lib/sites/bluesky/pages';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://bsky.app';
const bluesky = siteOf('bluesky');

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/profile/ada.example', 'profile'], ['/profile/ada.example/post/3mfyginvxk222', 'thread'],
    ['/profile/ada.example/post/3mfyginvxk222/quotes', 'listing'], ['/profile/ada.example/feed/lights', 'feed'],
    ['/profile/ada.example/lists/3abc', 'feed'], ['/search?q=norvelo', 'search'], ['/search', 'feed'],
    ['/hashtag/norvelo', 'search'], ['/saved', 'listing'],
    ['/profile/ada.example/post/3mfyginvxk222/liked-by', null], ['/profile/ada.example/followers', null],
    ['/messages', null], ['/messages/3abc', null], ['/notifications', null], ['/settings/account', null], ['/moderation', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test('other hosts of the company show no posts', () => {
    expect(bluesky.pageKind(new URL('https://blog.bsky.app/'), documentOf(''))).toBeNull();
  });
});

test.each([
  ['/search?q=norvelo%20beam', { terms: 'norvelo beam' }], ['/hashtag/norvelo', { terms: 'norvelo' }],
  ['/profile/norvelo.example', { owner: 'norvelo.example' }], ['/profile/ada.example/post/3mf', null], ['/', null],
])('%s is about %o', (path, subject) => expect(bluesky.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

describe('the time in a key', () => {
  test.each([
    ['3mfyginvxk222', NOW], ['3jzfcijpj2z2a', Date.UTC(2023, 5, 30, 15, 3, 1)], ['self', null], ['3mfyginvxk22', null],
    ['2222222222222', null], ['zzzzzzzzzzzzz', null], ['jzzzzzzzzzzzz', null],
  ])('%s', (key, at) => {
    const ms = timeInKey(key, NOW);
    expect(ms === null ? null : Math.floor(ms / 1000)).toBe(at === null ? null : Math.floor(at / 1000));
  });
});

interface Shown {
  by?: string;
  key?: string | null;
  text?: string | null;
  label?: string;
  above?: string;
  below?: string;
  name?: string;
  counts?: string;
  shell?: string;
}

function item(shown: Shown = {}): string {
  const { by = 'ada.example', key = '3mfyginvxk222', text = 'My Norvelo is bright.', label = 'March 1, 2026 at 9:30 AM', name = 'Ada' } = shown;
  const link = key === null ? '' : `<a href="/profile/${by}/post/${key}" data-tooltip="${label}">1h</a>`;
  const words = text === null ? '' : `<div data-word-wrap="1" data-testid="postText">${text}</div>`;
  const person = `<a href="/profile/${by}"><img src="avatar"></a><a href="/profile/${by}">\u202a${name}\u202c</a><a href="/profile/${by}">\u202a@${by}\u202c</a>`;
  const counts = shown.counts ?? '<button data-testid="replyBtn" aria-label="Reply (0 replies)"></button>';
  return `<div role="link" data-testid="${shown.shell ?? `feedItem-by-${by}`}">${shown.above ?? ''}<div>${person}${link}</div>
  <div>${words}${shown.below ?? ''}</div>${counts}</div>`;
}

const read = (html: string, path = '/'): Post[] => readSource(html, host + path).posts;

function outcomeOf(html: string, path = '/'): ElementReading | null {
  const document = documentOf(html);
  const url = new URL(host + path);
  const element = document.querySelector(bluesky.posts ?? '');
  const kind = bluesky.pageKind(url, document);
  return element === null || kind === null ? null : readElement(bluesky, element, { url, document, kind, now: NOW }, 'bluesky');
}

describe('what is no post', () => {
  test.each([
    ['a frame that is not filled yet', '<div role="link" data-testid="feedItem-by-ada.example"></div>', { outcome: 'refused' }],
    ['a screen that was left', `<div style="display: none;">${item()}</div>`, { outcome: 'refused' }],
    ['something else that leads somewhere', '<div role="link">A list of lights</div>', { outcome: 'refused' }],
    ['without its address', item({ key: null }), { outcome: 'failed', why: 'permalink not found' }],
    ['with the address of somebody else', item().replace('/profile/ada.example/post', '/profile/eve.example/post'), { outcome: 'failed', why: 'permalink not found' }],
    ['without words and pictures', item({ text: null }), { outcome: 'failed', why: 'text not found' }],
  ])('%s', (_, html, outcome) => expect(outcomeOf(html)).toEqual(outcome));

  test('a post that another one quotes', () => {
    const below = '<div role="link" aria-label="Post by eve.example"><a href="/profile/eve.example">Eve</a>'
      + '<a href="/profile/eve.example/post/3mfyg22222222">2h</a><div data-word-wrap="1">Quoted.</div></div>';
    expect(read(item({ below })).map(({ text, permalink }) => [text, permalink]))
      .toEqual([['My Norvelo is bright.', `${host}/profile/ada.example/post/3mfyginvxk222`]]);
    // Also where nothing names it.
    expect(read(item({ below: below.replace(' aria-label="Post by eve.example"', '') }))).toHaveLength(1);
    // Nor does it lend its words to one without.
    expect(read(item({ below, text: null }))).toEqual([]);
  });
});

describe('what is read of a post', () => {
  test('whose it is, of its test id', () => {
    expect(read(item())[0]?.author).toMatchObject({ handle: 'ada.example', name: 'Ada', url: `${host}/profile/ada.example` });
    expect(read(item({ name: 'ada.example' }))[0]?.author).toMatchObject({ handle: 'ada.example' });
  });

  test('whose it is where the handle is not valid', () => {
    const html = item({ by: 'handle.invalid' }).replaceAll('/profile/handle.invalid', '/profile/did:plc:abc');
    expect(read(html)[0]).toMatchObject({ author: { name: 'Ada' }, permalink: `${host}/profile/did:plc:abc/post/3mfyginvxk222` });
  });

  test('who passed it on, and that it answers somebody', () => {
    const above = '<a href="/profile/eve.example"><div>Reposted by Eve</div></a>';
    const answered = '<div>Replied to <a href="/profile/bob.example">Bob</a></div>';
    const html = item({ above }).replace('1h</a>', `1h</a>${answered}`);
    expect(read(html)[0]).toMatchObject({ repost: true, kind: 'reply', author: { handle: 'ada.example', name: 'Ada' } });
    expect(read(item())[0]).toMatchObject({ repost: false, kind: 'post' });
  });

  test('its lines, with mentions in them', () => {
    const text = 'Hi <div style="display: inline;"><a href="/profile/bob.example">@bob.example</a></div>, look:\n\nthe end';
    expect(read(item({ text }))[0]?.text).toBe('Hi @bob.example, look:\n\nthe end');
  });

  test.each([
    ['en', 'Like (3,817 likes)', '3.8K', 3817], ['de', 'Gefällt mir (3.817 Likes)', '3,8 Tsd.', 3817],
    ['uk', 'Вподобати (3 817 вподобань)', '3,8 тис.', 3817], ['en', 'bado fuge', '3.8K', 3800], ['de', 'bado', '3,8 Tsd.', 3800],
    ['ja', 'いいね（12,000件のいいね）', '1.2万', 12_000],
  ])('its likes in %s: %s', (language, label, shown, likes) => {
    const counts = `<button data-testid="replyBtn" aria-label="x"><div dir="auto">4</div></button><button data-testid="likeBtn" aria-label="${label}">
      <div data-testid="likeCount">${shown}</div></button>`;
    const html = `<html lang="${language}"><body>${item({ counts })}</body></html>`;
    expect(read(html)[0]?.engagement).toMatchObject({ likes, replies: 4, shares: null });
  });

  test('no time where the key holds none: what is shown is in a zone that is not known', () => {
    expect(read(item({ key: 'lampe', label: 'March 1, 2026' }))[0]).toMatchObject({
      nativeId: 'ada.example/lampe', publishedAt: { at: null, precision: 'unknown', raw: 'March 1, 2026' },
    });
  });

  test('a picture, and a page that it leads to', () => {
    const image = '<img src="https://cdn.bsky.app/img/feed_thumbnail/plain/0">';
    expect(read(item({ below: image }))[0]?.media).toEqual(['image']);
    expect(read(item({ below: `<a href="https://norvelo.example" target="_blank">${image}</a>` }))[0]?.media).toEqual(['link']);
  });
});

describe('threads', () => {
  const screen = (posts: string): string => `<div data-testid="postThreadScreen">${posts}</div>`;
  const path = '/profile/ada.example/post/3mfyginvxk222';

  test('the open post is named by the page where nobody liked it yet', () => {
    const open = item({ key: null, shell: 'postThreadItem-by-ada.example' }).replace('role="link" ', '');
    expect(read(screen(open), path)[0]?.permalink).toBe(host + path);
    expect(read(screen(open), '/profile/eve.example/post/3mfyginvxk222')).toEqual([]);
  });

  test('an answer without its address is not taken for the open post', () => {
    const reply = item({ key: null, shell: 'postThreadItem-by-ada.example' });
    expect(outcomeOf(screen(reply), path)).toEqual({ outcome: 'failed', why: 'permalink not found' });
  });

  test('an open post that is an answer itself', () => {
    const gap = '<div><div style="width: 42px"><div></div></div></div>';
    const open = `<div>${gap}${item({ key: null, shell: 'postThreadItem-by-ada.example' }).replace('role="link" ', '')}</div>`;
    const above = `<div>${item({ by: 'eve.example', key: '3mfyg22222222', shell: 'postThreadItem-by-eve.example' })}</div>`;
    expect(read(screen(above + open), path).map(({ kind, parentId }) => [kind, parentId])).toEqual([['post', null], ['reply', '3mfyg22222222']]);
  });
});

describe('what the server said of a post', () => {
  const json = '{"@type":"DiscussionForumPosting","author":{"@type":"Person","name":"Ada","alternateName":"@ada.example"},'
    + '"text":"One\nNorvelo\n\ntwo","datePublished":"2026-03-01T09:00:00.000Z","interactionStatistic":[{"@type":"InteractionCounter",'
    + '"interactionType":"https://schema.org/LikeAction","userInteractionCount":7}]}';
  const head = `<meta property="og:url" content="${host}/profile/ada.example/post/3mfyginvxk222"><script type="application/ld+json">${json}</script>`;

  test('is read where the page is not drawn yet, with the newlines that stand in it', () => {
    expect(read(head, '/profile/ada.example/post/3mfyginvxk222')[0]).toMatchObject({
      nativeId: '3mfyginvxk222', text: 'One\nNorvelo\n\ntwo', author: { handle: 'ada.example', name: 'Ada' }, engagement: { likes: 7 },
      publishedAt: { at: '2026-03-01T09:00:00.000Z' },
    });
  });

  test.each([['drawn', item(), 1], ['left', '', 0]])('is not read where it is %s', (what, html, posts) => {
    const path = what === 'left' ? '/profile/eve.example/post/3mfyg22222222' : '/profile/ada.example/post/3mfyginvxk222';
    expect(read(head + html, path)).toHaveLength(posts);
  });
});
