// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource } from './samplePages';

const host = 'https://news.ycombinator.com';

interface Row {
  id: string;
  by?: string;
  inside?: string;
  head?: string;
  indent?: number | null;
  age?: string;
}

const comment = (row: Row): string => {
  const { id, by = 'tessaq', inside = `says ${id}`, head = '', indent = 0, age = 'an hour ago' } = row;
  const set = indent === null ? '' : `<td class="ind" indent="${indent}"></td>`;
  const body = inside === '' ? '' : `<div class="commtext c00">${inside}</div>`;
  return `<tr class="athing comtr" id="${id}"><td><table><tr>${set}
  <td class="default"><span class="comhead">${by === '' ? '' : `<a href="user?id=${by}" class="hnuser">${by}</a>`}
  <span class="age"><a href="item?id=${id}">${age}</a></span> ${head}</span>
  <div class="comment">${body}</div></td></tr></table></td></tr>`;
};

const read = (rows: string, path = '/item?id=100', top = ''): Post[] => readSource(
  `<table id="hnmain"><tr><td>${top}<table class="comment-tree">${rows}</table></td></tr></table>`, host + path,
).posts;

const story = `<table class="fatitem"><tr class="athing" id="100"><td class="title"><span class="titleline">
  <a href="item?id=100">Ask</a>
  </span></td></tr><tr><td class="subtext"><a class="hnuser" href="user?id=ada">ada</a></td></tr></table>`;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/news?p=2', 'feed'], ['/newest', 'feed'], ['/from?site=norvelo.example', 'feed'],
    ['/submitted?id=ada', 'feed'], ['/newcomments', 'feed'], ['/item?id=1', 'thread'], ['/threads?id=ada', 'profile'],
    ['/user?id=ada', null], ['/jobs', null], ['/login', null], ['/newsguidelines.html', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));
});

describe('threads', () => {
  test('a comment answers the nearest one above that is set in less', () => {
    const rows = [[101, 0], [102, 1], [103, 2], [104, 2], [105, 1], [106, 0], [107, 1]] as const;
    const posts = read(rows.map(([id, indent]) => comment({ id: String(id), indent })).join(''), '/item?id=100', story);
    expect(posts.map((post) => [post.nativeId, post.parentId])).toEqual([
      ['100', null], ['101', '100'], ['102', '101'], ['103', '102'], ['104', '102'], ['105', '101'], ['106', '100'],
      ['107', '106'],
    ]);
    expect(new Set(posts.map((post) => post.threadUrl))).toEqual(new Set([`${host}/item?id=100`]));
  });

  test('also a deleted one, that is no post itself', () => {
    const rows = comment({ id: '101', by: '', inside: '' }) + comment({ id: '102', indent: 1 });
    expect(read(rows, '/item?id=100', story).map((post) => [post.nativeId, post.parentId]))
      .toEqual([['100', null], ['102', '101']]);
  });

  test('a comment on a page of its own keeps the story that it belongs to', () => {
    const head = '<span class="navs"> | <a href="item?id=90">parent</a></span>'
      + '<span class="onstory"> | on: <a href="item?id=80">S</a></span>';
    const top = `<table class="fatitem">${comment({ id: '95', head, indent: null })}</table>`;
    const posts = read(comment({ id: '96' }), '/item?id=95', top);
    expect(posts.map((post) => [post.nativeId, post.parentId, post.threadUrl])).toEqual([
      ['95', '90', `${host}/item?id=80`], ['96', '95', `${host}/item?id=80`],
    ]);
  });

  test('lists of comments from many threads', () => {
    const head = (parent: number, on: number): string =>
      `<span class="navs"> | <a href="item?id=${parent}">parent</a></span>
      <span class="onstory"> | on: <a href="item?id=${on}">Story</a></span>`;
    const rows = comment({ id: '201', head: head(150, 140) }) + comment({ id: '202', indent: 1 })
      + comment({ id: '203', head: head(160, 160) });
    expect(read(rows, '/threads?id=tessaq').map((post) => [post.nativeId, post.parentId, post.threadUrl, post.context]))
      .toEqual([
        ['201', '150', `${host}/item?id=140`, 'profile'], ['202', '201', `${host}/item?id=140`, 'profile'],
        ['203', '160', `${host}/item?id=160`, 'profile'],
      ]);
  });
});

describe('rows that are no posts', () => {
  const title = '<tr class="athing" id="101"><td class="title"><span class="titleline"><a href="/">x</a></span></td></tr>';
  test.each([
    ['deleted', comment({ id: '101', by: '', inside: '[deleted]' })],
    ['flagged', comment({ id: '101', inside: '[flagged]' })],
    ['dead', comment({ id: '101', inside: '[dead]' })],
    ['an option of a poll', '<tr class="athing" id="101"><td class="comment"><font>Norvelo</font></td></tr>'],
    ['a job', `${title}<tr><td class="subtext"><span class="age">1 hour ago</span></td></tr>`],
    ['a title without its line below', title],
  ])('%s', (_, row) => {
    const { posts, health } = readSource(`<table>${row}</table>`, `${host}/item?id=100`);
    expect(posts).toEqual([]);
    expect(health.found).toBe(0);
  });
});

describe('what is read of a comment', () => {
  test('its paragraphs and code, without the link to reply', () => {
    const reply = '<div class="reply"><p><u><a href="reply?id=101">reply</a></u></div>';
    const inside = `One.<p>Two <i>three</i>.<pre><code>a\n  b</code></pre>${reply}`;
    expect(read(comment({ id: '101', inside }))[0]?.text).toBe('One.\n\nTwo three.\n\na\nb');
  });

  test.each([
    ['<span class="age" title="2024-10-30T18:00:01 1730311201">', '2024-10-30T18:00:01.000Z', 'second'],
    ['<span class="age" title="2021-09-01T21:52:28">', '2021-09-01T21:52:28.000Z', 'second'],
    ['<span class="age">', '2026-03-01T08:00:00.000Z', 'hour'],
  ])('its time from %s', (age, at, precision) => {
    const row = comment({ id: '101' }).replace('<span class="age">', age);
    expect(read(row)[0]?.publishedAt).toMatchObject({ at, precision });
  });

  test('a day of an old comment', () => {
    expect(read(comment({ id: '101', age: 'on Nov 5, 2017' }))[0]?.publishedAt)
      .toMatchObject({ at: '2017-11-05T00:00:00.000Z', precision: 'day' });
  });
});

test('a thread of two thousand answers to one comment is read whole', () => {
  const answers = Array.from({ length: 2_000 }, (_, i) => comment({ id: String(i + 2), indent: 1 }));
  const rows = [comment({ id: '1' }), ...answers];
  expect(read(rows.join('')).filter((post) => post.parentId === '1')).toHaveLength(2_000);
}, 60_000);
