import { expect, test } from 'vitest';
import { nativeIdIn } from '@/lib/exchange/import/nativeIds';
import type { PostKind } from '@/lib/posts/post';

const CASES: readonly (readonly [string, string, PostKind, string | null])[] = [
  ['x', 'https://x.com/somebody/status/1875/photo/1', 'reply', '1875'],
  ['x', 'https://x.com/somebody', 'post', null],
  ['hackernews', 'https://news.ycombinator.com/item?id=41', 'comment', '41'],
  ['reddit', 'https://www.reddit.com/r/bags/comments/1abc2/the_zip/', 'post', 't3_1abc2'],
  ['reddit', 'https://www.reddit.com/r/bags/comments/1abc2/the_zip/kx9z/', 'comment', 't1_kx9z'],
  ['reddit', 'https://www.reddit.com/r/bags/comments/1abc2/the_zip/', 'comment', null],
  ['tiktok', 'https://www.tiktok.com/@bag.lover/video/7301234567890', 'post', '7301234567890'],
  ['tiktok', 'https://www.tiktok.com/@bag.lover/video/7301234567890', 'comment', null],
  ['instagram', 'https://www.instagram.com/reel/Cabc-1_x/', 'post', 'Cabc-1_x'],
  ['threads', 'https://www.threads.net/@lea/post/DAbc_1-x', 'reply', 'DAbc_1-x'],
  ['trustpilot', 'https://www.trustpilot.com/reviews/65f0a1b2c3d4e5f6a7b8c9d0', 'review', '65f0a1b2c3d4e5f6a7b8c9d0'],
  ['forum.bags.example', 'https://forum.bags.example/status/9', 'post', null],
  ['constructor', 'https://x.com/a/status/9', 'post', null],
];

test.each(CASES)('of %s, the address %s of a %s names %s', (site, address, kind, name) => {
  expect(nativeIdIn(site, address, kind)).toBe(name);
});

test('what has no address is not named by it', () => {
  expect(nativeIdIn('x', null, 'post')).toBe(null);
});
