// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readSource } from './samplePages';

const BOOK = 'https://www.goodreads.com/book/show/990071-the-norvelo-years';
const OWN = 'https://www.goodreads.com/review/show/99001';

const full = '<svg><path class="RatingStar__fill" d="M1"></path></svg>';
const empty = '<svg><use class="RatingStar__backgroundFill"></use><path class="RatingStar__fill"></path></svg>';
const stars = (count: number, label = 'Rating'): string =>
  `<span role="img" class="RatingStars" aria-label="${label}">${full.repeat(count)}${empty.repeat(5 - count)}</span>`;

interface Card {
  rating?: string;
  date?: string;
  name?: string;
  body?: string;
  stats?: string;
}

const card = ({
  rating = stars(4),
  date = '<a href="https://www.goodreads.com/review/show/99001">February 26, 2026</a>',
  name = '<div data-testid="name"><a href="/user/show/990-maud">Maud</a></div>',
  body = '<section class="ReviewText__content"><div data-testid="contentContainer"><span class="Formatted">Norvelo shines.</span></div></section>',
  stats = '',
}: Card = {}): string => `<article class="ReviewCard"><div class="ReviewerProfile"><a href="/user/show/990-maud"><img alt=""></a>${name}</div>
  <section><div class="ShelfStatus">${rating}</div><span>${date}</span></section>${body}<footer><div data-testid="stats">${stats}</div></footer></article>`;

const read = (source: string, at = BOOK): ReturnType<typeof readSource> => readSource(`<html lang="en"><body>${source}</body></html>`, at);

test.each([
  ['/book/show/1-x', 'reviews'], ['/en/book/show/1-x', 'reviews'], ['/book/show/1/reviews', 'reviews'], ['/review/show/1', 'thread'],
  ['/review/list/1-maud', 'profile'], ['/topic/show/1', null], ['/group/show/1', null], ['/message/inbox', null], ['/', null],
])('%s is %s', (path, kind) => {
  expect(readSource('<p></p>', `https://www.goodreads.com${path}`).page?.kind ?? null).toBe(kind);
});

test('a card of today', () => {
  expect(read(card()).posts).toMatchObject([{
    site: 'goodreads', nativeId: '99001', kind: 'review', permalink: OWN, threadUrl: 'https://www.goodreads.com/book/show/990071',
    author: { name: 'Maud', url: 'https://www.goodreads.com/user/show/990-maud' }, text: 'Norvelo shines.', partial: false,
    rating: { value: 4, best: 5 }, publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' },
  }]);
});

test.each([
  ['stars by their shapes, whatever is said of them', stars(2, 'Bado 5 kufu 3'), 2],
  ['a shelf without stars', '<b>Read</b>', null],
  ['a row of another length', `<span role="img" class="RatingStars">${full}</span>`, null],
])('%s', (_, rating, value) => {
  const { posts, health } = read(card({ rating }));
  expect(posts[0]?.rating?.value ?? null).toBe(value);
  expect(health.missing).toEqual({});
});

const button = (words: string): string => `<button><span>${words}</span></button>`;

test.each([
  ['both', button('1,204 likes') + button('31 comments'), 1204, 31],
  ['both, in another language', button('1.204 Leuten gefällt das') + button('31 Antworten'), 1204, 31],
  ['likes alone', button('1 like'), 1, null],
  ['comments alone', button('2 comments'), null, 2],
  ['one alone in a language not known', button('2 Antworten'), null, null],
  ['none', '', null, null],
])('counts: %s', (_, stats, likes, replies) => {
  expect(read(card({ stats })).posts[0]?.engagement).toMatchObject({ likes, replies });
});

test('counts of the page\'s own data', () => {
  const state = { props: { pageProps: { apolloState: { 'Review:1': {
    __typename: 'Review', rating: 3, likeCount: 7, commentCount: 0, shelving: { webUrl: OWN },
  } } } } };
  const source = `${card({ rating: '' })}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;
  expect(read(source).posts).toMatchObject([{ rating: { value: 3 }, engagement: { likes: 7, replies: 0 } }]);
});

test('people and reviews that the text links to are not its own', () => {
  const body = `<section class="ReviewText__content"><span class="Formatted">See <a href="/user/show/1-ana">Ana</a>,
    <a href="/review/show/1">her review</a></span></section>`;
  const { posts } = read(card({ name: '', date: '', body }));
  expect(posts).toMatchObject([{ nativeId: null, permalink: null, author: { name: null }, publishedAt: { at: null } }]);
});

describe('markup that changed', () => {
  test.each([
    ['no text', card({ body: '' }), { found: 1, read: 0, missing: {} }],
    ['an empty text', card({ body: '<section class="ReviewText__content"></section>' }), { found: 1, read: 0, missing: {} }],
    ['no author', card({ name: '' }), { found: 1, read: 1, missing: { author: 1 } }],
    ['a date that leads nowhere', card({ date: '<a>February 26, 2026</a>' }), { found: 1, read: 1, missing: { permalink: 1 } }],
    ['a card of a book', '<article><a href="/book/show/2">Readers also enjoyed</a></article>', { found: 0, read: 0, missing: {} }],
  ])('%s', (_, source, health) => expect(read(source).health).toEqual(health));
});

describe('until 2022', () => {
  const more = '<a data-text-id="1" href="#" onclick="swapContent($(this))">...more</a>';
  const review = (text: string, rating = ''): string => `<div id="review_99001" class="review" itemprop="reviews" itemscope itemtype="http://schema.org/Review">
    <a class="reviewDate createdAt" href="/review/show/99001?book_show_action=true">Feb 26, 2026</a>
    <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="user" href="/user/show/990-maud">Maud</a></span>${rating}
    <div class="reviewText"><span id="reviewTextContainer99001" class="readable">${text}</span></div></div>`;
  const row = (count: number): string => '<span class="staticStars" title="liked it">'
    + [1, 2, 3, 4, 5].map((at) => `<span class="staticStar ${at <= count ? 'p10' : 'p0'}"></span>`).join('') + '</span>';

  test.each([
    ['whole', '<span id="freeText1">Norvelo shines.</span>', 'Norvelo shines.', false],
    ['whole, behind "more"', `<span id="freeTextContainer1">Norvelo</span><span id="freeText1" style="display:none">Norvelo shines.</span>${more}`, 'Norvelo shines.', false],
    ['cut', `<span id="freeTextContainer1">Norvelo</span>${more}`, 'Norvelo', true],
  ])('a text: %s', (_, source, text, partial) => {
    expect(read(review(source)).posts).toMatchObject([{
      nativeId: '99001', text, partial, author: { name: 'Maud' }, publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    }]);
  });

  test.each([
    ['stars', row(3), 3], ['their words', '<span class="staticStars" title="it was amazing"></span>', 5],
    ['words not known', '<span class="staticStars" title="bado kufu"></span>', null], ['none', '', null],
  ])('rating by %s', (_, rating, value) => {
    expect(read(review('<span id="freeText1">Norvelo</span>', rating)).posts[0]?.rating?.value ?? null).toBe(value);
  });

  test('a rating without words is no review', () => expect(read(review('', row(3))).health).toEqual({ found: 0, read: 0, missing: {} }));

  test('a shelf is its owner\'s, and only what is written counts', () => {
    const { posts } = read(`<h1><a href="/user/show/990-maud">Maud’s Books</a></h1><table>
      <tr id="review_99001" class="bookalike review"><td class="field title"><div class="value"><a href="/book/show/990071-x">The Norvelo Years</a></div></td>
        <td class="field rating"><div class="value">${row(2)}</div></td><td class="field review"><div class="value"><span id="freeText1">Norvelo shines.</span></div></td>
        <td class="field date_added"><div class="value"><span title="February 26, 2026">Feb 26, 2026</span></div></td></tr>
      <tr id="review_99002" class="bookalike review"><td class="field review"><div class="value"></div></td></tr></table>`, 'https://www.goodreads.com/review/list/990-maud');
    expect(posts).toMatchObject([{
      nativeId: '99001', author: { name: 'Maud' }, text: 'Norvelo shines.', rating: { value: 2 }, threadUrl: 'https://www.goodreads.com/book/show/990071',
      publishedAt: { at: '2026-02-26T00:00:00.000Z' }, context: 'profile',
    }]);
  });

  test('comments hang on the review of their page', () => {
    const { posts, health } = read(`<div class="comment" id="comment_5"><span class="commentAuthor"><a href="/user/show/991-tom">Tom</a></span>
      <div class="right"><a href="/review/show/99001#comment_5">Feb 26, 2026 07:31AM</a></div><div class="mediumText reviewText">Why Norvelo?</div></div>
      <div class="comment" id="comment_6">flag</div>`, OWN);
    expect(posts).toMatchObject([{
      nativeId: 'comment_5', kind: 'comment', parentId: '99001', threadUrl: OWN, permalink: `${OWN}#comment_5`, author: { name: 'Tom' }, text: 'Why Norvelo?',
    }]);
    expect(health).toMatchObject({ found: 2, read: 1 });
  });
});
