import { describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours, type DayPart } from '@/lib/inbox/businessHours';
import { morningOf, nextMorning, type Morning } from '@/lib/inbox/morning';
import { createOpenTime } from '@/lib/inbox/openTime';
import { createCalendar } from '@/lib/mentions/calendar';

const hoursOf = (part: Partial<BusinessHours>): BusinessHours => ({ ...DEFAULT_BUSINESS_HOURS, ...part });
const every = (...parts: DayPart[]): DayPart[][] => Array.from({ length: 7 }, () => parts);
const written = (morning: Morning | null): string[] | null =>
  morning && [new Date(morning.closedSince).toISOString(), new Date(morning.opensAt).toISOString()];
const of = (hours: Partial<BusinessHours>, zone: string) => [createOpenTime(hoursOf(hours), zone), createCalendar(zone)] as const;

describe('the morning', () => {
  test.each<[what: string, hours: Partial<BusinessHours>, zone: string, at: string, morning: string[] | null]>([
    ['of a day is its first opening, after the last closing', {}, 'UTC', '2026-11-24T15:00:00Z', ['2026-11-23T17:00:00.000Z', '2026-11-24T09:00:00.000Z']],
    ['is known before it comes', {}, 'UTC', '2026-11-24T01:00:00Z', ['2026-11-23T17:00:00.000Z', '2026-11-24T09:00:00.000Z']],
    ['of Monday is after Friday', {}, 'UTC', '2026-11-23T10:00:00Z', ['2026-11-20T17:00:00.000Z', '2026-11-23T09:00:00.000Z']],
    ['is not on a Saturday', {}, 'UTC', '2026-11-21T10:00:00Z', null],
    ['is not on a holiday', { holidays: ['2026-11-24'] }, 'UTC', '2026-11-24T10:00:00Z', null],
    ['after a holiday is after the day before it', { holidays: ['--11-24'] }, 'UTC', '2026-11-25T10:00:00Z', ['2026-11-23T17:00:00.000Z', '2026-11-25T09:00:00.000Z']],
    ['is once a day, whatever break there is', { week: every([540, 720], [780, 1020]) }, 'UTC', '2026-11-24T13:30:00Z', ['2026-11-23T17:00:00.000Z', '2026-11-24T09:00:00.000Z']],
    ['of a night shift is its evening', { week: every([0, 360], [1320, 1440]) }, 'UTC', '2026-11-24T03:00:00Z', ['2026-11-24T06:00:00.000Z', '2026-11-24T22:00:00.000Z']],
    ['is at midnight where it opens then', { week: every([0, 360]) }, 'UTC', '2026-11-24T03:00:00Z', ['2026-11-23T06:00:00.000Z', '2026-11-24T00:00:00.000Z']],
    ['is not where nobody ever leaves', { week: every([0, 1440]) }, 'UTC', '2026-11-24T03:00:00Z', null],
    ['is not where nobody ever comes', { week: every() }, 'UTC', '2026-11-24T03:00:00Z', null],
    // Hours that go over a midnight of UTC are one stretch.
    ['is by the clock of its zone', {}, 'Pacific/Auckland', '2026-11-24T00:30:00Z', ['2026-11-23T04:00:00.000Z', '2026-11-23T20:00:00.000Z']],
    ['comes an hour sooner once the clock is put forward', { week: every([540, 1020]) }, 'Europe/Kyiv', '2026-03-29T10:00:00Z', ['2026-03-28T15:00:00.000Z', '2026-03-29T06:00:00.000Z']],
  ])('%s', (_, hours, zone, at, morning) => {
    expect(written(morningOf(Date.parse(at), ...of(hours, zone)))).toEqual(morning);
  });
});

describe('the next morning', () => {
  test.each<[what: string, hours: Partial<BusinessHours>, at: string, opensAt: string | null]>([
    ['is today before it opens', {}, '2026-11-24T08:59:59Z', '2026-11-24T09:00:00.000Z'],
    ['is tomorrow from the opening on', {}, '2026-11-24T09:00:00Z', '2026-11-25T09:00:00.000Z'],
    ['is Monday after Friday', {}, '2026-11-20T12:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['is after a holiday', { holidays: ['2026-11-25'] }, '2026-11-24T12:00:00Z', '2026-11-26T09:00:00.000Z'],
    ['is the next evening of a night shift', { week: every([0, 360], [1320, 1440]) }, '2026-11-24T23:00:00Z', '2026-11-25T22:00:00.000Z'],
    ['is on the one day of a week', { week: [[], [], [[600, 660]], [], [], [], []] }, '2026-11-25T12:00:00Z', '2026-12-02T10:00:00.000Z'],
    ['never comes where nobody leaves', { week: every([0, 1440]) }, '2026-11-24T12:00:00Z', null],
    ['never comes where nobody comes', { week: every() }, '2026-11-24T12:00:00Z', null],
  ])('%s', (_, hours, at, opensAt) => {
    const next = nextMorning(Date.parse(at), ...of(hours, 'UTC'));
    expect(next && new Date(next.opensAt).toISOString()).toBe(opensAt);
  });
});
