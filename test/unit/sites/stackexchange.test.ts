// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource, siteOf } from './samplePages';

const host = 'https://stackoverflow.com';
const person = (id: number, name: string): string => `<div class="post-signature"><div class="user-info"><div class="user-action-time">answered
  <span title="2026-01-0${id} 10:00:00Z" class="relativetime">x</span></div><div class="user-details"><a href="/users/${id}/x">${name}</a></div></div></div>`;
const editor = `<div class="post-signature"><div class="user-info"><div class="user-action-time"><a href="/posts/9/revisions">edited <span title="2026-02-02 10:00:00Z" class="relativetime">x</span></a></div>
  <div class="user-details"><a href="/users/99/editor">Ed</a></div></div></div>`;

const answer = (inner: string, more = ''): string =>
  `<div id="answer-9" class="answer ${more}" data-answerid="9" data-parentid="7"><div class="js-post-body">Norvelo.</div>${inner}</div>`;

const reading = (html: string, path = '/questions/7/lamps', at = host): ReturnType<typeof readSource> =>
  readSource(`<html lang="en"><body>${html}</body></html>`, at + path);
const read = (html: string, path?: string, at?: string): Post[] => reading(html, path, at).posts;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/questions', 'feed'], ['/questions/7/lamps', 'thread'], ['/questions/7', 'thread'], ['/q/7', 'thread'], ['/a/9', 'thread'],
    ['/questions/tagged/lamps', 'search'], ['/search?q=norvelo', 'search'], ['/unanswered', 'feed'], ['/users/3/ada?tab=answers', 'profile'],
    ['/questions/ask', null], ['/users', null], ['/tags', null], ['/c/team/questions', null], ['/posts/7/revisions', null], ['/review/close', null], ['/jobs', null],
  ])('%s is %s', (path, kind) => expect(reading('', path).page?.kind ?? null).toBe(kind));
  test.each(['chat.stackexchange.com', 'data.stackexchange.com', 'area51.stackexchange.com', 'api.stackexchange.com'])('%s is not read', (at) =>
    expect(reading(answer(person(1, 'Ada')), '/', `https://${at}`)).toMatchObject({ page: null, posts: [] }));
});

test.each([
  ['/search?q=norvelo', { terms: 'norvelo' }], ['/questions/tagged/lamps+salt', { terms: '[lamps] [salt]' }], ['/users/3/ada', { owner: 'ada' }], ['/questions', null],
])('%s is about %j', (path, subject) => expect(siteOf('stackexchange').about?.(new URL(host + path), document)).toEqual(subject));

describe('each site numbers its posts by itself', () => {
  test.each([
    [host, 'stackoverflow.com/a/9'], ['https://www.superuser.com', 'superuser.com/a/9'], ['https://meta.askubuntu.com', 'meta.askubuntu.com/a/9'],
  ])('%s', (at, nativeId) => expect(read(answer(person(1, 'Ada')), undefined, at)[0]?.nativeId).toBe(nativeId));
  test('also in a list of many sites', () => {
    const summary = '<div class="question-summary"><div class="summary"><h3><a class="question-hyperlink" href="https://superuser.com/questions/5/lamps">Lamps</a></h3></div></div>';
    expect(read(summary, '/questions', 'https://stackexchange.com')[0]).toMatchObject({ nativeId: 'superuser.com/q/5', threadUrl: 'https://superuser.com/questions/5' });
  });
});

describe('who wrote it', () => {
  test.each([
    ['the only one', person(1, 'Ada'), 'Ada', '2026-01-01T10:00:00.000Z'],
    ['not an editor', editor + person(1, 'Ada'), 'Ada', '2026-01-01T10:00:00.000Z'],
    ['nobody, where only an editor is named', editor, null, null],
    ['nobody, where it is unsure', person(1, 'Ada') + person(2, 'Bo'), null, null],
    ['the one that is marked', person(2, 'Bo') + person(1, 'Ada').replace('class="user-details"', 'class="user-details" itemprop="author"'), 'Ada', '2026-01-01T10:00:00.000Z'],
  ])('%s', (_, html, name, at) => expect(read(answer(html))[0]).toMatchObject({ author: { name }, publishedAt: { at } }));
});

describe('comments', () => {
  const comment = (inner: string): string => `<ul><li id="comment-5" class="comment js-comment">${inner}</li></ul>`;
  const whole = '<span class="comment-copy">Mine too.</span> <a class="comment-user" href="/users/4/bo">Bo</a> <span class="comment-date"><span title="2026-01-05 09:00:00Z, License: CC BY-SA 4.0">Jan 5</span></span>';
  test('hang on what they stand under', () => {
    const [, onAnswer] = read(answer(person(1, 'Ada') + comment(whole)));
    const [onQuestion] = read(comment(whole));
    expect(onAnswer).toMatchObject({ parentId: 'stackoverflow.com/a/9', author: { name: 'Bo' }, publishedAt: { at: '2026-01-05T09:00:00.000Z' } });
    expect(onQuestion).toMatchObject({ parentId: 'stackoverflow.com/q/7', permalink: `${host}/posts/comments/5` });
  });
  test('are not the words of an answer', () => expect(read(answer(person(1, 'Ada') + comment(whole)))[0]?.text).toBe('Norvelo.'));
  test.each([['words', whole.replace('comment-copy', 'x')], ['author', whole.replace('comment-user', 'x')]])('without %s are counted', (_, inner) =>
    expect(reading(comment(inner)).health).toMatchObject({ found: 1, read: 0 }));
  test('a title in another language leaves the words', () =>
    expect(read(comment(whole.replace(/title="[^"]*"/u, 'title="baka"')))[0]?.publishedAt).toMatchObject({ precision: 'day' }));
});

test('a deleted answer is gone', () => {
  const { page } = reading(answer('', 'deleted-answer'));
  const element = page?.document.querySelector('.answer') ?? null;
  expect(element === null || page === null ? null : siteOf('stackexchange').read?.(element, page)).toEqual({ gone: 'stackoverflow.com/a/9' });
});

test.each([
  ['words', '<div class="answer" data-answerid="9">Share</div>'], ['number', '<div id="question" class="question"><div class="js-post-body">x</div></div>'],
])('a post without %s is counted', (_, html) => expect(reading(html, '/questions').health).toMatchObject({ found: 1, read: 0 }));

describe('lists', () => {
  const summary = (card: string, href = '/questions/7/lamps'): string => `<div class="s-post-summary" data-post-id="7" data-post-type-id="1">
    <span class="s-post-summary--stats-item-number">1.2k</span><h3><a href="${href}">Lamps</a></h3><div class="s-post-summary--content-excerpt">Norvelo …</div>${card}</div>`;
  const asked = '<div class="s-user-card"><a href="/users/3/ada"><img></a><a href="/users/3/ada">Ada</a><time>asked <span title="2026-01-05 09:00:00Z">x</span></time></div>';
  test('who asked', () => expect(read(summary(asked), '/questions')[0]).toMatchObject({
    author: { name: 'Ada' }, publishedAt: { at: '2026-01-05T09:00:00.000Z' }, partial: true, engagement: { likes: 1200, replies: null },
  }));
  test('not who changed it last', () =>
    expect(read(summary(asked.replace('<time>', '<time><a href="/questions/7/lamps/?lastactivity">x</a>')), '/')[0])
      .toMatchObject({ author: { name: null, url: null }, publishedAt: { at: null } }));
  test('advertisements have no number', () => expect(reading(summary('', '/jobs/1').replace(' data-post-id="7"', ''), '/questions')).toMatchObject({ posts: [], health: { found: 0 } }));
});
