// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.g2.com/products/norvelo-ride/reviews';
const LINK = `${LIST}/norvelo-ride-review-70000001`;

interface Card {
  author?: string;
  rating?: string;
  title?: string;
  body?: string;
  time?: string;
  after?: string;
}

const asked = (question: string, answer: string): string =>
  `<div><div class="l5">${question}</div><div><p>${answer} <span class="spht">Review collected by and hosted on G2.com.</span></p></div></div>`;

function card({
  author = '<span itemprop="author" itemscope><meta itemprop="name" content="Maud F."></span>', rating = '<div class="stars large stars-9"></div>',
  title = `<a class="pjax" href="${LINK}"><div itemprop="name">"Good"</div></a>`, body = asked('Best?', 'All.') + asked('Worst?', 'Nothing.'),
  time = '<meta itemprop="datePublished" content="2026-02-26">', after = '',
}: Card = {}): string {
  return `<div itemprop="review" itemscope itemtype="http://schema.org/Review"><div id="survey-response-70000001">${author}${rating}${time}${title}
    <div itemprop="reviewBody" data-poison-text=""><div itemprop="reviewBody">${body}</div></div>${after}</div></div>`;
}

const page = (source: string): string => `<html lang="en"><body><div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Norvelo Ride</h1>
  <div itemprop="aggregateRating" itemscope><meta itemprop="ratingValue" content="4.4"></div><div id="reviews">${source}</div></div></body></html>`;
const read = (source: string, url = LIST): ReturnType<typeof readSource> => readSource(page(source), url);
const first = (source: string, url?: string): Post | undefined => read(source, url).posts[0];

test.each([
  [LIST, 'reviews'], [`${LIST}?page=2`, 'reviews'], [LINK, 'reviews'], ['https://www.g2.com/products/norvelo-ride', 'reviews'], ['https://www.g2.com/de/products/norvelo-ride/reviews', 'reviews'],
  ['https://www.g2.com/users/0a1b', 'profile'], ['https://www.g2.com/products/norvelo-ride/pricing', null], ['https://www.g2.com/products/norvelo-ride/competitors/alternatives', null],
  ['https://www.g2.com/categories/bikes', null], ['https://www.g2.com/conversations/inbox', null],
])('%s is %s', (url, kind) => expect(siteOf('g2').pageKind(new URL(url), documentOf(''))).toBe(kind));

test('a page is about its product', () => expect(siteOf('g2').about?.(new URL(LIST), documentOf(''))).toEqual({ owner: 'norvelo ride' }));

describe('what a review says', () => {
  test('its parts, once, without the product’s own rating', () => expect(read(card())).toMatchObject({ posts: [{
    kind: 'review', nativeId: '70000001', permalink: LINK, threadUrl: LIST, author: { name: 'Maud F.' }, title: 'Good', text: 'Best?\n\nAll.\n\nWorst?\n\nNothing.',
    rating: { value: 4.5, best: 5 }, publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' }, reply: null,
  }], health: { found: 1, read: 1, missing: {} } }));

  test.each([
    ['stated', '<div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="3.5"></div><div class="stars-8"></div>', 3.5],
    ['drawn', '<div class="elv-stars elv-stars-7"></div>', 3.5], ['written', '<label class="elv-star-wrapper__desc__rating">2.5 / 5</label>', 2.5], ['missing', '', undefined],
  ])('rating: %s', (_, rating, value) => expect(first(card({ rating }))?.rating?.value).toBe(value));

  test.each([
    ['of the latest version', '<span class="x-current-review-date"><time datetime="2026-02-26">x</time></span>'], ['in words', '<span class="x-current-review-date">Feb 26, 2026</span>'],
    ['without a name', '<meta content="2026-02-26">'],
  ])('time: %s', (_, time) => expect(first(card({ time }))?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z'));

  test('an answer below it is the reply', () => {
    const after = '<div itemprop="comment" itemscope><span itemprop="author" itemscope><meta itemprop="name" content="Nora"></span><meta itemprop="dateCreated" content="2026-02-27"><p itemprop="text">Sorry.</p></div>';
    expect(first(card({ after }))).toMatchObject({
      author: { name: 'Maud F.' }, text: 'Best?\n\nAll.\n\nWorst?\n\nNothing.', publishedAt: { at: '2026-02-26T00:00:00.000Z' },
      reply: { text: 'Sorry.', author: 'Nora', publishedAt: { at: '2026-02-27T00:00:00.000Z' } },
    });
  });

  test('what is cut', () => expect(first(card({ body: asked('Best?', 'All that...') }))?.partial).toBe(true));
});

describe('what cannot be read', () => {
  test.each([
    ['no text', card({ body: '' }), { found: 1, read: 0 }],
    ['a question without its answer', card({ body: `${asked('Best?', 'All.')}<div><div class="l5">Worst?</div></div>` }), { found: 1, read: 0 }],
    ['an answer without its question', card({ body: `${asked('Best?', 'All.')}<div><div><p>Nothing.</p></div></div>` }), { found: 1, read: 0 }],
    ['a frame', '<div itemprop="review"></div>', { found: 0, read: 0 }],
    ['no author', card({ author: '' }), { found: 1, read: 1, missing: { author: 1 } }],
  ])('%s', (_, source, health) => expect(read(source).health).toMatchObject(health));

  test('a card of 2026 whose name is gone', () => {
    const article = '<article id="norvelo-ride-review-70000002"><div class="elv-text-lg elv-font-bold">"Good"</div><meta content="2026-02-26"><section><div class="elv-font-bold">Best?</div><p>All.</p></section></article>';
    expect(first(article)).toMatchObject({ nativeId: '70000002', author: { name: null }, title: 'Good', text: 'Best?\nAll.' });
  });
});
