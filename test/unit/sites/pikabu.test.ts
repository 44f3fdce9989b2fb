// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://pikabu.ru';
const pikabu = siteOf('pikabu');

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/hot', 'feed'], ['/tag/Norvelo', 'feed'], ['/community/velo', 'feed'], ['/story/a_1', 'thread'],
    ['/@ada', 'profile'], ['/profile/ada', 'profile'], ['/search?q=norvelo', 'search'],
    ['/messages/ada', null], ['/settings', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));
});

test.each([
  ['/search?q=norvelo', { terms: 'norvelo' }], ['/@ada', { owner: 'ada' }], ['/profile/ada', { owner: 'ada' }], ['/hot', null],
])('%s is about %o', (path, subject) => expect(pikabu.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

const comment = (meta: string, body = '<div class="comment__content">words</div>'): string =>
  `<div class="comment" data-id="9" data-meta="${meta}"><div class="comment__body">
  <div class="comment__user" data-name="ada"></div>${body}</div></div>`;

const outcomeOf = (html: string, path: string): unknown => {
  const document = documentOf(html);
  const url = new URL(host + path);
  const element = document.querySelector(pikabu.posts ?? '');
  const kind = pikabu.pageKind(url, document);
  if (element === null || kind === null) throw new Error('no element');
  return readElement(pikabu, element, { url, document, kind, now: NOW }, 'pikabu');
};

test.each([
  ['a deleted comment', comment('pid=0;sid=1;de=1'), { outcome: 'gone', identity: 'pikabu:c9' }],
  ['a comment without its words', comment('pid=0;sid=1;de=0', '<button>Reply</button>'), { outcome: 'failed', why: 'text not found' }],
  ['a comment whose part is that of its answer', '<div class="comment" data-id="9"><div class="comment__children"><div class="comment" data-id="10"><div class="comment__body"><div class="comment__content">other</div></div></div></div></div>', { outcome: 'failed', why: 'text not found' }],
  ['a story without title and words', '<article class="story" data-story-id="7" data-page="true">412</article>', { outcome: 'failed', why: 'text not found' }],
  ['a story that may please', '<article class="story rv-related" data-story-id="7" data-page="true"><h2 class="story__title">T</h2></article>', { outcome: 'refused' }],
  ['another story on a story\'s page', '<article class="story" data-story-id="7" data-page="false"><h2 class="story__title">T</h2></article>', { outcome: 'refused' }],
  ['an advertisement', '<article class="story" data-story-id="7" data-page="true"><h2 class="story__title">T</h2><span class="story__sponsor">ad</span></article>', { outcome: 'refused' }],
])('%s', (_, html, outcome) => expect(outcomeOf(html, '/story/norvelo_1')).toEqual(outcome));

test('a comment answers what it names, or the comment around it, or the story', () => {
  const inner = comment('sid=1', '<div class="comment__content">inner</div>').replaceAll('"9"', '"10"');
  const html = comment('pid=5;sid=1').replace(/<\/div>$/u, `<div class="comment__children">${inner}</div></div>`);
  const { posts } = readSource(html, `${host}/story/norvelo_1`);
  expect(posts.map(({ nativeId, parentId, text }) => [nativeId, parentId, text])).toEqual([
    ['c9', 'c5', 'words'], ['c10', 'c9', 'inner'],
  ]);
  expect(readSource(comment(''), `${host}/story/norvelo_1`).posts[0]?.parentId).toBe('1');
});
