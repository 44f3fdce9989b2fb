import { expect, test } from 'vitest';
import { completePost, type PostDraft } from '@/lib/posts/complete';
import { hash, hashNumber, identify } from '@/lib/posts/identity';

function named(draft: Partial<PostDraft>): string {
  const from = { site: 'shop.example', base: 'https://shop.example/', context: 'reviews' as const };
  return identify(completePost({ kind: 'review', text: 'Bright enough for the woods', ...draft }, from));
}

test('the native id is the name', () => expect(named({ nativeId: '77' })).toBe('shop.example:77'));

test.each([
  ['the age', { publishedAt: { at: '2026-01-01T00:00:00Z', precision: 'hour' as const, raw: '5 hours ago' } }],
  ['the likes', { engagement: { likes: 40 } }],
  ['the case and the spaces', { text: ' bright   ENOUGH for the woods ' }],
  ['what comes after the first 80 letters', { text: `Bright enough for the woods${' a'.repeat(200)}` }],
])('without one, %s does not change the name', (what, changes) => {
  const text = what.startsWith('what comes') ? `Bright enough for the woods${' a'.repeat(100)}` : undefined;
  expect(named(changes)).toBe(named(text === undefined ? {} : { text }));
});

test.each([
  ['another author', { author: { name: 'Noor' } }],
  ['another thread', { threadUrl: 'https://shop.example/lamp-2' }],
  ['another text', { text: 'Too dim for the woods' }],
])('%s is another post', (_, changes) => expect(named(changes)).not.toBe(named({})));

test('names stay as they were stored', () => {
  expect(named({ author: { name: 'Ada' }, threadUrl: '/lamp' })).toMatchInlineSnapshot(`"shop.example:~19ourzy0tf80ip"`);
  expect(hash('Earshot')).toMatchInlineSnapshot(`"0vtb8b4189krmf"`);
});

test('a hundred thousand hashes do not collide', () => {
  const texts = Array.from({ length: 100_000 }, (_, i) => `post-${i}`);
  expect(new Set(texts.map(hash)).size).toBe(texts.length);
  expect(new Set(texts.map(hashNumber)).size).toBe(texts.length);
  expect(texts.map(hashNumber).every(Number.isSafeInteger)).toBe(true);
});
