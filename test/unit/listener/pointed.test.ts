// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPointed } from '@/lib/listener/pointed';
import { offerSites } from '@/lib/listener/offer';
import { offerPointing } from '@/lib/listener/pointing';
import { parseNeeds, parsePointedAt, type PointedAt, type Pointer } from '@/lib/messaging/pointed';
import type { PostDraft } from '@/lib/posts/complete';
import { attribute, find } from '@/lib/sites/reading/dom';
import type { Site } from '@/lib/sites/reading/site';
import { show } from '../markup';
import { card, cards } from './harness';

const PAGE = 'https://cards.example/t/1';
const NOW = Date.UTC(2026, 4, 20, 12);

const linked: Site = {
  ...cards,
  read: (element, page) => {
    const draft = cards.read?.(element, page);
    const link = find(element, '.here');
    return draft === undefined || draft === null || 'gone' in draft || 'unreadable' in draft
      ? (draft ?? null)
      : { ...draft, permalink: link === null ? null : attribute(link, 'href') };
  },
};

const reviews: PostDraft[] = [
  { kind: 'review', nativeId: 'a', text: 'The saddle creaks after a week of rain', permalink: 'https://cards.example/r/a' },
  { kind: 'review', nativeId: 'b', text: 'A fine lamp', permalink: 'https://cards.example/r/b' },
];
const ofData: Site = { ...cards, posts: '[data-none]', readPage: () => reviews };

function point(pointer: Partial<Pointer> & Pick<Pointer, 'kind'>, site: Site | null = linked): PointedAt {
  return readPointed({ link: null, ...pointer }, { window: window, site, siteId: site?.id ?? '', now: () => NOW });
}

function select(from: string, to = from): void {
  const [first, last] = [document.querySelector(from), document.querySelector(to)];
  if (first === null || last === null) throw new Error(`nothing to select: ${from}`);
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function open(body: string, address = PAGE, head = ''): void {
  window.location.href = address;
  document.documentElement.lang = 'en-GB';
  show(head, document.head);
  show(body);
}

beforeEach(() => window.getSelection()?.removeAllRanges());

describe('a selection', () => {
  const inner = card('2', 'The <i>lamp</i> flickers');
  beforeEach(() => open(card('1', 'My new <i>bike</i>', inner) + '<p id="aside" lang="uk">Лише <b>слова</b></p>'));

  test.each<[what: string, from: string, to: string, nativeId: string | null]>([
    ['in the words of a post', '[data-card="2"] i', '[data-card="2"] i', '2'],
    ['of its writer’s name', '[data-card="2"] .writer', '[data-card="2"] .writer', '2'],
    ['of all of a post', '[data-card="2"] .writer', '[data-card="2"] .words', '2'],
    ['in the post around another', '[data-card="1"] > .words i', '[data-card="1"] > .words i', '1'],
    ['over two posts', '[data-card="1"] > .words', '[data-card="2"] .words', null],
    ['outside of all posts', '#aside b', '#aside b', null],
  ])('%s', (_, from, to, nativeId) => {
    select(from, to);
    expect(point({ kind: 'selection' }).post?.nativeId ?? null).toBe(nativeId);
  });

  test('says its words in the language declared for them', () => {
    select('#aside b');
    expect(point({ kind: 'selection' })).toMatchObject({ reader: 'cards', post: null, said: { text: 'слова', title: null, language: 'uk' } });
    select('[data-card="1"] > .words', '[data-card="2"] .words');
    expect(point({ kind: 'selection' }).said.language).toBe('en-GB');
  });

  test('in a post that cannot be read is only its words', () => {
    open('<div data-card="9"><i>Too <b>short</b></i></div>');
    select('b');
    expect(point({ kind: 'selection' })).toMatchObject({ post: null, said: { text: 'short' } });
  });

  test('on a page that is never read is only its words', () => {
    open(inner, 'https://cards.example/empty');
    select('i');
    expect(point({ kind: 'selection' })).toMatchObject({ post: null, said: { text: 'lamp' } });
  });

  test('is found among the posts that the page’s data tells of, if it says enough', () => {
    open('<p>The saddle <b>creaks, after a</b> week of rain</p><p>A <u>fine</u> lamp</p>');
    select('b');
    expect(point({ kind: 'selection' }, ofData).post?.nativeId).toBe('a');
    select('u');
    expect(point({ kind: 'selection' }, ofData).post).toBeNull();
  });

  test('nothing selected, or no reader, is no error', () => {
    window.getSelection()?.removeAllRanges();
    expect(point({ kind: 'selection' }, null)).toMatchObject({ reader: null, post: null, said: { text: '' } });
  });
});

describe('a link', () => {
  const here = (id: string, more = ''): string => `<a class="here" href="/t/1/${id}?utm_source=x">1 h</a> ${more}`;
  const shop = '<a class="shop" href="https://shop.example/lamp">the   lamp</a>';

  test.each<[what: string, link: string, nativeId: string | null]>([
    ['that leads to a post on the page', 'https://cards.example/t/1/2?utm_source=x', '2'],
    ['that stands in one post', 'https://shop.example/saddle', '1'],
    ['that stands in two posts', 'https://shop.example/lamp', null],
    ['that stands in none', 'https://other.example/', null],
    ['that is not on the page', 'https://nowhere.example/', null],
  ])('%s', (_, link, nativeId) => {
    open(
      card('1', 'One', here('1', `${shop}<a href="https://shop.example/saddle">saddle</a><a href="/t/1/2?utm_source=x">an answer</a>`)) +
        card('2', 'Two', here('2', shop)) + '<a href="https://other.example">Other</a>',
    );
    expect(point({ kind: 'link', link }).post?.nativeId ?? null).toBe(nativeId);
  });

  test('of several, the one in focus is meant', () => {
    open(card('1', 'One', shop) + card('2', 'Two', shop));
    document.querySelectorAll<HTMLAnchorElement>('.shop')[1]?.focus();
    expect(point({ kind: 'link', link: 'https://shop.example/lamp' }).post?.nativeId).toBe('2');
  });

  test('to a post that the page’s data tells of', () => {
    open('<a href="https://cards.example/r/b">more</a>');
    expect(point({ kind: 'link', link: 'https://cards.example/r/b' }, ofData).post?.nativeId).toBe('b');
  });

  test.each([
    ['its own', '<a href="https://shop.example/x"> a  <b>fine</b> lamp </a>', 'a fine lamp'],
    ['those of its picture', '<a href="https://shop.example/x"><img src="x.png" alt="A lamp on a bike"></a>', 'A lamp on a bike'],
    ['its label', '<a href="https://shop.example/x" aria-label="Lamp"><svg></svg></a>', 'Lamp'],
    ['those of another link to the same place', '<a href="https://shop.example/x"></a><a href="https://shop.example/x">Lamps</a>', 'Lamps'],
    ['none', '<a href="https://shop.example/x"></a>', ''],
  ])('says words: %s', (_, body, text) => {
    open(body);
    expect(point({ kind: 'link', link: 'https://shop.example/x' }).said).toMatchObject({ text, title: null });
  });
});

describe('a page', () => {
  const HEAD = `<title>Lamps | Wheelhouse Bikes</title><meta name="description" content="Which lamp lasts">
    <meta property="og:title" content="Lamps for the winter">`;
  const article = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lamps for the winter', datePublished: '2026-05-03T08:00:00Z', ...more })}</script>`;

  test('is the post that it shows, where there is one', () => {
    open(card('1', 'One', '<a class="here" href="https://cards.example/t/1#:~:text=One">now</a>') + card('2', 'Two'));
    expect(point({ kind: 'page' }).post?.nativeId).toBe('1');
  });

  test('is what it says of itself where there is none', () => {
    open(card('1', 'One'), PAGE, HEAD);
    expect(point({ kind: 'page' })).toMatchObject({
      post: null,
      isDocument: false,
      said: { title: 'Lamps for the winter', text: 'Which lamp lasts', language: 'en-GB', publishedAt: { at: null } },
    });
  });

  test.each<[what: string, head: string, at: string | null]>([
    ['its data', article({}), '2026-05-03T08:00:00.000Z'],
    ['data in a graph', article({ '@type': 'Organization' }) + `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2026-05-04"}]}</script>`, '2026-05-04T00:00:00.000Z'],
    ['the one of several that has its title', article({}) + article({ headline: 'Saddles', datePublished: '2020-01-01' }), '2026-05-03T08:00:00.000Z'],
    ['what it says to those who share it', '<meta property="article:published_time" content="2026-05-02T10:00:00+02:00">', '2026-05-02T08:00:00.000Z'],
    ['nobody: several articles, none of its title', article({ headline: 'Helmets' }) + article({ headline: 'Saddles' }), null],
    ['nobody: a product', article({ '@type': 'Product' }), null],
    ['nobody: a date that is none', article({ datePublished: 'soon' }), null],
  ])('has its time from %s', (_, head, at) => {
    open('', PAGE, HEAD + head);
    expect(point({ kind: 'page' }).said.publishedAt.at).toBe(at);
  });

  test('that is a document of another kind says so', () => {
    open('');
    Object.defineProperty(document, 'contentType', { value: 'application/pdf', configurable: true });
    expect(point({ kind: 'page' }, null).isDocument).toBe(true);
    delete (document as { contentType?: string }).contentType;
  });
});

test('what a page says is bounded, and understood at the border', () => {
  open(`<a href="https://shop.example/x">${'lamp '.repeat(20_000)}</a>`, PAGE, `<title>${'T'.repeat(9_000)}</title>`);
  for (const pointer of [{ kind: 'link', link: 'https://shop.example/x' }, { kind: 'page', link: null }] as const) {
    const pointed = point(pointer);
    expect(parsePointedAt(structuredClone(pointed))).toEqual(pointed);
  }
  expect(parsePointedAt({ reader: null, post: { text: 'half a post' }, said: point({ kind: 'page' }).said, isDocument: false })?.post).toBeNull();
  expect([null, 7, {}, { said: {} }].map(parsePointedAt)).toEqual([null, null, null, null]);
});

test('the worker finds the answer where it was left', () => {
  open(card('1', 'One'), PAGE, '<title>Bikes</title>');
  const world: Record<symbol, (pointer: Pointer) => PointedAt> = {};
  const ask = (): unknown => world[Symbol.for('earshot.pointing')]?.({ kind: 'page', link: null });
  offerPointing(window, world);
  expect(ask()).toMatchObject({ reader: null, said: { title: 'Bikes' } });
  offerSites([linked], world);
  expect(ask()).toMatchObject({ reader: 'cards' });
  offerSites([{ id: 'software', recognises: () => true }, linked], world);
  expect(parseNeeds(ask())).toBe('software');
});
