// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const LISTING = 'https://www.etsy.com/listing/111222333/pouch?ref=x';

interface Review {
  person?: string;
  date?: string;
  stars?: string;
  text?: string;
  more?: string;
}

const PERSON = '<a href="https://www.etsy.com/people/maud?ref=l_review" class="wt-text-link-no-underline">Maud</a>';

const row = ({ person = PERSON, date = 'Feb 3, 2026', stars = '<div role="img" aria-label="Rating: 4 out of 5 stars"></div>', text = '<div class="wt-text-body">Fits well.</div>', more = '' }: Review = {}): string =>
  `<div data-review-region="4100000001">${stars}<div>${person}<span class="wt-text-body-small--tight">${date}</span></div>${text}${more}</div>`;

const card = (text: string, response = ''): string => `<div class="review-card" data-review-region="4100000002"><p>${PERSON.replace('<a', '<a data-review-username data-transaction-id="5"')} 3 Feb, 2026</p>
  <input type="hidden" name="rating" value="2"><div data-review-text-toggle-wrapper>${text}</div>${response}</div>`;

const page = (source: string, lang = 'en-US'): string => `<html lang="${lang}"><body><p data-shop-name><a href="https://www.etsy.com/shop/LampLeather?ref=x">LampLeather</a></p>${source}</body></html>`;
const first = (source: string, lang?: string, url = LISTING): Post | undefined => readSource(page(source, lang), url).posts[0];

describe('where reviews are', () => {
  test.each([
    ['/listing/111222333/pouch', 'reviews'], ['/de/listing/111222333', 'reviews'], ['/in-en/listing/1/x/reviews', 'reviews'], ['/shop/LampLeather', 'reviews'],
    ['/fr/shop/LampLeather/reviews?page=2', 'reviews'], ['/search?q=norvelo', null], ['/messages/all', null], ['/your/purchases', null],
    ['/people/maud', null], ['/shop/LampLeather/policy', null], ['/', null],
  ])('%s is %s', (path, kind) => {
    expect(siteOf('etsy').pageKind(new URL(`https://www.etsy.com${path}`), documentOf(''))).toBe(kind);
  });

  test.each([
    [LISTING, { owner: 'LampLeather' }], ['https://www.etsy.com/de/shop/LampLeather', { owner: 'LampLeather' }],
    ['https://www.etsy.com/de/search?q=norvelo', { terms: 'norvelo' }], ['https://www.etsy.com/cart', null],
  ])('%s is about %j', (url, subject) => expect(siteOf('etsy').about?.(new URL(url), documentOf(page('')))).toEqual(subject));
});

describe('a review', () => {
  test('its parts', () => expect(first(row())).toMatchObject({
    nativeId: '4100000001', permalink: null, threadUrl: 'https://www.etsy.com/listing/111222333', author: { name: 'Maud', url: 'https://www.etsy.com/people/maud' },
    text: 'Fits well.', rating: { value: 4, best: 5 }, publishedAt: { at: '2026-02-03T00:00:00.000Z', precision: 'day' }, reply: null, media: [],
  }));

  test.each([
    ['3. Feb. 2026', 'de'], ['3 févr. 2026', 'fr'], ['03 feb, 2026', 'nl'], ['3 feb 2026', 'es'], ['2026年2月3日', 'ja'], ['3 февр. 2026 г.', 'ru'],
  ])('the day of %s', (date, lang) => expect(first(row({ date }), lang)?.publishedAt.at).toBe('2026-02-03T00:00:00.000Z'));

  test.each([
    ['<div role="img" aria-label="Bewertung: 3 von 5 Sternen"></div>', 3], ['<input type="hidden" name="initial-rating" value="1">', 1],
    ['<span class="wt-screen-reader-only">2 out of 5 stars</span>', 2], ['<div role="img" aria-label="ba do"></div>', undefined],
  ])('the stars of %s', (stars, value) => expect(first(row({ stars }))?.rating?.value).toBe(value));

  test('of another thing than the page', () => {
    const more = '<div class="wt-text-body"><a href="/de/listing/99/case">Lumaride case</a></div>';
    expect(first(row({ more }))).toMatchObject({ text: 'Fits well.', threadUrl: 'https://www.etsy.com/listing/99' });
  });

  test('what the seller answered is no part of it', () => {
    const response = '<div><p>Response from LampLeather</p><p id="review-preview-toggle-0_response">Thank you!</p></div>';
    expect(first(card('<p id="review-preview-toggle-0">Too small.</p>', response))).toMatchObject({
      nativeId: '4100000002', text: 'Too small.', rating: { value: 2 }, publishedAt: { at: '2026-02-03T00:00:00.000Z' }, reply: { text: 'Thank you!' },
    });
  });

  test('by somebody who is gone', () => expect(first(row({ person: '<span>Inactive</span>' }))).toMatchObject({ author: { name: null, url: null }, text: 'Fits well.' }));

  test('a card around a review is not another one', () => {
    expect(readSource(page(`<div class="review-card">${row()}</div>`), LISTING).posts).toMatchObject([{ nativeId: '4100000001', author: { name: 'Maud' } }]);
  });
});

describe('what is no review', () => {
  test.each([
    ['stars without a word', row({ text: '<div class="wt-text-body"></div>' }), 0],
    ['stars without a word, before', card('<p></p>'), 0],
    ['a card that is not filled yet', '<div data-review-region="1"></div>', 0],
    ['one whose words are gone', row({ text: '' }), 1],
    ['one whose words are gone, beside an answer', row({ text: '<p id="review-preview-toggle-0_response">Thank you!</p>' }), 1],
    ['one whose words are gone, before', card(''), 1],
  ])('%s', (_, source, found) => expect(readSource(page(source), LISTING)).toMatchObject({ posts: [], health: { found, read: 0 } }));
});
