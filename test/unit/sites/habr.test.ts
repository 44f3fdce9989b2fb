// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://habr.com';
const habr = siteOf('habr');

describe('kinds of pages', () => {
  test.each([
    ['/ru/feed/', 'feed'], ['/ru/articles/', 'feed'], ['/ru/hubs/go/articles/', 'feed'], ['/en/all/', 'feed'],
    ['/ru/articles/900101/', 'thread'], ['/ru/articles/900101/comments/', 'thread'], ['/ru/post/591109/', 'thread'],
    ['/ru/company/lumaride/blog/700001/', 'thread'], ['/ru/companies/lumaride/news/700001/', 'thread'],
    ['/ru/posts/900103/', 'thread'], ['/ru/users/ada/', 'profile'], ['/ru/users/ada/comments/', 'profile'],
    ['/ru/search/?q=norvelo', 'search'], ['/ru/conversations/ada/', null], ['/ru/settings/profile/', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/ru/search/?q=norvelo%20beam', { terms: 'norvelo beam' }],
  ['/ru/companies/lumaride/articles/', { owner: 'lumaride' }],
  ['/ru/users/ada/', { owner: 'ada' }],
  ['/ru/feed/', null],
])('%s is about %o', (path, subject) => {
  expect(habr.about?.(new URL(host + path), documentOf(''))).toEqual(subject);
});

const comment = (id: number, inside: string, children = ''): string => `<section class="tm-comment-thread">
  <article class="tm-comment-thread__comment"><a name="comment_${id}"></a><div data-comment-body="${id}">${inside}</div></article>
  <div class="tm-comment-thread__children">${children}</div></section>`;
const said = (words: string): string => `<a class="tm-user-info__username" href="/ru/users/ada/">ada</a>
  <time datetime="2024-05-01T10:00:00.000Z">1 мая</time><div class="tm-comment__body-content">${words}</div>`;

test('where comments stand in one another, that is their tree', () => {
  const tree = comment(1, said('first'), comment(2, said('second'), comment(3, said('third'))) + comment(4, said('fourth')));
  const { posts } = readSource(tree, `${host}/ru/articles/77/comments/`);
  expect(posts.map(({ nativeId, parentId }) => [nativeId, parentId])).toEqual([
    ['c1', '77'], ['c2', 'c1'], ['c3', 'c2'], ['c4', 'c1'],
  ]);
  expect(new Set(posts.map(({ threadUrl }) => threadUrl))).toEqual(new Set([`${host}/ru/articles/77/`]));
});

const outcomeOf = (html: string, path: string): unknown => {
  const document = documentOf(html);
  const url = new URL(host + path);
  const element = document.querySelector(habr.posts ?? '');
  const kind = habr.pageKind(url, document);
  if (element === null || kind === null) throw new Error('no element');
  return readElement(habr, element, { url, document, kind, now: NOW }, 'habr');
};

test.each([
  ['taken away by the site', comment(9, '<div class="tm-comment__ufo">…</div>'), { outcome: 'gone', identity: 'habr:c9' }],
  ['with neither writer nor words', comment(9, '<button>Reply</button>'), { outcome: 'failed', why: 'text not found' }],
  ['with a writer and no words', comment(9, said('').replace(/<div class="tm-comment__body-content"><\/div>/u, '')), { outcome: 'failed', why: 'text not found' }],
  ['without a number', '<article class="tm-comment-thread__comment"><div class="tm-comment__body-content">x</div></article>', { outcome: 'failed', why: 'permalink not found' }],
])('a comment %s', (_, html, outcome) => expect(outcomeOf(html, '/ru/articles/77/')).toEqual(outcome));

const card = (inside: string): string => `<article class="tm-articles-list__item" id="5">${inside}</article>`;
const link = '<h2 class="tm-title"><a class="tm-title__link" href="/ru/articles/5/">T</a></h2>';

test.each([
  ['an advertisement', card('<h2 class="tm-title"><a class="tm-title__link" href="https://shop.example/">Buy</a></h2>').replace(' id="5"', ''), { outcome: 'refused' }],
  ['a card whose address is of an unknown form', card(`${said('')}${link.replace('/ru/articles/5/', '/x/5')}`), { outcome: 'failed', why: 'permalink not found' }],
  ['a card without title and words', card('<a class="tm-article-datetime-published" href="/ru/posts/5/">today</a>'), { outcome: 'failed', why: 'text not found' }],
])('%s', (_, html, outcome) => expect(outcomeOf(html, '/ru/feed/')).toEqual(outcome));

test.each([['+14', 14], ['\u20133', -3], ['0', 0], ['1.2K', 1200], ['', null]])('%s votes are %o', (written, likes) => {
  const { posts } = readSource(card(`${link}<span data-test-id="votes-meter-value">${written}</span>`), `${host}/ru/feed/`);
  expect(posts[0]?.engagement.likes).toBe(likes);
});
