// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const HOTEL = 'https://www.booking.com/hotel/nl/harbour-house.en-gb.html';

interface Review {
  avatar?: string;
  date?: string;
  title?: string;
  score?: string;
  good?: string;
  bad?: string;
  reply?: string;
}

const FLAG = '<span><picture><img src="data:," alt=""></picture></span><span>Poland</span>';
const person = (name: string, country = FLAG): string => `<div><img src="data:," alt=""></div><div><div>${name}</div><div>${country}</div></div>`;
const block = (kind: string, text: string): string => (text === '' ? '' : `<div data-testid="review-${kind}-text"><span><svg></svg></span><div><span lang="en">${text}</span></div></div>`);

function card({ avatar = person('Eric'), date = 'Reviewed: 3 February 2026', title = 'Fine', score = '<div>Scored 9.0</div><div aria-hidden="true">9.0</div>',
  good = 'Quiet.', bad = '', reply = '' }: Review = {}): string {
  return `<div data-testid="review-card"><div data-testid="review-avatar">${avatar}</div><span data-testid="review-stay-date">January 2026</span>
    <span data-testid="review-date">${date}</span><h4 data-testid="review-title">${title}</h4><div data-testid="review-score">${score}</div>
    ${block('positive', good)}${block('negative', bad)}${reply}</div>`;
}

const page = (source: string, lang = 'en-gb'): string => `<html lang="${lang}"><body><h2 class="pp-header__title">Harbour House</h2>${source}</body></html>`;
const first = (source: string, lang?: string): Post | undefined => readSource(page(source, lang), HOTEL).posts[0];

describe('where reviews are', () => {
  test.each([
    ['www.booking.com/hotel/nl/harbour-house.html', 'reviews'], ['www.booking.com/hotel/nl/harbour-house.pt-br.html?x=1', 'reviews'],
    ['www.booking.com/reviews/nl/hotel/harbour-house.de.html', 'reviews'], ['www.booking.com/reviewlist.en-gb.html?cc1=nl;pagename=x', 'reviews'],
    ['www.booking.com/searchresults.html?ss=norvelo', null], ['www.booking.com/', null], ['www.booking.com/mytrips.html', null],
    ['secure.booking.com/mydashboard.html', null], ['admin.booking.com/hotel/nl/harbour-house.html', null], ['www.booking.com/reviews/nl/city/x.html', null],
  ])('%s is %s', (address, kind) => {
    expect(siteOf('booking').pageKind(new URL(`https://${address}`), documentOf(''))).toBe(kind);
  });

  test.each([
    'https://www.booking.com/hotel/nl/harbour-house.html', HOTEL, 'https://www.booking.com/reviews/nl/hotel/harbour-house.de.html?page=2',
    'https://www.booking.com/reviewlist.html?cc1=nl;pagename=harbour-house;rows=10', 'https://www.booking.com/reviewlist.html?pagename=harbour-house&cc1=nl',
  ])('%s is of one place', (url) => {
    expect(readSource(page(card()), url).posts[0]?.threadUrl).toBe('https://www.booking.com/hotel/nl/harbour-house.html');
  });

  test('a page is about its place, a search about its words', () => {
    expect(siteOf('booking').about?.(new URL(HOTEL), documentOf(page('')))).toEqual({ owner: 'Harbour House' });
    expect(siteOf('booking').about?.(new URL('https://www.booking.com/searchresults.html?ss=Joure'), documentOf(''))).toEqual({ terms: 'Joure' });
  });
});

describe('a card', () => {
  test('its parts', () => expect(first(card({ bad: 'Cold soup.' }))).toMatchObject({
    nativeId: null, author: { name: 'Eric' }, place: 'Poland', title: 'Fine', text: 'Quiet.\n\nCold soup.', language: 'en',
    rating: { value: 9, best: 10 }, publishedAt: { at: '2026-02-03T00:00:00.000Z', precision: 'day' }, reply: null,
  }));

  test.each([
    ['<div>Scored 10</div><div aria-hidden="true">10</div>', 10], ['<div>Bewertet mit 7,5</div><div aria-hidden="true">7,5</div>', 7.5],
    ['<div>Scored 10 10</div>', 10], ['<div aria-hidden="true">٨٫٥</div>', 8.5], ['<div>none</div>', undefined], ['<div>Scored 11</div>', undefined],
  ])('the score of %s', (score, value) => expect(first(card({ score }))?.rating?.value).toBe(value));

  test.each([
    ['Bewertet am: 3. Februar 2026', 'de'], ['Fecha del comentario: 3 de febrero de 2026', 'es'], ['投稿日：2026年2月3日', 'ja'],
    ['Дата відгуку: 3 лютого 2026', 'uk'], ['تاريخ التقييم: 3 فبراير 2026', 'ar'], ['Reviewed: February 3, 2026', 'en-us'],
  ])('the day of %s', (date, lang) => expect(first(card({ date }), lang)?.publishedAt.at).toBe('2026-02-03T00:00:00.000Z'));

  test.each([
    [person('Eric'), 'Eric', 'Poland'], [`<div>E</div>${person('Eric')}`, 'Eric', 'Poland'], [person('', FLAG), null, 'Poland'],
    ['<div>E</div>', null, null], ['', null, null], ['<div><div>Eric</div></div>', 'Eric', null],
  ])('who wrote it: %s', (avatar, name, place) => expect(first(card({ avatar }))).toMatchObject({ author: { name }, place }));

  test('a label before the words is none of them', () => {
    const labelled = card().replace('<span><svg></svg></span>', '<span>Liked</span>');
    expect(first(labelled)?.text).toBe('Quiet.');
  });

  test.each([
    ['<span>Property response:</span><div><span>Thanks!</span></div><button data-testid="review-pr-toggle">Continue reading</button>', 'Thanks!'],
    ['<div><span>Thanks!</span></div>', 'Thanks!'],
  ])('the answer %s', (words, text) => {
    expect(first(card({ reply: `<div data-testid="review-partner-reply">${words}</div>` }))).toMatchObject({ text: 'Quiet.', reply: { text } });
  });

  test.each([
    ['what is quoted above the list', '<div data-testid="featuredreview"><div data-testid="featuredreview-text">Norvelo!</div></div>', 0],
    ['a card that is not filled yet', '<div data-testid="review-card"><div></div></div>', 0],
    ['one whose words are gone', card({ title: '', good: '' }), 1],
  ])('%s is none', (_, source, found) => expect(readSource(page(source), HOTEL)).toMatchObject({ posts: [], health: { found } }));
});

describe('lists of before', () => {
  const row = (text: string, lang = 'en'): string => `<div class="c-review__row"><p><span class="c-review__prefix"><span class="bui-u-sr-only">Liked</span></span><span class="c-review__body" lang="${lang}">${text}</span></p></div>`;
  const item = (rows: string, reply = ''): string => `<li class="review_list_new_item_block" data-review-url="f0"><div class="c-review-block"><div class="c-review-block__left">
    <span class="bui-avatar-block__title">Tom</span><div class="c-review-block__stay-date"><span class="c-review-block__date">January 2026</span></div></div>
    <div class="c-review-block__right"><div class="bui-review-score__badge">4.0</div><h3 class="c-review-block__title">Poor</h3>
    <span class="c-review-block__date">Reviewed: 3 February 2026</span><div class="c-review">${rows}</div>${reply}</div></div></li>`;
  const NONE = '<div class="c-review__row"><p><span class="c-review__body">There are no comments available for this review</span></p></div>';

  test('their parts', () => expect(first(item(row('Loud.') + row('Луна.')))).toMatchObject({
    nativeId: 'f0', author: { name: 'Tom' }, title: 'Poor', text: 'Loud.\n\nЛуна.', rating: { value: 4, best: 10 }, publishedAt: { at: '2026-02-03T00:00:00.000Z' },
  }));

  test('what the site says in place of words is none', () => expect(first(item(NONE))).toMatchObject({ title: 'Poor', text: '' }));

  test('the whole answer, not its beginning', () => {
    const reply = '<div class="c-review-block__response"><span class="c-review-block__response__body">Dear…</span><span class="c-review-block__response__body bui-u-hidden">Dear Tom, sorry.</span></div>';
    expect(first(item(row('Loud.'), reply))?.reply?.text).toBe('Dear Tom, sorry.');
  });

  test('those of 2016', () => {
    const old = `<li class="review_item"><p class="review_item_date">Reviewed: 3 February 2026<meta itemprop="datePublished" content="2026-02-03"></p>
      <h4 itemprop="author"><span itemprop="name">Hanna</span></h4><span class="reviewer_country">Poland</span><span class="review-score-badge">7.5</span>
      <div class="review_item_header_content">“Good”</div><p class="review_pos"><span itemprop="reviewBody">Bright.</span></p><p class="review_neg"><span itemprop="reviewBody">Loud.</span></p></li>`;
    expect(first(old)).toMatchObject({ author: { name: 'Hanna' }, place: 'Poland', title: 'Good', text: 'Bright.\n\nLoud.', rating: { value: 7.5 }, publishedAt: { at: '2026-02-03T00:00:00.000Z' } });
  });
});
