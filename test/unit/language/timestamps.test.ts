import { expect, test } from 'vitest';
import { readTimestamp } from '@/lib/language/timestamps';

const now = Date.UTC(2026, 2, 1, 9, 30);

test.each([
  ['2024-05-03T10:20:30.400Z', '2024-05-03T10:20:30.400Z', 'second'],
  ['2024-05-03T10:20:30+02:00', '2024-05-03T08:20:30.000Z', 'second'],
  ['2024-05-03T10:20:30.5+0000', '2024-05-03T10:20:30.500Z', 'second'],
  ['2024-05-03 10:20Z', '2024-05-03T10:20:00.000Z', 'minute'],
  ['2024-05-03', '2024-05-03T00:00:00.000Z', 'day'],
  ['2024-05', '2024-05-01T00:00:00.000Z', 'month'],
  ['1714731630', '2024-05-03T10:20:30.000Z', 'second'],
  [1_714_731_630_400, '2024-05-03T10:20:30.400Z', 'second'],
])('%s is %s, to the %s', (raw, at, precision) => {
  expect(readTimestamp(raw, { now })).toEqual({ at, precision, raw: String(raw) });
});

test('without a zone a time is known to the day, or to the second where the site writes UTC', () => {
  expect(readTimestamp('2024-05-03T10:20:30', { now })).toMatchObject({ at: '2024-05-03T00:00:00.000Z', precision: 'day' });
  expect(readTimestamp('2024-05-03T10:20:30', { now, zoneless: 'utc' })).toMatchObject({ at: '2024-05-03T10:20:30.000Z', precision: 'second' });
});

test('what is still to come is clamped, and says so', () => {
  expect(readTimestamp('2026-05-03T10:20:30Z', { now })).toEqual({
    at: '2026-03-01T09:30:00.000Z', precision: 'minute', raw: '2026-05-03T10:20:30Z', clamped: true,
  });
  expect(readTimestamp('2026-03-01T09:34:00Z', { now })).toMatchObject({ at: '2026-03-01T09:34:00.000Z' });
});

test.each(['5 hours ago', 'May 3, 2024', '2024-13-40', 'yesterday', '12'])('%s is not known', (raw) => {
  expect(readTimestamp(raw, { now })).toEqual({ at: null, precision: 'unknown', raw });
});

test.each([null, undefined, '', ' '])('%o says nothing', (raw) => {
  expect(readTimestamp(raw, { now })).toEqual({ at: null, precision: 'unknown', raw: null });
});
