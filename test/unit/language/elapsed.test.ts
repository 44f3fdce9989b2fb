import { expect, test } from 'vitest';
import { readElapsed } from '@/lib/language/elapsed';

const now = Date.UTC(2026, 2, 1, 9, 30);

test.each([
  ['3d', 'en', '2026-02-26', 'day'],
  ['3mo', null, '2025-12-01', 'month'],
  ['2 hours ago (edited)', 'en', '2026-03-01T07', 'hour'],
  ['5 днів тому', 'uk', '2026-02-24', 'day'],
  ['2 года назад', 'ru', '2024-01-01', 'year'],
  ['قبل 3 أيام', 'ar', '2026-02-26', 'day'],
  ['vor 2 Wochen', 'de', '2026-02-01', 'month'],
  ['il y a 2 h', 'fr', '2026-03-01T07', 'hour'],
  ['2日前', 'ja', '2026-02-27', 'day'],
  ['3 dagen lyn', 'fy', '2026-02-26', 'day'],
  ['1w • Edited', 'en', '2026-02-01', 'month'],
])('%s (%s) is %s, to the %s', (raw, language, at, precision) => {
  const read = readElapsed(raw, { now, language });
  expect(read).toMatchObject({ precision, raw });
  expect(read.at?.startsWith(at)).toBe(true);
});

test.each(['May 3, 2024', '2024-05-03', 'Premium', '3 points'])('%s is no age', (raw) => {
  expect(readElapsed(raw, { now, language: 'en' })).toEqual({ at: null, precision: 'unknown', raw });
});

test.each([null, undefined, '', ' '])('%o says nothing', (raw) => {
  expect(readElapsed(raw, { now, language: 'en' })).toEqual({ at: null, precision: 'unknown', raw: null });
});
