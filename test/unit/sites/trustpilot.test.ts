// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readPageData } from '@/lib/sites/reading/readPage';
import { readSource } from './samplePages';

const address = 'https://fr.trustpilot.com/review/norvelo.example?page=3';
const ID = '65f0a1b2c3d4e5f601234567';

interface Card {
  rating?: string;
  link?: string;
  body?: string;
  reply?: string;
  more?: string;
}

const rated = '<div data-service-review-rating="4"></div>';
const titled = `<a href="/reviews/${ID}" data-review-title-typography="true">
  <h2 data-service-review-title-typography="true">Bien</h2></a>`;
const card = ({ rating = rated, link = titled, body = 'Une bonne lampe.', reply = '', more = '' }: Card = {}): string =>
  `<article data-service-review-card-paper="true"><a href="/users/5b" data-consumer-profile-link="true">
  <span data-consumer-name-typography="true">Renée</span></a><span data-consumer-country-typography="true">FR</span>
  <time datetime="2026-02-01T10:00:00.000Z" data-service-review-date-time-ago="true">il y a 3 jours</time>${rating}${link}
  ${body === '' ? '' : `<p data-service-review-text-typography="true">${body}</p>`}${more}${reply}</article>`;

const read = (source: string, at = address): Post[] => readSource(`<html><body>${source}</body></html>`, at).posts;

test.each([
  ['/review/norvelo.example', 'reviews'], [`/reviews/${ID}`, 'reviews'], ['/users/5b', 'profile'],
  ['/categories/lights', null], ['/', null], ['/review/', null],
])('%s is %s', (path, kind) => {
  expect(readSource('<p></p>', `https://www.trustpilot.com${path}`).page?.kind ?? null).toBe(kind);
});

test('a card in any country', () => {
  expect(read(card())[0]).toMatchObject({
    site: 'trustpilot', nativeId: ID, kind: 'review', permalink: `https://fr.trustpilot.com/reviews/${ID}`,
    threadUrl: 'https://fr.trustpilot.com/review/norvelo.example', author: { name: 'Renée' }, place: 'FR', title: 'Bien',
    text: 'Une bonne lampe.', rating: { value: 4, best: 5 }, reply: null, context: 'reviews', partial: false,
    publishedAt: { at: '2026-02-01T10:00:00.000Z', precision: 'second' },
  });
});

test('stars that only the picture shows', () => {
  const rating = '<img alt="Noté 2 sur 5" src="/stars/stars-2.svg">';
  expect(read(card({ rating }))[0]?.rating).toEqual({ value: 2, best: 5 });
  expect(read(card({ rating: '<div data-service-review-rating="7"></div>' }))[0]?.rating).toBeNull();
});

test('a review that is a title alone', () => {
  expect(read(card({ body: '' }))[0]).toMatchObject({ title: 'Bien', text: '', partial: false });
});

test('the day of the experience is not the day of the review', () => {
  const more = '<p data-service-review-date-of-experience-typography="true">Date: 1 janvier 2024</p>';
  const found = read(card({ more }))[0];
  expect(found).toMatchObject({ text: 'Une bonne lampe.', publishedAt: { at: '2026-02-01T10:00:00.000Z' } });
});

test('how many found it useful', () => {
  const more = '<button name="find-useful" data-find-useful-button="true">Utile<span>3</span></button>';
  expect(read(card({ more }))[0]?.engagement.likes).toBe(3);
});

describe('the answer of the business', () => {
  const reply = (heading: string): string => `<div>
    <p data-service-review-business-reply-title-typography="true">${heading}</p>
    <time datetime="2026-02-02T10:00:00.000Z" data-service-review-business-reply-date-time-ago="true">hier</time>
    <p data-service-review-business-reply-text-typography="true">Merci !<br/><br/>À bientôt.</p></div>`;
  const known = `<script id="__NEXT_DATA__" type="application/json">
    {"props":{"pageProps":{"businessUnit":{"displayName":"Norvelo"}}}}</script>`;

  test.each([
    ['in a known language', 'Reply from Norvelo Ltd', '', 'Norvelo Ltd'],
    ['in another, by the name that the page gives', 'Réponse de Norvelo', known, 'Norvelo'],
    ['in another, without a name', 'Réponse de Norvelo', '', null],
  ])('%s', (_, heading, data, author) => {
    expect(read(data + card({ reply: reply(heading) }))[0]?.reply).toEqual({
      text: 'Merci !\n\nÀ bientôt.', author,
      publishedAt: { at: '2026-02-02T10:00:00.000Z', precision: 'second', raw: '2026-02-02T10:00:00.000Z' },
    });
  });
});

describe('texts that the card cuts', () => {
  const body = 'Une bonne... <span class="styles_seeMore__x">Voir plus</span>';
  test('are partial', () => expect(read(card({ body }))[0]).toMatchObject({ text: 'Une bonne...', partial: true }));
  test('are whole where the page has the whole text', () => {
    const state = { props: { pageProps: { reviews: [{ id: ID, text: 'Une bonne lampe, vraiment.' }] } } };
    const data = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;
    expect(read(data + card({ body }))[0]).toMatchObject({ text: 'Une bonne lampe, vraiment.', partial: false });
  });
});

test.each([
  ['a teaser that repeats a card', card({ more: '<p data-relevant-review-text-typography="true">Une bonne...</p>' })],
  ['a card without an address', card({ link: '' })],
  ['an advertisement', '<article class="styles_reviewCard__x"><ins class="adsbygoogle"></ins></article>'],
])('not %s', (_, source) => expect(read(source)).toEqual([]));

describe('reviews that only the data of the page knows', () => {
  const data = (id: string): string => `<script type="application/ld+json">{"@graph":[{"@type":"Review",
    "@id":"https://www.trustpilot.com/#/schema/Review/norvelo.example/${id}","author":{"name":"Renée"},"headline":"Bien",
    "reviewBody":"Une bonne lampe.","datePublished":"2026-02-01T10:00:00.000Z","reviewRating":{"ratingValue":"4"}}]}</script>`;
  test('are read from there', () => {
    const permalink = `https://fr.trustpilot.com/reviews/${ID}`;
    expect(read(data(ID))[0]).toMatchObject({ nativeId: ID, permalink, text: 'Une bonne lampe.' });
  });
  test('never beside their card', () => {
    const { site, siteId, page } = readSource(data(ID) + card(), address);
    expect(page && readPageData(site, page, siteId)).toEqual([]);
    const found = read(data(ID) + card());
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toBe('FR');
  });
});
