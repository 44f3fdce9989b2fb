// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { documentOf, readSource, siteOf } from './samplePages';

const APP = 'https://play.google.com/store/apps/details?id=example.norvelo.ride&hl=en';

const drawn = (filled: number, [full, bare] = ['Z1Dz7b', 'Wi7KIe']): string => Array.from({ length: 5 }, (_, at) =>
  `<span class="F7XJmb"><span class="${at < filled ? full : bare}"><svg></svg></span></span>`).join('');

interface Review {
  kind?: string;
  name?: string;
  label?: string;
  stars?: string;
  date?: string;
  text?: string;
  thumbs?: string;
  reply?: string;
}

const answer = (date: string): string => `<div class="ocpBU"><div class="T6E0ze"><div class="I6j64d">Norvelo Ltd</div>
  <div class="I9Jtec">${date}</div></div><div class="ras4vb"><div>Thank you.<br>Soon.</div></div></div>`;

function review({ kind = 'EGFGHd', name = 'Maud', label = 'Rated 4 stars out of five stars', stars = drawn(4), date = 'February 26, 2026',
  text = '<div class="h3YV2d">Bright.</div>', thumbs = '', reply = '' }: Review = {}): string {
  return `<div class="${kind}"><header class="c1bOId" data-review-id="gp:A=1"><div class="YNR7H"><div class="gSGphe"><img src="data:,"><div class="X5PpBb">${name}</div></div>
    <div><button>more_vert</button><ul role="menu"><li><span>Flag inappropriate</span></li></ul></div></div>
    <div class="Jx4nYe"><div role="img" aria-label="${label}" class="iXRFPc">${stars}</div><span class="bp9Aid">${date}</span></div></header>
    ${text}${thumbs}${reply}</div>`;
}

const page = (source: string, lang: string): string => `<html lang="${lang}"><body><h1><span itemprop="name">Norvelo Ride</span></h1>${source}</body></html>`;
const posts = (source: string, lang = 'en', url = APP): Post[] => readSource(page(source, lang), url).posts;
const first = (source: string, lang?: string, url?: string): Post | undefined => posts(source, lang, url)[0];
/** The same in a build to come, which names its classes otherwise. */
const renamed = (source: string): string => source.replaceAll(/class="(\w+)"/gu, (_, name: string) => `class="q${name.toLowerCase()}7"`);

describe('where reviews are', () => {
  test.each([
    ['/store/apps/details?id=example.norvelo.ride', 'reviews'], ['/store/books/details?id=AbC', 'reviews'],
    ['/store/books/details/Maud_Ferris_Lights?id=AbC', 'reviews'], ['/store/movies/details/Night_Ride?id=x.P', 'reviews'],
    ['/store/apps/details', null], ['/store/apps/dev?id=1', null], ['/store/search?q=norvelo', null], ['/store/apps', null],
    ['/console/developers/1/app/2/user-feedback/reviews', null], ['/store/account/subscriptions', null],
  ])('%s is %s', (path, kind) => {
    expect(siteOf('googleplay').pageKind(new URL(`https://play.google.com${path}`), documentOf(''))).toBe(kind);
  });

  test('a page is about its app', () => {
    expect(siteOf('googleplay').about?.(new URL(APP), documentOf(page('', 'en')))).toEqual({ owner: 'Norvelo Ride' });
  });

  test('addresses', () => expect(first(review())).toMatchObject({
    nativeId: 'gp:A=1', threadUrl: 'https://play.google.com/store/apps/details?id=example.norvelo.ride',
    permalink: 'https://play.google.com/store/apps/details?id=example.norvelo.ride&reviewId=gp%3AA%3D1',
  }));
});

describe('what is no review', () => {
  test.each([
    ['a similar app', '<a href="/store/apps/details?id=example.lumaride"><div>Lumaride</div><div role="img" aria-label="Rated 4.1 stars"></div></a>'],
    ['an empty row', '<div class="RHo1pe"><header data-review-id="gp:B"></header></div>'],
    ['a header without an id', '<div class="EGFGHd"><header class="c1bOId"></header><div class="h3YV2d">Bright.</div></div>'],
  ])('%s', (_, source) => expect(readSource(page(source, 'en'), APP)).toMatchObject({ posts: [], health: { found: 0 } }));

  test('a review that stands on the page and in the window over it is one', () => {
    expect(posts(review() + review({ kind: 'RHo1pe' }))).toHaveLength(1);
  });
});

describe('what a review says', () => {
  test.each([['as it is', (source: string) => source], ['in a build to come', renamed]])('its parts, %s', (_, change) => {
    const thumbs = '<div jscontroller="SWD8cc" data-original-thumbs-up-count="1204"><div class="AJTPZc">1,204 people</div></div>';
    expect(first(change(review({ thumbs, reply: answer('February 27, 2026') })))).toMatchObject({
      author: { name: 'Maud', url: null }, text: 'Bright.', partial: false, rating: { value: 4, best: 5 }, engagement: { likes: 1204 },
      publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' },
      reply: { text: 'Thank you.\nSoon.', author: 'Norvelo Ltd', publishedAt: { at: '2026-02-27T00:00:00.000Z' } },
    });
  });

  test.each([
    ['February 26, 2026', 'en-US'], ['26 February 2026', 'en-IN'], ['26. Februar 2026', 'de'], ['26 de febrero de 2026', 'es-419'],
    ['26 лютого 2026 р.', 'uk'], ['26 февраля 2026 г.', 'ru'], ['2026年2月26日', 'ja'], ['2026년 2월 26일', 'ko'], ['26 februari 2026', 'nl'],
    ['26 فبراير 2026', 'ar'],
  ])('date: %s', (date, lang) => expect(first(review({ date }), lang)?.publishedAt).toMatchObject({ at: '2026-02-26T00:00:00.000Z', raw: date }));

  test('the language of the page may stand in its address', () => {
    const source = `<html><body>${review({ date: '26. Februar 2026' })}</body></html>`;
    expect(readSource(source, APP.replace('hl=en', 'hl=de')).posts[0]?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z');
  });

  test.each([
    ['Rated 1 stars out of five stars', 1, 1], ['Valoración: 3 estrellas de cinco', 3, 3], ['별표 5개 만점에 2개를 받았습니다.', 2, 2],
    ['5 つ星のうち 5 つ星の評価', 5, 5], ['تم تقييمه بعدد ٤ نجوم', 4, 4], ['Badu kifo', 2, 2], ['10 of 100', 5, 5],
  ])('stars: %s', (label, filled, value) => expect(first(review({ label, stars: drawn(filled) }))?.rating).toEqual({ value, best: 5 }));

  test('an answer is not taken for a text, nor its date for that of the review', () => {
    const source = renamed(review({ text: '', reply: answer('February 27, 2026') }));
    expect(readSource(page(source, 'en'), APP)).toMatchObject({ posts: [], health: { found: 1, read: 0 } });
    const undated = review({ reply: answer('February 27, 2026') }).replace(/<span class="bp9Aid">[^<]*<\/span>/u, '');
    expect(first(undated)?.publishedAt.at).toBeNull();
  });
});

describe('a review whose parts cannot be found is counted', () => {
  test.each([
    ['no name', review().replace('<div class="X5PpBb">Maud</div>', '')], ['no text', review({ text: '' })],
    ['something else in place of the text', review({ text: '<div class="qnew7"><button>Yes</button></div>' })],
  ])('%s', (_, source) => expect(readSource(page(source, 'en'), APP)).toMatchObject({ posts: [], health: { found: 1, read: 0 } }));
});
