import { describe, expect, test } from 'vitest';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';

describe('numbers as pages shorten them', () => {
  test.each([
    ['en', '490', 490], ['en', ' 1,234 ', 1234], ['en', '1.2K', 1200], ['en', '12M', 12_000_000], ['en', '3.4B', 3_400_000_000],
    ['de', '1,2 Tsd.', 1200], ['de', '3,4 Mio.', 3_400_000], ['de', '12.345', 12_345],
    ['fr', '1,2 k', 1200], ['fr', '1\u202f234', 1234], ['fr', '2 Md', 2_000_000_000],
    ['es', '1,2 mil', 1200], ['es', '3 M', 3_000_000], ['pt-BR', '1,2 mil', 1200], ['pt-BR', '3 mi', 3_000_000],
    ['ru', '1,2 тыс.', 1200], ['ru', '3 млн', 3_000_000], ['uk', '1,2 тис.', 1200], ['nl', '1,2K', 1200],
    ['ja', '1.2万', 12_000], ['ja', '1,234', 1234], ['zh-CN', '3.4亿', 340_000_000], ['ko', '1.2만', 12_000], ['ko', '1.2천', 1200],
    ['tr', '1,2 B', 1200], ['tr', '3 Mn', 3_000_000], ['pl', '1,2 tys.', 1200], ['hi', '12 लाख', 1_200_000], ['hi', '1,23,456', 123_456],
    ['ar', '1.2 ألف', 1200], ['ar', '١٫٢\u00a0ألف', 1200], ['ar', '٤٩٠', 490], ['fa', '۱٫۲ هزار', 1200], ['sw', 'elfu 1.2', 1200],
    ['en', '3 lakh', 300_000], ['en-IN', '1.2 lakh', 120_000], ['en-IN', '1.2 crore', 12_000_000], ['ru', '12 тыс', 12_000],
    ['de-CH', '1’234', 1234], ['de-CH', '1’234 Mio.', 1_234_000_000], ['ar', '١٬٢٣٤', 1234], ['en', '1.98K', 1980], ['en', '1,234K', 1_234_000], ['de', '1,234 Mio.', 1_234_000],
    ['it', '1,2 mln', 1_200_000], ['sv', '1,2 tn', 1200], ['cs', '1,2 tis.', 1200], ['id', '1,2 rb', 1200], ['vi', '1,2 N', 1200],
    ['el', '1,2 χιλ.', 1200], ['uk', '3 млрд', 3_000_000_000], ['zh-TW', '1.2萬', 12_000], ['bg', '1,2 хил.', 1200], ['fi', '1,2 t.', 1200],
    ['he', '1.2K\u200f', 1200], ['fy', '1,2K', 1200], [null, '1.2K', 1200],
  ])('in %s, %s is %d', (language, raw, value) => expect(readShortNumber(raw, language)).toBe(value));

  test.each([
    ['en', ''], ['en', 'Like'], ['en', null], ['en', '12 wonders'], ['de', '1,2'], ['xx', '1,2 gazillion'], ['en', '3 points'],
  ])('in %s, %s is no number', (language, raw) => expect(readShortNumber(raw, language)).toBeNull());
});

test.each([
  ['en', 'Like this comment along with 1,234 other people', 1234], ['en', 'like this comment along with 0 other people', 0],
  ['de', '„Mag ich“ für diesen Kommentar, zusammen mit 1.234 anderen Personen', 1234],
  ['ja', '他 1,234 人と一緒にこのコメントを高く評価', 1234], ['ja', '1.2万人', 12_000], ['en', '9 replies', 9], ['uk', '12 відповідей', 12],
  ['ar', '٣ ردود', 3], ['en', '1.2K replies', 1200], ['en', 'Reply', null], ['en', 'Version 1.2', null],
])('the first number in %s: %s', (language, raw, value) => expect(readFirstNumber(raw, language)).toBe(value));
