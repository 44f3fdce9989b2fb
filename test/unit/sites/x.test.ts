// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { findAll } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';
import { article, button, context, ICONS, quote, timeline, type Shown } from './xMarkup';

const host = 'https://x.com';
const read = (html: string, path = '/home'): Post[] => readSource(html, host + path).posts;
const one = (shown: Shown, path = '/home'): Post | undefined => read(timeline(article(shown)), path)[0];

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/home', 'feed'], ['/explore/tabs/for-you', 'feed'], ['/notifications/mentions', 'feed'],
    ['/search?q=norvelo&f=live', 'search'], ['/search?q=norvelo&f=user', null], ['/hashtag/norvelo', 'search'],
    ['/norvelo', 'profile'], ['/norvelo/with_replies', 'profile'], ['/norvelo/followers', null], ['/norvelo/photo', null],
    ['/norvelo/status/1861512025685324071', 'thread'], ['/norvelo/status/1861512025685324071/photo/1', 'thread'],
    ['/norvelo/status/1861512025685324071/quotes', 'listing'], ['/norvelo/status/1861512025685324071/likes', null],
    ['/i/status/1861512025685324071', 'thread'], ['/i/web/status/1861512025685324071', 'thread'],
    ['/norvelo/article/1861512025685324071', 'thread'], ['/i/bookmarks', 'listing'], ['/i/lists/12', 'feed'],
    ['/i/communities/12', 'feed'], ['/i/flow/login', null], ['/i/grok', null], ['/messages/1-2', null], ['/messages', null],
    ['/settings/account', null], ['/compose/post', null], ['/login', null], ['/tos', null], ['/norvelo/lists', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test.each([
    ['https://twitter.com/home', 'feed'], ['https://mobile.twitter.com/home', 'feed'], ['https://pro.x.com/i/decks/1', 'feed'],
    ['https://help.x.com/home', null], ['https://business.twitter.com/home', null],
  ])('%s is %s', (address, kind) => {
    expect(siteOfHost(new URL(address).hostname)?.id).toBe('x');
    expect(readSource('<p></p>', address).page?.kind ?? null).toBe(kind);
  });

  test.each(['netflix.com', 'notx.com', 'x.com.example', 'nottwitter.com'])('%s is not X', (name) => {
    expect(siteOfHost(name)).toBeNull();
  });
});

describe('a post', () => {
  test('says who, what, when and where', () => {
    expect(one({ by: 'ada_l', name: 'Ada <img alt="🦋"> L.' })).toMatchObject({
      site: 'x', nativeId: '1861512025685324071', kind: 'post', permalink: `${host}/ada_l/status/1861512025685324071`,
      threadUrl: `${host}/ada_l/status/1861512025685324071`, parentId: null, title: null, text: 'My Norvelo is bright.',
      author: { handle: 'ada_l', name: 'Ada 🦋 L.', url: `${host}/ada_l`, followers: null },
      language: 'en', repost: false, partial: false, context: 'feed', media: [],
      publishedAt: { at: '2024-11-26T20:47:06.000Z', precision: 'second' },
    });
  });

  test('has one address on both hosts', () => {
    const page = timeline(article());
    expect(readSource(page, 'https://mobile.twitter.com/home').posts[0]?.permalink).toBe(read(page)[0]?.permalink);
  });

  test.each([
    ['newlines', 'one\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['emoji drawn as images', 'so <img alt="🌧️"><img alt="1️⃣"> good', 'so 🌧️1️⃣ good'],
    ['people in a block of their own', 'ask </span><div><span><a href="/norvelo">@norvelo</a></span></div><span> now', 'ask @norvelo now'],
    ['people side by side', '</span><div><a href="/a">@a</a></div><span> </span><div><a href="/b">@b</a></div><span>!', '@a @b!'],
    ['addresses whose ends are hidden',
      'see </span><a href="https://t.co/1"><span aria-hidden="true">https://</span>norvelo.example/a/lo<span aria-hidden="true">ng</span><span aria-hidden="true">…</span></a><span> now',
      'see https://norvelo.example/a/long now'],
    ['short addresses', '</span><a href="https://t.co/1"><span aria-hidden="true">https://</span>norvelo.example</a><span>', 'https://norvelo.example'],
    ['the indentation of formatters', `\n${' '.repeat(40)}one\n${' '.repeat(40)}two <img alt="🚲">\n${' '.repeat(40)}three`, 'one two 🚲 three'],
  ])('keeps %s', (_, inner, text) => expect(one({ text: inner })?.text).toBe(text));

  test.each([['en', 'en'], ['pt-BR', 'pt-BR'], ['in', 'id'], ['iw', 'he'], ['und', null], ['zxx', null], ['qme', null], ['', null]])(
    'in the language %j is in %j', (lang, language) => expect(one({ lang })?.language).toBe(language));

  test.each([
    ['in the post', '<button data-testid="tweet-text-show-more-link">Mehr anzeigen</button>', true],
    ['as a link', '<div role="link" data-testid="tweet-text-show-more-link">Mear</div>', true],
    ['in a quoted post only', quote('bob', 'lang', '<div role="link" data-testid="tweet-text-show-more-link">Mehr</div>'), false],
  ])('that is cut %s is partial: %s', (_, below, partial) => expect(one({ below })?.partial).toBe(partial));

  test('with nothing but a picture is one, with nothing at all is none', () => {
    const photo = '<div data-testid="tweetPhoto"><img alt="Image"></div>';
    expect(one({ text: null, below: photo })).toMatchObject({ text: '', media: ['image'] });
    expect(one({ text: null })).toBeUndefined();
    expect(one({ text: null, below: `${photo}<div dir="auto">A note of readers</div>` })?.text).toBe('');
  });

  test.each([
    ['<div data-testid="tweetPhoto"><img></div>', ['image']],
    ['<div data-testid="tweetPhoto"><div data-testid="videoPlayer"><video></video></div></div>', ['video']],
    ['<div data-testid="card.wrapper"><a href="https://t.co/1">norvelo.example</a></div>', ['link']],
    ['<div data-testid="card.wrapper"><div data-testid="cardPoll">yes</div></div>', []],
    [quote('bob', 'with a picture'), []],
  ])('shows %j as %j', (below, media) => expect(one({ below })?.media).toEqual(media));
});

describe('what is no post of its own', () => {
  test('a quoted post', () => {
    const posts = read(timeline(article({ text: 'Look at this', below: quote('bob', 'Norvelo ist schlecht') })));
    expect(posts.map((post) => [post.text, post.author.handle, post.publishedAt.at, post.language]))
      .toEqual([['Look at this', 'ada', '2024-11-26T20:47:06.000Z', 'en']]);
  });

  test('a quoted post whose quoting post says nothing itself', () => {
    const below = `<div data-testid="tweetPhoto"><img></div>${quote('bob', 'Norvelo ist schlecht')}`;
    expect(one({ text: null, below })?.text).toBe('');
  });

  const pixels = (inner: string): string => `<div data-testid="placementTracking"><div data-testid="top-impression-pixel"></div>${inner}</div>`;
  const organic = { iso: null, counts: '<a href="/ada/status/1861512025685324071/analytics"></a>' };
  test.each([
    ['labelled in any language', article({ iso: null, label: '<div><span>Xyzzy</span></div>' })],
    ['labelled elsewhere', article({ iso: null, below: '<div><span>Gesponsert</span></div>' })],
    ['whose links count clicks', article({ iso: null, below: '<a href="https://norvelo.example/?twclid=2abc">Buy</a>' })],
    ['measured by pixels', pixels(article({ iso: null }))],
    ['measured by pixels, with a time', pixels(article())],
  ])('an advertisement, %s', (_, html) => expect(read(timeline(html, article({ id: '2', by: 'bob' })))
    .map((post) => post.author.handle)).toEqual(['bob']));

  test('but a post without a time is one; its id says when', () => {
    expect(one(organic)?.publishedAt).toEqual({ at: '2024-11-26T20:47:06.000Z', precision: 'second', raw: null });
    expect(one({ iso: null, id: '9876543210', counts: '<a href="/ada/status/9876543210/analytics"></a>' })?.publishedAt.precision)
      .toBe('unknown');
  });

  test('one that tracks its video is not advertised', () => {
    const below = '<div data-testid="placementTracking"><div data-testid="videoPlayer"><video></video></div></div>';
    expect(one({ below })?.text).toBe('My Norvelo is bright.');
  });

  test.each([
    ['a notification', '<article role="article" data-testid="notification"><a href="/ada">Ada</a> liked <div data-testid="tweetText">x</div></article>'],
    ['a post that is gone', '<article role="article" tabindex="-1"><div><span>This Post is unavailable.</span></div></article>'],
    ['a post that is not filled yet', '<article role="article" data-testid="tweet"></article>'],
  ])('%s', (_, html) => expect(read(timeline(html))).toEqual([]));
});

describe('passed on', () => {
  test.each([
    ['reposted', context(ICONS.reposted, 'bob', 'Bob hat repostet'), true],
    ['reposted, in a new icon', context(ICONS.unknown, 'bob', 'Bob hat repostet'), true],
    ['pinned', context(ICONS.pinned, null, 'Angepinnt'), false],
    ['liked', context(ICONS.liked, 'bob', 'Bob gefällt das'), false],
    ['of a topic', context(ICONS.unknown, 'i/topics/12', 'Fahrräder'), false],
    ['neither', '', false],
  ])('%s', (_, above, repost) => {
    const post = one({ context: above });
    expect([post?.repost, post?.author.handle]).toEqual([repost, 'ada']);
  });
});

describe('long articles', () => {
  const open = (inner: string): string => `<div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title"><span>Nine lights</span></div>
    <div data-testid="twitterArticleRichTextView">${inner}</div></div>`;
  const blocks = `<div data-block="true"><div><span>We asked </span><div><a href="/norvelo">@norvelo</a></div><span> twice.</span></div></div>
    <section data-block="true"><div data-testid="simpleTweet">${article({ id: '77', by: 'bob', text: 'embedded' })}</div></section>
    <div data-block="true"><span>No answer.</span></div>`;

  test('inside their post', () => {
    const posts = read(timeline(article({ open: true, text: null, below: open(blocks) })), '/ada/status/1861512025685324071');
    expect(posts.map((post) => [post.kind, post.nativeId, post.title, post.text, post.partial]))
      .toEqual([['article', '1861512025685324071', 'Nine lights', 'We asked @norvelo twice.\n\nNo answer.', false]]);
  });

  test('on a page of their own', () => {
    const name = '<div data-testid="User-Name"><a href="/ada"><span>Ada</span></a><a href="/ada">@ada</a></div>';
    const posts = read(open(blocks).replace('<div data-testid="twitterArticleRichTextView">', `${name}$&`), '/ada/article/1861512025685324071');
    expect(posts.map((post) => [post.kind, post.nativeId, post.author.handle, post.publishedAt.at]))
      .toEqual([['article', '1861512025685324071', 'ada', '2024-11-26T20:47:06.000Z']]);
  });

  test('in a list, as far as they are shown', () => {
    const below = `<div><div><div data-testid="article-cover-image"><img></div><div><svg></svg><div dir="auto">Artikel</div></div></div>
      <div><div dir="auto"><span>Nine lights</span></div><div dir="auto">We asked all makers…</div></div></div>`;
    expect(one({ text: null, below })).toMatchObject({ kind: 'article', title: 'Nine lights', text: 'We asked all makers…', partial: true, media: ['image'] });
  });
});

describe('pages for guests of 2026', () => {
  const counter = (type: string, count: number): string => `<div hidden itemprop="interactionStatistic" itemscope>
    <meta itemprop="interactionType" content="https://schema.org/${type}"><meta itemprop="userInteractionCount" content="${count}"></div>`;
  const guest = (id: string, by: string, text: string, inner: string): string => `<article data-tweet-id="${id}" itemscope
    itemtype="https://schema.org/SocialMediaPosting"><meta itemprop="identifier" content="${id}"><meta itemprop="datePublished" content="2026-02-20T08:00:00.000Z">
    <meta itemprop="url" content="https://x.com/${by}/status/${id}"><meta itemprop="articleBody" content="${text}">
    <div hidden itemprop="author" itemscope><meta itemprop="alternateName" content="${by}"><meta itemprop="name" content="Ada L."></div>
    ${counter('LikeAction', 12)}${counter('ReplyAction', 3)}${counter('ShareAction', 4)}${counter('ViewAction', 1830)}
    <a href="https://x.com/${by}">Ada L.</a><a href="https://x.com/${by}">@${by}</a><a href="/${by}/status/${id}">10h</a>${inner}</article>`;
  const id = '2024766000000000001';

  test('describe their posts', () => {
    const html = guest(id, 'ada', 'See https://t.co/abc', '<div dir="auto">See <a href="https://t.co/abc">norvelo.example</a></div>');
    expect(read(html, '/ada')).toMatchObject([{
      nativeId: id, permalink: `${host}/ada/status/${id}`, text: 'See norvelo.example', author: { handle: 'ada', name: 'Ada L.' },
      publishedAt: { at: '2026-02-20T08:00:00.000Z' }, engagement: { likes: 12, replies: 3, shares: 4, views: 1830 }, repost: false,
    }]);
  });

  test.each([
    ['an article in it', `<article data-tweet-id="222"><a href="/bob">Bob</a><a href="/bob/status/222">9h</a><div dir="auto">quoted</div></article>`],
    ['a link with its address', `<div role="link" data-href="/bob/status/222"><a href="/bob">@bob</a><div dir="auto">quoted</div>
      <img src="https://pbs.twimg.com/media/Quoted?format=jpg"></div>`],
  ])('quote by %s', (_, inner) => expect(read(guest(id, 'ada', 'Look', `<div dir="auto">Look</div>${inner}`), '/ada')
    .map((post) => [post.nativeId, post.text, post.media])).toEqual([[id, 'Look', []]]));

  test('are told by their description where no text is marked', () => {
    expect(read(guest(id, 'ada', 'One &amp; two', ''), '/ada')[0]?.text).toBe('One & two');
  });

  test('cut long texts', () => {
    const long = `${'word '.repeat(45)}end…`;
    expect(read(guest(id, 'ada', long, `<div dir="auto">${long}<button>さらに表示</button></div>`), '/ada')[0]?.partial).toBe(true);
    expect(read(guest(id, 'ada', 'Well…', '<div dir="auto">Well…</div>'), '/ada')[0]?.partial).toBe(false);
  });

  test('repost without describing; the id says when', () => {
    const html = `<article data-tweet-id="2020520410836095458"><a href="/ada">Ada</a><a href="/bob"><img></a><div>Bob<span>@bob</span><span>4h</span></div>
      <div dir="auto">I like my Norvelo</div></article>`;
    expect(read(html, '/ada')).toMatchObject([{
      nativeId: '2020520410836095458', author: { handle: 'bob' }, repost: true, text: 'I like my Norvelo',
      publishedAt: { at: '2026-02-08T15:29:40.000Z', precision: 'second' },
    }]);
    expect(read(html, '/bob')[0]?.repost).toBe(false);
    expect(read(html, '/ada/status/1')[0]?.repost).toBe(false);
  });
});

test('the app before 2021 had no marks for name and text', () => {
  const html = `<article role="article"><div data-testid="tweet"><a href="/ada"><img></a><div><a href="/ada"><div dir="auto"><span>Ada</span></div>
    <div dir="ltr"><span>@ada</span></div></a><div dir="auto" aria-hidden="true">·</div><a href="/ada/status/1322328737442983937"><time datetime="2020-10-31T00:05:13.000Z">1h</time></a></div>
    <div lang="en" dir="auto"><span>Bright light</span></div>
    <div role="link"><div><span>@bob</span><time datetime="2020-10-30T00:00:00.000Z">1d</time></div><div lang="en" dir="auto">quoted</div></div>
    <div role="group">${button('reply', '2 Replies. Reply')}</div></div></article>`;
  expect(read(html)).toMatchObject([{
    nativeId: '1322328737442983937', text: 'Bright light', author: { handle: 'ada', name: 'Ada' },
    publishedAt: { at: '2020-10-31T00:05:13.000Z' }, engagement: { replies: 2 },
  }]);
});

test('a recycled element is read as what it holds now', () => {
  const document = documentOf(timeline(article()));
  const element = findAll(document, 'article')[0] ?? document.body;
  const page = { url: new URL(`${host}/home`), document, kind: 'feed' as const, now: NOW };
  const idNow = (): string | null => {
    const reading = readElement(siteOf('x'), element, page, 'x');
    return reading.outcome === 'post' ? reading.post.nativeId : null;
  };
  expect(idNow()).toBe('1861512025685324071');
  element.replaceChildren();
  expect(idNow()).toBeNull();
  const next = documentOf(article({ id: '1861512025685324999', by: 'bob' }));
  // A whole article inside the element would be a quoted one: take only what it holds.
  element.replaceChildren(...(findAll(next, 'article')[0]?.childNodes ?? []));
  expect(idNow()).toBe('1861512025685324999');
});

test('a form in a post hides nothing', () => {
  const names = ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'parentNode', 'textContent'];
  const html = timeline(article({ above: `<form>${names.map((name) => `<input name="${name}">`).join('')}</form>` }));
  expect(read(html)[0]?.text).toBe('My Norvelo is bright.');
});

test('frames within frames cost a bounded reading', () => {
  const deep = `${'<div role="link">'.repeat(300)}${'<a href="/x/status/1">x</a>'.repeat(300)}${'</div>'.repeat(300)}`;
  const started = performance.now();
  expect(read(timeline(article({ below: deep })))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5_000);
});
