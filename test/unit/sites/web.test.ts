// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource } from './samplePages';

const address = 'https://www.shop.example/beam?page=2#reviews';
const json = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const posts = (source: string): Post[] => readSource(`<html><head></head><body>${source}</body></html>`, address).posts;
const first = (source: string): Post | undefined => posts(source)[0];
const review = { '@type': 'Review', author: 'Hazel', reviewBody: 'A lovely light.', datePublished: '2026-02-27' };

describe('where posts are found', () => {
  test.each([
    ['alone', review],
    ['in a list', [review]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, review] }],
    ['under a product', { '@type': 'Product', review: [review] }],
    ['under a single property', { '@type': 'Recipe', review }],
    ['deep inside', { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Product', review: [[review]] } }] }],
    ['of a full type', { ...review, '@type': 'http://schema.org/UserReview' }],
    ['of several types', { ...review, '@type': ['Thing', 'EmployerReview'] }],
    ['in a list of words too', ['words', 7, null, review]],
  ])('a review %s', (_, data) => expect(posts(json(data)).map((post) => post.text)).toEqual(['A lovely light.']));

  test.each([
    ['ratings of all together', { '@type': 'AggregateRating', ratingValue: '4', reviewBody: 'x' }],
    ['articles', { '@type': 'Article', articleBody: 'x', author: 'y' }],
    ['blog posts', { '@type': 'BlogPosting', articleBody: 'x', author: 'y' }],
    ['products', { '@type': 'Product', description: 'x' }],
    ['a list of questions that the shop asks itself', { '@type': 'FAQPage', mainEntity: [
      { '@type': 'Question', name: 'x?', acceptedAnswer: { '@type': 'Answer', text: 'y', dateCreated: '2026-01-01' } }] }],
    ['questions that nobody asked', { '@type': 'Question', name: 'x?', acceptedAnswer: { '@type': 'Answer', text: 'y' } }],
    ['reviews without a word', { '@type': 'Review', author: 'Hazel', reviewRating: { ratingValue: 5 } }],
    ['mere references', { '@type': 'Product', review: [{ '@id': '#review-1' }] }],
  ])('not %s', (_, data) => {
    const reading = readSource(`<body>${json(data)}</body>`, address);
    expect(reading.posts).toEqual([]);
    expect(reading.page).toBeNull();
  });

  test('a page says by its posts what it is', () => {
    expect(readSource(`<body>${json(review)}</body>`, address).page?.kind).toBe('reviews');
    const posting = { '@type': 'DiscussionForumPosting', headline: 'Which light?' };
    expect(readSource(`<body>${json(posting)}</body>`, address).page?.kind).toBe('thread');
  });
});

describe('what is read of a post', () => {
  const graph = { '@graph': [{ ...review, author: { '@id': '#p7' } }, { '@id': '#p7', '@type': 'Person', name: 'Mira' }] };
  test.each([
    ['a name', json({ ...review, author: { name: 'Mira' } }), 'Mira'],
    ['one of several', json({ ...review, author: [{ '@type': 'Person', name: 'Mira' }, { name: 'Tom' }] }), 'Mira'],
    ['two parts', json({ ...review, author: { givenName: 'Mira', familyName: 'Holm' } }), 'Mira Holm'],
    ['a person described elsewhere', json(graph), 'Mira'],
    ['nobody', json({ ...review, author: undefined }), undefined],
  ])('author: %s', (_, source, name) => expect(first(source)?.author.name ?? undefined).toBe(name));

  test.each([
    ['words', { ratingValue: '4,5' }, { value: 4.5, best: 5 }],
    ['a number alone', 3, { value: 3, best: 5 }],
    ['of ten', { ratingValue: 9, bestRating: '10' }, { value: 9, best: 10 }],
    ['of an aspect first', [{ reviewAspect: 'Price', ratingValue: 1 }, { ratingValue: 4 }], { value: 4, best: 5 }],
    ['beyond the best', { ratingValue: 9 }, null],
    ['no number', { ratingValue: 'good' }, null],
  ])('rating: %s', (_, reviewRating, rating) => {
    expect(first(json({ ...review, reviewRating }))?.rating).toEqual(rating);
  });

  test.each([
    ['plain words', 'a < b & c > d', 'a < b & c > d'],
    ['entities', 'Tom &amp; Jerry&#8217;s &lt;3', 'Tom & Jerry’s <3'],
    ['entities written twice', 'Jerry&amp;#8217;s', 'Jerry’s'],
    ['tags', '<p>One.</p><p>Two <b>three</b>.<br>Four</p>', 'One.\n\nTwo three.\nFour'],
    ['what only looks like a tag', 'a <b and c> d &amp; e', 'a <b and c> d & e'],
    ['lines', 'One\nTwo &amp; three', 'One\nTwo & three'],
  ])('text: %s', (_, reviewBody, text) => expect(first(json({ ...review, reviewBody }))?.text).toBe(text));

  test('counts', () => {
    const counter = (type: unknown, count: unknown): object => ({ interactionType: type, userInteractionCount: count });
    const interactionStatistic = [
      counter('https://schema.org/LikeAction', '1,204'), counter({ '@type': 'http://schema.org/CommentAction' }, 7),
      counter('ShareAction', 3), counter('WatchAction', 90),
    ];
    const posting = { '@type': 'SocialMediaPosting', articleBody: 'x', interactionStatistic };
    expect(first(json(posting))?.engagement).toEqual({ likes: 1204, replies: 7, shares: 3, views: 90 });
  });

  test.each([
    ['its own address', { url: 'https://www.shop.example/r/88' }, 'https://www.shop.example/r/88'],
    ['a place on the page', { url: '#comment-4711' }, 'https://www.shop.example/beam?page=2#comment-4711'],
    ['the page is not the review', { url: 'https://www.shop.example/beam?page=2' }, null],
    ['none', {}, null],
    ['a script', { url: 'javascript:alert(1)' }, null],
  ])('permalink: %s', (_, given, permalink) => expect(first(json({ ...review, ...given }))?.permalink).toBe(permalink));

  test.each([
    ['a real id', '#review-48213', 'https://www.shop.example/beam?page=2#review-48213'],
    ['a place in the list', '#review-1', null],
    ['a blank node', '_:b48213', null],
  ])('identity: %s', (_, id, nativeId) => expect(first(json({ ...review, '@id': id }))?.nativeId).toBe(nativeId));

  test('an id that several posts share names none of them', () => {
    const both = posts(json([{ ...review, '@id': '#list-48213' }, { ...review, reviewBody: 'No.', '@id': '#list-48213' }]));
    expect(both.map((post) => post.nativeId)).toEqual([null, null]);
  });

  test('the thread is the page as it names itself, without tracking', () => {
    const source = json(review);
    expect(first(source)?.threadUrl).toBe('https://www.shop.example/beam?page=2');
    expect(first(`<link rel="canonical" href="/beam">${source}`)?.threadUrl).toBe('https://www.shop.example/beam');
    expect(first(`<link rel="canonical" href="https://else.example/">${source}`)?.threadUrl)
      .toBe('https://www.shop.example/beam?page=2');
  });
});

describe('the same post twice', () => {
  test('in two scripts', () => expect(posts(json(review) + json({ '@graph': [review] }))).toHaveLength(1));

  test('in data and in markup, each filling up the other', () => {
    const markup = `<div itemscope itemtype="https://schema.org/Review"><a itemprop="author" href="/u/hazel">Hazel</a>
      <meta itemprop="ratingValue" content="2"><span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
      <b itemprop="ratingValue">4</b></span><p itemprop="reviewBody">A lovely light.</p></div>`;
    const found = posts(json(review) + markup);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rating: { value: 4 }, author: { url: 'https://www.shop.example/u/hazel' } });
  });

  test('but two people may say the same', () => {
    expect(posts(json([review, { ...review, author: 'Tom' }, { ...review, datePublished: '2025-01-01', author: 'Al' }])))
      .toHaveLength(3);
  });
});

describe('markup', () => {
  test('comments within posts answer them', () => {
    const found = posts(`<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><a itemprop="url" href="/t/9"></a>
      <p itemprop="text">Which light?</p><div itemprop="comment" itemscope itemtype="http://schema.org/Comment">
      <p itemprop="text">This one.</p><time itemprop="dateCreated" datetime="2026-02-01T10:00:00Z">long ago</time></div></div>`);
    expect(found.map((post) => [post.text, post.parentId, post.publishedAt.at])).toEqual([
      ['Which light?', null, null],
      ['This one.', 'https://www.shop.example/t/9', '2026-02-01T10:00:00.000Z'],
    ]);
  });

  test('RDFa Lite', () => {
    expect(first(`<div vocab="https://schema.org/" typeof="Review"><span property="author" typeof="Person">
      <b property="name">Wren</b></span><p property="reviewBody">Bright.</p></div>`))
      .toMatchObject({ kind: 'review', text: 'Bright.', author: { name: 'Wren' } });
    expect(posts('<div vocab="http://other.example/" typeof="Review"><p property="reviewBody">Bright.</p></div>')).toEqual([]);
  });

  test('parts that stand elsewhere', () => {
    expect(first(`<div itemscope itemtype="https://schema.org/Review" itemref="by"><p itemprop="reviewBody">Bright.</p></div>
      <p id="by" itemprop="author">Wren</p>`)?.author.name).toBe('Wren');
  });
});

test('more posts than anybody reads cost a bounded reading', () => {
  const many = Array.from({ length: 30_000 }, (_, i) => ({ ...review, reviewBody: `Light number ${i}` }));
  expect(posts(json(many))).toHaveLength(2_000);
});
