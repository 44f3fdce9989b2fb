import { describe, expect, test } from 'vitest';
import { nextDigest, NO_QUIET_HOURS, quietUntil, type QuietHours } from '@/lib/inbox/quietHours';
import { createCalendar } from '@/lib/mentions/calendar';
import { between, seeded, type Random } from '../../../scripts/generate/random';

const MINUTE = 60_000;
const DAY = 86_400_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const ZONES = ['Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Havana'];

const until = (quiet: Partial<QuietHours>, zone: string, now: string): string | null => {
  const end = quietUntil({ ...NO_QUIET_HOURS, on: true, ...quiet }, Date.parse(now), createCalendar(zone));
  return end === null ? null : new Date(end).toISOString();
};

describe('quiet hours', () => {
  test.each<[what: string, quiet: Partial<QuietHours>, zone: string, now: string, end: string | null]>([
    ['are off', { on: false }, 'UTC', '2026-11-22T23:00:00Z', null],
    ['begin at their minute', {}, 'UTC', '2026-11-22T22:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['have not begun', {}, 'UTC', '2026-11-22T21:59:59Z', null],
    ['go on after midnight', {}, 'UTC', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00.000Z'],
    ['are over', {}, 'UTC', '2026-11-23T07:00:00Z', null],
    ['lie in one day', { from: 720, to: 780 }, 'UTC', '2026-11-22T12:30:00Z', '2026-11-22T13:00:00.000Z'],
    ['follow the zone', {}, 'Asia/Kathmandu', '2026-11-22T16:15:00Z', '2026-11-23T01:15:00.000Z'],
    // The 22nd is a Sunday: its night is quiet, that of Monday is not.
    ['begin on their days', { days: [7] }, 'UTC', '2026-11-23T03:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['do not begin on others', { days: [7] }, 'UTC', '2026-11-24T03:00:00Z', null],
    ['follow each other', { from: 0, to: 0, days: [6, 7] }, 'UTC', '2026-11-21T10:00:00Z', '2026-11-23T00:00:00.000Z'],
    // In Kyiv the clock goes from 03:00 to 04:00 on 2026-03-29, and from 04:00 back to 03:00 on 2026-10-25.
    ['end after the hour that is left out', { to: 210 }, 'Europe/Kyiv', '2026-03-29T00:30:00Z', '2026-03-29T01:00:00.000Z'],
    ['end once in the hour that comes twice', { to: 210 }, 'Europe/Kyiv', '2026-10-25T00:10:00Z', '2026-10-25T00:30:00.000Z'],
    ['do not come back with it', { to: 210 }, 'Europe/Kyiv', '2026-10-25T01:10:00Z', null],
  ])('%s', (_, quiet, zone, now, end) => {
    expect(until(quiet, zone, now)).toBe(end);
  });

  test('of all days never end, and are looked through all the same', () => {
    expect(until({ from: 0, to: 0 }, 'UTC', '2026-11-21T10:00:00Z')).not.toBeNull();
  });

  test.each(ZONES)('are what a walk along the minutes finds, around changes of the clock in %s', (zone) => {
    const calendar = createCalendar(zone);
    const random = seeded(ZONES.indexOf(zone) + 1);
    const walks = walker(zone);
    for (let round = 0; round < 25; round++) {
      const to = random() < 0.3 ? between(random, 0, 240) : between(random, 0, 1439);
      const quiet = { on: true, from: between(random, 0, 1439), to, days: EVERY_DAY.filter(() => random() < 0.6) };
      const start = changeNear(zone, random) - DAY;
      const walked = walks(quiet, start, start + 2 * DAY);
      for (let n = 0; n < 60; n++) {
        const now = start + between(random, 0, 2 * 1440 - 1) * MINUTE;
        expect([round, now, quietUntil(quiet, now, calendar) !== null]).toEqual([round, now, walked.has(now)]);
      }
    }
  });
});

test.each([
  ['UTC', '2026-11-22T08:59:59Z', '2026-11-22T09:00:00.000Z'],
  ['UTC', '2026-11-22T09:00:00Z', '2026-11-23T09:00:00.000Z'],
  ['Europe/Kyiv', '2026-10-24T12:00:00Z', '2026-10-25T07:00:00.000Z'],
  ['Europe/Kyiv', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00.000Z'],
])('in %s, after %s the digest comes at %s', (zone, now, at) => {
  expect(new Date(nextDigest(540, Date.parse(now), createCalendar(zone))).toISOString()).toBe(at);
});

interface Clock {
  day: string;
  minute: number;
  /** Minutes since 1970 as the clock shows them. */
  shown: number;
}

function clockOf(zone: string): (at: number) => Clock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = `${part['year']}-${part['month']}-${part['day']}`;
    const minute = Number(part['hour']) * 60 + Number(part['minute']);
    return { day, minute, shown: Date.parse(`${day}T00:00:00Z`) / MINUTE + minute };
  };
}

/** An instant shortly before the clock of a zone changes in 2026, or any where it never does. */
function changeNear(zone: string, random: Random): number {
  const clock = clockOf(zone);
  const ahead = (at: number): number => clock(at).shown - at / MINUTE;
  const days = Array.from({ length: 358 }, (_, day) => Date.UTC(2026, 0, 3) + day * DAY);
  const changes = days.filter((at) => ahead(at) !== ahead(at + DAY));
  return changes[between(random, 0, changes.length - 1)] ?? Date.UTC(2026, 5, 1);
}

/** Finds the quiet minutes of a stretch by going along all minutes since two days before it. */
function walker(zone: string): (quiet: QuietHours, start: number, end: number) => Set<number> {
  const clock = clockOf(zone);
  const read = new Map<number, Clock>();
  const clockAt = (at: number): Clock => {
    const known = read.get(at) ?? clock(at);
    read.set(at, known);
    return known;
  };
  return ({ from, to, days }, start, end) => {
    const quiet = new Set<number>();
    // Those that have begun and not ended, by the day on which they began.
    const begun = new Set<string>();
    const ended = new Set<string>();
    for (let at = start - 2 * DAY; at < end; at += MINUTE) {
      const { day, minute } = clockAt(at);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
      if (days.includes(weekday) && minute >= from && !ended.has(day)) begun.add(day);
      for (const night of begun) {
        const last = to > from ? night : nextDay(night);
        if (day < last || (day === last && minute < to)) continue;
        begun.delete(night);
        ended.add(night);
      }
      if (at >= start && begun.size > 0) quiet.add(at);
    }
    return quiet;
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
