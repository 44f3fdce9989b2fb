// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readSource } from './samplePages';

const PAGE = 'https://www.imdb.com/title/tt99990001/reviews/';

interface Card {
  title?: string;
  body?: string;
  rating?: string;
  date?: string;
  author?: string;
  votes?: string;
  link?: string;
}

const LINK = '/title/tt99990001/review/rw9990001/?ref_=tturv_perm_1';
const card = ({
  title = '<div data-testid="review-summary"><h3>Warm</h3></div>',
  body = '<div data-testid="review-overflow"><div class="ipc-html-content-inner-div">Norvelo shines.</div></div>',
  rating = '<span class="ipc-rating-star"><span class="ipc-rating-star--rating">9</span><span>/10</span></span>',
  date = '<li class="review-date">Feb 26, 2026</li>',
  author = '<a data-testid="author-link" href="/user/ur9990001/?ref_=x">maud_f</a>',
  votes = '',
  link = LINK,
}: Card = {}): string => `<article><div data-testid="review-card-parent">${rating}${title}${body}${votes}</div>
  <div data-testid="reviews-author"><ul><li>${author}</li>${date}<li><a href="${link}">Permalink</a></li></ul></div></article>`;

const data = (review: object): string => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
  props: { pageProps: { contentData: { reviews: [{ review: { reviewId: 'rw9990001', ...review } }] } } },
})}</script>`;

const read = (source: string, { at = PAGE, language = 'en-US' } = {}): ReturnType<typeof readSource> =>
  readSource(`<html lang="${language}"><body>${source}</body></html>`, at);

test.each([
  ['/title/tt1/reviews/', 'reviews'], ['/de/title/tt1/reviews', 'reviews'], ['/title/tt1/', 'reviews'], ['/title/tt1', 'reviews'],
  ['/review/rw1/', 'thread'], ['/title/tt1/review/rw1/', 'thread'], ['/user/ur1/reviews', 'profile'],
  ['/title/tt1/trivia', null], ['/chart/top', null], ['/user/ur1/', null], ['/', null],
])('%s is %s', (path, kind) => {
  expect(readSource('<p></p>', `https://www.imdb.com${path}`).page?.kind ?? null).toBe(kind);
});

test('a card of today', () => {
  expect(read(card()).posts).toMatchObject([{
    site: 'imdb', nativeId: 'rw9990001', kind: 'review', permalink: 'https://www.imdb.com/title/tt99990001/review/rw9990001/',
    threadUrl: PAGE, author: { name: 'maud_f', url: 'https://www.imdb.com/user/ur9990001/' }, title: 'Warm',
    text: 'Norvelo shines.', partial: false, rating: { value: 9, best: 10 }, publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' },
  }]);
});

test.each([
  ['fr-FR', '26 févr. 2026'], ['de-DE', '26. Feb. 2026'], ['es-ES', '26 feb 2026'], ['pt-BR', '26 de fev. de 2026'], ['it-IT', '26 feb 2026'],
])('a day in %s', (language, written) => {
  const { posts } = read(card({ date: `<li class="x">${written}</li>` }), { language });
  expect(posts[0]?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z');
});

describe('what gives the plot away', () => {
  const spoiler = '<button class="review-spoiler-button">Spoiler</button>';
  test('is taken from the data of the page', () => {
    const { posts } = read(card({ body: spoiler }) + data({ reviewText: 'It is &quot;sold&quot;.<br/><br/>Sad.', helpfulnessVotes: { upVotes: 574 } }));
    expect(posts).toMatchObject([{ text: 'It is "sold".\n\nSad.', partial: false, engagement: { likes: 574 } }]);
  });
  test('else only its title is known', () => {
    expect(read(card({ body: spoiler }) + data({ reviewId: 'rw1', reviewText: 'Another' })).posts)
      .toMatchObject([{ title: 'Warm', text: '', partial: true }]);
  });
});

test.each([
  ['574', 574], ['1.2K', 1200], ['', null],
])('%s found it helpful', (votes, likes) => {
  const { posts } = read(card({ votes: `<span class="ipc-voting__label__count ipc-voting__label__count--up">${votes}</span>` }));
  expect(posts[0]?.engagement.likes).toBe(likes);
});

test('stars are optional, and never those of the film', () => {
  const { posts, health } = read(`<span class="ipc-rating-star--rating">8.1</span>${card({ rating: '' })}`);
  expect(posts[0]?.rating).toBeNull();
  expect(health.missing).toEqual({});
});

describe('on the page of a film', () => {
  const at = 'https://www.imdb.com/title/tt99990001/';
  const inner = card().replace(/<\/?article>/gu, '');
  test('one review is featured', () => {
    expect(read(`<section data-testid="UserReviews">${inner}</section>`, { at }).posts).toMatchObject([{ nativeId: 'rw9990001', author: { name: 'maud_f' } }]);
  });
  test('older pages have no card around it', () => {
    const bare = inner.replace(' data-testid="review-card-parent"', '');
    expect(read(`<section data-testid="UserReviews">${bare}</section>`, { at }).posts).toMatchObject([{ nativeId: 'rw9990001', rating: { value: 9 } }]);
  });
  test('each of several cards has its own author', () => {
    const second = inner.replaceAll('rw9990001', 'rw9990002').replace('maud_f', 'tom_b');
    expect(read(`<section data-testid="UserReviews"><div>${inner}</div><div>${second}</div></section>`, { at }).posts.map(({ author }) => author.name))
      .toEqual(['maud_f', 'tom_b']);
  });
  test('the box of pages before 2021', () => {
    const { posts } = read(`<div class="user-comments"><div class="tinystarbar" title="7/10"></div><strong>Fine</strong>
      <div class="comment-meta">26 February 2026 | by <a href="/user/ur9990001/">maud_f</a></div><p>Norvelo shines.</p><div id="ynd_9990001"></div></div>`, { at });
    expect(posts).toMatchObject([{
      nativeId: 'rw9990001', title: 'Fine', text: 'Norvelo shines.', author: { name: 'maud_f' }, rating: { value: 7, best: 10 },
      publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    }]);
  });
});

describe('markup that changed', () => {
  test.each([
    ['no text', card({ body: '' }), { found: 1, read: 0, missing: {} }],
    ['neither text nor title', card({ body: '', title: '' }), { found: 1, read: 0, missing: {} }],
    ['no author', card({ author: '' }), { found: 1, read: 1, missing: { author: 1 } }],
    ['no day', card({ date: '' }), { found: 1, read: 1, missing: { time: 1 } }],
    ['no address', card({ link: '#' }), { found: 1, read: 1, missing: { permalink: 1 } }],
    ['an article of another kind', '<article><h3>More</h3><a href="/title/tt1/trivia/">Trivia</a></article>', { found: 0, read: 0, missing: {} }],
  ])('%s', (_, source, health) => expect(read(source).health).toEqual(health));
});
