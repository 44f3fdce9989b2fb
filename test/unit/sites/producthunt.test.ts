// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://www.producthunt.com';
const producthunt = siteOf('producthunt');

test.each([
  ['/', 'feed'], ['/leaderboard/daily/2026/3/1', 'listing'], ['/topics/bikes', 'listing'], ['/coming-soon', 'listing'], ['/posts', 'listing'],
  ['/posts/norvelo', 'thread'], ['/products/norvelo', 'thread'], ['/products/norvelo/launches/norvelo-2', 'thread'], ['/products/norvelo/reviews', 'reviews'],
  ['/discussions/which-light', 'thread'], ['/p/general/which-light', 'thread'], ['/@tessaq', 'profile'], ['/search?q=norvelo', 'search'],
  ['/notifications', null], ['/inbox', null], ['/my/settings', null], ['/login', null], ['/posts/new', null],
])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

test.each([
  ['/products/norvelo/reviews', { owner: 'norvelo' }], ['/@tessaq', { owner: 'tessaq' }], ['/search?q=bike%20light', { terms: 'bike light' }], ['/', null],
])('%s is about %o', (path, subject) => expect(producthunt.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

const outcomesOf = (html: string, path: string): unknown[] => {
  const document = documentOf(html);
  const url = new URL(host + path);
  const kind = producthunt.pageKind(url, document);
  if (kind === null) throw new Error('no page');
  return [...document.querySelectorAll(producthunt.posts ?? '')].map((element) => readElement(producthunt, element, { url, document, kind, now: NOW }, 'producthunt').outcome);
};

const comment = (inside: string, id = 7): string => `<div id="comment-${id}">${inside}</div>`;
const who = '<a href="/@tessaq">Tessa Q</a><time datetime="2026-02-01T10:00:00Z"></time>';
const words = '<div class="prose">Norvelo again, and <a href="/@friend">@friend</a></div>';
test.each([
  ['with words', comment(who + words), ['post']],
  ['whose words cannot be found', comment(`${who}<p>Norvelo</p>`), ['failed']],
  ['that has not been filled yet', comment(''), ['refused']],
  ['named twice', `<div data-test="comment-7">${comment(who + words)}</div>`, ['post', 'refused']],
  ['that is only a form', '<form data-test="comment-form"><p>Write</p></form>', ['refused']],
])('a comment %s', (_, html, outcomes) => expect(outcomesOf(html, '/posts/norvelo')).toEqual(outcomes));

test('a mention is not the author', () => {
  const { posts, health } = readSource(comment(words), `${host}/posts/norvelo`);
  expect(posts[0]?.author).toMatchObject({ handle: null, name: null });
  expect(health.missing).toEqual({ author: 1, time: 1 });
});

const line = (inside: string, href = '/products/norvelo'): string => `<a href="${href}"><div data-test="product-item-name">${inside}</div></a>`;
test.each([
  ['a name and a tagline', line('Norvelo <span>—</span> Lights — for all'), '/coming-soon', [['Norvelo', 'Lights — for all']]],
  ['a name alone', line('Norvelo'), '/coming-soon', [['Norvelo', '']]],
  ['rivals on a product’s page', line('Lumaride <span>—</span> Lamps'), '/products/norvelo', []],
  ['a line that leads elsewhere', line('Norvelo', 'https://ads.example/'), '/coming-soon', []],
])('%s', (_, html, path, expected) => {
  expect(readSource(html, host + path).posts.map(({ title, text }) => [title, text])).toEqual(expected);
});

describe('what the page’s data says', () => {
  const state = (thing: unknown): string => `<script>(window[Symbol.for("ApolloSSRDataTransport")] ??= []).push({"events":[{"value":{"data":${JSON.stringify(thing)}},"error":undefined}]})</script>`;
  const said = { __typename: 'Comment', id: '8', body: 'is undefined: Norvelo &amp; co', createdAt: '2026-02-01T10:00:00Z', user: { __typename: 'User', username: 'ann', name: 'Ann' } };
  const post = { __typename: 'Post', id: '5', slug: 'norvelo', name: 'Norvelo', comments: { edges: [{ node: said }] } };

  test('is read where it is of this page', () => {
    expect(readSource(state({ post }), `${host}/posts/norvelo`).posts).toMatchObject([
      { nativeId: '5', kind: 'post' }, { nativeId: 'comment-8', text: 'is undefined: Norvelo & co', author: { handle: 'ann', name: 'Ann' }, parentId: null },
    ]);
    expect(readSource(state({ post }), `${host}/posts/lumaride`).posts).toEqual([]);
    expect(readSource(state({ post }), `${host}/`).posts).toEqual([]);
  });
  test('fills up what stands on the page', () => {
    const html = comment('<a href="/@ann">Ann</a><p>unknown markup</p>', 8) + state({ post });
    expect(readSource(html, `${host}/posts/norvelo`)).toMatchObject({ health: { found: 2, read: 2, missing: { author: 1, time: 1 } } });
  });
  test('broken data is none', () => {
    expect(readSource('<script>ApolloSSRDataTransport.push({"a":</script>', `${host}/posts/norvelo`).posts).toEqual([]);
  });
});
