// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.softwareadvice.com/bike-software/norvelo-profile/reviews/';

interface Card {
  name?: string;
  date?: string;
  title?: string;
  overview?: string;
  sections?: string;
}

const named = '<div><p class="font-bold">Pros</p><p data-testid="review-pros-text">Fast</p></div><div><p class="font-bold">Cons</p><p data-testid="review-cons-text">Loud</p></div>';

function card({
  name = '<p data-testid="reviewer-first-name" class="font-bold">Maren</p><p>Retail</p>', date = '<p data-testid="reviewed-date">Reviewed February 26, 2026</p>',
  title = '<p class="text-2xl font-bold">Good</p>', overview = '<p>Bright.</p>', sections = named,
}: Card = {}): string {
  return `<div data-testid="textReview"><div>${name}</div><div><div>${date}${title}${overview}${sections}<div><p class="font-bold">Ratings</p><p data-testid="review-overall-rating-value">4</p></div></div></div></div>`;
}

const read = (source: string, url = LIST, lang = 'en'): ReturnType<typeof readSource> =>
  readSource(`<html lang="${lang}"><body><h1>Norvelo</h1><div id="reviews-list">${source}</div></body></html>`, url);

test.each([
  [LIST, 'reviews'], ['https://www.softwareadvice.com/bike-software/norvelo-profile/', 'reviews'], ['https://www.softwareadvice.com/product/1-Norvelo/reviews/', 'reviews'],
  ['https://www.softwareadvice.de/reviews/1/norvelo', 'reviews'], ['https://www.softwareadvice.com/reviews/', 'reviews'],
  ['https://www.softwareadvice.com/bike-software/', null], ['https://www.softwareadvice.com/bike-software/norvelo-profile/vs/lumaride/', null],
])('%s is %s', (url, kind) => expect(siteOf('softwareadvice').pageKind(new URL(url), documentOf(''))).toBe(kind));

test('its parts', () => expect(read(card())).toMatchObject({ posts: [{
  author: { name: 'Maren' }, title: 'Good', text: 'Bright.\n\nFast\n\nLoud', rating: { value: 4, best: 5 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' }, threadUrl: LIST,
}], health: { missing: {} } }));

test('sections that follow their labels', () => {
  const sections = '<div><p class="font-bold">Pros</p><p>Fast</p></div><div><p class="font-bold">Cons</p><p>Loud</p></div>';
  expect(read(card({ sections })).posts[0]?.text).toBe('Bright.\n\nFast\n\nLoud');
});

test('cards of 2017 know the month', () => {
  const source = `<div class="review"><meta name="ratingValue" content="3.5"><span class="reviewAuthor">Todd</span><div class="datePublished" content="2026-02">February 2026</div>
    <h3 class="reviewName">Good</h3><h5>Ease</h5><h3><i></i></h3><p class="reviewBody">Bright.</p><div><h5>Pros</h5><p>Fast</p></div></div>`;
  expect(read(source).posts[0]).toMatchObject({
    author: { name: 'Todd' }, title: 'Good', text: 'Bright.\n\nFast', rating: { value: 3.5 }, publishedAt: { at: '2026-02-01T00:00:00.000Z', precision: 'month' },
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no name', card({ name: '' }), { found: 1, read: 0 }],
    ['no day, after which the title comes', card({ date: '' }), { found: 1, read: 0 }],
    ['no text', card({ overview: '', sections: '' }), { found: 1, read: 0 }],
    ['what is good without what is not', card({ sections: '<div><p class="font-bold">Pros</p><p data-testid="review-pros-text">Fast</p></div>' }), { found: 1, read: 0 }],
    ['a label without its section', card({ sections: '<div><p class="font-bold">Pros</p></div>' }), { found: 1, read: 0 }],
  ])('%s', (_, source, health) => expect(read(source).health).toMatchObject(health));
});
