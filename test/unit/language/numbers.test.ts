import { expect, test } from 'vitest';
import { readCount, readDecimal } from '@/lib/language/numbers';

test.each([
  ['312 points', 312], ['1 point', 1], ['-3 points', -3], ['147\u00a0comments', 147], ['1,234', 1234], ['1.234', 1234],
  ['12 likes', 12], ['1.2K', 1200], ['3,4 M', 3_400_000], ['1\u202f234\u202f567', 1_234_567], ['(7)', 7], ['0', 0],
  ['discuss', null], ['', null], [null, null], ['v2', null], ['x'.repeat(1000) + '5', null],
])('%s counts %s', (raw, count) => expect(readCount(raw)).toBe(count));

test.each([
  ['4.5', 4.5], ['4,5 out of 5', 4.5], [4, 4], ['Rated 3 stars', 3], ['none', null], [null, null],
  [Number.NaN, null], [Number.POSITIVE_INFINITY, null],
])('%s is %s', (raw, value) => expect(readDecimal(raw)).toBe(value));
