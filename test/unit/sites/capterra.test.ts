// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.capterra.com/p/540001/Norvelo-Ride/reviews/';

interface Card {
  name?: string;
  title?: string;
  date?: string;
  overview?: string;
  sections?: string;
  fold?: string;
  after?: string;
}

const section = (label: string, text: string): string => `<div class="space-y-2"><span>${label}</span>${text === '' ? '' : `<p>${text}</p>`}</div>`;

function card({
  name = '<span class="font-semibold">Maud F.</span><br>Owner<br>Used it for: 1-2 years', title = '<h3>"Good"</h3>', date = '<div>February 26, 2026</div>',
  overview = '<p>Bright.</p>', sections = section('Pros', 'Fast') + section('Cons', 'Loud'), fold = 'hidden', after = '',
}: Card = {}): string {
  return `<div><div class="e1xzmg0z"><div><div class="rounded-full">M</div><div>${name}</div></div><div class="space-y-4"><div><div>${title}${date}</div>
    <div data-testid="rating"><span>4.5</span></div><div data-testid="Features-rating"><span>3.0</span></div><div>10/10</div></div><div>${overview}</div>
    <button data-testid="continue-reading-button" class="${fold}">More</button><div>${sections}<div role="dialog"><p>Who reviews here?</p></div>${after}</div></div></div></div>`;
}

const listed = (...reviews: object[]): string => `<script type="application/ld+json">${JSON.stringify({ '@graph': [[{
  '@type': 'Product', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.7 },
  review: reviews.map((review) => ({ '@type': 'Review', author: { '@type': 'Person', name: 'Maud F.' }, ...review })),
}]] })}</script>`;
const page = (source: string, lang = 'en'): string =>
  `<html lang="${lang}"><body><main><h1>Reviews of Norvelo Ride</h1><span data-testid="productslug">Norvelo Ride</span><div>${source}</div></main></body></html>`;
const read = (source: string, url = LIST, lang = 'en'): ReturnType<typeof readSource> => readSource(page(source, lang), url);
const first = (source: string, url?: string, lang?: string): Post | undefined => read(source, url, lang).posts[0];

test.each([
  ['www.capterra.com', 'capterra'], ['www.capterra.com.de', 'capterra'], ['fr.capterra.ca', 'capterra'], ['www.softwareadvice.de', 'softwareadvice'],
  ['www.getapp.co.uk', 'getapp'], ['notcapterra.com', undefined],
])('%s is %s', (host, id) => expect(siteOfHost(host)?.id).toBe(id));

test.each([
  [LIST, 'reviews', LIST], [`${LIST}?page=2`, 'reviews', LIST], ['https://www.capterra.com/p/540001/Norvelo-Ride/', 'reviews', LIST],
  ['https://www.capterra.in/reviews/540001/norvelo-ride', 'reviews', 'https://www.capterra.in/reviews/540001/norvelo-ride'],
  ['https://www.capterra.in/software/540001/norvelo-ride', 'reviews', 'https://www.capterra.in/reviews/540001/norvelo-ride'],
  ['https://www.capterra.com/p/540001/Norvelo-Ride/pricing/', null, null], ['https://www.capterra.com/bike-software/', null, null],
  ['https://www.capterra.com/compare/1-2/a-vs-b', null, null], ['https://www.capterra.com/', null, null],
])('%s is %s', (url, kind, list) => {
  expect(siteOf('capterra').pageKind(new URL(url), documentOf(''))).toBe(kind);
  expect(first(card(), url)?.threadUrl ?? null).toBe(list);
});

test('a page is about its product', () => expect(siteOf('capterra').about?.(new URL(LIST), documentOf(''))).toEqual({ owner: 'Norvelo Ride' }));

describe('what a review says', () => {
  test('its parts, once', () => expect(read(card())).toMatchObject({ posts: [{
    kind: 'review', nativeId: null, threadUrl: LIST, author: { name: 'Maud F.' }, title: 'Good', text: 'Bright.\n\nFast\n\nLoud', rating: { value: 4.5, best: 5 },
    publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' }, partial: false, reply: null,
  }], health: { found: 1, read: 1, missing: {} } }));

  test('several', () => expect(read(card() + card({ name: '<span>Olha</span><br>Owner', overview: '<p>Dark.</p>' })).posts.map(({ author }) => author.name)).toEqual(['Maud F.', 'Olha']));

  test.each([['26. Februar 2026', 'de'], ['26 février 2026', 'fr'], ['2026年2月26日', 'ja'], ['26 de febrero de 2026', 'es']])(
    'date: %s', (date, lang) => expect(first(card({ date: `<div>${date}</div>` }), LIST, lang)?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z'));

  test.each([
    ['folded, with one section', card({ sections: '', fold: '' }), true], ['unfolded', card({ sections: '' }), false], ['folded, with all', card({ fold: '' }), false],
    ['cut', card({ overview: '<p>Brig…</p>' }), true],
    ['folded, and listed whole', card({ sections: '', fold: '' }) + listed({ name: 'Good', reviewBody: 'Bright. And long.' }), false],
  ])('%s', (_, source, partial) => expect(first(source)?.partial).toBe(partial));

  test('what is listed tells the rest of a text, and a day that is not shown', () => {
    const source = card({ sections: '', fold: '', date: '' }) + listed({ name: 'Good', reviewBody: 'Bright. And long.', datePublished: '2026-02-26' });
    expect(first(source)).toMatchObject({ text: 'Bright. And long.', publishedAt: { at: '2026-02-26T00:00:00.000Z' } });
  });

  test('of two that are listed of one person, neither', () => {
    const source = card({ date: '' }) + listed({ name: 'Good', datePublished: '2026-02-26' }, { name: 'Good', datePublished: '2026-01-26' });
    expect(first(source)?.publishedAt.at).toBeNull();
  });

  const answer = (day: string): string => `<div><div><p class="font-semibold">Response from Norvelo</p><p>${day}</p></div><div><p>Thanks.</p></div></div>`;
  test('the vendor’s answer, with its day', () => expect(first(card({ after: answer('February 27, 2026') }))).toMatchObject({
    text: 'Bright.\n\nFast\n\nLoud', publishedAt: { at: '2026-02-26T00:00:00.000Z' }, reply: { text: 'Thanks.', publishedAt: { at: '2026-02-27T00:00:00.000Z' } },
  }));
  test('the day of an answer is not the review’s', () => expect(first(card({ date: '', after: answer('February 27, 2026') }))?.publishedAt.at).toBeNull());
});

describe('what is no review, or cannot be read', () => {
  test.each([
    ['another product', '<div><div><div class="rounded-full">L</div><h3>Lumaride</h3><div data-testid="rating">4.1</div><p>Maps.</p></div></div>', { found: 0 }],
    ['no name', card({ name: '' }), { found: 1, read: 0 }],
    ['no text', card({ overview: '', sections: '' }), { found: 1, read: 0 }],
    ['a label without its section', card({ sections: section('Pros', '') }), { found: 1, read: 0 }],
    ['no title', card({ title: '' }), { found: 1, read: 0 }],
    ['no day', card({ date: '' }), { found: 1, read: 1, missing: { time: 1 } }],
    ['a frame', '<div class="review-card"></div>', { found: 0 }],
  ])('%s', (_, source, health) => expect(read(source).health).toMatchObject(health));
});

describe('in its countries', () => {
  const country = (age: string): string => `<div class="i18n-translation_container review-card pt-4"><div class="col"><div class="h5 fw-bold mb-2">Katrin</div><div class="text-ash">Chefin</div></div>
    <h3 class="h5 fw-bold">Gut</h3><div class="text-ash"><span class="star-rating-component"><span class="ms-1">4,0</span></span><span class="ms-2">${age}</span></div>
    <p><span class="fw-bold">Kommentare:</span> <span>Hell.</span></p><p class="fw-bold">Vorteile:</p><p>Schnell</p></div>`;
  test.each([['vor 3 Tagen', '2026-02-26T00:00:00.000Z'], ['26. Februar 2026', '2026-02-26T00:00:00.000Z']])('%s', (age, at) => {
    expect(first(country(age), 'https://www.capterra.com.de/reviews/1/norvelo', 'de')).toMatchObject({
      author: { name: 'Katrin' }, title: 'Gut', text: 'Hell.\n\nSchnell', rating: { value: 4 }, publishedAt: { at }, reply: null,
    });
  });
  test('a day above the text begins no answer', () => {
    const source = country('').replace('<span class="ms-2"></span>', '<span>26. Februar 2026</span>');
    expect(first(source, 'https://www.capterra.com.de/reviews/1/norvelo', 'de')).toMatchObject({ text: 'Hell.\n\nSchnell', reply: null });
  });
  test('an age of a year is known to the day by what is listed', () => {
    const source = country('vor 1 Jahr') + listed({ author: { name: 'Katrin' }, name: 'Gut', datePublished: '2025-02-20' });
    expect(first(source, 'https://www.capterra.com.de/reviews/1/norvelo', 'de')?.publishedAt).toMatchObject({ at: '2025-02-20T00:00:00.000Z', precision: 'day' });
  });
});

test('cards of 2017', () => {
  const source = `<div class="cell-review"><h3><q>Good</q></h3><div class="text-right">Feb 26, 2026</div><div class="reviewer-details"><div class="epsilon">Donna</div></div>
    <span class="overall-rating"><span itemprop="ratingValue">4</span>/5</span><div class="review-comments"><p><strong>Pros: </strong> Fast</p><p><strong>Cons: </strong> Loud</p></div></div>`;
  expect(first(source)).toMatchObject({ author: { name: 'Donna' }, title: 'Good', text: 'Fast\n\nLoud', rating: { value: 4 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' } });
});
