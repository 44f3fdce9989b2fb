// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { documentOf, readSource, siteOf } from './samplePages';

const LIST = 'https://www.glassdoor.com/Reviews/Norvelo-Lights-Reviews-E777001.htm';
const LINK = '/Reviews/Employee-Review-Norvelo-Lights-E777001-RVW90000001.htm';

interface Card {
  id?: string;
  job?: string;
  date?: string;
  rating?: string;
  pros?: string;
  cons?: string;
  more?: string;
}

const said = (name: string, text: string): string => `<p class="review-text_isExpanded__a1"><span data-test="review-text-${name}" lang="">${text}</span></p>`;

function card({ id = '90000001', job = 'Welder', date = 'Feb 26, 2026', rating = '4.0', pros = said('PROS', 'Bright.'), cons = said('CONS', 'Cold.'), more = '' }: Card = {}): string {
  return `<li><div data-test="review-details-container" id="empReview_${id}"><span data-test="review-rating-label">${rating}</span><span class="timestamp_reviewDate__dsF9n">${date}</span>
    <a href="${LINK.replace('90000001', id)}"><h3 data-test="review-details-title">Good</h3></a><span data-test="review-avatar-label">${job}</span>${pros}${cons}${more}</div></li>`;
}

const store = (review: object, others: object = {}): string => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
  props: { pageProps: { apolloCache: { ...others, r: { __typename: 'EmployerReviewRG', reviewId: 90000001, pros: 'Bright.', cons: 'Cold.', ...review } } } },
})}</script>`;
const page = (source: string, lang = 'en'): string => `<html lang="${lang}"><body><div id="ReviewsFeed"><ol>${source}</ol></div></body></html>`;
const read = (source: string, url = LIST, lang = 'en'): ReturnType<typeof readSource> => readSource(page(source, lang), url);
const first = (source: string, url?: string, lang?: string): Post | undefined => read(source, url, lang).posts[0];

describe('where reviews are', () => {
  test.each([['www.glassdoor.com', 'glassdoor'], ['de.glassdoor.ch', 'glassdoor'], ['www.glassdoor.co.uk', 'glassdoor'], ['notglassdoor.com', undefined]])(
    '%s is %s', (host, id) => expect(siteOfHost(host)?.id).toBe(id));

  test.each([
    [LIST, 'reviews'], ['https://www.glassdoor.com/Reviews/Norvelo-Reviews-E777001_P3.htm?sort=RD', 'reviews'], [`https://www.glassdoor.com${LINK}`, 'reviews'],
    ['https://www.glassdoor.de/Bewertungen/Norvelo-Bewertungen-E777001.htm', 'reviews'], ['https://www.glassdoor.fr/Avis/Norvelo-Avis-E777001.htm', 'reviews'],
    ['https://www.glassdoor.com/Overview/Working-at-Norvelo-EI_IE777001.11,18.htm', null], ['https://www.glassdoor.com/Salary/Norvelo-Salaries-E777001.htm', null],
    ['https://www.glassdoor.com/', null], ['https://www.glassdoor.com/member/messages/inbox.htm', null], ['https://www.glassdoor.com/Community/index.htm', null],
  ])('%s is %s', (url, kind) => expect(siteOf('glassdoor').pageKind(new URL(url), documentOf(''))).toBe(kind));

  test('an employer’s page that shows some', () => {
    expect(siteOf('glassdoor').pageKind(new URL('https://www.glassdoor.com/Overview/Working-at-Norvelo-EI_IE777001.11,18.htm'), documentOf(page(card())))).toBe('reviews');
  });

  test.each([
    [LIST, { owner: 'Norvelo Lights' }], [`https://www.glassdoor.com${LINK}`, { owner: 'Norvelo Lights' }], ['https://www.glassdoor.com/', null],
    ['https://www.glassdoor.de/Bewertungen/Norvelo-Bewertungen-E777001.htm', { owner: 'Norvelo' }],
  ])('%s is about %j', (url, subject) => expect(siteOf('glassdoor').about?.(new URL(url), documentOf(''))).toEqual(subject));
});

describe('what a review says', () => {
  test('its parts', () => expect(first(card())).toMatchObject({
    kind: 'review', nativeId: '90000001', permalink: `https://www.glassdoor.com${LINK}`, threadUrl: LIST, author: { name: 'Welder' }, title: 'Good',
    text: 'Bright.\n\nCold.', rating: { value: 4, best: 5 }, partial: false, reply: null, language: null,
  }));

  test.each([
    ['Feb 26, 2026', 'en'], ['26. Februar 2026', 'de'], ['26 févr. 2026', 'fr'], ['26 de febrero de 2026', 'es'], ['26 feb 2026', 'nl'], ['26 de fev. de 2026', 'pt-BR'],
  ])('date: %s', (date, lang) => expect(first(card({ date }), LIST, lang)?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z'));

  test.each([
    ['of the store, where it is not shown', card({ date: '' }) + store({ reviewDateTime: '2026-02-26T23:10:00.447' }), '2026-02-26T00:00:00.000Z'],
    ['of the store, where it cannot be read', card({ date: '%%%' }) + store({ reviewDateTime: '2026-02-26T23:10:00.447' }), '2026-02-26T00:00:00.000Z'],
    ['unknown', card({ date: '' }), undefined],
  ])('date %s', (_, source, at) => expect(first(source)?.publishedAt.at ?? undefined).toBe(at));

  test('in 2021, job and day in one line', () => {
    const legacy = '<li class="empReview" id="empReview_90000009"><h2><a class="reviewLink" href="/Reviews/Employee-Review-N-E1-RVW90000009.htm">"Fine"</a></h2>'
      + '<span class="ratingNumber">3.0</span><span class="authorJobTitle middle">Feb 26, 2026 - Former Welder</span><span data-test="pros">Light.</span><span data-test="cons">Dark.</span></li>';
    expect(first(legacy)).toMatchObject({ title: 'Fine', author: { name: 'Former Welder' }, text: 'Light.\n\nDark.', rating: { value: 3 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' } });
  });

  const collapsed = '<div class="review-details_showMoreButton__x1"><button>Show more</button></div>';
  test.each([
    ['advice that is not shown', card({ more: collapsed }), { partial: true, text: 'Bright.\n\nCold.' }],
    ['advice that the store has', card({ more: collapsed }) + store({ advice: 'Pay.' }), { partial: false, text: 'Bright.\n\nCold.\n\nPay.' }],
    ['advice that is shown', card({ more: said('ADVICE', 'Pay.') }), { partial: false, text: 'Bright.\n\nCold.\n\nPay.' }],
    ['a text that ends before it does', card({ pros: said('PROS', 'Bri…') }), { partial: true }],
    ['the same, and the store', card({ pros: said('PROS', 'Bri…') }) + store({}), { partial: false, text: 'Bright.\n\nCold.' }],
    ['a translation', card({ pros: said('PROS', 'Hell.'), more: collapsed }) + store({ advice: 'Pay.' }), { partial: true, text: 'Hell.\n\nCold.' }],
  ])('%s', (_, source, parts) => expect(first(source)).toMatchObject(parts));

  test('place, helpful votes, language and answer of the store', () => {
    const source = card() + store({
      location: { __ref: 'City:1' }, countHelpful: 7, languageId: 'fra', employerResponses: [{ __ref: 'Response:1' }],
    }, { 'City:1': { name: 'Lyon' }, 'Response:1': { response: 'Thanks.', userJobTitle: 'CEO', responseDateTime: '2026-02-27T10:00:00' } });
    expect(first(source)).toMatchObject({ place: 'Lyon', language: 'fr', engagement: { likes: 7 }, reply: { text: 'Thanks.', author: 'CEO', publishedAt: { at: '2026-02-27T00:00:00.000Z' } } });
  });

  test('the store is asked by number only', () => expect(first(card({ id: '90000002' }) + store({ advice: 'Pay.' }))).toMatchObject({ text: 'Bright.\n\nCold.' }));

  test('an answer in the markup is no part of the text', () => {
    const more = '<div class="employerResponse"><span data-test="pros">Never</span><p data-test="employer-response-text">Danke.</p></div>';
    expect(first(card({ more }))).toMatchObject({ text: 'Bright.\n\nCold.', reply: { text: 'Danke.' } });
  });

  test('nor is its day that of the review', () => {
    const more = '<div data-test="employer-response-container"><span class="Timestamp_reviewDate__x1">Feb 27, 2026</span><p data-test="employer-response-text">Thanks.</p></div>';
    expect(first(card({ date: '', more }))).toMatchObject({ publishedAt: { at: null }, reply: { text: 'Thanks.', publishedAt: { at: '2026-02-27T00:00:00.000Z' } } });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no words', card({ pros: '', cons: '' }), { found: 1, read: 0 }],
    ['a frame', '<li><div data-test="review-details-container"></div></li>', { found: 0, read: 0 }],
    ['no job', card({ job: '' }), { found: 1, read: 1, missing: { author: 1 } }],
    ['a rating beyond five', card({ rating: '50' }), { found: 1, read: 1, missing: { rating: 1 } }],
  ])('%s', (_, source, health) => expect(read(source).health).toMatchObject(health));
});
