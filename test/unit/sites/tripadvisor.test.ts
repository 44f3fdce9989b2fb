// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const PLACE = 'https://www.tripadvisor.com/Restaurant_Review-g1-d2-Reviews-or10-Lamplight-Joure.html';
const LINK = '/ShowUserReviews-g1-d2-r77-Lamplight-Joure.html';

interface Review {
  title?: string;
  body?: string;
  written?: string;
  bubbles?: string;
  place?: string;
  reply?: string;
  attributes?: string;
}

const named = (label: string): string => `<svg><title>${label}</title></svg>`;
const drawn = (shapes: string): string => `<svg>${shapes.split('').map((shape) => `<path d="${shape}"></path>`).join('')}</svg>`;

function card({ title = `<a href="${LINK}"><span lang="en">Bright spot</span></a>`, body = '<span lang="en">Good soup.</span>', written = 'Written February 3, 2026',
  bubbles = named('4 of 5 bubbles'), place = '<span>Joure</span><span>5 contributions</span>', reply = '', attributes = '' }: Review = {}): string {
  return `<div data-automation="reviewCard" ${attributes}><div><a href="/Profile/maud"><img src="https://m.example/media/photo-o/a.jpg"></a><div><span><a href="/Profile/maud">Maud</a></span><div><div>${place}</div></div></div>
    <button aria-label="Helpful"><svg></svg><span>3</span></button><button aria-haspopup="menu"></button></div><div>${bubbles}</div>
    <h3 data-test-target="review-title">${title}</h3><div>Jan 2026 • Couples</div><div><div class="qq">${body}</div><button>Read more</button></div><div><div>${written}</div></div>${reply}</div>`;
}

const page = (source: string, lang = 'en-US'): string => `<html lang="${lang}"><body><h1>Lamplight</h1>${source}</body></html>`;
const first = (source: string, lang?: string, url = PLACE): Post | undefined => readSource(page(source, lang), url).posts[0];

describe('where reviews are', () => {
  test.each([
    ['/Hotel_Review-g1-d2-Reviews-X.html', 'reviews'], ['/Restaurant_Review-g1-d2-Reviews-or20-X.html', 'reviews'], ['/Attraction_Review-g1-d2-Reviews-X.html', 'reviews'],
    ['/AttractionProductReview-g1-d2-X.html', 'reviews'], ['/Airline_Review-d9-Reviews-X', 'reviews'], ['/ShowUserReviews-g1-d2-r3-X.html', 'thread'],
    ['/Hotels-g1-X.html', null], ['/Restaurants-g1-X.html', null], ['/ShowTopic-g1-i2-k3-X.html', null], ['/Search?q=norvelo', null],
    ['/Profile/maud', null], ['/MessageCenter', null], ['/Trips', null], ['/', null],
  ])('%s is %s', (path, kind) => {
    expect(siteOf('tripadvisor').pageKind(new URL(`https://www.tripadvisor.com${path}`), documentOf(''))).toBe(kind);
  });

  test.each([
    [PLACE, 'https://www.tripadvisor.com/Restaurant_Review-g1-d2-Reviews-Lamplight-Joure.html'],
    ['https://pl.tripadvisor.com/Hotel_Review-g1-d2-Reviews-X.html?m=1#REVIEWS', 'https://pl.tripadvisor.com/Hotel_Review-g1-d2-Reviews-X.html'],
  ])('%s is of %s', (url, thread) => expect(first(card(), 'en', url)?.threadUrl).toBe(thread));

  test('the page of one review is of the place that it links to', () => {
    const link = '<a href="/Restaurant_Review-g1-d2-Reviews-Lamplight-Joure.html">Lamplight</a><a href="/Restaurant_Review-g1-d3-Reviews-Other.html">Other</a>';
    expect(first(link + card(), 'en', `https://www.tripadvisor.com${LINK}`)?.threadUrl).toBe('https://www.tripadvisor.com/Restaurant_Review-g1-d2-Reviews-Lamplight-Joure.html');
  });

  test('a page is about its place', () => expect(siteOf('tripadvisor').about?.(new URL(PLACE), documentOf(page('')))).toEqual({ owner: 'Lamplight' }));
});

describe('a card', () => {
  test('its parts', () => expect(first(card())).toMatchObject({
    nativeId: '77', permalink: `https://www.tripadvisor.com${LINK}`, author: { name: 'Maud', url: 'https://www.tripadvisor.com/Profile/maud' }, place: 'Joure',
    title: 'Bright spot', text: 'Good soup.', language: 'en', partial: false, rating: { value: 4, best: 5 }, engagement: { likes: 3 }, media: [],
    publishedAt: { at: '2026-02-03T00:00:00.000Z', precision: 'day' }, reply: null,
  }));

  test.each([
    [named('3 of 5 bubbles'), 3], [named('5 von 5 Punkten'), 5], [named('4.5 of 5 bubbles'), 4.5], [named('٣ من ٥'), 3],
    [drawn('ffeee'), 2], [drawn('fheee'), 1.5], [drawn('ffffe'), 4], [drawn('fffff'), undefined],
    ['<span class="ui_bubble_rating bubble_30"></span>', 3], ['<svg></svg>', undefined],
  ])('the bubbles of %s', (bubbles, value) => expect(first(card({ bubbles }))?.rating?.value).toBe(value));

  test.each([
    ['Escrita el 3 de febrero de 2026', 'es'], ['Rédigé le 3 février 2026', 'fr'], ['Verfasst am 3. Februar 2026', 'de'], ['Написано 3 февраля 2026 г.', 'ru'],
    ['2026年2月3日に書かれた口コミ', 'ja'], ['Geschreven op 3 februari 2026', 'nl'], ['كُتبت في 3 فبراير 2026', 'ar'],
  ])('the day of %s', (written, lang) => expect(first(card({ written }), lang)?.publishedAt).toMatchObject({ at: '2026-02-03T00:00:00.000Z' }));

  test('the month of a visit is not when it was written', () => expect(first(card({ written: 'Feb 2026' }))?.publishedAt.at).toBeNull());

  test.each([['<span>Joure</span><span>5 contributions</span>', 'Joure'], ['<span>5 contributions</span>', null]])('the place of %s', (place, said) => {
    expect(first(card({ place }))?.place).toBe(said);
  });

  test('a translation is in no language of its writer', () => expect(first(card({ attributes: 'data-machine-translated="true"' }))?.language).toBeNull());

  test('what the owner answered is no part of it', () => {
    const reply = '<div><div><a href="/Profile/joe"><img></a><div><a href="/Profile/joe">Joe</a><div>Responded February 5, 2026</div></div></div><div><span>Thank you, come again.</span></div><button>More</button></div>';
    expect(first(card({ reply }))).toMatchObject({
      text: 'Good soup.', publishedAt: { at: '2026-02-03T00:00:00.000Z' }, reply: { text: 'Thank you, come again.', author: 'Joe', publishedAt: { at: '2026-02-05T00:00:00.000Z' } },
    });
    expect(first(card({ reply, written: '' }))?.publishedAt.at).toBeNull();
  });

  test.each([
    ['what is quoted above the list', '<div data-automation="reviewCard"><span>Maud</span><span>“Good soup…”</span></div>', 0],
    ['one whose words are gone', card({ body: '' }), 1],
    ['one whose title and address are gone', card().replace(/<h3[^]*?<\/h3>/u, ''), 1],
    ['one whose writer is gone', card().replaceAll('/Profile/maud', '#'), 1],
  ])('%s is none', (_, source, found) => expect(readSource(page(source), PLACE)).toMatchObject({ posts: [], health: { found } }));
});

describe('cards of hotels', () => {
  const hotel = (wrote: string): string => `<div data-test-target="HR_CC_CARD"><a href="/Profile/eric"><img></a><div><span><a href="/Profile/eric">Eric May</a> ${wrote}</span></div>
    <div data-reviewid="88"><div data-test-target="review-rating"><span class="ui_bubble_rating bubble_20"></span></div><div data-test-target="review-title"><span>Cold</span></div>
    <q><span>No heating.</span></q><span>Date of stay: January 2026</span></div></div>`;

  test.each([
    ['wrote a review Feb 2026', 'en', '2026-02-01T00:00:00.000Z', 'month'], ['a écrit un avis (février 2026)', 'fr', '2026-02-01T00:00:00.000Z', 'month'],
    ['wrote a review Yesterday', 'en', '2026-02-28T00:00:00.000Z', 'day'], ['wrote a review', 'en', null, 'unknown'],
  ])('the time of "%s"', (wrote, lang, at, precision) => expect(first(hotel(wrote), lang)).toMatchObject({
    nativeId: '88', author: { name: 'Eric May' }, title: 'Cold', text: 'No heating.', rating: { value: 2, best: 5 }, publishedAt: { at, precision },
  }));
});

describe('lists of before', () => {
  const item = (text: string, date: string): string => `<div class="review-container" data-reviewid="99"><div class="reviewSelector" data-reviewid="99"><div class="info_text"><div>Sam</div></div>
    <span class="ui_bubble_rating bubble_10"></span>${date}<div class="quote"><a href="${LINK.replace('77', '99')}"><span class="noQuotes">Why?</span></a></div><div class="entry"><p class="partial_entry">${text}</p></div>
    <div class="mgrRspnInline"><div class="header">Joe</div><p class="partial_entry">Sorry.</p></div></div></div>`;

  test.each([
    ['All of it.', '<span class="ratingDate" title="3 February 2026">Reviewed 3 weeks ago</span>', false, '2026-02-03T00:00:00.000Z'],
    ['The beginning...<span class="taLnk">More</span>', '<span class="ratingDate" title="ba do">Reviewed 3 February 2026</span>', true, '2026-02-03T00:00:00.000Z'],
  ])('%s', (text, date, partial, at) => expect(readSource(page(item(text, date), 'en-GB'), PLACE).posts).toMatchObject([
    { nativeId: '99', author: { name: 'Sam' }, title: 'Why?', text: text.replace(/<.*/u, ''), partial, publishedAt: { at }, reply: { text: 'Sorry.' } },
  ]));
});
