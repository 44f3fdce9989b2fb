// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource, siteOf } from './samplePages';

const frame = 'https://disqus.com/embed/comments/?f=wheelhouse&t_u=https%3A%2F%2Fwheelhouse.example%2Freview';

interface Parts {
  id?: string;
  author?: string;
  message?: string | null;
  time?: string;
  more?: string;
  children?: string;
}

const comment = (parts: Parts = {}): string => {
  const { id = '11', author = '<a href="https://disqus.com/by/ada/" data-username="ada">Ada</a>', message = 'says' } = parts;
  const time = parts.time ?? '<a class="time-ago" data-role="relative-time" href="https://wheelhouse.example/review#comment-11" title="x">5 hours ago</a>';
  return `<li id="post-${id}" class="post"><div data-role="post-content" class="post-content"><div class="post-body"><header><span class="post-byline">
  ${author === '' ? '' : `<span class="author">${author}</span>`}${parts.more ?? ''}</span><span class="post-meta">${time}</span></header>
  ${message === null ? '' : `<div data-role="message" class="post-message"><p>${message}</p></div>`}</div></div>
  <ul class="children">${parts.children ?? ''}</ul></li>`;
};

const data = (posts: unknown[]): string =>
  `<script type="text/json" id="disqus-threadData">${JSON.stringify({ response: { posts } })}</script>`;
const reading = (html: string, address = frame, lang = 'en'): ReturnType<typeof readSource> =>
  readSource(`<html lang="${lang}"><body><ul id="post-list">${html}</ul></body></html>`, address);
const read = (html: string, address?: string, lang?: string): Post[] => reading(html, address, lang).posts;

describe('kinds of pages', () => {
  test.each([
    [frame, 'thread'], ['https://disqus.com/embed/comments/?f=x', 'thread'], ['https://disqus.com/home/discussion/wheelhouse/review/', 'thread'],
    ['https://disqus.com/home/inbox/', null], ['https://disqus.com/by/ada/', null], ['https://disqus.com/home/settings/', null],
    ['https://disqus.com/recommendations/?base=default', null], ['https://wheelhouse.disqus.com/admin/moderate/', null],
  ])('%s is %s', (address, kind) => expect(reading('', address).page?.kind ?? null).toBe(kind));
});

test('it is read in frames', () => expect(siteOf('disqus').frames).toBe(true));

describe('parents', () => {
  const answer = comment({ id: '12' });
  test.each([
    ['none', comment(), null],
    ['the one around', comment({ id: '10', children: answer }), '10'],
    ['the one that is named', comment({ id: '12', more: '<a class="parent-link" href="#comment-9">Bo</a>' }), '9'],
    ['the one in the data', comment({ id: '12' }) + data([{ id: '12', parent: 8 }]), '8'],
  ])('%s', (_, html, parentId) => expect(read(html).at(-1)).toMatchObject({ parentId, kind: parentId === null ? 'comment' : 'reply' }));

  test('words of answers are not those of what they answer', () =>
    expect(read(comment({ id: '10', message: 'first', children: answer })).map(({ text }) => text)).toEqual(['first', 'says']));
});

describe('threads', () => {
  test.each([
    ['of the frame’s address', frame, 'https://wheelhouse.example/review'],
    ['of the comment', 'https://disqus.com/embed/comments/?f=x', 'https://wheelhouse.example/review'],
  ])('%s', (_, address, threadUrl) => expect(read(comment(), address)[0]?.threadUrl).toBe(threadUrl));
  test('a hostile address is none', () =>
    expect(read(comment({ time: '' }), 'https://disqus.com/embed/comments/?t_u=javascript%3Aalert(1)')[0]).toMatchObject({ threadUrl: null, permalink: null }));
});

describe('times', () => {
  const at = (time: string, more = '', lang = 'en'): unknown => read(comment({ time }) + more, frame, lang)[0]?.publishedAt;
  test('of the data, exact', () =>
    expect(at('<a class="time-ago" href="#">x</a>', data([{ id: '11', createdAt: '2026-02-01T10:00:05' }]))).toMatchObject({ at: '2026-02-01T10:00:05.000Z', precision: 'second' }));
  test('of the words', () =>
    expect(at('<a class="time-ago" href="#" title="x">vor 5 Stunden</a>', '', 'de')).toMatchObject({ at: '2026-03-01T04:00:00.000Z', precision: 'hour' }));
  test.each([
    ['Thursday, March 1, 2018 5:12 AM', 'en', '2018-03-01'], ['jeudi 1 mars 2018 05:12', 'fr', '2018-03-01'], ['Donnerstag, 1. März 2018 05:12', 'de', '2018-03-01'],
    ['четверг, 1 марта 2018 г. 5:12', 'ru', '2018-03-01'], ['2014年9月14日星期日上午10点39', 'zh', '2014-09-14'], ['giovedì 1 marzo 2018 5:12', 'it', '2018-03-01'],
  ])('of the title %s', (title, lang, day) =>
    expect(at(`<a class="time-ago" href="#" title="${title}">6 years ago</a>`, '', lang)).toMatchObject({ at: expect.stringContaining(day) as unknown }));
  test('none', () => expect(at('')).toMatchObject({ at: null }));
});

test.each([
  ['deleted, by the data', comment({ author: '', message: null }) + data([{ id: '11', isDeleted: true }])],
  ['deleted, by what is left', '<li id="post-11" class="post"><div data-role="post-content"><div class="post-body"><p>This comment was deleted.</p></div></div></li>'],
  ['a highlighted copy', comment({ id: '11' }).replace('id="post-', 'id="highlighted-post-')],
])('no post: %s', (_, html) => expect(reading(html)).toMatchObject({ posts: [], health: { found: 0 } }));

test.each([
  ['words', comment({ message: null })], ['author', comment({ author: '' })], ['body', '<li id="post-1" class="post">Reply</li>'],
])('one without %s is counted', (_, html) => expect(reading(html).health).toMatchObject({ found: 1, read: 0 }));

test('a deleted one is gone', () => {
  const { page } = reading(comment({ id: '13' }) + data([{ id: '13', isDeleted: true }]));
  const element = page?.document.querySelector('li.post') ?? null;
  expect(element === null || page === null ? null : siteOf('disqus').read?.(element, page)).toEqual({ gone: '13' });
});

test('a guest has a name only', () => expect(read(comment({ author: 'Guest' }))[0]?.author).toMatchObject({ handle: null, name: 'Guest', url: null }));
