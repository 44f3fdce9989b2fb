import { expect, test } from 'vitest';
import { handMadePost, type Said } from '@/lib/posts/handMade';
import { identify } from '@/lib/posts/identity';
import { UNKNOWN_TIME } from '@/lib/posts/post';

const SAID: Said = { title: null, text: 'The lamp\u200b flickers', language: 'en', publishedAt: UNKNOWN_TIME };
const OF = { site: 'forum.example', address: 'https://forum.example/t/1' };

test('says what was pointed at, and nothing that nobody knows', () => {
  expect(handMadePost(SAID, OF)).toMatchObject({
    site: 'forum.example', nativeId: null, kind: 'post', permalink: OF.address, threadUrl: OF.address, parentId: null,
    author: { handle: null, name: null, url: null }, title: null, text: 'The lamp flickers', language: 'en',
    context: 'hand', partial: false, publishedAt: { at: null }, rating: null, reply: null,
  });
});

test('is one post for the same words in the same place, and another elsewhere', () => {
  const name = (said: Partial<Said>, address = OF.address): string => identify(handMadePost({ ...SAID, ...said }, { ...OF, address }));
  expect(name({ text: 'the LAMP flickers!' })).toBe(name({}));
  expect(name({ text: 'The saddle creaks' })).not.toBe(name({}));
  expect(name({}, 'https://forum.example/t/2')).not.toBe(name({}));
});

test('without a word is its address', () => {
  expect(handMadePost({ ...SAID, text: ' ', title: '' }, OF).text).toBe(OF.address);
  expect(handMadePost({ ...SAID, text: '', title: 'Lamps' }, OF)).toMatchObject({ text: '', title: 'Lamps' });
});

test('is bounded', () => {
  const post = handMadePost({ ...SAID, text: 'lamp '.repeat(20_000) }, OF);
  expect([post.text.length, post.partial]).toEqual([20_000, true]);
});
