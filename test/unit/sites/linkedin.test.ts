// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { find } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import type { Post } from '@/lib/posts/post';
import { documentOf, readDocument, readSource, siteOf } from './samplePages';

const FEED = 'https://www.linkedin.com/feed/';
/** Ids whose time is still to come, so that what is shown decides. */
const ID = '7999000000000000001';
const OTHER = '7999000000000000002';
/** The id of 2026-02-27T12:00:00Z. */
const DATED = String(BigInt(Date.UTC(2026, 1, 27, 12)) << 22n);
const UPDATE = `https://www.linkedin.com/feed/update/urn:li:activity:${ID}`;
const GLOBE = '<svg id="globe-americas-small"></svg>';

/** A key as LinkedIn writes it: a message that holds a number, in base64. */
function keyOf(field: 1 | 2, id: string): string {
  const bytes: number[] = [];
  for (let rest = BigInt(id) << 1n; ; rest >>= 7n) {
    if (rest < 128n) {
      bytes.push(Number(rest));
      break;
    }
    bytes.push(Number(rest & 127n) | 128);
  }
  return btoa(String.fromCharCode(field === 1 ? 0x0a : 0x12, bytes.length + 1, 8, ...bytes)).replace(/=+$/u, '');
}

const crumb = (said: object, topicName = 'FeedUpdateServedEvent'): string => JSON.stringify([{
  topicName, breadcrumb: { content: { type: 'Buffer', data: Array.from(JSON.stringify(said), (letter) => letter.charCodeAt(0)) } },
}]).replaceAll('"', '&quot;');

interface Card {
  heading?: string;
  name?: string;
  time?: string;
  words?: string;
  after?: string;
  key?: string;
  scope?: string;
}

const card = ({ heading = '', name = '<div><p>Tess Q.</p></div><div><p>• 2nd</p></div>', time = `3d • ${GLOBE}`, words = 'Norvelo is bright.', after = '',
  key = 'expandedAbcFeedType_MAIN_FEED_RELEVANCE', scope = '' }: Card = {}): string =>
  `<div role="listitem" componentkey="${key}">${heading}<a href="https://www.linkedin.com/in/tessaq/"><figure></figure></a>
  <a href="https://www.linkedin.com/in/tessaq/"><div><div>${name}</div><div><p>Rides to work</p></div><div><p componentkey="t">${time}</p></div></div></a>
  ${words === '' ? '' : `<p><span data-testid="expandable-text-box">${words}</span></p>`}<div ${scope === '' ? '' : `data-view-tracking-scope="${scope}"`}></div>${after}</div>`;

const inPage = (body: string, lang = 'en'): string => `<html lang="${lang}"><body><div data-testid="mainFeed" role="list">${body}</div></body></html>`;
const read = (body: string, { at = FEED, lang = 'en' } = {}): Post[] => readSource(inPage(body, lang), at).posts;
const tools = (field: 1 | 2, id: string): string => `<div componentkey="${keyOf(field, id)}-replaceableCommentToolsAbc"></div>`;

test.each([
  ['www.linkedin.com/feed/', 'feed'], ['www.linkedin.com/feed/following/', 'feed'], [`www.linkedin.com/feed/update/urn:li:activity:${ID}/`, 'thread'],
  ['de.linkedin.com/posts/norvelo_beam-activity-7369346168448802817-aB1c', 'thread'], ['www.linkedin.com/pulse/on-lamps-tess-q', 'thread'],
  ['www.linkedin.com/in/tessaq/', 'profile'], ['www.linkedin.com/in/tessaq/recent-activity/all/', 'profile'],
  ['www.linkedin.com/company/norvelo/', 'profile'], ['www.linkedin.com/company/norvelo/posts/?feedView=all', 'profile'],
  ['www.linkedin.com/search/results/content/?keywords=norvelo', 'search'], ['www.linkedin.com/search/results/all/?keywords=norvelo', 'search'],
  ['www.linkedin.com/feed/hashtag/?keywords=norvelo', 'search'], ['www.linkedin.com/my-items/saved-posts/', 'listing'],
  ['www.linkedin.com/messaging/thread/2-abc/', null], ['www.linkedin.com/groups/123/', null],
  [`www.linkedin.com/feed/update/urn:li:groupPost:123-${ID}/`, null], ['www.linkedin.com/notifications/', null],
  ['www.linkedin.com/mypreferences/d/categories/account', null], ['www.linkedin.com/search/results/people/?keywords=x', null],
  ['www.linkedin.com/in/tessaq/overlay/contact-info/', null], ['www.linkedin.com/jobs/view/1', null], ['www.linkedin.com/company/norvelo/jobs/', null],
  ['www.linkedin.com/', null], ['learning.linkedin.com/feed/', null], ['business.linkedin.com/in/x', null],
])('%s is %s', (address, kind) => {
  expect(readSource('<p></p>', `https://${address}`).page?.kind ?? null).toBe(kind);
});

test.each([
  ['search/results/content/?keywords=norvelo%20beam', { terms: 'norvelo beam' }], ['feed/hashtag/norvelo/', { terms: 'norvelo' }],
  ['company/norvelo/posts/', { owner: 'norvelo' }], ['in/tess%C3%A4q/', { owner: 'tessäq' }], ['feed/', null],
])('%s is about %o', (path, subject) => {
  expect(siteOf('linkedin').about?.(new URL(`https://www.linkedin.com/${path}`), documentOf('<p></p>'))).toEqual(subject);
});

describe('a card of the feed of 2026', () => {
  test('is a post', () => {
    expect(read(card({ after: tools(1, ID), words: 'Bright.\n\nAnd cheap? <a href="/x"><strong>lnkd.in/x</strong></a><button data-testid="expandable-text-button">… more</button>' }))[0]).toMatchObject({
      nativeId: ID, kind: 'post', permalink: UPDATE, threadUrl: UPDATE, parentId: null, text: 'Bright.\n\nAnd cheap? lnkd.in/x', partial: false, repost: false,
      author: { handle: 'tessaq', name: 'Tess Q.', url: 'https://www.linkedin.com/in/tessaq' },
      publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day', raw: '3d' },
    });
  });

  test.each([
    ['its comments\' key', { after: tools(1, ID), scope: crumb({ updateUrn: `urn:li:activity:${OTHER}` }) }, ID],
    ['statistics, where the key names what is shared', { after: tools(2, OTHER), scope: crumb({ updateUrn: `urn:li:activity:${ID}` }) }, ID],
    ['what is shared, where nothing else is named', { after: tools(2, ID) }, ID],
    ['a comment', { after: `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:${ID},${OTHER})"></div>` }, ID],
    ['a link to itself', { after: `<a href="${UPDATE}/?x=1"><img alt=""></a>` }, ID],
    ['the line above it', { heading: `<p><span data-sdui-anchor-id="feed-header-urn:li:activity:${ID}"></span></p>` }, ID],
    ['a link in its words is another\'s', { words: `See <a href="${UPDATE}">this</a>` }, null],
    ['a quoted post\'s link is another\'s', { after: `<a href="${UPDATE}"><span data-testid="expandable-text-box">Quoted.</span></a>` }, null],
    ['a key that says nothing', { after: '<div componentkey="AAAAAAAAAAAAAAAAAA-replaceableCommentToolsAbc"></div>' }, null],
  ] satisfies [string, Card, string | null][])('is named by %s', (_, parts, id) => {
    expect(read(card(parts))[0]?.nativeId).toBe(id);
  });

  test.each([
    ['statistics say so', { scope: crumb({ updateUrn: `urn:li:activity:${ID}`, isSponsored: true }) }],
    ['statistics have a topic for it', { scope: crumb({}, 'SponsoredUpdateServed') }],
    ['no age stands where others have theirs', { time: 'Anzeige' }],
  ] satisfies [string, Card][])('is an advertisement where %s', (_, parts) => {
    const { posts, health } = readSource(inPage(card(parts)), FEED);
    expect([posts.length, health.found]).toEqual([0, 0]);
  });

  test.each(['people-small', 'group-small', 'lock-small'])('for some only (%s) is not read', (icon) => {
    expect(read(card({ time: `3d • <svg id="${icon}"></svg>` }))).toEqual([]);
  });

  test.each([
    ['en', '5h • Edited', '2026-03-01T04:00:00.000Z', 'hour'], ['de', '1 Std.', '2026-03-01T08:00:00.000Z', 'hour'],
    ['uk', '3 дн.', '2026-02-26T00:00:00.000Z', 'day'], ['ar', '٣ أيام', '2026-02-26T00:00:00.000Z', 'day'],
    ['nl', '2 w', '2026-02-01T00:00:00.000Z', 'month'], ['en', 'a while', null, 'unknown'],
  ])('its age in %s: %s', (lang, age, at, precision) => {
    expect(read(card({ time: `${age} • ${GLOBE}` }), { lang })[0]?.publishedAt).toMatchObject({ at, precision });
  });

  test.each([
    ['is exact where it agrees', '2d', '2026-02-27T12:00:00.000Z', 'second'],
    ['is exact where the page was kept', '1h', '2026-02-27T12:00:00.000Z', 'second'],
    ['is not the post\'s where it is later', '3mo', '2025-12-01T00:00:00.000Z', 'month'],
  ])('the time in its id %s', (_, age, at, precision) => {
    expect(read(card({ time: `${age} • ${GLOBE}`, after: tools(1, DATED) }))[0]?.publishedAt).toMatchObject({ at, precision });
  });

  test('that somebody liked has not the time of the liking', () => {
    const heading = '<p><a href="/in/jan"><span>Jan</span></a> likes this</p>';
    const scope = crumb({ updateUrn: `urn:li:activity:${DATED}` });
    expect(read(card({ heading, scope }))[0]).toMatchObject({ publishedAt: { precision: 'day' }, repost: false, author: { handle: 'tessaq' } });
    expect(read(card({ scope }))[0]?.publishedAt).toMatchObject({ at: '2026-02-27T12:00:00.000Z' });
    expect(read(card({ heading: heading.replace('likes', 'reposted') }))[0]?.repost).toBe(true);
  });

  test.each([
    ['the name', { name: '' }, 'author'], ['the name, and only the degree left', { name: '<div><p>• 2nd</p></div>' }, 'author'],
    ['the words', { words: '', after: tools(1, ID) }, 'text'], ['the words, the box being empty', { words: ' ' }, 'text'],
  ] satisfies [string, Card, string][])('without %s is unreadable', (_, parts, missing) => {
    const document = documentOf(inPage(card(parts)));
    const { page } = readDocument(document, FEED);
    const element = find(document, '[role="listitem"]');
    if (page === null || element === null) throw new Error('no card');
    expect(readElement(siteOf('linkedin'), element, page, 'linkedin')).toMatchObject({ outcome: 'failed', why: `${missing} not found` });
  });

  test('that is empty, or recommends somebody, is none', () => {
    const { posts, health } = readSource(inPage(`<div role="listitem" componentkey="update-cardFeedType_"></div>
      <div role="listitem"><a href="/in/x"><p>Jan</p></a><button>Follow</button></div>`), FEED);
    expect([posts, health.found]).toEqual([[], 0]);
  });

  test('of which only a picture is shown is a post without words', () => {
    expect(read(card({ words: '', after: `${tools(1, ID)}<img src="https://m.example/feedshare-shrink_480/1">` }))[0]).toMatchObject({ text: '', media: ['image'] });
  });

  test('stands once in another frame of the same post', () => {
    expect(read(`<div componentkey="expandedAbcFeedType_X">${card({ key: 'inner' })}</div>`)).toHaveLength(1);
  });

  test('on a page of one post is found around its words', () => {
    const bare = card({ key: 'x', after: tools(1, ID) }).replace('<p><span data', '<p componentkey="feed-commentary_1"><span data').replace(' role="listitem"', '');
    expect(readSource(`<html lang="en"><main>${bare}</main></html>`, UPDATE).posts).toMatchObject([{ nativeId: ID, text: 'Norvelo is bright.', context: 'thread' }]);
  });
});

test.each([
  ['en', '1,818', '246 comments', '34 reposts', [1818, 246, 34]], ['de', '1.204', '1 Kommentar', '', [1204, 1, null]],
  ['ru', '1,2 тыс.', '', '12 репостов', [1200, null, 12]], ['en', 'You and 3 others', '', '', [null, null, null]],
])('counts in %s: %s, %s, %s', (lang, likes, comments, reposts, expected) => {
  const after = `<a href="/feed/" componentkey="l"><div componentkey="l"><ul><li><svg id="like-consumption-ring-small"></svg></li></ul><p><span>${likes} reactions</span><span aria-hidden="true">${likes}</span></p></div></a>
    ${comments === '' ? '' : `<div role="button" componentkey="c"><p componentkey="c"><span>${comments}</span></p></div>`}
    ${reposts === '' ? '' : `<p>•</p><a href="/feed/" componentkey="r"><p componentkey="r"><span>${reposts}</span></p></a>`}<hr><button>Like</button>`;
  const counts = read(card({ after }), { lang })[0]?.engagement;
  expect([counts?.likes, counts?.replies, counts?.shares]).toEqual(expected);
});

describe('comments of 2026', () => {
  const comment = (id: string, { root = `activity:${ID}`, inner = '' } = {}): string => {
    const key = `replaceableComment_urn:li:comment:(urn:li:${root},${id})`;
    return `<div id="${key}" componentkey="${key}"><div componentkey="${key}"><a href="/in/jan-d/"><svg></svg></a><a href="/in/jan-d/"><p>Jan D.</p><p>• 1st</p></a><p>1d</p>
      <span data-testid="expandable-text-box">Mine too.</span></div>${inner}</div>`;
  };
  const under = (html: string): Post[] => read(card({ after: `${tools(1, ID)}<div componentkey="commentsSectionContainerAbc">${html}</div>` })).slice(1);

  test('stand under their post, each once', () => {
    expect(under(comment(OTHER))).toMatchObject([{
      kind: 'comment', nativeId: OTHER, parentId: ID, threadUrl: UPDATE, text: 'Mine too.', author: { handle: 'jan-d', name: 'Jan D.' }, publishedAt: { precision: 'day' },
    }]);
  });
  test('are replies within another', () => {
    const replies = under(comment(OTHER, { inner: comment('7999000000000000003') }));
    expect(replies.map(({ kind, parentId }) => [kind, parentId])).toEqual([['comment', ID], ['reply', OTHER]]);
  });
  test('of a shared post belong to the post that shares it', () => {
    expect(under(comment(OTHER, { root: `ugcPost:${DATED}` }))[0]?.parentId).toBe(ID);
  });
});

describe('the app before 2026', () => {
  interface Older { urn?: string; header?: string; line?: string; name?: string; text?: string; more?: string }
  const older = ({ urn = ID, header = '', line = '<span aria-hidden="true">2d • <li-icon type="globe-icon"></li-icon></span><span class="visually-hidden">2 days ago</span>',
    name = '<span dir="ltr">Tess Q.</span>', text = '<span dir="ltr">Norvelo is bright.</span>', more = '' }: Older = {}): string =>
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${urn}">${header}<div class="feed-shared-actor"><a class="feed-shared-actor__container-link" href="https://www.linkedin.com/in/tessaq?mini=1">
    <span class="feed-shared-actor__name">${name}</span><span class="feed-shared-actor__sub-description">${line}</span></a></div>
    <div class="feed-shared-update-v2__description"><div class="feed-shared-text feed-shared-update-v2__commentary">${text}</div><button>…see more</button></div>${more}</div>`;
  const tag = (id: string): string => `<a href="/feed/hashtag/?keywords=x&amp;highlightedUpdateUrns=urn%3Ali%3Aactivity%3A${id}">#x</a>`;

  test('shows posts', () => {
    expect(read(older())[0]).toMatchObject({
      nativeId: ID, permalink: UPDATE, text: 'Norvelo is bright.', author: { handle: 'tessaq', name: 'Tess Q.' }, publishedAt: { at: '2026-02-27T00:00:00.000Z', raw: '2 days ago' },
    });
  });
  test.each([
    ['an advertisement', { line: 'Promoted' }], ['for connections', { line: '2d • <li-icon type="people-icon"></li-icon>' }],
  ] satisfies [string, Older][])('%s is not read', (_, parts) => expect(read(older(parts))).toEqual([]));
  test('names a post that somebody liked by its hashtags', () => {
    const header = '<div class="feed-shared-header">Jan likes this</div>';
    expect(read(older({ urn: OTHER, header, text: tag(ID) }))[0]).toMatchObject({ nativeId: ID, repost: false });
    expect(read(older({ urn: DATED, header }))[0]?.publishedAt.precision).toBe('day');
    expect(read(older({ urn: DATED }))[0]?.publishedAt.precision).toBe('second');
  });
  test('a quoted post is not its own', () => {
    const more = `<div class="update-components-mini-update-v2" data-urn="urn:li:activity:${OTHER}"><div class="update-components-text">Quoted.</div></div>`;
    expect(read(older({ more }))).toMatchObject([{ nativeId: ID, text: 'Norvelo is bright.' }]);
  });
  test('what was sent in a conversation is not read', () => {
    expect(read(`<div class="msg-overlay-conversation-bubble">${older()}</div>`)).toEqual([]);
  });
  test.each([['a name', { name: '' }], ['words', { text: '' }]] satisfies [string, Older][])('without %s is reported', (_, parts) => {
    expect(readSource(inPage(older(parts)), FEED)).toMatchObject({ posts: [], health: { found: 1, read: 0 } });
  });
  test('an emptied card is none', () => {
    expect(readSource(inPage(`<div class="feed-shared-update-v2" data-urn="urn:li:activity:${ID}"></div>`), FEED).health.found).toBe(0);
  });
});

describe('pages for guests', () => {
  const at = `https://www.linkedin.com/posts/tessaq_lamps-activity-${ID}-aB1c`;
  const data = (type: string): string => `<script type="application/ld+json">${JSON.stringify({
    '@type': type, '@id': at, uploadDate: '2026-02-20T10:00:00.000Z', description: 'Watch this Norvelo.',
    creator: { name: 'Tess Q.', url: 'https://nl.linkedin.com/in/tessaq' },
    comment: [{ '@type': 'Comment', text: 'Nice.', datePublished: '2026-02-21T10:00:00.000Z', author: { name: 'Jan D.' } }],
  })}</script>`;
  test('whose markup is not known are read by their data', () => {
    expect(readSource(data('VideoObject'), at).posts).toMatchObject([
      { kind: 'post', nativeId: ID, permalink: at, title: null, text: 'Watch this Norvelo.', author: { handle: 'tessaq', name: 'Tess Q.' }, publishedAt: { at: '2026-02-20T10:00:00.000Z' } },
      { kind: 'comment', parentId: ID, text: 'Nice.', author: { name: 'Jan D.' }, threadUrl: at },
    ]);
  });
  const card1 = (id: string, text: string, inner = ''): string => `<article data-activity-urn="urn:li:activity:${id}"><a data-tracking-control-name="organization_feed-actor-name"
    href="https://nl.linkedin.com/company/norvelo?trk=x">Norvelo</a><time>4d</time><p data-test-id="main-feed-activity-card__commentary">${text}</p>${inner}</article>`;
  test('a company\'s page lists its posts, without those that are shared in them', () => {
    const list = `<ul><li>${card1(ID, 'Beam 5', card1('7999000000000000009', 'Shared'))}</li><li>${card1(OTHER, 'Beam 6')}</li></ul>`;
    expect(readSource(`<html lang="en">${list}</html>`, 'https://www.linkedin.com/company/norvelo').posts)
      .toMatchObject([{ nativeId: ID, permalink: UPDATE, author: { handle: 'norvelo' } }, { nativeId: OTHER }]);
  });
  test('a page of one post is about that', () => {
    expect(readSource(`<html lang="en">${card1(ID, 'Beam 5')}<ul><li>${card1(OTHER, 'Beam 6')}</li></ul></html>`, at).posts).toMatchObject([{ nativeId: ID, permalink: at }]);
  });
});
