// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { PostDraft } from '@/lib/posts/complete';
import { readElement } from '@/lib/sites/reading/readElement';
import { readWholePage } from '@/lib/sites/reading/readPage';
import { defineSite, hostMatches, siteIdOf, type Page, type Site } from '@/lib/sites/reading/site';
import { siteOfHost, SITES as CATALOGUE } from '@/lib/sites/reading/catalogue';
import { SITE_SOURCES } from '@/lib/sites/reading/sources';
import { SITES } from '@/lib/sites/reading/registry';
import { documentOf, NOW } from './samplePages';

const page = (source: string): Page =>
  ({ url: new URL('https://board.example/t/1'), document: documentOf(source), kind: 'thread', now: NOW });

const board = (read: (element: Element) => PostDraft | null, readPage?: () => PostDraft[]): Site =>
  defineSite({
    id: 'board', name: 'Board', kind: 'forum', proof: 'sources', hosts: ['board.example'], pageKind: () => 'thread',
    posts: 'li', read, ...(readPage === undefined ? {} : { readPage }),
    expects: ['author', 'time', 'permalink', 'text'],
  });

const three = page('<body><ul><li>one</li><li>two</li><li>three</li></ul></body>');
const element = (): Element => three.document.querySelectorAll('li')[0] ?? document.body;

test('a reader that throws is a failure of one post, not of the page', () => {
  const broken = board((item) => {
    if (item.textContent === 'two') throw new TypeError('this page is not as it was');
    return { kind: 'comment', text: item.textContent ?? '' };
  });
  const { posts, health } = readWholePage(broken, three, 'board');
  expect(posts.map((post) => post.text)).toEqual(['one', 'three']);
  expect(health).toEqual({ found: 3, read: 2, missing: { author: 2, time: 2, permalink: 2 } });
  const second = three.document.querySelectorAll('li')[1];
  expect(second && readElement(broken, second, three, 'board'))
    .toEqual({ outcome: 'failed', why: 'this page is not as it was' });
});

test('what is no post is refused and not counted', () => {
  const refusing = board(() => null);
  expect(readElement(refusing, element(), three, 'board')).toEqual({ outcome: 'refused' });
  expect(readWholePage(refusing, three, 'board').health).toEqual({ found: 0, read: 0, missing: {} });
  const blank = board(() => ({ kind: 'comment', text: ' \u200b ' }));
  expect(readElement(blank, element(), three, 'board').outcome).toBe('refused');
});

test('a picture without a word is a post that lacks no text', () => {
  const picture = board(() => ({ kind: 'comment', nativeId: '1', media: ['image'] }));
  const reading = readElement(picture, element(), three, 'board');
  expect(reading.outcome).toBe('post');
  expect(reading.outcome === 'post' && reading.missing).toEqual(['author', 'time', 'permalink']);
});

test('a post met in an element and in the data of the page counts once', () => {
  const both = board((item) => ({ kind: 'comment', nativeId: '1', text: item.textContent ?? '' }),
    () => [{ kind: 'comment', nativeId: '1', text: 'again' }, { kind: 'comment', nativeId: '2', text: 'new' }]);
  expect(readWholePage(both, three, 'board').posts.map((post) => post.text)).toEqual(['one', 'new']);
});

test('data that breaks the reader leaves what the elements gave', () => {
  const broken = board((item) => ({ kind: 'comment', text: item.textContent ?? '' }), () => {
    throw new RangeError('too deep');
  });
  const { posts, health } = readWholePage(broken, three, 'board');
  expect(posts).toHaveLength(3);
  expect(health.found).toBe(4);
});

test('names of a megabyte, direction overrides and false addresses do no harm', () => {
  const wild = board(() => ({
    kind: 'comment', text: `\u202eevil\u202c ${'x'.repeat(1_000_000)}`,
    author: { name: 'n'.repeat(1_000_000), url: 'data:text/html,x' },
    permalink: 'javascript:alert(1)', engagement: { likes: Number.NaN },
  }));
  const reading = readElement(wild, element(), three, 'board');
  if (reading.outcome !== 'post') throw new Error(reading.outcome);
  expect(reading.post).toMatchObject({ partial: true, permalink: null, author: { url: null } });
  expect(reading.post.engagement.likes).toBeNull();
  expect(reading.post.text.startsWith('evil x')).toBe(true);
  expect(reading.post.author.name?.length).toBe(500);
  expect(reading.missing).toEqual(['time', 'permalink']);
});

test('a host belongs to a site on dot boundaries only', () => {
  expect(siteOfHost('news.ycombinator.com')?.id).toBe('hackernews');
  expect(siteOfHost('de.trustpilot.com')?.id).toBe('trustpilot');
  expect(siteOfHost('eviltrustpilot.com')).toBeNull();
  expect(siteOfHost('trustpilot.com.evil.example')).toBeNull();
  expect(hostMatches('example.com', 'example.com')).toBe(true);
});

test('pages of any host are stored under their host', () => {
  const web = SITES.find((site) => site.id === 'web');
  expect(web && siteIdOf(web, new URL('https://www.shop.example/x'))).toBe('shop.example');
  const hackernews = siteOfHost('news.ycombinator.com');
  expect(hackernews && siteIdOf(hackernews, new URL('https://news.ycombinator.com/'))).toBe('hackernews');
});

test('every site says how it is proven, and has an id of its own', () => {
  expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  for (const site of SITES) {
    expect(site.read !== undefined || site.readPage !== undefined).toBe(true);
    expect(site.proof === 'sources').toBe(site.sources !== undefined && site.sources.length > 0);
  }
});

test('the catalogue says what the declarations say, and holds no reader', () => {
  expect(CATALOGUE).toEqual(SITES.map(({ id, name, kind, proof, hosts, paths, named, frames }) => (
    { id, name, kind, proof, hosts, paths, named, frames }
  )));
  expect([...SITE_SOURCES]).toEqual(SITES.flatMap(({ id, sources }) => (sources === undefined ? [] : [[id, sources]])));
  expect(JSON.stringify(CATALOGUE)).not.toContain([...SITE_SOURCES.values()][0]?.[0]);
});
