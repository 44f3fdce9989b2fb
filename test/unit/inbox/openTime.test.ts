import { describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours, type DayPart } from '@/lib/inbox/businessHours';
import { createOpenTime, MOST_DAYS_AHEAD } from '@/lib/inbox/openTime';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { walkedTime, type Walked } from './walkedTime';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());
const hoursOf = (part: Partial<BusinessHours>): BusinessHours => ({ ...DEFAULT_BUSINESS_HOURS, ...part });
const every = (...parts: DayPart[]): DayPart[][] => Array.from({ length: 7 }, () => parts);

describe('open time is added', () => {
  test.each<[what: string, hours: Partial<BusinessHours>, zone: string, from: string, minutes: number, at: string | null]>([
    ['within a day', {}, 'UTC', '2026-11-20T10:00:00Z', 60, '2026-11-20T11:00:00.000Z'],
    ['to the very end of a day', {}, 'UTC', '2026-11-20T16:00:00Z', 60, '2026-11-20T17:00:00.000Z'],
    ['over the weekend', {}, 'UTC', '2026-11-20T16:30:00Z', 60, '2026-11-23T09:30:00.000Z'],
    ['from a Saturday', {}, 'UTC', '2026-11-21T12:00:00Z', 1, '2026-11-23T09:01:00.000Z'],
    ['to the millisecond', {}, 'UTC', '2026-11-20T10:00:00.123Z', 1, '2026-11-20T10:01:00.123Z'],
    ['none, to what is closed', {}, 'UTC', '2026-11-21T12:00:00Z', 0, '2026-11-21T12:00:00.000Z'],
    ['past a holiday', { holidays: ['2026-11-23'] }, 'UTC', '2026-11-20T16:30:00Z', 60, '2026-11-24T09:30:00.000Z'],
    ['past a holiday of every year', { holidays: ['--12-25'] }, 'UTC', '2026-12-24T16:30:00Z', 60, '2026-12-28T09:30:00.000Z'],
    ['past a 29th of February, not in other years', { holidays: ['--02-29'] }, 'UTC', '2027-02-28T12:00:00Z', 1, '2027-03-01T09:01:00.000Z'],
    ['by the clock of its own zone', { zone: 'Europe/Kyiv' }, 'UTC', '2026-11-20T06:00:00Z', 60, '2026-11-20T08:00:00.000Z'],
    ['by the clock of the reporting zone', {}, 'America/New_York', '2026-11-20T06:00:00Z', 60, '2026-11-20T15:00:00.000Z'],
    ['over midnight, as two parts', { week: every([0, 120], [1320, 1440]) }, 'UTC', '2026-11-20T23:00:00Z', 120, '2026-11-21T01:00:00.000Z'],
    ['around the clock', { week: every([0, 1440]) }, 'Asia/Riyadh', '2026-11-20T23:00:00Z', 3_000, '2026-11-23T01:00:00.000Z'],
    // In Kyiv the clock goes from 03:00 to 04:00 on 2026-03-29, and from 04:00 back to 03:00 on 2026-10-25.
    ['over an hour that is left out', { week: every([120, 300]) }, 'Europe/Kyiv', '2026-03-28T23:30:00Z', 90, '2026-03-29T01:30:00.000Z'],
    ['over an hour that comes twice', { week: every([120, 300]) }, 'Europe/Kyiv', '2026-10-24T22:30:00Z', 180, '2026-10-25T02:00:00.000Z'],
    ['in both halves of what comes twice', { week: every([180, 210]) }, 'Europe/Kyiv', '2026-10-24T22:30:00Z', 45, '2026-10-25T01:15:00.000Z'],
    ['in nothing but the hour that is left out, so the day after', { week: every([180, 240]) }, 'Europe/Kyiv', '2026-03-29T00:30:00Z', 30, '2026-03-30T00:30:00.000Z'],
    // The 30th of December 2011 never was in Apia.
    ['over a day that is left out', { week: every([0, 1440]) }, 'Pacific/Apia', '2011-12-30T09:00:00Z', 120, '2011-12-30T11:00:00.000Z'],
    ['on the one day of a year', { holidays: daysOf(2026, '--06-15') }, 'UTC', '2025-07-01T00:00:00Z', 60, '2026-06-15T10:00:00.000Z'],
    ['where nobody is ever there', { week: every() }, 'UTC', '2026-11-20T10:00:00Z', 1, null],
    ['where every day is a holiday', { holidays: daysOf(2026, null) }, 'UTC', '2026-08-01T10:00:00Z', 1, null],
    ['more than a year of it', {}, 'UTC', '2026-11-20T10:00:00Z', 200_000, null],
    ['to what is no time', {}, 'UTC', 'never', 1, null],
  ])('%s', (_, hours, zone, from, minutes, at) => {
    expect(iso(createOpenTime(hoursOf(hours), zone).addOpenTime(Date.parse(from), minutes))).toBe(at);
  });

  test('up to so many days ahead, and not a moment more', () => {
    const { addOpenTime, nextOpening } = createOpenTime(hoursOf({ week: every([0, 1440]) }), 'UTC');
    expect(addOpenTime(0, MOST_DAYS_AHEAD * 1440)).toBe(MOST_DAYS_AHEAD * DAY);
    expect(addOpenTime(0, MOST_DAYS_AHEAD * 1440 + 1)).toBeNull();
    expect(addOpenTime(Infinity, 1)).toBeNull();
    expect(nextOpening(Number.NaN)).toBeNull();
  });

  test('whatever order the parts of a day come in, and though they overlap', () => {
    const tidy = createOpenTime(hoursOf({ week: every([60, 200], [300, 400]) }), 'UTC');
    const untidy = createOpenTime(hoursOf({ week: every([300, 400], [100, 200], [60, 150]) }), 'UTC');
    for (let minutes = 1; minutes < 2_000; minutes += 37) expect(untidy.addOpenTime(HOUR, minutes)).toBe(tidy.addOpenTime(HOUR, minutes));
  });
});

// The zones, and stretches of their time in which the clock changes, or a day is left out.
const STRETCHES: [zone: string, starts: string[]][] = [
  ['Europe/Kyiv', ['2026-03-20T07:00Z', '2026-10-16T00:00Z']],
  ['Europe/Amsterdam', ['2026-03-22T03:00Z', '2027-10-22T11:00Z']],
  ['America/New_York', ['2026-03-01T00:00Z', '2026-10-25T05:00Z']],
  ['Asia/Riyadh', ['2026-12-20T00:00Z']],
  ['Australia/Lord_Howe', ['2026-03-28T00:00Z', '2026-09-27T13:30Z']],
  ['Africa/Casablanca', ['2026-02-08T00:00Z', '2026-03-15T00:00Z']],
  ['UTC', ['2028-02-20T00:00Z']],
  ['Pacific/Apia', ['2011-12-22T00:00Z', '2012-03-25T00:00Z']],
  ['America/Sao_Paulo', ['2018-10-28T00:00Z', '2019-02-10T00:00Z']],
  ['Asia/Kathmandu', ['2026-06-01T00:00Z']],
];
const STRETCH_DAYS = 16;
const CASES = 10_000;

describe('open time is what a walk along the minutes finds', () => {
  const walks = STRETCHES.flatMap(([zone, starts]) => starts.map((start): [string, Walked] => [zone, walkedTime(zone, Date.parse(start), STRETCH_DAYS)]));
  test.each(walks)('in %s', { timeout: 60_000 }, (zone, walk) => {
    const random = seeded(walks.findIndex(([, one]) => one === walk) + 1);
    let hours = hoursOf({});
    let open = createOpenTime(hours, zone);
    for (let n = 0; n < Math.ceil(CASES / walks.length); n++) {
      if (n % 8 === 0) {
        hours = someHours(random, walk.days);
        open = random() < 0.5 ? createOpenTime(hours, zone) : createOpenTime({ ...hours, zone }, 'Asia/Kathmandu');
      }
      const from = walk.start + between(random, 0, (STRETCH_DAYS - 1) * DAY);
      const to = between(random, from - HOUR, walk.end);
      const minutes = pick(random, [1, 15, 60, 480, 1440, between(random, 1, 6_000)]);
      const asked = { zone, hours, from: iso(from), to: iso(to), minutes };
      const added = open.addOpenTime(from, minutes);
      const next = open.nextOpening(from);
      expect({
        asked, isOpen: open.isOpen(from), between: Math.round(open.openMinutesBetween(from, to) * MINUTE),
        added: added !== null && added > walk.end ? null : added, next: next !== null && next >= walk.end ? null : next,
      }).toEqual({
        asked, isOpen: walk.isOpen(hours, from), between: walk.between(hours, from, to),
        added: walk.added(hours, from, minutes), next: walk.next(hours, from),
      });
    }
  });
});

/** Odd hours more often than usual ones; some of the days are holidays. */
function someHours(random: Random, days: readonly string[]): BusinessHours {
  const week = Array.from({ length: 7 }, () => someParts(random));
  const holidays = Array.from({ length: between(random, 0, 4) }, () => pick(random, days)).map((day) => (random() < 0.5 ? day : `-${day.slice(4)}`));
  return hoursOf({ week: random() < 0.05 ? every() : random() < 0.1 ? every([0, 1440]) : week, holidays });
}

function someParts(random: Random): DayPart[] {
  const kind = random();
  if (kind < 0.2) return [];
  if (kind < 0.4) return [[540, 1020]];
  if (kind < 0.5) return [[0, between(random, 1, 300)], [between(random, 1_200, 1_439), 1440]];
  const marks = Array.from({ length: 2 * between(random, 1, 3) }, () => (random() < 0.5 ? between(random, 0, 300) : between(random, 0, 1440)));
  const apart = [...new Set(marks)].toSorted((a, b) => a - b);
  return apart.flatMap((from, at): DayPart[] => (at % 2 === 0 && apart[at + 1] !== undefined ? [[from, apart[at + 1] ?? from]] : []));
}

/** All days of a year and of the next, but for one of every year. */
function daysOf(year: number, but: string | null): string[] {
  const days = Array.from({ length: 900 }, (_, n) => new Date(Date.UTC(year - 1, 6, 1) + n * DAY).toISOString().slice(0, 10));
  return days.filter((day) => but === null || `-${day.slice(4)}` !== but);
}
