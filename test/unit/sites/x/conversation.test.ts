// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { findAll } from '@/lib/sites/reading/dom';
import { append } from '../../markup';
import { documentOf, readDocument, readSource } from '../samplePages';
import { article, cell, quote, timeline, type Shown } from '../xMarkup';

const host = 'https://x.com';
const read = (html: string, path = '/home'): Post[] => readSource(html, host + path).posts;
const one = (shown: Shown): Post | undefined => read(timeline(article(shown)))[0];

describe('conversations', () => {
  const ids = (posts: readonly Post[]): unknown[] => posts.map((post) => [post.nativeId, post.kind, post.parentId]);
  const post = (id: number, more: Shown = {}): string => article({ id: String(id), by: `u${id}`, ...more });
  const heading = '<h2 role="heading"><span>Entdecke mehr</span></h2>';
  const path = '/u3/status/3';

  test('above the open post each leads to the next, below they answer it or the one they are joined to', () => {
    const posts = read(timeline(post(1, { lineBelow: true }), post(2, { lineAbove: true, lineBelow: true }), post(3, { open: true, lineAbove: true }),
      post(4), post(5, { lineBelow: true }), post(6, { lineAbove: true }), '<button>Show replies</button>', post(7),
      post(8, { iso: null, label: '<span>Ad</span>' }), post(9), heading, post(10), post(11)), path);
    expect(ids(posts)).toEqual([
      ['1', 'post', null], ['2', 'reply', '1'], ['3', 'reply', '2'], ['4', 'reply', '3'], ['5', 'reply', '3'], ['6', 'reply', '5'],
      ['7', 'reply', '3'], ['9', 'reply', '3'], ['10', 'post', null], ['11', 'post', null],
    ]);
    expect(posts.map((each) => each.threadUrl)).toEqual([
      ...Array.from({ length: 8 }, () => `${host}/u3/status/3`), `${host}/u10/status/10`, `${host}/u11/status/11`,
    ]);
  });

  test('an answer to what the page no longer shows has no known parent', () => {
    const posts = read(timeline(post(3, { open: true }), '<button>Show more</button>', post(5, { lineAbove: true })), path);
    expect(ids(posts)).toEqual([['3', 'post', null], ['5', 'reply', null]]);
  });

  test('the same post in a feed behind the open picture opens no conversation', () => {
    const feed = timeline(post(3), post(20));
    const beside = timeline(post(3, { open: true }), post(4));
    expect(ids(read(feed + beside, `${path}/photo/1`))).toEqual([['3', 'post', null], ['20', 'post', null], ['4', 'reply', '3']]);
  });

  test('what the list let go of while scrolling is remembered', () => {
    const document = documentOf(timeline(post(3, { open: true }), post(4), post(5)));
    expect(ids(readDocument(document, host + path).posts)).toEqual([['3', 'post', null], ['4', 'reply', '3'], ['5', 'reply', '3']]);
    const scroll = (gone: number, ...come: string[]): void => {
      const cells = findAll(document, '[data-testid="cellInnerDiv"]');
      for (const html of come) append(cell(html), cells[0]?.parentElement ?? document.body);
      cells.slice(0, gone).forEach((each) => each.remove());
    };
    scroll(2, post(6), heading, post(7));
    expect(ids(readDocument(document, host + path).posts)).toEqual([['5', 'reply', '3'], ['6', 'reply', '3'], ['7', 'post', null]]);
    scroll(3, post(8));
    expect(ids(readDocument(document, host + path).posts)).toEqual([['7', 'post', null], ['8', 'post', null]]);
  });

  test('in the middle of a thread that was not seen from its beginning nothing is guessed', () => {
    expect(ids(read(timeline(post(40), post(41)), path))).toEqual([['40', 'post', null], ['41', 'post', null]]);
  });

  test.each(['/home', '/u2/with_replies', '/search?q=norvelo'])('on %s a line joins a post to its answer', (list) => {
    const posts = read(timeline(post(1, { lineBelow: true }), post(2, { lineAbove: true }), post(3)), list);
    expect(ids(posts)).toEqual([['1', 'post', null], ['2', 'reply', '1'], ['3', 'post', null]]);
    expect(posts.map((each) => each.threadUrl)).toEqual([`${host}/u1/status/1`, null, `${host}/u3/status/3`]);
  });

  test.each([
    ['from above', { lineBelow: true }, {}, ['2', 'reply', '1']],
    ['from below', {}, { lineAbove: true }, ['2', 'reply', '1']],
    ['not at all', { lineAbove: true }, { lineBelow: true }, ['2', 'post', null]],
  ])('joined %s', (_, first, second, expected) => {
    expect(ids(read(timeline(post(1, first), post(2, second))))[1]).toEqual(expected);
  });

  test.each([
    ['people named above the text', { above: '<div>Antwort an <a href="/norvelo">@norvelo</a></div>' }, 'reply'],
    ['people named in the text', { text: '</span><a href="/norvelo">@norvelo</a><span> hello' }, 'post'],
    ['people named in the quoted post', { below: quote('bob', '<a href="/norvelo">@norvelo</a>') }, 'post'],
    ['people tagged in a picture', { below: '<a href="/ada/status/1/media_tags">Norvelo</a>' }, 'post'],
  ])('%s', (_, shown, kind) => expect(one(shown)).toMatchObject({ kind, parentId: null }));
});
