// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://github.com';
const github = siteOf('github');
const ISSUE = '/norvelo/beam/issues/5';

describe('kinds of pages', () => {
  test.each([
    ['/norvelo/beam/issues/5', 'thread'], ['/norvelo/beam/pull/6', 'thread'], ['/norvelo/beam/pull/6/files', 'thread'],
    ['/norvelo/beam/discussions/7', 'thread'], ['/orgs/norvelo/discussions/8', 'thread'], ['/norvelo/beam/commit/0a1b2c3d4e', 'thread'],
    ['/norvelo/beam/issues', 'listing'], ['/norvelo/beam/pulls', 'listing'], ['/norvelo/beam/discussions/categories/help', 'listing'],
    ['/norvelo/beam/issues?q=is%3Aissue+label%3A%22dim+mode%22', 'listing'], ['/norvelo/beam/issues?q=is%3Aopen+frost', 'search'],
    ['/search?q=norvelo&type=issues', 'search'], ['/search?q=norvelo&type=code', null],
    ['/norvelo/beam', null], ['/norvelo/beam/issues/new', null], ['/norvelo/beam/settings', null], ['/', null],
    ['/issues', null], ['/pulls', null], ['/notifications', null], ['/settings/profile', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test.each([
    ['https://gist.github.com/tessaq/0123456789abcdef0123', 'thread'], ['https://gist.github.com/discover', null],
    ['https://support.github.com/ticket/5/issues/6', null],
  ])('%s is %s', (address, kind) => expect(readSource('<p></p>', address).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/norvelo/beam/issues?q=is%3Aopen+frost+app', { owner: 'norvelo', terms: 'frost app' }],
  ['/norvelo/beam/issues/5', { owner: 'norvelo', terms: null }],
  ['/search?q=norvelo+beam&type=issues', { owner: null, terms: 'norvelo beam' }],
  ['/', null],
])('%s is about %o', (path, subject) => expect(github.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

const comment = (inside: string, name = 'issuecomment-9'): string => `<div id="${name}" class="timeline-comment"><h3>
  <a class="author" href="/tessaq">tessaq</a> <a class="js-timestamp" href="#${name}"><relative-time datetime="2026-02-01T10:00:00Z"></relative-time></a></h3>${inside}</div>`;
const words = '<div class="comment-body markdown-body">Norvelo again</div>';

const outcomeOf = (html: string, address: string): unknown => {
  const document = documentOf(html);
  const url = new URL(address);
  const element = document.querySelector(github.posts ?? '');
  const kind = github.pageKind(url, document);
  if (element === null || kind === null) throw new Error('no element');
  return readElement(github, element, { url, document, kind, now: NOW }, 'github');
};

test.each([
  ['whose words cannot be found', comment('<p>Norvelo</p>'), { outcome: 'failed', why: 'text not found' }],
  ['that has not been filled yet', '<div id="issuecomment-9"></div>', { outcome: 'refused' }],
  ['in React that has not been filled yet', '<div data-testid="comment-viewer-outer-box-IC_1"></div>', { outcome: 'refused' }],
  ['in React without number and link', '<div data-testid="comment-viewer-outer-box-IC_1"><a data-testid="avatar-link" href="/a">a</a><div data-testid="markdown-body">x</div></div>', { outcome: 'failed', why: 'permalink not found' }],
  ['hidden by the owners', `<div id="issuecomment-9"><div class="minimized-comment"><details>${words}</details></div></div>`, { outcome: 'refused' }],
  ['of an approval without a word', '<div id="pullrequestreview-3"><a class="author" href="/a">a</a><relative-time datetime="2026-02-01T10:00:00Z"></relative-time></div>', { outcome: 'refused' }],
  ['that is only an anchor', '<a id="issuecomment-9-permalink" href="#issuecomment-9"></a>', { outcome: 'refused' }],
])('a comment %s', (_, html, outcome) => expect(outcomeOf(html, host + ISSUE)).toEqual(outcome));

test('a hidden comment that was opened is read', () => {
  const html = `<div id="issuecomment-9"><div class="minimized-comment"><details open>${words}</details></div></div>`;
  expect(readSource(html, host + ISSUE).posts.map(({ text }) => text)).toEqual(['Norvelo again']);
});

describe('private repositories', () => {
  test.each([
    ['by what is told to the statistics', '<meta name="octolytics-dimension-repository_public" content="false">'],
    ['by a lock', '<div id="repository-container-header"><svg class="octicon octicon-lock"></svg></div>'],
    ['by a word', '<div id="repository-container-header"><span class="Label">Internal</span></div>'],
    ['by the lock of the new header', '<header><div class="AppHeader-context"><svg class="octicon octicon-lock"></svg></div></header>'],
  ])('are known %s', (_, mark) => {
    expect(readSource(mark + comment(words), host + ISSUE).posts).toEqual([]);
    const later = documentOf(mark + comment(words));
    const element = later.querySelector('[id="issuecomment-9"]');
    const page = { url: new URL(host + ISSUE), document: later, kind: 'thread' as const, now: NOW };
    expect(element === null ? null : github.read?.(element, page)).toBeNull();
  });
  test('a locked conversation is none', () => {
    expect(readSource(`<svg class="octicon octicon-lock"></svg>${comment(words)}`, host + ISSUE).posts).toHaveLength(1);
  });
});

test.each([
  ['/tessaq', 'tessaq'], ['https://github.com/tessaq', 'tessaq'], ['/apps/beam-robot', 'beam-robot'], ['/ghost', 'ghost'],
])('the author at %s is %s', (href, handle) => {
  const [post] = readSource(comment(words).replace('href="/tessaq"', `href="${href}"`), host + ISSUE).posts;
  expect(post?.author.handle).toBe(handle);
});

test('neither a mention nor who edited it is the author', () => {
  const html = `<div id="issuecomment-9"><h3><span class="js-comment-edit-history"><a class="author" href="/editor">editor</a></span></h3>
    <div class="comment-body"><a data-hovercard-type="user" href="/friend">@friend</a> Norvelo?</div></div>`;
  const { posts, health } = readSource(html, host + ISSUE);
  expect(posts[0]?.author).toMatchObject({ handle: null, name: null });
  expect(health.missing).toEqual({ author: 1, time: 1 });
});

const button = (emoji: string, count: string): string => `<button><span>${emoji}</span><span>${count}</span></button>`;
test.each([
  ['no reactions', '', 0], ['hearts and thumbs', button('👍', '3') + button('❤️', '1'), 4],
  ['one against', button('👍', '3') + button('👎', '9'), 3], ['thousands', button('👍', '1.2k'), 1200],
  ['a number that cannot be read', button('👍', 'bado'), null], ['the menu', `<button aria-haspopup="true">☺</button>${button('🎉', '2')}`, 2],
])('%s', (_, buttons, likes) => {
  const html = `<div data-testid="comment-viewer-outer-box-IC_1"><div id="issuecomment-1" data-testid="comment-header"></div>
    <div data-testid="markdown-body">x</div><div role="toolbar">${buttons}</div></div>`;
  expect(readSource(html, host + ISSUE).posts[0]?.engagement.likes).toBe(likes);
});

test('an issue opened beside its list stands under its own address', () => {
  const html = `<div data-testid="issue-body"><a data-testid="issue-body-header-author" href="/a">a</a>
    <a data-testid="issue-body-header-link" href="${host}/norvelo/beam/issues/5#issue-77"><relative-time datetime="2026-02-01T10:00:00Z"></relative-time></a>
    <div data-testid="markdown-body"><em>No description provided.</em></div></div><h1><bdi data-testid="issue-title">Norvelo?</bdi></h1>`;
  expect(readSource(html, `${host}/norvelo/beam/issues`).posts).toMatchObject([
    { nativeId: 'norvelo/beam#5', title: 'Norvelo?', text: '', permalink: host + ISSUE },
  ]);
});

test('comments on gists and commits', () => {
  const gist = readSource(comment(words, 'gistcomment-4'), 'https://gist.github.com/tessaq/0123456789abcdef0123').posts;
  expect(gist).toMatchObject([{ nativeId: 'gistcomment-4', parentId: 'gist/tessaq/0123456789abcdef0123', permalink: 'https://gist.github.com/tessaq/0123456789abcdef0123#gistcomment-4' }]);
  const commit = readSource(comment(words, 'commitcomment-4'), `${host}/norvelo/beam/commit/0a1b2c3d4e`).posts;
  expect(commit).toMatchObject([{ nativeId: 'commitcomment-4', parentId: 'norvelo/beam@0a1b2c3d4e' }]);
});

const result = (inside: string): string => `<div data-testid="results-list"><div>${inside}<div class="search-title"><a href="/norvelo/beam/issues/5">Norvelo <em>frost</em></a></div>
  <ul><li><a href="/tessaq" data-hovercard-type="user">tessaq</a></li><li><relative-time datetime="2026-02-01T10:00:00Z"></relative-time></li></ul></div></div>`;
test('results of a search, but for those of private repositories', () => {
  const address = `${host}/search?q=norvelo&type=issues`;
  expect(readSource(result(''), address).posts).toMatchObject([{ nativeId: 'norvelo/beam#5', title: 'Norvelo frost', context: 'search', partial: true, author: { handle: 'tessaq' } }]);
  expect(readSource(result('<svg class="octicon octicon-lock"></svg>'), address).posts).toEqual([]);
});

test('lines of the older lists', () => {
  const html = `<div class="js-issue-row" id="issue_5"><a class="Link--primary" data-hovercard-type="issue" href="${ISSUE}">Norvelo frost</a>
    <span class="opened-by">#5 opened <relative-time datetime="2026-02-01T10:00:00Z"></relative-time> by <a href="/norvelo/beam/issues/created_by/tessaq">tessaq</a></span>
    <a href="${ISSUE}" class="Link--muted"><svg class="octicon octicon-comment"></svg> <span>7</span></a></div>`;
  expect(readSource(html, `${host}/norvelo/beam/issues`).posts).toMatchObject([
    { nativeId: 'norvelo/beam#5', author: { handle: 'tessaq' }, engagement: { replies: 7 }, publishedAt: { at: '2026-02-01T10:00:00.000Z' } },
  ]);
});
