// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.indeed.com/cmp/Norvelo-Lights/reviews';
const ID = '0f1e2d3c4b5a6971';

interface Card {
  author?: string;
  rating?: string;
  body?: string;
  after?: string;
  entity?: string;
}

const line = (words: string): string => `<span itemprop="author">${words}</span>`;

function card({
  author = line('<a href="/cmp/x">Welder</a> (Former Employee) - <a href="/cmp/y">Leeds</a> - February 26, 2026'), rating = '<button>4.0</button>',
  body = '<span itemprop="reviewBody">Bright.</span>', after = '', entity = `2,${ID}`,
}: Card = {}): string {
  return `<div itemprop="review" itemscope itemtype="http://schema.org/Review"><div data-tn-entitytype="reviewId" data-tn-entityid="${entity}"><div itemprop="reviewRating">${rating}</div>
    <h2 data-testid="title"><a data-testid="titleLink" href="/cmp/Norvelo-Lights/reviews/good?id=${ID}">Good</a></h2>${author}<div data-tn-component="reviewDescription">${body}</div>${after}</div></div>`;
}

const page = (source: string, lang = 'en'): string => `<html lang="${lang}"><body><div class="cmp-ReviewsList" data-tn-component="reviewsList">${source}</div></body></html>`;
const read = (source: string, lang?: string): ReturnType<typeof readSource> => readSource(page(source, lang), LIST);
const first = (source: string, lang?: string): Post | undefined => read(source, lang).posts[0];

describe('where reviews are', () => {
  test.each([
    [LIST, 'reviews'], [`${LIST}?start=20`, 'reviews'], ['https://uk.indeed.com/cmp/Norvelo', 'reviews'], ['https://de.indeed.com/cmp/Norvelo/reviews/gut?id=1', 'reviews'],
    ['https://www.indeed.com/cmp/Norvelo/salaries', null], ['https://www.indeed.com/cmp/Norvelo/faq', null], ['https://www.indeed.com/jobs?q=norvelo', null],
    ['https://messages.indeed.com/conversations', null], ['https://www.indeed.com/', null],
  ])('%s is %s', (url, kind) => expect(siteOf('indeed').pageKind(new URL(url), documentOf(''))).toBe(kind));

  test.each([[LIST, { owner: 'Norvelo Lights' }], ['https://www.indeed.com/cmp/Norvelo-0a1b2c3d/reviews', { owner: 'Norvelo' }], ['https://www.indeed.com/jobs', null]])(
    '%s is about %j', (url, subject) => expect(siteOf('indeed').about?.(new URL(url), documentOf(''))).toEqual(subject));
});

describe('what a review says', () => {
  test('its parts, once', () => expect(read(card())).toMatchObject({ posts: [{
    kind: 'review', nativeId: ID, permalink: `https://www.indeed.com/cmp/Norvelo-Lights/reviews/good?id=${ID}`, threadUrl: LIST, author: { name: 'Welder' }, place: 'Leeds',
    title: 'Good', text: 'Bright.', rating: { value: 4, best: 5 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' }, partial: false, reply: null,
  }], health: { found: 1, read: 1, missing: {} } }));

  test.each([
    ['without links', line('Sales - Lead (Current Employee) - Leeds - February 26, 2026'), 'en', { author: { name: 'Sales - Lead' }, place: 'Leeds' }],
    ['without a place', line('Welder (Current Employee) - February 26, 2026'), 'en', { author: { name: 'Welder' }, place: null }],
    ['in German', line('Schweißer (Ehemaliger Mitarbeiter) - Kiel - 26. Februar 2026'), 'de', { author: { name: 'Schweißer' }, place: 'Kiel' }],
    ['in French', line('Soudeur (Ancien employé) - Lyon - 26 février 2026'), 'fr', { author: { name: 'Soudeur' }, place: 'Lyon' }],
    ['in Japanese', line('溶接工 (元従業員) - 東京都 - 2026年2月26日'), 'ja', { author: { name: '溶接工' }, place: '東京都' }],
  ])('who and when %s', (_, author, lang, parts) => expect(first(card({ author }), lang)).toMatchObject({ ...parts, publishedAt: { at: '2026-02-26T00:00:00.000Z' } }));

  test('a line without a day names nobody', () => expect(first(card({ author: line('Welder (Former Employee) - Leeds') }))).toMatchObject({ author: { name: null }, publishedAt: { at: null } }));

  test.each([
    ['below headings', '<div><h2>Pros</h2><div>Food</div></div><div><h2>Cons</h2><div>Noise</div></div>', 'Bright.\n\nFood\n\nNoise'],
    ['in parts of 2020', '<div class="cmp-ReviewProsCons-prosText">Food</div><div class="cmp-ReviewProsCons-consText">Noise</div>', 'Bright.\n\nFood\n\nNoise'],
    ['beside ratings that open', '<div role="dialog"><h3>Ratings</h3><div>Management 5</div></div>', 'Bright.'],
    ['beside an answer', '<div data-testid="employerResponse"><h3>Answer</h3><p data-testid="employerResponse-text">Thanks.</p></div>', 'Bright.'],
  ])('sections %s', (_, after, text) => expect(first(card({ after }))?.text).toBe(text));

  test.each([
    ['a button', '<button>3.0</button>', 3], ['an item', '<meta itemprop="ratingValue" content="2"><button>x</button>', 2], ['with a comma', '<button>4,0</button>', 4], ['nothing', '', undefined],
  ])('rating: %s', (_, rating, value) => expect(first(card({ rating }))?.rating?.value).toBe(value));

  test('the employer’s answer', () => {
    const after = '<div data-testid="employerResponse"><span data-testid="employerResponse-date">February 27, 2026</span><p data-testid="employerResponse-text">Thanks.</p></div>';
    expect(first(card({ after }))?.reply).toMatchObject({ text: 'Thanks.', publishedAt: { at: '2026-02-27T00:00:00.000Z' } });
  });

  test('votes of those who found it helpful', () => expect(first(card({ after: '<span name="upVoteCount">12</span><span name="downVoteCount">3</span>' }))?.engagement.likes).toBe(12));
  test('its number, where only its address has it', () => expect(first(card({ entity: '' }))?.nativeId).toBe(ID));
});

describe('what cannot be read', () => {
  test.each([
    ['no text', card({ body: '' }), { found: 1, read: 0 }],
    ['a heading without its section', card({ after: '<div><h2>Pros</h2></div>' }), { found: 1, read: 0 }],
    ['a frame', '<div data-tn-entitytype="reviewId"></div>', { found: 0, read: 0 }],
    ['no author', card({ author: '' }), { found: 1, read: 1, missing: { author: 1, time: 1 } }],
  ])('%s', (_, source, health) => expect(read(source).health).toMatchObject(health));
});
