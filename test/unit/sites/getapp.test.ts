// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.getapp.com/bike-software/a/norvelo-ride/reviews/';
const read = (source: string, url = LIST): ReturnType<typeof readSource> => readSource(`<html lang="en"><body>${source}</body></html>`, url);

const item = (parts: string): string => `<div itemprop="review" itemscope itemtype="http://schema.org/Review">${parts}
  <div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="4"></div><p itemprop="reviewBody">Bright.</p></div>`;
const AUTHOR = '<span itemprop="author">Ana</span>';

test.each([
  [LIST, 'reviews'], ['https://www.getapp.com/bike-software/a/norvelo-ride/', 'reviews'], ['https://www.getapp.com/all-software/a/norvelo/reviews/page-2/', 'reviews'],
  ['https://www.getapp.de/software/1/norvelo', 'reviews'], ['https://www.getapp.com/bike-software/', null], ['https://www.getapp.com/bike-software/a/norvelo-ride/pricing/', null],
])('%s is %s', (url, kind) => expect(siteOf('getapp').pageKind(new URL(url), documentOf(''))).toBe(kind));

test('items of schema.org', () => expect(read(item(`${AUTHOR}<meta itemprop="datePublished" content="2026-02-26"><h4 itemprop="name">Good</h4>`)).posts).toMatchObject([{
  author: { name: 'Ana' }, title: 'Good', text: 'Bright.', rating: { value: 4 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' }, threadUrl: LIST, permalink: null,
}]));

test.each([
  ['the only day in it', '<span>Feb 26, 2026</span>', '2026-02-26T00:00:00.000Z'], ['one of two days', '<span>Feb 26, 2026</span><span>Feb 27, 2026</span>', null],
  ['how long it was used', '<span>Used for 1-2 years</span><span>10/10</span>', null],
])('an item without a day: %s', (_, parts, at) => expect(read(item(AUTHOR + parts)).posts[0]?.publishedAt.at).toBe(at));

test('a list for search engines, of a page whose cards are not known', () => {
  const data = { '@type': 'SoftwareApplication', review: [
    { '@type': 'Review', author: { name: 'Ana' }, datePublished: '2026-02-26', reviewBody: 'Bright.', reviewRating: { ratingValue: 5 } },
    { '@type': 'Review', reviewBody: 'Of nobody.' }, { '@type': 'Question', name: 'Is it free?', acceptedAnswer: { '@type': 'Answer', text: 'No.' } },
  ] };
  expect(read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).posts).toMatchObject([{ author: { name: 'Ana' }, text: 'Bright.' }]);
});

test('a list is not read beside cards', () => {
  const card = '<div class="review-card"><div class="col"><div class="h5 fw-bold">Ben</div></div><h3>Good</h3><p>Bright.</p></div>';
  const data = { '@type': 'Review', author: { name: 'Ana' }, datePublished: '2026-02-26', reviewBody: 'Of a page before.' };
  expect(read(`${card}<script type="application/ld+json">${JSON.stringify(data)}</script>`).posts.map(({ author }) => author.name)).toEqual(['Ben']);
});
