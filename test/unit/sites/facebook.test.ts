// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { NOW, readSource } from './samplePages';

const host = 'https://www.facebook.com';
const read = (html: string, path = '/'): Post[] => readSource(html, host + path).posts;
const GLOBE = 'M109.5 408.5c0 3.23-2.04 5.983';
const FRIENDS = 'M459.75 551c-1.24 0-2.25';
const icon = (outline: string | null): string =>
  (outline === null ? '' : `<svg viewBox="0 0 16 16" title="Wepo"><title>Wepo</title><path d="${outline}"></path></svg>`);

interface Shown {
  by?: string;
  name?: string;
  /** Replaces the block of the name. */
  named?: string;
  link?: string;
  time?: string;
  audience?: string | null;
  text?: string | null;
  below?: string;
}

const PERMALINK = '/ada.lumen/posts/pfbid02AbCdEfGhIjKlMnOpQrStUvWxYz12345?__cft__[0]=AZ&__tn__=R';

function unit(shown: Shown = {}): string {
  const { by = '/ada.lumen', name = 'Ada Lumen', link = PERMALINK, time = '3d', audience = GLOBE, text = 'My Norvelo is bright.', below = '' } = shown;
  const followed = `${by}${by.includes('?') ? '&' : '?'}__cft__[0]=AZ`;
  const named = shown.named ?? `<h3><a role="link" href="${followed}"><strong>${name}</strong></a></h3>`;
  return `<a role="link" aria-label="${name}" href="${followed}"><svg><image></image></svg></a>
    <div data-ad-rendering-role="profile_name">${named}</div>
    <span><a role="link" href="${link}">${time}</a></span>${icon(audience)}
    ${text === null ? '' : `<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><span dir="auto"><div dir="auto" style="text-align: start;">${text}</div></span></div></div>`}${below}`;
}

const article = (shown: Shown = {}, comments = ''): string => `<div role="article" aria-posinset="1">${unit(shown)}${comments}</div>`;
const one = (shown: Shown, path = '/'): Post | undefined => read(article(shown), path)[0];

interface Said {
  id?: string;
  reply?: string;
  text?: string;
  extra?: string;
  age?: string;
  post?: string;
}

const packed = (id: string): string => encodeURIComponent(btoa(`comment:3700000000000001_${id}`));

function comment({ id = '9000000001', reply, text = 'Does it survive rain?', extra = '', age = '2 дн.', post = '/ada.lumen/posts/3700000000000001' }: Said = {}): string {
  const query = `comment_id=${id}${reply === undefined ? '' : `&reply_comment_id=${reply}`}`;
  return `<div role="article" aria-label="Wepo by Bo"><a aria-hidden="true" role="link" href="/bo.spokes?comment_id=${packed(reply ?? id)}"><svg></svg></a>
    <div><div role="button"><div>Fuze</div></div><a role="link" href="/bo.spokes?comment_id=${packed(id)}"><span dir="auto">Bo Spokes</span></a>
    ${text === '' ? '' : `<span dir="auto" lang="uk"><div dir="auto" style="text-align: start;">${text}</div></span>`}</div>${extra}
    <ul><li><a role="link" href="${post}?${query}&__cft__[0]=AZ">${age}</a></li><li><div role="button">Mabe</div></li></ul></div>`;
}

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/?sk=h_chr', 'feed'], ['/search/posts?q=norvelo', 'search'], ['/search/top/?q=norvelo', 'search'], ['/search/people?q=a', null],
    ['/hashtag/norvelo', 'search'], ['/norvelo', 'profile'], ['/norvelo/posts', 'profile'], ['/norvelo/about', null], ['/norvelo/friends', null],
    ['/norvelo/reviews', 'reviews'], ['/profile.php?id=61550000000001', 'profile'], ['/profile.php?id=61550000000001&sk=friends', null],
    ['/people/Ada-Lumen/61550000000001/', 'profile'], ['/norvelo/posts/3700000000000001', 'thread'], ['/permalink.php?story_fbid=3700000000000001&id=1', 'thread'],
    ['/photo/?fbid=3700000000000001', 'thread'], ['/watch/?v=3700000000000001', 'thread'], ['/watch', 'feed'], ['/reel/3700000000000001', 'thread'],
    ['/messages/t/100', null], ['/messages', null], ['/settings', null], ['/notifications', null], ['/marketplace/item/1', null], ['/stories/1/2', null],
    ['/login', null], ['/friends', null], ['/saved', null], ['/memories', null], ['/groups/1200000001', null], ['/groups/feed', null],
    ['/groups/1200000001/posts/3700000000000001', null], ['/events/12', null], ['/help/12', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test.each(['https://business.facebook.com/', 'https://l.facebook.com/l.php?u=a', 'https://developers.facebook.com/docs'])('%s is none', (address) => {
    expect(readSource('<p></p>', address).page).toBeNull();
  });

  test('are about what is searched, or whose they are', () => {
    const { site } = readSource('<p></p>', host);
    const about = (path: string): unknown => site.about?.(new URL(host + path), document);
    expect(about('/search/posts?q=norvelo%20beam')).toEqual({ terms: 'norvelo beam' });
    expect(about('/hashtag/norvelo')).toEqual({ terms: '#norvelo' });
    expect(about('/norvelo')).toEqual({ owner: 'norvelo' });
    expect(about('/norvelo/posts/3700000000000001')).toEqual({ owner: 'norvelo' });
    expect(about('/')).toBeNull();
  });
});

describe('a post', () => {
  test('says who, what, when and where', () => {
    expect(one({ link: '/ada.lumen/posts/3700000000000001?__cft__[0]=AZ&__tn__=R' })).toMatchObject({
      nativeId: '3700000000000001', kind: 'post', permalink: `${host}/ada.lumen/posts/3700000000000001`, threadUrl: `${host}/ada.lumen/posts/3700000000000001`,
      author: { handle: 'ada.lumen', name: 'Ada Lumen', url: `${host}/ada.lumen` }, text: 'My Norvelo is bright.', repost: false, partial: false,
      context: 'feed', publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day', raw: '3d' },
    });
  });

  test('whose address is made for its reader is not named by it', () => {
    expect(one({})).toMatchObject({ nativeId: null, threadUrl: null, permalink: `${host}/ada.lumen/posts/pfbid02AbCdEfGhIjKlMnOpQrStUvWxYz12345` });
  });

  test.each([
    ['an article', article()],
    ['a child of the feed', `<div role="feed"><div>${unit()}</div></div>`],
    ['a place in a list', `<div aria-posinset="4">${unit()}</div>`],
    ['nested containers', `<div role="feed"><div><div aria-posinset="1"><div role="article">${unit()}</div></div></div></div>`],
    ['a timeline', `<div data-pagelet="ProfileTimeline"><div>${unit()}</div><div></div></div>`],
    ['a dialog', `<div role="dialog">${unit()}</div>`],
    ['nothing but its page', `<div role="main"><div>${unit()}</div></div>`],
    ['a heading, as before 2024', `<div role="article"><h4><a role="link" href="/ada.lumen"><strong>Ada Lumen</strong></a></h4><a href="${PERMALINK}">3d</a>${icon(GLOBE)}
      <div data-ad-preview="message"><div dir="auto">My Norvelo is bright.</div></div></div>`],
  ])('stands in %s', (_, html) => {
    expect(read(html).map(({ author, text }) => [author.handle, author.name, text])).toEqual([['ada.lumen', 'Ada Lumen', 'My Norvelo is bright.']]);
  });

  test('stands in a list that marks nothing but its parts', () => {
    const light = (shown: Shown, below = ''): string => `<div><div><div>${unit(shown)}</div></div>${below}</div>`;
    const html = `<div role="main">${light({}, '<div data-ad-rendering-role="comment_button">1.5K</div>')}${light({ by: '/bo', name: 'Bo', text: 'Mine too.' })}
      ${light({ by: '/lumaride', name: 'Lumaride', text: 'Buy' }, '<div data-ad-rendering-role="cta-a">Fuze</div>')}${light({ by: '/cy', name: 'Cy', audience: FRIENDS })}</div>`;
    expect(read(html).map(({ author, text, engagement }) => [author.name, text, engagement.replies])).toEqual([['Ada Lumen', 'My Norvelo is bright.', 1500], ['Bo', 'Mine too.', null]]);
  });

  test.each([
    ['?__cft__[0]=AZ#?bia', '3d', '2026-02-26T00:00:00.000Z'], ['https://www.facebook.com/norvelo?__cft__[0]=AZ#?bia', '<svg></svg>', null], ['#', '<b>a</b><b>1</b><b>d</b><b>3</b>', null],
  ])('whose address is not written yet (%s) has none', (link, time, at) => {
    expect(read(article({ link, time }), '/norvelo')[0]).toMatchObject({ nativeId: null, permalink: null, author: { handle: 'ada.lumen' }, publishedAt: { at } });
    expect(read(article({ link, time }) + article({ link }), '/ada.lumen/posts/3700000000000001').map(({ nativeId }) => nativeId)).toEqual([null]);
  });

  test('by somebody who is not linked is by the name alone', () => {
    const html = article({}).replaceAll(/<a role="link"[^>]*href="\/ada[^>]*__cft__[^>]*>(?=<s)/gu, '<a>');
    expect(read(html.replace('<a><svg>', '<i><svg>'))[0]?.author).toEqual({ handle: null, name: 'Ada Lumen', url: null, followers: null });
  });

  test.each([
    ['/profile.php?id=61550000000001', { handle: null, name: 'Ada Lumen', url: `${host}/profile.php?id=61550000000001` }],
    ['/people/Ada-Lumen/61550000000001/', { handle: null, url: `${host}/people/Ada-Lumen/61550000000001/` }],
  ])('is by %s', (by, author) => expect(one({ by })?.author).toMatchObject(author));

  test('by somebody together with others is by the first', () => {
    expect(one({ named: '<h3><a href="/ada.lumen"><strong>Ada Lumen</strong></a> wepo <a href="/bo.spokes">Bo</a></h3>' })?.author.handle).toBe('ada.lumen');
    expect(one({ named: '<h3>wepo <a href="/bo.spokes">Bo</a></h3>' })?.author).toMatchObject({ handle: 'ada.lumen', name: null });
  });

  test('that is cut is partial, and whole where the data has the rest', () => {
    const cut = { link: '/ada.lumen/posts/3700000000000001', text: 'It went dark after … <div role="button">Fuze hi</div>' };
    expect(one(cut)).toMatchObject({ text: 'It went dark after …', partial: true });
    const data = { id: btoa('S:_I1:3700000000000001:3700000000000001'), creation_time: 1_772_300_000, message: { text: 'It went dark after\n\na week.' } };
    expect(read(article(cut) + embedded(data))[0]).toMatchObject({ text: 'It went dark after\n\na week.', partial: false, publishedAt: { at: '2026-02-28T17:33:20.000Z', precision: 'second' } });
  });

  test.each([
    ['a link of a post that is passed on', '<div data-ad-rendering-role="profile_name"><h4><a href="/bo.spokes">Bo</a></h4></div><div data-ad-preview="message"><div dir="auto">I sell lights</div></div>', 'Look'],
    ['none', '', 'Look'],
  ])('repeats nothing of %s', (_, below, text) => expect(read(article({ text, below })).map((post) => [post.text, post.repost])).toEqual([[text, false]]));

  test.each([['everybody', GLOBE, [['Bo', 'I sell lights', true]]], ['friends', FRIENDS, []]])('passed on without a word is that of who wrote it, if it is for %s', (_, outline, said) => {
    const below = `<div data-ad-rendering-role="profile_name"><a href="/bo.spokes">Bo</a></div>${icon(outline)}<div data-ad-preview="message"><div dir="auto">I sell lights</div></div>`;
    expect(read(article({ text: null, below })).map(({ author, text, repost }) => [author.name, text, repost])).toEqual(said);
  });

  test('on a coloured ground is read', () => {
    expect(one({ text: null, below: '<div style="background-image:url(a)"><div dir="auto" style="text-align: center;">Norvelo!</div></div>' })?.text).toBe('Norvelo!');
  });

  test('of pictures only is one', () => {
    expect(one({ text: null, below: '<a href="/photo/?fbid=3700000000000009"><img src="a.jpg"></a>' })).toMatchObject({ text: '', media: ['image'] });
  });
});

const embedded = (...things: object[]): string => `<script type="application/json" data-sjs>${JSON.stringify({ require: [things] })}</script>`;

describe('times', () => {
  const scrambled = '3hxF2q'.split('').map((letter) => `<span>${letter}</span>`).join('');
  test.each([
    ['en', '3d', '2026-02-26T00:00:00.000Z'], ['uk', '5 год.', '2026-03-01T04:00:00.000Z'],
    ['en', scrambled, null], ['en', '<svg><use></use></svg>', null], ['en', '<abbr data-utime="1772300000">wepo</abbr>', '2026-02-28T17:33:20.000Z'],
  ])('in %s, %s is %s', (lang, time, at) => {
    const { posts } = readSource(`<html lang="${lang}"><body>${article({ time })}</body></html>`, host);
    expect(posts[0]?.publishedAt.at).toBe(at);
  });

  test('of another post are not taken', () => {
    const data = embedded({ id: btoa('S:_I1:3700000000000002:3700000000000002'), creation_time: 1_772_300_000 });
    expect(read(article({ link: '/ada.lumen/posts/3700000000000001', time: scrambled }) + data)[0]?.publishedAt.at).toBeNull();
  });

  test('are told for addresses that are made for their reader', () => {
    const data = embedded({ id: btoa('S:_I1:3700000000000001:3700000000000001'), creation_time: 1_772_300_000, url: host + PERMALINK });
    expect(read(article({ time: scrambled }) + data)[0]).toMatchObject({ nativeId: '3700000000000001', publishedAt: { at: '2026-02-28T17:33:20.000Z' } });
  });
});

describe('what must not be read', () => {
  const named = '<h3><a href="/groups/1200000001/?__cft__[0]=AZ"><strong>Lights of Leiden</strong></a></h3>';
  const below = '<a href="/groups/1200000001/user/61550000000001/">Mei Lamp</a>';
  const inGroup = { by: '/groups/1200000001', named, link: '/groups/1200000001/posts/3700000000000001/', text: 'Norvelo?', below: '' };

  test.each([
    ['for friends', { audience: FRIENDS }, 0], ['for an audience that is not known', { audience: 'M1 2c3 4' }, 0],
    ['for everybody', {}, 1], ['without a mark', { audience: null }, 1],
    ['in a group for everybody', inGroup, 1], ['in a closed group', { ...inGroup, audience: FRIENDS }, 0], ['in a group without a mark', { ...inGroup, audience: null }, 0],
  ])('a post %s', (_, shown: Shown, count) => expect(read(article(shown))).toHaveLength(count));

  test.each([['friends', 0], ['everyone', 1], ['only_me', 0]])('a post whose data says %s', (name, count) => {
    const data = embedded({ id: btoa('S:_I1:3700000000000001:3700000000000001'), creation_time: 1, privacy_scope: { icon_image: { name } } });
    expect(read(article({ link: '/ada.lumen/posts/3700000000000001', audience: null }) + data)).toHaveLength(count);
  });

  test('a group whose posts carry no mark, as a page; a public one is read, by its members', () => {
    const member = { ...inGroup, by: '/groups/1200000001/user/61550000000001/', named: '<a href="/groups/1200000001/user/61550000000001/">Mei Lamp</a>' };
    const page = (audience: string): string => `<div role="feed"><div>${unit({ ...member, audience })}${comment({ post: '/groups/1200000001/posts/3700000000000001' })}</div></div>`;
    expect(readSource(page(FRIENDS), `${host}/groups/1200000001`).page).toBeNull();
    expect(read(page(GLOBE), '/groups/1200000001').map(({ author, kind }) => [kind, author.name])).toEqual([['post', 'Mei Lamp'], ['comment', 'Bo Spokes']]);
    expect(read(`${page(FRIENDS)}${icon(GLOBE)}`, '/groups/1200000001')).toEqual([]);
  });

  test('a group\'s post in the feed is by its member', () => {
    const html = `<div role="article"><a href="/groups/1200000001"><svg></svg></a><div data-ad-rendering-role="profile_name">${named}</div>${below}
      <a href="${inGroup.link}">3d</a>${icon(GLOBE)}<div data-ad-preview="message"><div dir="auto">Norvelo?</div></div></div>`;
    expect(read(html)[0]?.author).toMatchObject({ name: 'Mei Lamp', url: `${host}/groups/1200000001/user/61550000000001/` });
  });

  test('a group\'s post by somebody who is not named has no author', () => {
    expect(one(inGroup)?.author).toEqual({ handle: null, name: null, url: null, followers: null });
  });

  test('comments under a post for friends', () => {
    expect(read(article({ audience: FRIENDS }, comment()))).toEqual([]);
    expect(read(`<div role="dialog"><div>${unit({ audience: FRIENDS })}</div>${comment()}</div>`)).toEqual([]);
  });

  test.each([
    ['/photo/?fbid=3700000000000001', '', 1], ['/photo/?fbid=3700000000000001', icon(FRIENDS), 0], ['/photo/?fbid=3700000000000001&set=gm.12', '', 0],
    ['/photo/?fbid=3700000000000001&set=g.12', icon(GLOBE), 1], ['/reel/3700000000000001', icon('M1 2'), 1],
  ])('comments beside a picture at %s with %j: %i', (path, shown, count) => {
    expect(read(`<div role="complementary">${shown}${comment({ post: path.split('?')[0] ?? '' }).replaceAll('?comment_id', `?fbid=3700000000000001&comment_id`)}</div>`, path)).toHaveLength(count);
  });

  test.each([
    ['a shop\'s button', { below: '<div data-ad-rendering-role="cta-wepo">Fuze</div>' }],
    ['the site\'s account of it', { below: '<a href="/ads/about/?__cft__[0]=AZ">wepo</a>' }],
    ['a picture that was uploaded for it', { below: '<img src="https://scontent.example/v/t45.1600-4/a.jpg">' }],
  ])('an advertisement, known by %s', (_, shown) => expect(read(article(shown))).toEqual([]));

  test('an advertisement, known by the data', () => {
    const data = embedded({ id: btoa('S:_I1:3700000000000001:3700000000000001'), creation_time: 1, sponsored_data: { ad_id: '1' } });
    expect(read(article({ link: '/ada.lumen/posts/3700000000000001' }) + data)).toEqual([]);
  });

  test('what is not filled yet', () => {
    const { posts, health } = readSource('<div role="feed"><div></div><div><div role="article"><div role="progressbar"></div></div></div></div>', host);
    expect([posts, health.found]).toEqual([[], 0]);
  });
});

describe('comments', () => {
  const thread = '/ada.lumen/posts/3700000000000001';

  test('say who, what, when and where', () => {
    const html = `<html lang="uk"><body>${article({ link: thread }, comment())}</body></html>`;
    expect(readSource(html, host + thread).posts[1]).toMatchObject({
      kind: 'comment', nativeId: '9000000001', parentId: '3700000000000001', permalink: `${host}${thread}?comment_id=9000000001`, threadUrl: host + thread,
      author: { handle: 'bo.spokes', name: 'Bo Spokes' }, text: 'Does it survive rain?', language: 'uk', context: 'thread',
      publishedAt: { at: '2026-02-27T00:00:00.000Z', precision: 'day', raw: '2 дн.' },
    });
  });

  test('know their post by themselves', () => {
    const post = '/ada.lumen/posts/pfbid02AbCdEfGhIjKlMnOpQrStUvWxYz12345';
    expect(read(article({ link: post }, comment({ post })), post)[1]?.parentId).toBe('3700000000000001');
  });

  test('that answer others are replies', () => {
    const html = article({}, comment() + comment({ reply: '9000000002', text: 'It does.' }));
    expect(read(html, thread).slice(1).map(({ kind, nativeId, parentId }) => [kind, nativeId, parentId]))
      .toEqual([['comment', '9000000001', '3700000000000001'], ['reply', '9000000002', '9000000001']]);
  });

  test('inside those that they answer are kept apart', () => {
    const html = comment({ extra: comment({ reply: '9000000002', text: 'It does.' }) });
    expect(read(html, thread).map(({ nativeId, text }) => [nativeId, text])).toEqual([['9000000001', 'Does it survive rain?'], ['9000000002', 'It does.']]);
  });

  test('tell their time by the data, under their own id', () => {
    const data = embedded({ id: btoa('comment:3700000000000001_9000000001'), created_time: 1_772_300_000 }, { id: btoa('comment:3700000000000001_9000000007'), created_time: 1 });
    expect(read(comment() + data, thread)[0]?.publishedAt).toMatchObject({ at: '2026-02-28T17:33:20.000Z', raw: '2 дн.' });
  });

  test.each([
    ['<div role="button" aria-label="7 wepo"><div>7<img role="presentation"></div></div>', 7],
    ['<div role="button" aria-label="1 wepo"><img role="presentation"></div>', 1],
    ['<div role="button" aria-label="1,2 mil wepo"><div>1.2K<img role="presentation"></div></div>', 1200], ['', null],
  ])('have reactions: %s', (extra, likes) => expect(read(comment({ extra }), thread)[0]?.engagement.likes).toBe(likes));

  test('of a picture only are read, those of nothing are counted', () => {
    expect(read(comment({ text: '', extra: '<a href="/photo.php?fbid=3700000000000009"><img src="a"></a>' }), thread)[0]).toMatchObject({ text: '', media: ['image'] });
    const { posts, health } = readSource(comment({ text: '' }), host + thread);
    expect([posts.length, health.found, health.read]).toEqual([0, 1, 0]);
  });

  test('are not by those whom they speak of', () => {
    const html = comment({ text: 'Ask <a role="link" href="/cy.chain">Cy</a>', extra: '<div><a role="link" href="/lumaride">Lumaride</a></div>' });
    expect(read(html, thread)[0]?.author.handle).toBe('bo.spokes');
    const { posts, health } = readSource(html.replaceAll(/href="\/bo[^"]*"/gu, ''), host + thread);
    expect([posts.length, health.found]).toEqual([0, 1]);
    expect(read(html.replaceAll(/\/bo\.spokes\?comment_id=[^"]*/gu, '/bo.spokes'), thread)[0]?.author).toMatchObject({ handle: 'bo.spokes', name: 'Bo Spokes' });
  });

  test('that are cut are partial', () => {
    expect(read(comment({ text: 'Well, it … <div role="button">Fuze</div>' }), thread)[0]).toMatchObject({ text: 'Well, it …', partial: true });
  });

  test('whose address is gone are counted; what stands under no post is none', () => {
    const nameless = comment().replaceAll(/href="[^"]*comment_id[^"]*"/gu, 'href="/bo.spokes"');
    const health = (html: string): number[] => {
      const { posts, health: counted } = readSource(html, host + thread);
      return [posts.length, counted.found];
    };
    expect(health(article({}, nameless))).toEqual([1, 2]);
    expect(health(nameless)).toEqual([0, 0]);
  });
});

describe('counts under a post', () => {
  const row = `<span role="toolbar"><div role="button" aria-label="Wepo: 9"><img></div></span><div><span aria-hidden="true">1.2K</span></div>
    <div role="button" aria-expanded="true"><span dir="auto">782 Kommentare</span></div><div role="button"><span dir="auto">114 Mal geteilt</span></div>
    <div role="button"><span>Fuze</span></div>`;
  test('are read where it is sure what they count', () => {
    expect(one({ below: row })?.engagement).toEqual({ likes: 1200, replies: 782, shares: 114, views: null });
    expect(one({ below: row.replace(' aria-expanded="true"', '') })?.engagement).toEqual({ likes: 1200, replies: null, shares: null, views: null });
  });
});

test('a post whose parts are not found is counted, not guessed', () => {
  const health = (html: string): number[] => {
    const { posts, health: counted } = readSource(html, host);
    return [posts.length, counted.found];
  };
  expect(health('<div role="article"><div data-ad-preview="message"><div dir="auto">Hello <a href="/bo.spokes">Bo</a></div></div></div>')).toEqual([0, 1]);
  expect(health(article({ text: null }))).toEqual([0, 1]);
  expect(NOW).toBeGreaterThan(0);
});
