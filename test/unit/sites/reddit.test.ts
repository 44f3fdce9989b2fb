// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readDocument, readSource } from './samplePages';

const WWW = 'https://www.reddit.com';
const OLD = 'https://old.reddit.com';
const THREAD = '/r/lights/comments/1abc2d/dim/';

const read = (html: string, address = WWW + THREAD): Post[] => readSource(`<main>${html}</main>`, address).posts;
const first = (html: string, address?: string): Post | undefined => read(html, address)[0];
const written = (values: Record<string, string | null>): string =>
  Object.entries(values).map(([name, value]) => (value === null ? '' : ` ${name}="${value}"`)).join('');

const post = (values: Record<string, string | null> = {}, inside = ''): string => `<shreddit-post${written({
  id: 't3_1abc2d', permalink: THREAD, 'post-title': 'Dim', author: 'ada_b', score: '3', 'comment-count': '2',
  'created-timestamp': '2026-02-27T10:00:00.257000+0000', 'post-type': 'text', ...values,
})}>${inside}</shreddit-post>`;

const comment = (id: string, values: Record<string, string | null> = {}, inside = `<p>says ${id}</p>`, answers = ''): string =>
  `<shreddit-comment${written({
    thingid: `t1_${id}`, author: 'ada_b', score: '1', postid: 't3_1abc2d', depth: '0',
    permalink: `/r/lights/comments/1abc2d/comment/${id}/`, ...values,
  })}><div slot="commentMeta"><time datetime="2026-02-28T09:00:00.000Z">1d ago</time></div>
  ${inside === '' ? '' : `<div slot="comment" id="t1_${id}-comment-rtjson-content">${inside}</div>`}${answers}</shreddit-comment>`;

const thing = (id: string, values: Record<string, string | null> = {}, inside = `says ${id}`, more = '', answers = ''): string =>
  `<div${written({
    class: 'thing comment', 'data-fullname': `t1_${id}`, 'data-type': 'comment', 'data-author': 'ada_b',
    'data-permalink': `${THREAD}${id}/`, ...values,
  })}><p class="parent"></p><div class="entry unvoted"><p class="tagline"><a class="author" href="/user/ada_b">ada_b</a>
  <time class="live-timestamp" datetime="2026-02-28T09:00:00+00:00">1 day ago</time> ${more}</p>
  <form class="usertext"><div class="usertext-body"><div class="md"><p>${inside}</p></div></div></form></div>
  <div class="child">${answers}</div></div>`;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/?feed=home', 'feed'], ['/new/', 'feed'], ['/r/lights', 'feed'], ['/r/lights/top/?t=week', 'feed'],
    ['/r/lights+bikes/', 'feed'], ['/user/ada_b/m/lamps/', 'feed'], ['/r/lights/comments/', 'feed'],
    [THREAD, 'thread'], ['/r/lights/comments/1abc2d/comment/kx9/', 'thread'], ['/comments/1abc2d', 'thread'],
    ['/user/ada_b/comments/1abc2d/mine/', 'thread'], ['/user/ada_b/', 'profile'], ['/u/ada_b', 'profile'],
    ['/user/ada_b/comments/', 'profile'], ['/user/ada_b/submitted/', 'profile'], ['/search/?q=norvelo', 'search'],
    ['/r/lights/search/?q=norvelo', 'search'], ['/user/ada_b/search/?q=norvelo', 'search'],
    ['/settings/', null], ['/settings/account', null], ['/message/inbox/', null], ['/notifications', null], ['/prefs/', null],
    ['/submit', null], ['/r/lights/submit', null], ['/r/lights/wiki/index', null], ['/r/lights/about/modqueue', null],
    ['/chat/room/1', null], ['/login/', null], ['/policies/privacy-policy', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', WWW + path).page?.kind ?? null).toBe(kind));

  test.each([
    ['https://old.reddit.com/', 'reddit'], ['https://reddit.com/', 'reddit'], ['https://notreddit.com/', 'notreddit.com'],
    ['https://reddit.com.example/', 'reddit.com.example'],
  ])('%s belongs to %s', (address, site) => expect(readSource('<p></p>', address).siteId).toBe(site));

  test('hosts on which nobody posts', () => expect(readSource(post(), 'https://ads.reddit.com/').page).toBeNull());
});

describe('what is no post', () => {
  const quoted = '<div slot="post-media-container"><div slot="text-body"><p>Norvelo, quoted</p></div></div>';
  test.each([
    ['an advertisement in the feed', '<shreddit-ad-post post-title="Norvelo" permalink="/user/x/comments/1ad/x/"></shreddit-ad-post>'],
    ['a post inside an advertisement', `<shreddit-ad-post>${post()}</shreddit-ad-post>`],
    ['a promoted post', post({ promoted: '' })],
    ['an advertisement among comments', `<shreddit-comments-page-ad class="promotedlink">${comment('a1')}</shreddit-comments-page-ad>`],
    ['an empty place for a post', '<shreddit-post id="t3_1abc2d"></shreddit-post>'],
    ['a post whose title is gone', post({ 'post-title': '[deleted by user]' })],
    ['a deleted comment', comment('a1', { author: '[deleted]', 'is-comment-deleted': '' }, '<p>Comment deleted by user</p>')],
    ['a removed comment', comment('a1', { author: '[deleted]' }, '<p>[removed]</p>')],
    ['a comment that Reddit removed', comment('a1', {}, '<p>[ Removed by Reddit ]</p>')],
    ['a comment of nothing but a moving picture', comment('a1', {}, '<figure><shreddit-player-2><span>No player</span></shreddit-player-2></figure>')],
    ['a profile comment whose words are not there yet', '<shreddit-profile-comment comment-id="t1_a1" href="/r/l/comments/1a/comment/a1/"></shreddit-profile-comment>'],
    ['a promoted link of old Reddit', thing('x', { class: 'thing link promotedlink', 'data-fullname': 't3_x', 'data-promoted': 'true' })],
    ['a link to more comments', thing('a1', { class: 'thing morechildren', 'data-type': 'morechildren' })],
    ['a deleted comment of old Reddit', thing('a1', { 'data-author': null }, '[deleted]')],
    ['a community of old Reddit', thing('a1', { 'data-fullname': 't5_2qh0y' })],
    ['a box of the redesign that nobody wrote', '<div data-testid="post-container" id="t3_q1"><h3>Predictions</h3></div>'],
  ])('%s', (_, html) => {
    const { posts, health } = readSource(html, WWW + THREAD);
    expect(posts).toEqual([]);
    expect(health.found).toBe(0);
  });

  test('the post that a post carries', () => {
    expect(read(post({ 'post-type': 'crosspost' }, quoted)).map(({ text, nativeId }) => [nativeId, text])).toEqual([['t3_1abc2d', '']]);
  });

  test('messages of old Reddit', () => expect(read(thing('a1'), `${OLD}/message/inbox/`)).toEqual([]));
});

describe('a post', () => {
  test('has its own words from its body, the rest from its attributes', () => {
    const body = '<div slot="text-body"><div class="md"><p>One.</p><p>Two <b>three</b>.</p><button>Read more</button></div></div>';
    expect(first(post({ 'post-language': 'de' }, body))).toMatchObject({
      nativeId: 't3_1abc2d', kind: 'post', permalink: WWW + THREAD, threadUrl: `${WWW}/r/lights/comments/1abc2d/`,
      parentId: null, author: { handle: 'ada_b', url: `${WWW}/user/ada_b/` }, title: 'Dim', text: 'One.\n\nTwo three.',
      language: 'de', partial: false, engagement: { likes: 3, replies: 2 },
      publishedAt: { at: '2026-02-27T10:00:00.257Z', precision: 'second' },
    });
  });

  test.each([
    ['-4', -4], ['0', 0], ['12034', 12034], [null, null], ['', null],
  ])('with the score %s has %s likes', (score, likes) => expect(first(post({ score }))?.engagement.likes).toBe(likes));

  test.each([
    ['text', 'self.lights', []], ['image', 'i.redd.it', ['image']], ['gallery', 'reddit.com', ['image']],
    ['video', 'v.redd.it', ['video']], ['link', 'example.com', ['link']], ['crosspost', 'v.redd.it', ['video']],
    ['crosspost', 'self.lights', []], [null, 'example.com', ['link']], ['constructor', null, []],
  ])('of the type %s at %s carries %j', (type, domain, media) => {
    expect(first(post({ 'post-type': type, domain }))?.media).toEqual(media);
  });

  test.each([
    ['in a feed, cut', '/r/lights/', 'It began in\u2026', true], ['in a feed, whole', '/r/lights/', 'It began.', false],
    ['in its thread', THREAD, 'It began in\u2026', false],
  ])('%s', (_, path, text, partial) => {
    expect(first(post({}, `<a slot="text-body"><p>${text}</p></a>`), WWW + path)?.partial).toBe(partial);
  });

  test('whose words were deleted keeps its title', () => {
    expect(first(post({ author: '[deleted]' }, '<div slot="text-body"><p>[removed]</p></div>')))
      .toMatchObject({ title: 'Dim', text: '', author: { handle: null } });
  });

  test('that is shown in translation has no language', () => {
    expect(first(post({ 'post-language': 'en' }), `${WWW}${THREAD}?tl=de`)?.language).toBeNull();
  });

  test('is read anew when its element is used for another', () => {
    const document = documentOf(post({}, '<div slot="text-body"><p>One.</p></div>'));
    const element = document.querySelector('shreddit-post');
    expect(readDocument(document, `${WWW}/`).posts.map(({ nativeId }) => nativeId)).toEqual(['t3_1abc2d']);
    element?.setAttribute('id', 't3_1zzz');
    element?.setAttribute('permalink', '/r/lights/comments/1zzz/bright/');
    element?.setAttribute('post-title', 'Bright');
    element?.replaceChildren();
    expect(readDocument(document, `${WWW}/`).posts.map(({ nativeId, title, text }) => [nativeId, title, text]))
      .toEqual([['t3_1zzz', 'Bright', '']]);
  });
});

describe('a comment', () => {
  test('answers what it names, the one around it, or the post', () => {
    const inner = comment('a3', { depth: '2', parentid: null });
    const html = comment('a1', {}, '<p>1</p>', comment('a2', { depth: '1', parentid: 't1_a1' }, '<p>2</p>', inner))
      + comment('a4', { author: '[deleted]', 'is-comment-deleted': '' }, '', comment('a5', { depth: '1', parentid: 't1_a4' }))
      + comment('a6', { postid: null });
    expect(read(html).map(({ nativeId, parentId, text }) => [nativeId, parentId, text])).toEqual([
      ['t1_a1', 't3_1abc2d', '1'], ['t1_a2', 't1_a1', '2'], ['t1_a3', 't1_a2', 'says a3'],
      ['t1_a5', 't1_a4', 'says a5'], ['t1_a6', 't3_1abc2d', 'says a6'],
    ]);
  });

  test('never takes words, time or score of an answer for its own', () => {
    const bare = `<shreddit-comment thingid="t1_a1" permalink="${THREAD}a1/">${comment('a2')}</shreddit-comment>`;
    expect(read(bare).map(({ nativeId }) => nativeId)).toEqual(['t1_a2']);
    const timeless = `<shreddit-comment thingid="t1_a1" permalink="${THREAD}a1/"><div slot="comment"><p>x</p></div>${comment('a2')}</shreddit-comment>`;
    expect(first(timeless)).toMatchObject({
      nativeId: 't1_a1', text: 'x', publishedAt: { at: null }, engagement: { likes: null }, author: { handle: null },
    });
  });

  test.each([
    ['-12', -12], [null, null],
  ])('with the score %s has %s likes', (score, likes) => expect(first(comment('a1', { score }))?.engagement.likes).toBe(likes));

  test.each([
    [{ created: '2026-02-01T00:00:00.000000+0000' }, '2026-02-01T00:00:00.000Z'], [{}, '2026-02-28T09:00:00.000Z'],
  ])('has its time from %j', (values, at) => expect(first(comment('a1', values))?.publishedAt).toMatchObject({ at, precision: 'second' }));

  test('keeps code and pictures', () => {
    const inside = '<p>See</p><pre><code>a\n  b</code></pre><figure><img src="data:," alt=""></figure>';
    expect(first(comment('a1', {}, inside))).toMatchObject({ text: 'See\n\na\nb', media: ['image'] });
  });

  test('of an account that is gone stays', () => {
    expect(first(comment('a1', { author: '[deleted]', 'is-author-deleted': '' }))).toMatchObject({ author: { handle: null }, text: 'says a1' });
  });
});

describe('profiles', () => {
  const card = (inside = '', href = '/r/lights/comments/1abc2d/comment/a1/?context=3'): string =>
    `<shreddit-profile-comment comment-id="t1_a1" href="${href}"><time datetime="2026-02-28T09:00:00Z"></time>
    <div class="ms md"><div class="md"><p>Bright.</p></div></div><shreddit-comment-action-row score="5">${inside}</shreddit-comment-action-row></shreddit-profile-comment>`;

  test('comments there', () => expect(first(card(), `${WWW}/user/ada_b/comments/`)).toMatchObject({
    nativeId: 't1_a1', kind: 'comment', permalink: `${WWW}/r/lights/comments/1abc2d/comment/a1/`,
    threadUrl: `${WWW}/r/lights/comments/1abc2d/`, parentId: null, text: 'Bright.', context: 'profile',
    engagement: { likes: 5 }, publishedAt: { at: '2026-02-28T09:00:00.000Z' },
  }));

  test.each([
    ['the page', '', '/user/ada_b/', 'ada_b'], ['the page', '', '/u/ada_b/comments', 'ada_b'],
    ['nobody, among what was saved', '', '/user/ada_b/saved/', null],
    ['the menu', '<shreddit-overflow-menu author-name="max_p"></shreddit-overflow-menu>', '/user/ada_b/saved/', 'max_p'],
    ['the line above', '<div id="poster-info-t1_a1"><a href="/user/max_p/">max_p</a></div>', '/user/ada_b/upvoted/', 'max_p'],
  ])('the author is that of %s (%#)', (_, inside, path, handle) => {
    expect(first(card(inside), WWW + path)?.author.handle ?? null).toBe(handle);
  });
});

describe('searches', () => {
  const card = (inside = '', context = '', kind = 'search-post-unit'): string =>
    `<search-telemetry-tracker data-faceplate-tracking-context='${context}'><div data-testid="${kind}">
    <h2><a data-testid="post-title" href="${THREAD}" aria-label="Dim"><faceplate-screen-reader-content>Dim</faceplate-screen-reader-content></a></h2>
    <div data-testid="sdui-post-unit"><faceplate-timeago ts="2026-02-28T09:00:00.062000+0000"></faceplate-timeago>
    <a data-testid="post-title-text" href="${THREAD}">Dim</a>${inside}<div data-testid="search-counter-row">
    <faceplate-number number="-1"></faceplate-number> votos · <faceplate-number number="1204">1,2 mil</faceplate-number> comentarios</div></div></div></search-telemetry-tracker>`;

  test('posts there', () => expect(first(card(), `${WWW}/search/?q=dim`)).toMatchObject({
    nativeId: 't3_1abc2d', permalink: WWW + THREAD, title: 'Dim', text: '', partial: false, author: { handle: null },
    engagement: { likes: -1, replies: 1204 }, publishedAt: { at: '2026-02-28T09:00:00.062Z' }, context: 'search',
  }));

  test('the beginning of a text is a part of it', () => {
    const link = `<search-telemetry-tracker><a href="${THREAD}">It began...</a></search-telemetry-tracker>`;
    expect(first(card(link, '', 'search-post-with-content-preview'))).toMatchObject({ text: 'It began...', partial: true });
  });

  test.each([
    ['{"post":{"id":"t3_1abc2d"},"profile":{"name":"ada_b"}}', 'ada_b'], ['{"post":{"id":"t3_other"},"profile":{"name":"ada_b"}}', null],
    ['{"post":{"id":"t3_1abc2d"}}', null], ['{"post":', null], ['[]', null],
  ])('the author noted in %s is %s', (context, handle) => expect(first(card('', context))?.author.handle ?? null).toBe(handle));

  test('posts in the cards of 2023', () => {
    const html = `<faceplate-tracker data-testid="search-post" data-faceplate-tracking-context='{"post":{"id":"t3_1abc2d"}}'><post-consume-tracker>
    <h2><a data-testid="post-title" href="${THREAD}" aria-label="Dim"><faceplate-screen-reader-content>Dim</faceplate-screen-reader-content></a></h2>
    <div slot="content" hidden><faceplate-number number="155000"></faceplate-number> members</div>
    <faceplate-timeago ts="2024-02-28T09:00:00.000000+0000"></faceplate-timeago>
    <faceplate-number number="12"></faceplate-number> votes <faceplate-number number="3"></faceplate-number> comments</post-consume-tracker></faceplate-tracker>`;
    expect(read(html, `${WWW}/search/?q=dim`)).toMatchObject([{
      nativeId: 't3_1abc2d', title: 'Dim', text: '', engagement: { likes: 12, replies: 3 }, publishedAt: { at: '2024-02-28T09:00:00.000Z' },
    }]);
  });

  test('comments there, without the post that they belong to', () => {
    const html = `<div data-testid="search-sdui-comment-unit">${card()}<h2><a href="${THREAD}">Dim</a></h2><time datetime="2020-01-01T00:00:00Z"></time>
    <div data-testid="search-comment-content"><a href="/user/ada_b/">ada_b</a><div slot="content" hidden><faceplate-number number="99"></faceplate-number> karma</div><a aria-labelledby="comment-content-t1_a1" href="${THREAD}a1/"></a>
    <faceplate-timeago ts="2026-02-28T09:00:00.000Z"></faceplate-timeago><div id="search-comment-t1_a1-post-rtjson-content"><p>Bright.</p></div>
    <p><faceplate-number number="7"></faceplate-number> votes</p></div><a href="${THREAD}">Go To Thread</a></div>`;
    const posts = read(html, `${WWW}/search/?q=dim&type=comments`);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      nativeId: 't1_a1', permalink: `${WWW}${THREAD}a1/`, threadUrl: `${WWW}/r/lights/comments/1abc2d/`, author: { handle: 'ada_b' },
      text: 'Bright.', engagement: { likes: 7, replies: null }, publishedAt: { at: '2026-02-28T09:00:00.000Z' },
    });
  });

  test('on old Reddit', () => {
    const html = `<div class="search-result search-result-link" data-fullname="t3_1abc2d"><a class="search-title" href="${OLD}${THREAD}">Dim</a>
    <span class="search-score">1,234 points</span> <a class="search-comments" href="${OLD}${THREAD}">5 comments</a>
    <span class="search-time"><time datetime="2026-02-28T09:00:00+00:00">1 day ago</time></span><span class="search-author">by <a class="author" href="/user/ada_b">ada_b</a></span>
    <div class="search-result-body"><div class="md"><p>Very dim.</p></div></div></div>`;
    expect(first(html, `${OLD}/r/lights/search?q=dim`)).toMatchObject({
      nativeId: 't3_1abc2d', permalink: WWW + THREAD, title: 'Dim', text: 'Very dim.', author: { handle: 'ada_b' },
      engagement: { likes: 1234, replies: 5 }, publishedAt: { at: '2026-02-28T09:00:00.000Z' },
    });
  });
});

describe('old Reddit', () => {
  const parentLink = '<a class="bylink" href="#b7" rel="nofollow">parent</a>';
  test('comments answer the one around them, the one that they link to, or the post', () => {
    const html = thing('a1', {}, '1', '', thing('a2', {}, '2', '<a data-event-action="parent" href="#a1">parent</a>')) + thing('a3', {}, '3', parentLink);
    expect(read(html, OLD + THREAD).map(({ nativeId, parentId, text }) => [nativeId, parentId, text]))
      .toEqual([['t1_a1', 't3_1abc2d', '1'], ['t1_a2', 't1_a1', '2'], ['t1_a3', 't1_b7', '3']]);
  });

  test('a list of comments does not say what they answer', () => {
    expect(first(thing('a1'), `${OLD}/user/ada_b/comments/`)).toMatchObject({ parentId: null, threadUrl: `${WWW}/r/lights/comments/1abc2d/` });
  });

  test.each([
    ['<span class="score dislikes" title="1">1 point</span><span class="score unvoted" title="2">2 points</span>', 2],
    ['<span class="score unvoted" title="-9">-9 points</span>', -9], ['<span class="score unvoted">14 points</span>', 14],
    ['<span class="score-hidden">[score hidden]</span>', null],
  ])('the score of a comment in %s', (score, likes) => expect(first(thing('a1', {}, 'x', score))?.engagement.likes).toBe(likes));

  test('an edit does not change the time', () => {
    const edited = '<time class="edited-timestamp" datetime="2026-03-01T00:00:00+00:00">*</time>';
    expect(first(thing('a1', {}, 'x', edited))?.publishedAt.at).toBe('2026-02-28T09:00:00.000Z');
  });

  test('a comment of 2018 has its address in a link only', () => {
    const html = thing('a1', { 'data-permalink': null }, 'x', `<ul class="flat-list"><li class="first"><a class="bylink" href="${WWW}${THREAD}a1/">permalink</a></li></ul>`);
    expect(first(html)).toMatchObject({ permalink: `${WWW}${THREAD}a1/`, parentId: 't3_1abc2d' });
  });

  const link = (values: Record<string, string>, body = '', score = '<div class="score unvoted">&bull;</div>'): string => `<div${written({
    class: 'thing link', 'data-fullname': 't3_1abc2d', 'data-author': 'ada_b', 'data-permalink': THREAD, 'data-domain': 'example.com',
    'data-timestamp': '1772269200000', 'data-comments-count': '4', ...values,
  })}><div class="midcol">${score}</div><div class="entry"><p class="title"><a class="title" href="https://example.com/">Dim</a></p>
  <p class="tagline"><time datetime="2026-02-28T08:00:00+00:00">x</time></p>${body}</div></div>`;

  test('a link', () => expect(first(link({ 'data-score': '-2' }), `${OLD}/r/lights/`)).toMatchObject({
    nativeId: 't3_1abc2d', kind: 'post', permalink: WWW + THREAD, title: 'Dim', text: '', media: ['link'], context: 'feed',
    engagement: { likes: -2, replies: 4 }, publishedAt: { at: '2026-02-28T09:00:00.000Z', precision: 'second' },
  }));

  test('a hidden score is none', () => expect(first(link({}))?.engagement.likes).toBeNull());

  test('its own text, not that of the post that it carries', () => {
    const body = '<div class="expando"><div class="crosspost-preview"><div class="usertext-body"><div class="md">Quoted</div></div></div>'
      + '<div class="usertext-body"><div class="md"><p>Own</p></div></div></div>';
    expect(first(link({ class: 'thing link self' }, body))).toMatchObject({ text: 'Own', media: [] });
  });
});

describe('the redesign of 2018 to 2023', () => {
  const box = (values = 'class="Post" id="t3_1abc2d"'): string => `<div data-testid="post-container" ${values}>
    <div id="vote-arrows-t3_1abc2d"><button>upvote</button><div>70.0k</div></div><a href="${WWW}/user/ada_b/">u/ada_b</a>
    <a data-click-id="timestamp" href="${WWW}${THREAD}">14 hours ago</a><a data-click-id="body" href="${WWW}${THREAD}"><h3>Dim</h3></a>
    <div data-click-id="text"><p>Very.</p></div><a data-click-id="comments" href="${WWW}${THREAD}">12.1k comments</a></div>`;

  test('its posts, of unknown time', () => expect(first(box(), `${WWW}/`)).toMatchObject({
    nativeId: 't3_1abc2d', permalink: WWW + THREAD, title: 'Dim', text: 'Very.', author: { handle: 'ada_b' },
    engagement: { likes: 70_000, replies: 12_100 }, publishedAt: { at: null, precision: 'unknown', raw: '14 hours ago' },
  }));

  test('not its advertisements', () => expect(read(box('class="Post promotedlink" id="t3_1abc2d"'))).toEqual([]));

  test('its comments', () => {
    const html = `<div class="_3sf33 Comment t1_a1"><a data-testid="comment_author_link" href="/user/ada_b/">ada_b</a>
    <a data-testid="comment_timestamp" href="${WWW}${THREAD}a1/?utm_source=reddit&context=3">2 hr. ago</a><div data-testid="comment"><p>Bright.</p></div></div>`;
    expect(first(html)).toMatchObject({
      nativeId: 't1_a1', kind: 'comment', permalink: `${WWW}${THREAD}a1/`, author: { handle: 'ada_b' }, text: 'Bright.', parentId: null,
    });
  });
});

describe('hostile pages', () => {
  test.each([
    ['an address elsewhere', post({ permalink: 'https://evil.example/r/lights/comments/1abc2d/dim/' }), { permalink: null }],
    ['a script for an address', post({ permalink: 'javascript:alert(1)' }), { permalink: null }],
    ['a name that is none', post({ author: '../../settings' }), { author: { handle: null, url: null } }],
    ['a selector for an id', comment('a1', { thingid: 't1_"]' }) + comment('a2'), { nativeId: 't1_a2' }],
  ])('%s', (_, html, expected) => expect(first(html)).toMatchObject(expected));

  test('a thread of answers three hundred deep is read', () => {
    let html = '';
    for (let i = 300; i > 0; i--) html = comment(`d${i}`, { depth: String(i) }, `<p>${i}</p>`, html);
    expect(read(html)).toHaveLength(300);
  });
});
