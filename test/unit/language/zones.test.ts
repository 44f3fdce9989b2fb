import { describe, expect, test } from 'vitest';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { instantOf, isZone, wallTime } from '@/lib/language/zones';

const utc = (iso: string): number => Date.parse(`${iso}Z`);
const at = (raw: string, zoneless: string, now: string, language = 'en-GB'): string | null =>
  readAge(raw, { now: utc(now), language, zoneless }).at;

describe('clocks of a zone', () => {
  test.each([
    ['Europe/Berlin', '2026-01-15T12:00', '2026-01-15T11:00'],
    ['Europe/Berlin', '2026-07-15T12:00', '2026-07-15T10:00'],
    ['America/New_York', '2026-07-15T22:00', '2026-07-16T02:00'],
    ['Asia/Kolkata', '2026-07-15T05:00', '2026-07-14T23:30'],
    ['Asia/Kathmandu', '2026-07-15T05:45', '2026-07-15T00:00'],
    ['Pacific/Kiritimati', '2026-07-15T13:00', '2026-07-14T23:00'],
    ['utc', '2026-07-15T13:00', '2026-07-15T13:00'],
    // the last minute before, and the first after, clocks are put forward from 02:00 to 03:00
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00'],
    // an hour that is skipped is counted on from before
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30'],
    // of an hour that comes twice, the first
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    // half an hour
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45'],
    // a day that a country left out
    ['Pacific/Apia', '2011-12-31T10:00', '2011-12-30T20:00'],
  ])('%s: %s is %s in UTC', (zone, wall, instant) => {
    expect(new Date(instantOf(utc(wall), zone)).toISOString()).toBe(`${instant}:00.000Z`);
  });

  test.each(['Europe/Kyiv', 'America/Sao_Paulo', 'Australia/Lord_Howe'])('every hour of half a year in %s comes back', (zone) => {
    const back: number[] = [];
    for (let instant = utc('2025-09-01T00:30'); instant < utc('2026-04-10T00:00'); instant += 3_600_000) {
      const difference = instant - instantOf(wallTime(instant, zone), zone);
      if (difference !== 0) back.push(difference);
    }
    // Only an hour that comes twice, and the second time.
    expect(back.length).toBeLessThanOrEqual(1);
    expect(back.every((difference) => difference === 3_600_000 || difference === 1_800_000)).toBe(true);
  });

  test('a zone that is none leaves the day', () => {
    expect(isZone('Europe/Nowhere')).toBe(false);
    expect(readTime('2026-03-05 14:03', { now: utc('2026-03-31T12:00'), zoneless: 'Europe/Nowhere' }).precision).toBe('day');
  });
});

describe('days of the reader', () => {
  test.each([
    // It is the 1st of April in Tokyo and the 31st of March in New York.
    ['today', 'Asia/Tokyo', '2026-03-31T20:00', '2026-04-01T00:00:00.000Z'],
    ['today', 'America/New_York', '2026-04-01T02:00', '2026-03-31T00:00:00.000Z'],
    ['Yesterday at 23:30', 'America/New_York', '2026-04-01T02:00', '2026-03-31T03:30:00.000Z'],
    ['3 days ago', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-29T00:00:00.000Z'],
    ['a month ago', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-01T00:00:00.000Z'],
    ['Wednesday', 'Asia/Tokyo', '2026-03-31T20:00', '2026-04-01T00:00:00.000Z'],
    ['Wednesday', 'America/New_York', '2026-04-01T02:00', '2026-03-25T00:00:00.000Z'],
    ['2 hours ago', 'Asia/Kolkata', '2026-03-31T20:20', '2026-03-31T18:00:00.000Z'],
    // Clocks were put forward in the night between: yesterday had UTC+1, today has UTC+2.
    ['Yesterday at 14:03', 'Europe/Berlin', '2026-03-29T10:00', '2026-03-28T13:03:00.000Z'],
    ['today at 00:30', 'Europe/Berlin', '2026-03-29T10:00', '2026-03-28T23:30:00.000Z'],
    ['today at 03:30', 'Europe/Berlin', '2026-03-29T10:00', '2026-03-29T01:30:00.000Z'],
    ['Yesterday at 02:30', 'Europe/Berlin', '2026-03-30T10:00', '2026-03-29T01:30:00.000Z'],
    ['Yesterday at 02:30', 'Europe/Berlin', '2026-10-26T10:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-26T10:00', '2026-10-25T00:30:00.000Z'],
    ['25/10/2026, 03:30', 'Europe/Berlin', '2026-10-26T10:00', '2026-10-25T02:30:00.000Z'],
    // a clock alone: the latest such
    ['23:30 GMT', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-30T23:30:00.000Z'],
    ['11:30 pm', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-31T14:30:00.000Z'],
    ['4:58 am', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-31T19:58:00.000Z'],
    // within the slack of clocks that differ
    ['5:03 am', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-31T20:03:00.000Z'],
    ['5:30 am', 'Asia/Tokyo', '2026-03-31T20:00', '2026-03-30T20:30:00.000Z'],
  ])('%s in %s at %s is %s', (raw, zone, now, expected) => expect(at(raw, zone, now)).toBe(expected));
});

describe('dates without a year around New Year', () => {
  test.each([
    // text, zone, now, day
    ['31 December', undefined, '2026-01-01T00:30', '2025-12-31'],
    ['1 January', undefined, '2026-01-01T00:30', '2026-01-01'],
    ['2 January', undefined, '2026-01-01T00:30', '2026-01-02'],
    ['3 January', undefined, '2026-01-01T00:30', '2025-01-03'],
    // The reader may be where the year is already new.
    ['1 January', undefined, '2025-12-31T11:00', '2026-01-01'],
    ['2 January', undefined, '2025-12-31T23:59', '2025-01-02'],
    ['1 January', 'America/New_York', '2025-12-31T20:00', '2025-01-01'],
    ['1 January', 'Asia/Tokyo', '2025-12-31T20:00', '2026-01-01'],
    ['31 December', 'Asia/Tokyo', '2025-12-31T20:00', '2025-12-31'],
    ['29 February', undefined, '2026-03-31T12:00', '2024-02-29'],
    ['29 February', undefined, '2024-02-28T12:00', '2024-02-29'],
    ['29 February', undefined, '2024-02-27T12:00', '2020-02-29'],
    // the day of the week says which year
    ['Wed, 31 December', undefined, '2026-03-01T12:00', '2025-12-31'],
    ['Tue, 31 December', undefined, '2026-03-01T12:00', '2024-12-31'],
    ['28/12', undefined, '2026-01-02T12:00', '2025-12-28'],
  ])('%s in %s at %s is %s', (raw, zone, now, expected) => {
    const options = { now: utc(now), language: 'en-GB', ...(zone === undefined ? {} : { zoneless: zone }) };
    const { at: read, precision, clamped } = readAge(raw, options);
    expect([read?.slice(0, 10), precision, clamped]).toEqual([expected, 'day', undefined]);
  });

  test('with a clock and a zone, what is later today was a year ago', () => {
    expect(at('31 March at 18:00', 'utc', '2026-03-31T12:00')).toBe('2025-03-31T18:00:00.000Z');
    expect(at('31 March at 11:00', 'utc', '2026-03-31T12:00')).toBe('2026-03-31T11:00:00.000Z');
  });
});

describe('a time to come', () => {
  const now = utc('2026-03-31T12:34:56');
  test.each([
    ['2026-04-01', '2026-04-01T00:00:00.000Z', 'day', undefined],
    ['2026-04-02', '2026-03-31T00:00:00.000Z', 'day', true],
    ['2026-04', '2026-04-01T00:00:00.000Z', 'month', undefined],
    ['2026-05', '2026-03-01T00:00:00.000Z', 'month', true],
    ['2026-03-31T12:39:00Z', '2026-03-31T12:39:00.000Z', 'second', undefined],
    ['2026-03-31T12:40:00Z', '2026-03-31T12:34:00.000Z', 'minute', true],
    ['1990000000', '2026-03-31T12:34:00.000Z', 'minute', true],
  ])('%s is %s, to the %s', (raw, read, precision, clamped) => {
    expect(readTime(raw, { now })).toEqual({ at: read, precision, raw, ...(clamped === undefined ? {} : { clamped }) });
  });

  test('what is farther than any post is unknown', () => expect(readTime('9999-01-01', { now }).precision).toBe('unknown'));
});
