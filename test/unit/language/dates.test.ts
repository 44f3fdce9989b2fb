import { describe, expect, test } from 'vitest';
import { readTime, type DateWords } from '@/lib/language/dates';

const now = Date.UTC(2026, 2, 31, 12, 34, 56, 789);
const read = (raw: string | number | null): string => {
  const { at, precision } = readTime(raw, { now });
  return `${at} ${precision}`;
};

describe('times as pages write them', () => {
  test.each([
    // ISO 8601
    ['2024-06-19T08:12:00.123Z', '2024-06-19T08:12:00.123Z second'],
    ['2024-06-19T08:12:05+02:00', '2024-06-19T06:12:05.000Z second'],
    ['2024-06-19T08:12:05-0330', '2024-06-19T11:42:05.000Z second'],
    ['2024-06-19 08:12 +02', '2024-06-19T06:12:00.000Z minute'],
    ['2024-06-19 08:12:05 UTC', '2024-06-19T08:12:05.000Z second'],
    ['2024-06-19T08:12:05.1234567Z', '2024-06-19T08:12:05.123Z second'],
    ['2024-06-19', '2024-06-19T00:00:00.000Z day'],
    ['2024-6-9', '2024-06-09T00:00:00.000Z day'],
    ['2024-06', '2024-06-01T00:00:00.000Z month'],
    // without a zone only the day is sure
    ['2024-06-19T23:12:05', '2024-06-19T00:00:00.000Z day'],
    // numbers of seconds and milliseconds
    ['1718784725', '2024-06-19T08:12:05.000Z second'],
    [1718784725123, '2024-06-19T08:12:05.123Z second'],
    // ages
    ['just now', '2026-03-31T12:34:00.000Z minute'],
    ['30 seconds ago', '2026-03-31T12:34:00.000Z minute'],
    ['5 minutes ago', '2026-03-31T12:29:00.000Z minute'],
    ['an hour ago', '2026-03-31T11:00:00.000Z hour'],
    ['5 hours ago', '2026-03-31T07:00:00.000Z hour'],
    ['About 5 hours ago', '2026-03-31T07:00:00.000Z hour'],
    ['today', '2026-03-31T00:00:00.000Z day'],
    ['Yesterday', '2026-03-30T00:00:00.000Z day'],
    ['A day ago', '2026-03-30T00:00:00.000Z day'],
    ['Updated 3 days ago', '2026-03-28T00:00:00.000Z day'],
    ['1 week ago', '2026-03-01T00:00:00.000Z month'],
    ['a month ago', '2026-02-01T00:00:00.000Z month'],
    ['14 months ago', '2025-01-01T00:00:00.000Z month'],
    ['2 years ago', '2024-01-01T00:00:00.000Z year'],
    ['2h', '2026-03-31T10:00:00.000Z hour'],
    ['3d', '2026-03-28T00:00:00.000Z day'],
    ['2mo', '2026-01-01T00:00:00.000Z month'],
    // written dates
    ['Nov 5, 2017', '2017-11-05T00:00:00.000Z day'],
    ['on Feb 12, 2017', '2017-02-12T00:00:00.000Z day'],
    ['5 November 2017', '2017-11-05T00:00:00.000Z day'],
    ['Sunday, November 5th, 2017', '2017-11-05T00:00:00.000Z day'],
    ['November 5, 2017 at 3:04 PM', '2017-11-05T00:00:00.000Z day'],
    ['Sun, 05 Nov 2017 08:10:11 GMT', '2017-11-05T08:10:11.000Z second'],
    ['May 2024', '2024-05-01T00:00:00.000Z month'],
    ['2023/09/05', '2023-09-05T00:00:00.000Z day'],
    ['05.11.2017', '2017-11-05T00:00:00.000Z day'],
    ['25/11/2017', '2017-11-25T00:00:00.000Z day'],
    ['11/25/2017', '2017-11-25T00:00:00.000Z day'],
    // without a year, the latest such day
    ['Nov 5', '2025-11-05T00:00:00.000Z day'],
  ])('%s is %s', (raw, expected) => expect(read(raw)).toBe(expected));

  test.each([
    null, '', ' ', 'Reply', '05/11/2017', 'Feb 30', '2024-02-30', '2024-13-01', '2024-06-19T25:00:00Z', '12', '3 points',
    '5 apples ago', 'May', '0001-01-01', '9999999999999', 'x'.repeat(1_000_000), '3 comments', 'in 5 hours', 'constructor',
  ])('%.20s is unknown, never guessed', (raw) => expect(read(raw)).toBe('null unknown'));

  test('what could not be read is kept as it was written', () => {
    expect(readTime(' 05/11/2017 ', { now }).raw).toBe('05/11/2017');
    expect(readTime(null, { now }).raw).toBeNull();
  });

  test('a site may say that its times are UTC', () => {
    expect(readTime('2021-09-01T21:52:28', { now, zoneless: 'utc' }).at).toBe('2021-09-01T21:52:28.000Z');
  });

  test.each([
    ['2021-09-01T21:52:28', 'Europe/Berlin', '2021-09-01T19:52:28.000Z'],
    ['Yesterday at 2:03 PM', 'America/New_York', '2026-03-30T18:03:00.000Z'],
    // In New York it is still the 31st of March at 23:30 UTC-4.
    ['1 Apr', 'America/New_York', '2025-04-01T00:00:00.000Z'],
    ['30 May at 11:02', 'utc', '2025-05-30T11:02:00.000Z'],
    ['6:41 pm', 'utc', '2026-03-30T18:41:00.000Z'],
    ['1:03 PM · Jan 26, 2026', 'no/zone', '2026-01-26T00:00:00.000Z'],
  ])('%s in %s is %s', (raw, zoneless, at) => expect(readTime(raw, { now, zoneless }).at).toBe(at));

  test.each([
    ['2199-01-01', '2026-03-31T00:00:00.000Z', 'day'], ['2026-03-31T12:41:00Z', '2026-03-31T12:34:00.000Z', 'minute'],
    ['May 2026', '2026-03-01T00:00:00.000Z', 'month'],
  ])('%s is still to come: it is clamped', (raw, at, precision) => {
    expect(readTime(raw, { now })).toEqual({ at, precision, raw, clamped: true });
  });

  test.each(['2026-04-01', '2026-03-31T12:39:00Z'])('%s is within the slack', (raw) => {
    expect(readTime(raw, { now }).clamped).toBeUndefined();
  });

  test('a site may say which comes first', () => {
    expect(readTime('7-5', { now, order: 'month-first' }).at).toBe('2025-07-05T00:00:00.000Z');
    expect(readTime('05/11/2017', { now, order: 'day-first' }).at).toBe('2017-11-05T00:00:00.000Z');
  });

  test('an age that is read twice within its precision gives one time', () => {
    const first = readTime('5 hours ago', { now });
    expect(readTime('5 hours ago', { now: now + 60_000 })).toEqual(first);
  });

  test('another language needs only its words', () => {
    const german: DateWords = {
      units: { stunden: 'hour' }, one: ['eine'], ago: ['her'], now: ['gerade eben'], today: ['heute'],
      yesterday: ['gestern'], aside: ['vor'],
    };
    const words = [german];
    expect(readTime('19. Juni 2024', { now, locales: ['de'] }).at).toBe('2024-06-19T00:00:00.000Z');
    expect(readTime('gestern', { now, words }).at).toBe('2026-03-30T00:00:00.000Z');
    expect(readTime('5 Stunden her', { now, words }).at).toBe('2026-03-31T07:00:00.000Z');
  });
});
