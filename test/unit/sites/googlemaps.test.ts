// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { documentOf, readSource, siteOf } from './samplePages';

const PLACE = 'https://www.google.com/maps/place/Norvelo+Store/@52.5,13.4,17z/data=!4m8!3m7!1s0x47a851:0x1a2b!8m2!9m1!1b1';
const PERSON = 'https://www.google.com/maps/contrib/100000000000000000001/reviews?hl=en';

const drawn = (filled: number, [full, bare] = ['elGi1d', 'gnOR4e']): string => Array.from({ length: 5 }, (_, at) =>
  `<span class="hCCjke ${at < filled ? full : bare}" aria-hidden="true">&#xe838;</span>`).join('');

interface Card {
  label?: string;
  name?: string;
  mark?: string;
  age?: string;
  box?: string;
  after?: string;
  liked?: string;
}

const box = (text: string, more = ''): string =>
  `<div class="MyEned" tabindex="-1" id="ucc-1" lang="en"><span class="wiI7pd">${text}</span>${more}</div>`;
const unfold = '<span> <button class="w8nwRe" aria-expanded="false" aria-controls="ucc-1">More</button></span>';

function card({ label = 'Maud', name = 'Maud', mark, age = '3 days ago', box: body = box('Bright.'), after = '', liked = 'Like' }: Card = {}): string {
  const who = 'data-review-id="R1" data-href="https://www.google.com/maps/contrib/100000000000000000001/reviews?hl=en"';
  return `<div class="jftiEf" data-review-id="R1" aria-label="${label}"><div data-review-id="R1">
    <button class="WEBjve" ${who}><img alt="" src="data:,"></button>
    <button class="al6Kxe" ${who}><div class="d4r55">${name}</div><div class="RfnDt">8 reviews</div></button>
    <div class="GHT2ce" data-irrelevant-review-text-id="ucc-1">
    <div class="DU9Pgb">${mark ?? `<span class="kvMYJc" role="img" aria-label="4 stars">${drawn(4)}</span>`}<span class="rsqaWe">${age}</span></div>
    <div>${body}</div><button class="gllhef" aria-pressed="false" jsaction="x.review.toggleThumbsUp"><span aria-hidden="true">&#xe8dc;</span><span>${liked}</span></button>${after}</div></div></div>`;
}

const page = (source: string, lang = 'en'): string => `<html lang="${lang}"><body><div role="main" aria-label="Norvelo Store">${source}</div></body></html>`;
const posts = (source: string, url = PLACE, lang?: string): Post[] => readSource(page(source, lang), url).posts;
const first = (source: string, lang?: string, url?: string): Post | undefined => posts(source, url, lang)[0];
const health = (source: string, url = PLACE): unknown => readSource(page(source), url).health;

describe('where reviews are', () => {
  test.each([
    ['www.google.com', 'googlemaps'], ['maps.google.com', 'googlemaps'], ['www.google.de', 'googlemaps'],
    ['www.google.co.uk', 'googlemaps'], ['www.google.com.tr', 'googlemaps'], ['mail.google.com', undefined],
    ['docs.google.com', undefined], ['www.google.com.evil.example', undefined], ['google.com', undefined],
  ])('%s is %s', (host, id) => expect(siteOfHost(host)?.id).toBe(id));

  test.each([
    ['/maps/place/Norvelo+Store/@52.5,13.4,17z', 'reviews'], ['/maps?cid=123', 'reviews'], ['/maps/reviews/data=!4m8', 'reviews'],
    ['/maps/@52.5,13.4,17z?q=norvelo', 'reviews'], ['/maps/search/norvelo/@52.5,13.4,12z', 'search'],
    ['/maps/contrib/100000000000000000001/reviews', 'profile'], ['/maps/dir/Berlin/Hamburg', null], ['/maps/timeline', null],
    ['/maps/d/viewer?mid=1&q=x', null], ['/maps', null], ['/search?q=norvelo', null], ['/mapsandmore/place/x', null],
  ])('%s is %s', (path, kind) => {
    expect(siteOf('googlemaps').pageKind(new URL(`https://www.google.com${path}`), documentOf(''))).toBe(kind);
  });

  test.each([
    ['/maps/place/Norvelo+Store/@52.5,13.4,17z', { owner: 'Norvelo Store' }], ['/maps/place/%D0%9C%D0%B0%D0%B3/', { owner: 'Маг' }],
    ['/maps?cid=123', { owner: 'Norvelo' }], ['/maps/search/bike+lights/', { terms: 'bike lights' }],
    ['/maps/search/?api=1&query=norvelo', { terms: 'norvelo' }],
  ])('%s is about %j', (path, subject) => {
    const document = documentOf('<div role="main"><h1>Norvelo</h1></div>');
    expect(siteOf('googlemaps').about?.(new URL(`https://www.google.com${path}`), document)).toEqual(subject);
  });

  test.each([
    [PLACE, 'https://www.google.com/maps?cid=6699'], ['https://www.google.com/maps?cid=77', 'https://www.google.com/maps?cid=77'],
    ['https://www.google.de/maps/place/Norvelo+Store/', 'https://www.google.de/maps/place/Norvelo+Store'],
  ])('the place of %s', (url, threadUrl) => expect(posts(card(), url)[0]).toMatchObject({ threadUrl, nativeId: 'R1' }));
});

describe('what is no review', () => {
  test.each([
    ['a place nearby', '<div role="article" aria-label="Wheelhouse"><span role="img" aria-label="4.6 stars"></span>Better than Norvelo</div>'],
    ['a sentence out of one', '<div class="tBizfc" aria-label="Lovely lights">"Lovely lights"</div>'],
    ['a part of one', '<div data-review-id="R1"><div data-review-id="R1" aria-label="Maud"><span class="wiI7pd">Bright.</span></div></div>'],
    ['a card that is not filled yet', '<div class="jftiEf" data-review-id="R1" aria-label=""></div>'],
    ['stars without a word', card({ box: '' })],
  ])('%s', (_, source) => {
    expect(posts(source)).toEqual([]);
    expect(health(source)).toEqual({ found: 0, read: 0, missing: {} });
  });
  test('a card that stands on the page twice is one', () => expect(posts(card() + card())).toHaveLength(1));
});

describe('what a review says', () => {
  test('its parts', () => expect(first(card())).toMatchObject({
    kind: 'review', author: { name: 'Maud', url: 'https://www.google.com/maps/contrib/100000000000000000001/reviews' }, text: 'Bright.',
    language: 'en', partial: false, rating: { value: 4, best: 5 }, engagement: { likes: null }, media: [], reply: null, permalink: null,
  }));

  test.each([
    ['lines', box('One.\n\nTwo.'), 'One.\n\nTwo.', false], ['cut', box('One, and …', unfold), 'One, and …', true],
    ['unfolded', box('One … two.', unfold.replace('false', 'true')), 'One … two.', false],
    ['without what was ticked', box('One.', '<div class="PBK6be">Service: 5</div>'), 'One.', false],
    ['in a new build', box('One, and …', unfold).replaceAll(/ class="\w+"/gu, ''), 'One, and …', true],
  ])('text: %s', (_, body, text, partial) => expect(first(card({ box: body }))).toMatchObject({ text, partial }));

  test.each([
    ['3 days ago', 'en', '2026-02-26'], ['vor 3 Tagen', 'de', '2026-02-26'], ['Bearbeitet: vor 3 Tagen', 'de', '2026-02-26'],
    ['Edited 3 days ago', 'en', '2026-02-26'], ['3 дні тому', 'uk', '2026-02-26'], ['há 3 dias', 'pt-BR', '2026-02-26'],
    ['3 days ago on<div>Google</div>', 'en', '2026-02-26'], ['il y a 3 jours', 'fr', '2026-02-26'], ['قبل 3 أيام', 'ar', '2026-02-26'],
    ['3 日前', 'ja', '2026-02-26'], ['in my dreams', 'en', undefined], ['a day ago on<div>Google</div>', 'en', '2026-02-28'],
    ['Editado há um dia', 'pt-PT', '2026-02-28'], ['上次編輯：3 天前', 'zh-TW', '2026-02-26'], ['vor einem Tag auf <span>Google</span>', 'de', '2026-02-28'],
    ['לפני 3 ימים', 'iw', '2026-02-26'],
  ])('age: %s', (age, lang, day) => expect(first(card({ age }), lang)?.publishedAt.at?.slice(0, 10)).toBe(day));

  test.each([
    ['a number', '<span role="img" class="kvMYJc" aria-label="1 Stern"></span>', 1], ['drawn', `<span role="img" aria-label="نجمتان">${drawn(2)}</span>`, 2],
    ['drawn otherwise', `<span role="img" aria-label="کلمه">${drawn(3, ['qa7', 'qb7'])}</span>`, 3],
    ['five alike, and no number', `<span role="img" aria-label="کلمه">${drawn(5, ['qa7', 'qb7'])}</span>`, undefined],
    ['of a hotel', '<span class="fzvQIb">3/5</span>', 3], ['of a hotel in a new build', '<span class="qa7">2/5</span>', 2],
  ])('stars: %s', (_, mark, value) => expect(first(card({ mark }))?.rating?.value).toBe(value));

  test.each([['Like', 'en', null], ['3', 'en', 3], ['1.204', 'de', 1204], ['Gefällt mir', 'de', null]])('liked: %s', (liked, lang, likes) => {
    expect(first(card({ liked }), lang)?.engagement.likes).toBe(likes);
  });

  test('pictures', () => expect(first(card({ after: '<button style="background-image: url(data:,)"></button>' }))?.media).toEqual(['image']));
});

describe('the answer of the owner', () => {
  const answer = (look: string): string => `<div class="${look}"><div><span class="nM6d2c">Response from the owner</span>
    <span class="DZSIDd">2 days ago</span></div><div class="wiI7pd" lang="de">Danke!\nBis bald.</div></div>`;
  test.each([['CDe7pd'], ['qnew7']])('in %s', (look) => {
    const post = first(card({ after: look === 'CDe7pd' ? answer(look) : answer(look).replaceAll(/wiI7pd|DZSIDd/gu, 'qother7') }));
    expect(post).toMatchObject({ text: 'Bright.', language: 'en', reply: { text: 'Danke!\nBis bald.', author: null, publishedAt: { at: '2026-02-27T00:00:00.000Z' } } });
    expect(post?.publishedAt.at).toBe('2026-02-26T00:00:00.000Z');
  });
  test('is not taken for a review without words', () => expect(posts(card({ box: '', after: answer('CDe7pd') }))).toEqual([]));
});

describe('the page of a person', () => {
  const own = card({ label: 'Norvelo Store', name: 'Norvelo Store' });
  test('names its owner', () => {
    const source = `<h1>Maud Ferris</h1>${own}`;
    expect(first(source, 'en', PERSON)).toMatchObject({ author: { name: 'Maud Ferris' }, threadUrl: null, context: 'profile', text: 'Bright.' });
  });
  test('without a name says so', () => expect(health(own, PERSON)).toEqual({ found: 1, read: 0, missing: {} }));
});

describe('a review whose parts cannot be found is counted', () => {
  test.each([
    ['another line in place of the name', card({ name: '' }).replace('<div class="d4r55"></div>', '')],
    ['a name that the card does not bear', card({ label: 'Bakudo' })],
    ['an empty text', card({ box: box('') })],
    ['neither stars nor text', card({ mark: ' ', box: '' }).replace(/<span class="rsqaWe">[^<]*<\/span>/u, '')],
  ])('%s', (_, source) => expect(health(source)).toEqual({ found: 1, read: 0, missing: {} }));
  test('a name that two other parts agree on is taken', () => {
    const menu = '<button data-tooltip="Actions for review by Maud"></button>';
    expect(first(card({ name: 'zubado', after: menu }))?.author.name).toBe('Maud');
  });
});
