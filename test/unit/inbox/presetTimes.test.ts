import { describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@/lib/inbox/businessHours';
import { createOpenTime } from '@/lib/inbox/openTime';
import { dueTimes, readLocal, snoozeTimes, writeLocal, type PresetTime } from '@/lib/inbox/presetTimes';
import { createCalendar } from '@/lib/mentions/calendar';
import { between, seeded } from '@/scripts/generate/random';
import { walkedTime } from './walkedTime';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const told = (times: readonly PresetTime[]): string[] => times.map(({ kind, at }) => `${kind} ${new Date(at).toISOString().slice(0, 16)}`);

function at(now: string, { hours = {}, zone = 'UTC' }: { hours?: Partial<BusinessHours>; zone?: string } = {}): Parameters<typeof snoozeTimes>[0] {
  return { now: Date.parse(now), openTime: createOpenTime({ ...DEFAULT_BUSINESS_HOURS, ...hours }, zone), calendar: createCalendar(zone) };
}

const NEVER = { week: [[], [], [], [], [], [], []] };

describe('a mention may sleep', () => {
  test.each<[what: string, given: Parameters<typeof snoozeTimes>[0], times: string[]]>([
    ['on a Wednesday', at('2026-11-18T10:00Z'), ['hours 2026-11-18T13:00', 'tomorrow 2026-11-19T09:00', 'monday 2026-11-23T09:00']],
    ['on a Friday: nobody is there tomorrow', at('2026-11-20T10:00Z'), ['hours 2026-11-20T13:00', 'monday 2026-11-23T09:00']],
    ['on a Monday: the next one is a week away', at('2026-11-23T10:00Z'), ['hours 2026-11-23T13:00', 'tomorrow 2026-11-24T09:00', 'monday 2026-11-30T09:00']],
    ['on a Sunday, tomorrow is Monday', at('2026-11-22T10:00Z'), ['hours 2026-11-22T13:00', 'monday 2026-11-23T09:00']],
    ['where Monday is a holiday', at('2026-11-20T10:00Z', { hours: { holidays: ['2026-11-23'] } }), ['hours 2026-11-20T13:00', 'monday 2026-11-24T09:00']],
    ['by the days of the reporting zone', at('2026-11-18T23:30Z', { zone: 'Asia/Tokyo' }), ['hours 2026-11-19T02:30', 'tomorrow 2026-11-20T00:00', 'monday 2026-11-23T00:00']],
    ['where nobody is ever there, till nine', at('2026-11-18T10:00Z', { hours: NEVER }), ['hours 2026-11-18T13:00', 'tomorrow 2026-11-19T09:00', 'monday 2026-11-23T09:00']],
    ['over the night on which the clock goes back', at('2026-10-24T12:00Z', { zone: 'Europe/Kyiv' }), ['hours 2026-10-24T15:00', 'monday 2026-10-26T07:00']],
  ])('%s', (_, given, times) => {
    expect(told(snoozeTimes(given))).toEqual(times);
  });
});

describe('a mention may be due', () => {
  test.each<[what: string, given: Parameters<typeof dueTimes>[0], times: string[]]>([
    ['at closing, or tomorrow', at('2026-11-18T10:00Z'), ['closing 2026-11-18T17:00', 'tomorrow 2026-11-19T09:00']],
    ['at the last closing of a day with a break', at('2026-11-18T10:00Z', { hours: { week: [[], [], [[540, 720], [780, 1080]], [], [], [], []] } }), ['closing 2026-11-18T18:00', 'opening 2026-11-25T09:00']],
    ['only later, once it is closed', at('2026-11-18T17:00Z'), ['tomorrow 2026-11-19T09:00']],
    ['on the next day that somebody is there', at('2026-11-20T18:00Z'), ['opening 2026-11-23T09:00']],
    ['at midnight, where somebody is always there', at('2026-11-18T10:00Z', { hours: { week: [0, 1, 2, 3, 4, 5, 6].map(() => [[0, 1440] as const]) } }), ['tomorrow 2026-11-19T00:00']],
    ['at nine, where nobody ever is', at('2026-11-18T10:00Z', { hours: NEVER }), ['tomorrow 2026-11-19T09:00']],
  ])('%s', (_, given, times) => {
    expect(told(dueTimes(given))).toEqual(times);
  });

  test('up to the last minute of open time, as a walk along all of them finds it', () => {
    const random = seeded(2611);
    for (const zone of ['Europe/Kyiv', 'America/New_York', 'Asia/Riyadh']) {
      const start = Date.parse('2026-10-23T00:00Z');
      const walked = walkedTime(zone, start, 10);
      const hours: BusinessHours = { ...DEFAULT_BUSINESS_HOURS, week: [[[0, 90]], [[540, 720], [780, 1080]], [], [[1380, 1440]], [[0, 1440]], [[120, 240]], [[600, 601]]] };
      const { lastOpen } = createOpenTime(hours, zone);
      for (let round = 0; round < 150; round++) {
        const from = start + between(random, 0, 9 * 1440) * MINUTE;
        const to = Math.min(walked.end, from + between(random, 1, 1500) * MINUTE);
        let last: number | null = null;
        for (let minute = from; minute < to; minute += MINUTE) if (walked.isOpen(hours, minute)) last = minute + MINUTE;
        expect([zone, from, to, lastOpen(from, to)]).toEqual([zone, from, to, last]);
      }
    }
  });
});

describe('a field for date and time', () => {
  test('says what was written into it, to the minute, in any zone', () => {
    const random = seeded(7);
    for (const zone of ['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns']) {
      const calendar = createCalendar(zone);
      for (let round = 0; round < 50; round++) {
        const instant = Date.parse('2026-01-01T00:00Z') + between(random, 0, 500_000) * MINUTE;
        const again = readLocal(writeLocal(instant, calendar), calendar);
        // What the clock shows twice is the first of both.
        expect([instant, instant - HOUR]).toContain(again);
        expect(writeLocal(again ?? 0, calendar)).toBe(writeLocal(instant, calendar));
      }
    }
  });

  test('with a time that summer time leaves out is the one after it', () => {
    const calendar = createCalendar('Europe/Kyiv');
    expect(writeLocal(readLocal('2026-03-29T03:30', calendar) ?? 0, calendar)).toBe('2026-03-29T04:00');
  });

  test('that says nothing is no time', () => {
    for (const written of ['', 'tomorrow', '2026-13-40T10:00', '2026-11-18']) expect(readLocal(written, createCalendar('UTC'))).toBeNull();
  });
});
