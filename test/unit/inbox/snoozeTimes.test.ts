import { describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS } from '@/lib/inbox/businessHours';
import { createOpenTime } from '@/lib/inbox/openTime';
import { clockTime, instantOfClock, snoozeTimes } from '@/lib/inbox/snoozeTimes';

const at = (time: string): number => Date.parse(time);
const written = (times: Record<string, number>): string[] => Object.values(times).map((time) => new Date(time).toISOString());

describe('until when a mention is put off', () => {
  const week = [[[9 * 60, 17 * 60]], [[10 * 60, 17 * 60]], [], [[9 * 60, 17 * 60]], [[9 * 60, 17 * 60]], [], []] as const;
  const hours = { ...DEFAULT_BUSINESS_HOURS, zone: 'Europe/Kyiv', week: week.map((parts) => parts.map(([from, to]): [number, number] => [from, to])) };
  const openTime = createOpenTime(hours, 'UTC');

  test.each([
    // A Monday: tomorrow opens at ten, the next Monday is in a week.
    ['2026-11-23T08:00:00Z', ['2026-11-23T11:00:00.000Z', '2026-11-24T08:00:00.000Z', '2026-11-30T07:00:00.000Z']],
    // A Tuesday: nobody is there on Wednesday.
    ['2026-11-24T08:00:00Z', ['2026-11-24T11:00:00.000Z', '2026-11-26T07:00:00.000Z', '2026-11-30T07:00:00.000Z']],
    // A Sunday, by the clock in Kyiv already Monday.
    ['2026-11-22T22:30:00Z', ['2026-11-23T01:30:00.000Z', '2026-11-24T08:00:00.000Z', '2026-11-30T07:00:00.000Z']],
    // The last day of summer time is a Sunday.
    ['2026-10-24T12:00:00Z', ['2026-10-24T15:00:00.000Z', '2026-10-26T07:00:00.000Z', '2026-10-26T07:00:00.000Z']],
  ])('from %s', (now, expected) => {
    expect(written(snoozeTimes(at(now), openTime, 'Europe/Kyiv'))).toEqual(expected);
  });

  test('is the morning where nobody is ever there', () => {
    const never = createOpenTime({ ...hours, week: week.map(() => []) }, 'UTC');
    expect(written(snoozeTimes(at('2026-11-23T08:00:00Z'), never, 'UTC'))[1]).toBe('2026-11-24T09:00:00.000Z');
  });
});

describe('a field for date and time', () => {
  test.each(['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe'])('shows and takes instants in %s', (zone) => {
    for (let instant = at('2026-03-01T00:00:00Z'); instant < at('2026-11-30T00:00:00Z'); instant += 41 * 60_000 * 17) {
      const minute = Math.floor(instant / 60_000) * 60_000;
      const read = instantOfClock(clockTime(minute, zone), zone);
      expect(read === minute || read === minute - 3_600_000 || read === minute - 1_800_000, `${zone} ${new Date(minute).toISOString()}`).toBe(true);
      expect(clockTime(read ?? 0, zone)).toBe(clockTime(minute, zone));
    }
  });

  test('takes an hour that the clock leaves out for the next one, and nothing for none', () => {
    const read = instantOfClock('2026-03-29T03:30', 'Europe/Kyiv');
    expect(clockTime(read ?? 0, 'Europe/Kyiv')).toBe('2026-03-29T04:30');
    expect(instantOfClock('', 'UTC')).toBeNull();
    expect(instantOfClock('2026-99-99T00:00', 'UTC')).toBeNull();
  });
});
