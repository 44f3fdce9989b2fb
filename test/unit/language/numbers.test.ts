import { expect, test } from 'vitest';
import { readCount, readDecimal } from '@/lib/language/numbers';

test.each([
  ['312 points', 312], ['1 point', 1], ['-3 points', -3], ['147\u00a0comments', 147], ['1,234', 1234], ['1.234', 1234],
  ['12 likes', 12], ['1.2K', 1200], ['3,4 M', 3_400_000], ['1\u202f234\u202f567', 1_234_567], ['(7)', 7], ['0', 0],
  ['١٬٢٣٤ تعليق', 1234], ['1’234 Kommentare', 1234], ["1'234'567", 1_234_567], ['1,2 тис. переглядів', 1200], ['12 тыс. просмотров', 12_000],
  ['1.98K', 1980], ['3 lakh views', 300_000], ['1.2 lakh', 120_000], ['2 crore', 20_000_000], ['1.2万回視聴', 12_000], ['3천', 3000],
  ['2,3 Mio. Aufrufe', 2_300_000], ['1,2 mil', 1200], ['1.234.567', 1_234_567], ['1.234,5 Mio.', 1_234_500_000], ['१२३', 123], ['1,23,456', 123_456],
  ['５', 5], ['\u22123', -3], ['1,2 миллиона', null], ['3 milk', 3], ['12 345', 12_345], ['3.5 stars', null], ['3 14 comments', 3],
  ['discuss', null], ['', null], [null, null], ['v2', null], ['x'.repeat(1000) + '5', null],
])('%s counts %s', (raw, count) => expect(readCount(raw)).toBe(count));

test.each([
  ['4.5', 4.5], ['4,5 out of 5', 4.5], [4, 4], ['Rated 3 stars', 3], ['5,0 von 5', 5], ['٤٫٥ من ٥', 4.5], ['４.5', 4.5], ['\u22122', -2], ['none', null], [null, null],
  [Number.NaN, null], [Number.POSITIVE_INFINITY, null],
])('%s is %s', (raw, value) => expect(readDecimal(raw)).toBe(value));
