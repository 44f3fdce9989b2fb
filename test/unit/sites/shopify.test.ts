// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const APP = 'https://apps.shopify.com/norvelo-shop-lights/reviews';

interface Review {
  stars?: string;
  date?: string;
  copy?: string;
  name?: string;
  facts?: string;
  reply?: string;
  share?: boolean;
}

const answer = (heading: string): string => `<div><div id="review-reply-7"><div><div>${heading}</div></div>
  <div data-reply-id="7" data-truncate-review><div data-truncate-content-copy><p>Thank you.</p></div><button>Show more</button></div></div></div>`;

const drawn = (filled: number): string => Array.from({ length: 5 }, (_, at) => `<svg class="${at < filled ? 'tw-fill-fg-primary' : 'tw-fill-bg'}"></svg>`).join('');

function review({ stars = '<div role="img" aria-label="4 out of 5 stars"></div>', date = 'February 20, 2026', copy = '<p>Bright.</p>',
  name = '<span title="Wheelhouse">Wheelhouse</span>', facts = '<div>France</div><div>5 days using the app</div>', reply = '', share = true }: Review = {}): string {
  const button = share ? '<button data-review-share-link="/reviews/11" data-review-id="11" title="Copy link"><span role="img"></span></button>' : '';
  return `<div id="review-11"><div data-merchant-review="" data-review-content-id="11"><div><div>${stars}<div>${date}</div></div>
    <div data-truncate-review><div data-truncate-content-copy>${copy}</div><button data-truncate-content-toggle>Show more</button></div></div>
    <div class="side"><div class="tw-text-heading-xs">${name}${button}</div>${facts}</div><div data-merchant-review-reply><div></div>${reply}</div></div></div>`;
}

const LD = '<script type="application/ld+json">{"@type":"SoftwareApplication","name":"Norvelo Shop Lights","brand":"Norvelo"}</script>';
const page = (source: string, lang = 'en'): string => `<html lang="${lang}"><head>${LD}</head><body>${source}</body></html>`;
const first = (source: string, lang?: string, url = APP): Post | undefined => readSource(page(source, lang), url).posts[0];

describe('where reviews are', () => {
  test.each([
    ['/norvelo-shop-lights', 'reviews'], ['/norvelo-shop-lights/reviews?page=2', 'reviews'], ['/de/norvelo-shop-lights/reviews', 'reviews'],
    ['/pt-br/norvelo-shop-lights', 'reviews'], ['/', null], ['/de', null], ['/search?q=norvelo', null], ['/de/search', null],
    ['/categories/store-design', null], ['/partners/norvelo', null], ['/collections/new/reviews', null], ['/login', null],
  ])('%s is %s', (path, kind) => {
    expect(siteOf('shopify').pageKind(new URL(`https://apps.shopify.com${path}`), documentOf(''))).toBe(kind);
  });

  test.each([
    [APP, { owner: 'Norvelo Shop Lights' }], ['https://apps.shopify.com/search?q=lights', { terms: 'lights' }],
    ['https://apps.shopify.com/', null],
  ])('%s is about %j', (url, subject) => expect(siteOf('shopify').about?.(new URL(url), documentOf(page('')))).toEqual(subject));
});

describe('what a review says', () => {
  test('its parts', () => expect(first(review({ reply: answer('Norvelo replied\n February 21, 2026') }))).toMatchObject({
    nativeId: '11', permalink: 'https://apps.shopify.com/reviews/11', threadUrl: APP, author: { name: 'Wheelhouse' }, place: 'France',
    text: 'Bright.', partial: false, rating: { value: 4, best: 5 }, publishedAt: { at: '2026-02-20T00:00:00.000Z', precision: 'day' },
    reply: { text: 'Thank you.', author: 'Norvelo', publishedAt: { at: '2026-02-21T00:00:00.000Z' } },
  }));

  test.each([
    ['February 20, 2026', 'en'], ['Edited February 20, 2026', 'en'], ['20. Februar 2026', 'de'], ['Bearbeitet am 20. Februar 2026', 'de'],
    ['20 février 2026', 'fr'], ['2026年2月20日', 'ja'], ['20 de fevereiro de 2026', 'pt-BR'],
  ])('the day of %s', (date, lang) => expect(first(review({ date }), lang)?.publishedAt.at).toBe('2026-02-20T00:00:00.000Z'));

  test.each([
    ['<div role="img" aria-label="2 out of 5 stars"></div>', 2], ['<div role="img" aria-label="2 von 5 Sternen"></div>', 2],
    [`<div role="img" aria-label="ba do fu">${drawn(3)}</div>`, 3], ['<div role="img" aria-label="ba do"></div>', undefined],
  ])('the stars of %s', (stars, value) => expect(first(review({ stars }))?.rating?.value).toBe(value));

  test.each([
    ['<div>France</div><div>5 days using the app</div>', 'France'], ['<div>5 days using the app</div>', null],
    ['<div>France</div>', null], ['', null],
  ])('the country of %s', (facts, place) => expect(first(review({ facts }))?.place).toBe(place));

  test.each([
    ['Norvelo hat am 21. Februar 2026 geantwortet', 'de', 'Norvelo', '2026-02-21T00:00:00.000Z'],
    ['Somebody replied February 21, 2026', 'en', null, '2026-02-21T00:00:00.000Z'], ['Norvelo replied', 'en', 'Norvelo', null],
  ])('who answered: %s', (heading, lang, author, at) => {
    expect(first(review({ reply: answer(heading) }), lang)?.reply).toMatchObject({ author, publishedAt: { at } });
  });

  test('the name of a shop before addresses could be copied', () => {
    const name = '<div class="tw-text-heading-xs" title="Wheelhouse">Wheelhouse</div>';
    expect(first(review({ name, share: false }))?.author.name).toBe('Wheelhouse');
  });
});

describe('what is no review', () => {
  test.each([
    ['stars without a word', review({ copy: '<p></p>' }), 0],
    ['a card that is not filled yet', '<div data-merchant-review data-review-content-id="3"></div>', 0],
    ['one whose words are gone', review({ copy: '' }), 1],
    ['one whose words are gone, beside an answer', review({ reply: answer('Norvelo replied') }).replace(/<div data-truncate-review>[^]*?<\/button><\/div>/u, ''), 1],
    ['one whose shop is gone', review({ name: '' }), 1],
  ])('%s', (_, source, found) => expect(readSource(page(source), APP)).toMatchObject({ posts: [], health: { found, read: 0 } }));
});
