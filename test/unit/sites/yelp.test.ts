// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { documentOf, readSource, siteOf } from './samplePages';

const BIZ = 'https://www.yelp.com/biz/norvelo-store-berlin?osq=norvelo';
const ID = 'nrvPerson0000000000001';
const REVIEW = 'nrvReview0000000000001';

interface Card {
  name?: string;
  stars?: string;
  date?: string;
  body?: string;
  above?: string;
  after?: string;
}

const body = (text: string, lang = 'en'): string => `<p class="comment__09f24__gu0rG css-qgunke"><span class="raw__09f24__T4Ezm" lang="${lang}">${text}</span></p>`;
const STARS = '<div role="img" aria-label="4 star rating"><div><svg></svg></div></div>';

function card({ name = 'Maud F.', stars = STARS, date = 'Feb 26, 2026', body: text = body('Bright.'), above = '', after = '' }: Card = {}): string {
  const link = `/user_details?userid=${ID}`;
  return `<li class="y-css-1jp2syp"><div><div role="region" aria-label="${name}"><a href="${link}"><img alt="Photo of ${name}" src="data:,"></a>
    <div class="user-passport-info"><span><a href="${link}" role="link">${name}</a></span><div class="responsive-hidden-small__09f24__q"><span>London, UK</span></div></div>
    <div aria-label="Reviews"><span aria-hidden="true" role="img"></span>6</div></div>
    <div><div><span>${stars}</span></div><div><span>${date}</span></div></div>${above}${text}${after}</div></li>`;
}

const answer = (date = 'Feb 27, 2026', text = 'Thank you'): string => `<div class="block-quote__09f24__n"><div role="region" aria-labelledby="businessOwner-1">
  <p id="businessOwner-1">Business owner information</p><p>Nora V.</p><p aria-hidden="true">Business Owner</p></div>
  <div id="expander-link-content-1"><div><p>${date}</p></div><p class="comment__09f24__ZU8MN truncated__09f24__lSBbT"><span><span class="raw__09f24__T4Ezm">${text}</span></span></p></div>
  <button aria-expanded="false"><p>Read more</p></button></div>`;
const useful = (count: string): string =>
  `<button><span><span aria-hidden="true" role="img" class="icon--16-useful-v2"></span><span>Useful</span><span>${count}</span></span></button>
   <button><span><span class="icon--16-funny-v2"></span><span>Funny</span><span>9</span></span></button>`;

const state = (review: object): string => `<script type="application/json" data-hypernova-key="k"><!--${JSON.stringify({
  legacyProps: { bizDetailsProps: { bizDetailsPageProps: { reviewFeedQueryProps: { reviews: [{ id: REVIEW, userId: ID, ...review }] } } } },
})}--></script>`;
const listed = (review: object): string => `<script type="application/ld+json">${JSON.stringify({
  '@type': 'LocalBusiness', review: [{ author: 'Maud F.', description: 'Bright.', ...review }, { author: 'Next P.', description: 'Norvelo!', datePublished: '2026-02-01' }],
})}</script>`;

const page = (source: string, { lang = 'en-US', data = '' } = {}): string =>
  `<html lang="${lang}"><body><main><h1>Norvelo Store</h1><div role="img" aria-label="4.5 star rating"></div><div id="reviews"><ul>${source}</ul></div></main>${data}</body></html>`;
const read = (source: string, url = BIZ, options?: { lang?: string; data?: string }): ReturnType<typeof readSource> => readSource(page(source, options), url);
const first = (source: string, url?: string, options?: { lang?: string; data?: string }): Post | undefined => read(source, url, options).posts[0];
const dayOf = (post: Post | undefined): string | undefined => post?.publishedAt.at?.slice(0, 10);

describe('where reviews are', () => {
  test.each([['www.yelp.com', 'yelp'], ['m.yelp.com', 'yelp'], ['fr.yelp.ca', 'yelp'], ['www.yelp.co.uk', 'yelp'], ['www.yelp.de', 'yelp'], ['notyelp.com', undefined]])(
    '%s is %s', (host, id) => expect(siteOfHost(host)?.id).toBe(id));

  test.each([
    [BIZ, 'reviews'], ['https://www.yelp.com/biz/norvelo-store-berlin?start=10', 'reviews'], [`https://www.yelp.com/user_details?userid=${ID}`, 'profile'],
    ['https://www.yelp.com/', null], ['https://www.yelp.com/search?find_desc=norvelo', null], ['https://www.yelp.com/messaging/inbox', null],
    ['https://www.yelp.com/biz_photos/norvelo-store-berlin', null], ['https://www.yelp.com/writeareview/biz/x', null],
    ['https://biz.yelp.com/biz/norvelo-store-berlin', null], ['https://www.yelp.com/biz', null], ['https://www.yelp.com/profile_settings', null],
  ])('%s is %s', (url, kind) => expect(siteOf('yelp').pageKind(new URL(url), documentOf(''))).toBe(kind));

  test.each([
    [BIZ, { owner: 'Norvelo Store' }], ['https://www.yelp.com/search?find_desc=bike+lights', { terms: 'bike lights' }], ['https://www.yelp.com/', null],
  ])('%s is about %j', (url, subject) => expect(siteOf('yelp').about?.(new URL(url), documentOf(page('')))).toEqual(subject));
});

describe('what is no review', () => {
  const person = `<a href="/user_details?userid=${ID}">Maud F.</a>`;
  test.each([
    ['where somebody may write one', `<li>${person}<div role="img" aria-label="Select your rating"></div></li>`],
    ['a person in a list', `<li>${person}</li>`],
    ['another business', `<li><a href="/biz/wheelhouse-bikes">Wheelhouse</a>${STARS}<p>Better than Norvelo</p></li>`],
  ])('%s', (_, source) => expect(read(source)).toMatchObject({ posts: [], health: { found: 0 } }));

  test('a question below the reviews', () => {
    const source = `${page(card())}<ul><li>${person}<p><span lang="en">Do they repair lights?</span></p></li></ul>`;
    expect(readSource(source, BIZ)).toMatchObject({ posts: [{ text: 'Bright.' }], health: { found: 1 } });
  });
  test('what the data lists of the next page', () => expect(read(card(), BIZ, { data: listed({}) }).posts).toHaveLength(1));
});

describe('what a review says', () => {
  test('its parts', () => expect(first(card({ after: useful('1,204') }))).toMatchObject({
    kind: 'review', nativeId: `norvelo-store-berlin/${ID}`, permalink: null, threadUrl: 'https://www.yelp.com/biz/norvelo-store-berlin',
    author: { name: 'Maud F.', url: `https://www.yelp.com/user_details?userid=${ID}` }, place: 'London, UK', text: 'Bright.', language: 'en',
    rating: { value: 4, best: 5 }, engagement: { likes: 1204 }, media: [], partial: false, reply: null,
  }));

  test.each([
    ['lines', body('One.<br><br>Two.'), 'One.\n\nTwo.'], ['of today, not the one before', body('New.') + body('Old.'), 'New.'],
    ['by its language alone', body('Bright.').replace(/ class="comment[^"]*"/u, ''), 'Bright.'],
  ])('text: %s', (_, text, said) => expect(first(card({ body: text }))?.text).toBe(said));

  test.each([
    ['Feb 26, 2026', 'en-US', BIZ], ['2/26/2026', 'en-US', BIZ], ['26. Februar 2026', 'de-DE', 'https://www.yelp.de/biz/norvelo'],
    ['26.2.2026', 'de', 'https://www.yelp.de/biz/norvelo'], ['26 février 2026', 'fr', 'https://www.yelp.fr/biz/norvelo'],
    ['26/2/2026', 'en-GB', 'https://www.yelp.co.uk/biz/norvelo'], ['26 feb. 2026', 'nl', 'https://www.yelp.nl/biz/norvelo'],
    ['Updated Feb 26, 2026', 'en-US', BIZ],
  ])('date: %s', (date, lang, url) => expect(dayOf(first(card({ date }), url, { lang }))).toBe('2026-02-26'));

  test.each([
    ['the order of day and month', '2/3/2026', '2026-02-03', '2026-02-03'], ['by the day in UTC', '2/3/2026', '2026-02-04', '2026-02-03'],
    ['the other order', '3/2/2026', '2026-02-04', '2026-02-03'], ['words unknown', 'badu 3 kifo', '2026-02-03', '2026-02-03'],
    ['what is shown is right', '2/26/2026', '2026-02-27', '2026-02-26'],
  ])('date with the page’s data: %s', (_, date, datePublished, day) => {
    expect(dayOf(first(card({ date }), BIZ, { lang: 'xx', data: listed({ datePublished }) }))).toBe(day);
  });

  test.each([
    ['5 star rating', 5], ['3 Sterne', 3], ['4,5 étoiles', 4.5], ['badu', undefined],
  ])('stars: %s', (label, value) => expect(first(card({ stars: STARS.replace('4 star rating', label) }))?.rating?.value).toBe(value));

  test('a badge of the person is no rating', () => {
    const badge = card().replace('<div aria-label="Reviews">', '<div role="img" aria-label="Elite 3"></div><div aria-label="Reviews">');
    expect(first(`<div role="region" aria-label="Reviews">${badge}</div>`)).toMatchObject({ rating: { value: 4 }, publishedAt: { precision: 'day' } });
  });

  test('pictures, and the id of the review in their address', () => {
    const after = `<a href="/biz_photos/norvelo-store-berlin?reviewid=${REVIEW}&amp;select=x"><img alt="" src="data:,"></a>`;
    expect(first(card({ after }))).toMatchObject({ media: ['image'], permalink: `https://www.yelp.com/biz/norvelo-store-berlin?hrid=${REVIEW}` });
  });

  test('what the page’s data adds', () => {
    const data = state({ rating: 2, user: { markupDisplayName: 'Maud F.' }, localizedDate: '2/26/2026', feedback: { counts: { useful: 7 } } });
    const bare = card({ stars: '<div role="img" aria-label="badu"></div>', date: '' }).replace('role="link">Maud F.', 'role="link">');
    expect(first(bare, BIZ, { data })).toMatchObject({
      author: { name: 'Maud F.' }, permalink: `https://www.yelp.com/biz/norvelo-store-berlin?hrid=${REVIEW}`,
      rating: { value: 2, best: 5 }, engagement: { likes: 7 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    });
  });
});

describe('the store of newer pages', () => {
  const store = (text: string): string => `<script type="application/json" data-apollo-state="x"><!--${JSON.stringify({
    'User:9': { __typename: 'User', displayName: 'Maud F.' },
    'Review:1': {
      __typename: 'Review', encid: REVIEW, rating: 3, text: { full: text, language: 'en' }, author: { __ref: 'User:9' },
      createdAt: { utcDateTime: '2026-02-27T01:00:00Z', localDateTimeForBusiness: '2026-02-26T17:00:00-08:00' },
      availableReactionsContainer: { availableReactions: [{ count: 5 }, { count: 9 }] },
      bizUserPublicReply: { text: 'Thank you, Maud &amp; all.' },
    },
  }).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}--></script>`;
  const bare = card({ stars: '<div role="img" aria-label="badu"></div>', date: '', after: answer() }).replace('role="link">Maud F.', 'role="link">');
  test('adds to the review that begins alike', () => expect(first(bare, BIZ, { data: store('Bright.') })).toMatchObject({
    author: { name: 'Maud F.' }, permalink: `https://www.yelp.com/biz/norvelo-store-berlin?hrid=${REVIEW}`, rating: { value: 3, best: 5 },
    publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' }, engagement: { likes: 5 }, reply: { text: 'Thank you, Maud & all.' },
  }));
  test('adds nothing to another', () => expect(read(bare, BIZ, { data: store('Dim.') })).toMatchObject({ posts: [], health: { found: 1 } }));
  test('reactions are named', () => {
    expect(first(card({ after: '<div aria-label="Helpful (12 reactions)"></div><div aria-label="Thanks (3 reactions)"></div>' }))?.engagement.likes).toBe(12);
  });
  test('a place has an element of its own', () => {
    const moved = card().replace('class="responsive-hidden-small__09f24__q"', 'data-testid="UserPassportInfoTextContainer"');
    expect(first(moved)?.place).toBe('London, UK');
  });
});

describe('the answer of the owner', () => {
  test('stands beside the review', () => expect(first(card({ after: answer() }))).toMatchObject({
    text: 'Bright.', publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    reply: { text: 'Thank you', author: 'Nora V.', publishedAt: { at: '2026-02-27T00:00:00.000Z' } },
  }));
  test.each([
    ['Thank you, Maud!&lt;br&gt;See you.', 'Thank you, Maud!\nSee you.'], ['Somebody else&amp;#39;s', 'Thank you'],
  ])('is taken whole from the page’s data where that goes on: %s', (comment, text) => {
    expect(first(card({ after: answer() }), BIZ, { data: state({ businessOwnerReplies: [{ comment }] }) })?.reply?.text).toBe(text);
  });
  test('without words leaves the review as it is', () => {
    const emptied = answer().replace(/<p class="comment[^]*?<\/p>/u, '');
    expect(first(card({ after: emptied }))).toMatchObject({ text: 'Bright.', reply: null, publishedAt: { at: '2026-02-26T00:00:00.000Z' } });
  });
  test('is not taken for the review', () => expect(read(card({ body: '', after: answer() }))).toMatchObject({ posts: [], health: { found: 1, read: 0 } }));
});

describe('other pages and builds', () => {
  const old = `<div class="review review--with-sidebar" data-review-id="${REVIEW}"><a class="biz-name" href="/biz/norvelo-store-berlin?hrid=x">Norvelo Store</a>
    <a class="user-display-name" href="/user_details?userid=${ID}">Maud F.</a><ul><li class="user-location"><b>London, UK</b></li></ul>
    <div class="review-content"><div class="biz-rating"><div><div class="i-stars" title="3.0 star rating"></div></div><span class="rating-qualifier">2/26/2026</span></div>
    <p lang="en">Bright.</p></div><div class="biz-owner-reply"><p>Thank you.</p></div></div>`;
  const expected = { nativeId: `norvelo-store-berlin/${ID}`, author: { name: 'Maud F.' }, text: 'Bright.', rating: { value: 3, best: 5 }, place: 'London, UK' };
  test('of 2018', () => expect(first(old)).toMatchObject(expected));
  test('the page of a person, under the same name', () => {
    const source = `<html lang="en-US"><body><h1>Maud F.</h1>${old}</body></html>`;
    expect(readSource(source, `https://www.yelp.com/user_details?userid=${ID}`).posts[0]).toMatchObject({ ...expected, context: 'profile' });
  });
});

describe('a review whose parts cannot be found is counted', () => {
  test.each([
    ['no text', card({ body: '' })], ['no person', card().replaceAll('/user_details', '/someone')], ['no name', card({ name: '' })],
  ])('%s', (_, source) => expect(read(source)).toMatchObject({ posts: [], health: { found: 1, read: 0 } }));
});
