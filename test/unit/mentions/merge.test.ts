import { expect, test } from 'vitest';
import { mergePosts } from '@/lib/mentions/merge';
import { completePost, type PostDraft } from '@/lib/posts/complete';
import type { Post } from '@/lib/posts/post';

function post(draft: Partial<PostDraft>): Post {
  const context = draft.context ?? 'feed';
  return completePost({ kind: 'post', text: 'a lamp', ...draft }, { site: 's', base: 'https://s.example/', context });
}

test('what the newer reading does not say stays', () => {
  const stored = post({ author: { handle: 'ada', followers: 10 }, rating: { value: 2, best: 5 }, place: 'NL' });
  expect(mergePosts(stored, post({ author: { handle: 'ada' } }))).toMatchObject({
    author: { handle: 'ada', followers: 10 },
    rating: { value: 2, best: 5 },
    place: 'NL',
  });
});

test('what it says wins', () => {
  const stored = post({ engagement: { likes: 1, views: 5 } });
  expect(mergePosts(stored, post({ text: 'a better lamp', engagement: { likes: 7 } }))).toMatchObject({
    text: 'a better lamp',
    engagement: { likes: 7, views: 5 },
  });
});

test('it is counted in the context in which it was met first', () => {
  expect(mergePosts(post({ context: 'feed' }), post({ context: 'thread' })).context).toBe('feed');
});

test.each([
  ['a finer time wins', 'hour', 'second', 'new'],
  ['a coarser one loses', 'day', 'month', 'old'],
  ['ages of one precision drift: the first stays', 'hour', 'hour', 'old'],
  ['exact times are corrected', 'second', 'second', 'new'],
] as const)('%s', (_, before, after, kept) => {
  const stored = post({ publishedAt: { at: '2026-01-01T00:00:00.000Z', precision: before, raw: 'old' } });
  const read = post({ publishedAt: { at: '2026-01-01T03:00:00.000Z', precision: after, raw: 'new' } });
  expect(mergePosts(stored, read).publishedAt.raw).toBe(kept);
});

test.each([
  ['a time to come gives way to any other', true, false, 'new'],
  ['and never takes its place', false, true, 'old'],
  ['the first of two stays', true, true, 'old'],
] as const)('%s', (_, before, after, kept) => {
  const at = (raw: string, isClamped: boolean, precision: 'day' | 'minute'): Post =>
    post({ publishedAt: { at: '2026-01-01T00:00:00.000Z', precision, raw, ...(isClamped ? { clamped: true } : {}) } });
  expect(mergePosts(at('old', before, 'minute'), at('new', after, 'day')).publishedAt.raw).toBe(kept);
});
