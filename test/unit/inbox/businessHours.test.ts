import { describe, expect, test } from 'vitest';
import {
  DEFAULT_BUSINESS_HOURS, isBusinessHours, isHoliday, joinedParts, MOST_HOLIDAYS, MOST_PARTS, MOST_WITHIN, type BusinessHours, type DayPart,
} from '@/lib/inbox/businessHours';
import {
  withDaysAs, withHoliday, withMinutes, withOtherPart, withoutHoliday, withoutPart, withPart, withZone, type HoursEdit, type HoursProblem,
} from '@/lib/inbox/editHours';
import { between, pick, seeded } from '@/scripts/generate/random';

const hoursOf = (part: Partial<BusinessHours>): BusinessHours => ({ ...DEFAULT_BUSINESS_HOURS, ...part });
const monday = (...parts: DayPart[]): BusinessHours => hoursOf({ week: [parts, [], [], [], [], [], []] });
const weekOf = (edit: HoursEdit): readonly (readonly DayPart[])[] | HoursProblem => (edit.ok ? edit.hours.week : edit.problem);
const days = (count: number): string[] => Array.from({ length: count }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));

describe('what comes from elsewhere', () => {
  const week = DEFAULT_BUSINESS_HOURS.week;
  const { within } = DEFAULT_BUSINESS_HOURS;
  const withMonday = (parts: unknown): unknown => ({ ...DEFAULT_BUSINESS_HOURS, week: [parts, ...week.slice(1)] });
  test.each<[what: string, value: unknown]>([
    ['the default', DEFAULT_BUSINESS_HOURS],
    ['hours around the clock', withMonday([[0, 1440]])],
    ['hours in parts', withMonday([[0, 60], [61, 120], [1439, 1440]])],
    ['nobody, ever', hoursOf({ week: [[], [], [], [], [], [], []] })],
    ['a zone', hoursOf({ zone: 'America/Argentina/Buenos_Aires' })],
    ['a zone that nobody knows yet', hoursOf({ zone: 'Mars/Olympus_Mons' })],
    ['a zone of an offset', hoursOf({ zone: 'Etc/GMT+5' })],
    ['holidays', hoursOf({ holidays: ['--12-25', '2026-11-27', '--02-29'] })],
    ['as many holidays as there may be', hoursOf({ holidays: days(MOST_HOLIDAYS) })],
  ])('may be %s', (_, value) => expect(isBusinessHours(JSON.parse(JSON.stringify(value)))).toBe(true));

  test.each<[what: string, value: unknown]>([
    ['nothing', undefined], ['null', null], ['a list', []], ['words', 'nine to five'],
    ['a zone that is a number', { ...DEFAULT_BUSINESS_HOURS, zone: 1 }], ['an empty zone', hoursOf({ zone: '' })],
    ['a zone of odd letters', hoursOf({ zone: 'UTC; x' })], ['an endless zone', hoursOf({ zone: 'x'.repeat(65) })],
    ['a week of six days', hoursOf({ week: week.slice(1) })], ['a week of eight days', hoursOf({ week: [...week, []] })],
    ['no parts', withMonday(null)], ['a part of one', withMonday([[540]])], ['a part of three', withMonday([[540, 600, 660]])],
    ['a part that is none', withMonday([null])], ['a part of words', withMonday([['540', '600']])], ['a part of fractions', withMonday([[540.5, 600]])],
    ['a part that ends before it begins', withMonday([[600, 540]])], ['a part of no time', withMonday([[540, 540]])],
    ['a part before midnight', withMonday([[-1, 540]])], ['a part after midnight', withMonday([[540, 1441]])],
    ['a part that never ends', withMonday([[540, Infinity]])],
    ['parts out of order', withMonday([[600, 660], [540, 560]])], ['parts that overlap', withMonday([[540, 600], [590, 660]])],
    ['parts that touch', withMonday([[540, 600], [600, 660]])],
    ['too many parts', withMonday(Array.from({ length: MOST_PARTS + 1 }, (_, n) => [n * 10, n * 10 + 5]))],
    ['too many holidays', hoursOf({ holidays: days(MOST_HOLIDAYS + 1) })], ['a holiday that is no day', hoursOf({ holidays: ['2026-02-29'] })],
    ['a holiday twice', hoursOf({ holidays: ['--12-25', '--12-25'] })], ['holidays that are none', { ...DEFAULT_BUSINESS_HOURS, holidays: {} }],
    ['no minutes', hoursOf({ within: { ...within, urgent: 0 } })], ['too many minutes', hoursOf({ within: { ...within, low: MOST_WITHIN + 1 } })],
    ['minutes that are none', { ...DEFAULT_BUSINESS_HOURS, within: { urgent: 1, normal: 2 } }], ['no times at all', { ...DEFAULT_BUSINESS_HOURS, within: null }],
  ])('may not be %s', (_, value) => expect(isBusinessHours(value)).toBe(false));

  test.each([
    ['2026-11-27', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['2026-11-31', false], ['--12-25', true],
    ['--02-29', true], ['--02-30', false], ['-12-25', false], ['12-25', false], ['2026-11-27T00:00:00Z', false], ['', false], [20_261_127, false],
  ])('%s is a holiday: %s', (value, is) => expect(isHoliday(value)).toBe(is));
});

describe('a part of a day', () => {
  test.each<[what: string, before: DayPart[], part: DayPart, week: Record<number, DayPart[]>]>([
    ['is added', [], [540, 1020], { 0: [[540, 1020]] }],
    ['is put in order', [[780, 1020]], [540, 720], { 0: [[540, 720], [780, 1020]] }],
    ['is joined to what it touches', [[540, 720]], [720, 780], { 0: [[540, 780]] }],
    ['is joined to what it touches on both sides', [[540, 720], [780, 1020]], [720, 780], { 0: [[540, 1020]] }],
    ['goes to midnight', [], [1_320, 1_440], { 0: [[1_320, 1_440]] }],
    ['goes to midnight, written as the beginning of a day', [], [1_320, 0], { 0: [[1_320, 1_440]] }],
    ['goes over midnight', [], [1_320, 120], { 0: [[1_320, 1_440]], 1: [[0, 120]] }],
  ])('%s', (_, before, part, week) => {
    expect(weekOf(withPart(monday(...before), 0, part))).toEqual(Array.from({ length: 7 }, (_none, day) => week[day] ?? []));
  });

  test('goes from Sunday over midnight to Monday', () => {
    expect(weekOf(withPart(monday([120, 180]), 6, [1_320, 120]))).toEqual([[[0, 180]], [], [], [], [], [], [[1_320, 1_440]]]);
  });

  test.each<[what: string, before: DayPart[], day: number, part: DayPart, problem: HoursProblem]>([
    ['overlaps another', [[540, 720]], 0, [700, 800], { code: 'overlap', day: 0, other: [540, 720] }],
    ['lies in another', [[540, 720]], 0, [600, 660], { code: 'overlap', day: 0, other: [540, 720] }],
    ['holds another', [[540, 720]], 0, [0, 1_440], { code: 'overlap', day: 0, other: [540, 720] }],
    ['is there already', [[540, 720]], 0, [540, 720], { code: 'overlap', day: 0, other: [540, 720] }],
    ['overlaps another after midnight', [[60, 180]], 6, [1_320, 120], { code: 'overlap', day: 0, other: [60, 180] }],
    ['takes no time', [], 0, [540, 540], { code: 'empty-part', day: 0 }],
    ['begins at the end of the day', [], 0, [1_440, 60], { code: 'empty-part', day: 0 }],
    ['is no time', [], 2, [540, 1_441], { code: 'no-time', day: 2 }],
    ['is no number', [], 2, [Number.NaN, 600], { code: 'no-time', day: 2 }],
    ['is one too many', Array.from({ length: MOST_PARTS }, (_, n): DayPart => [n * 10, n * 10 + 5]), 0, [600, 660], { code: 'too-many-parts', day: 0, most: MOST_PARTS }],
  ])('may not stand where it %s', (_, before, day, part, problem) => {
    expect(withPart(monday(...before), day, part)).toEqual({ ok: false, problem });
  });

  test('is changed, also to what overlaps itself', () => {
    const hours = monday([540, 720], [780, 1_020]);
    expect(weekOf(withOtherPart(hours, { day: 0, index: 0 }, [600, 780]))).toEqual(monday([600, 1_020]).week);
    expect(weekOf(withOtherPart(hours, { day: 0, index: 0 }, [600, 790]))).toEqual({ code: 'overlap', day: 0, other: [780, 1_020] });
  });

  test('is taken away, and other days are as this one', () => {
    const hours = withoutPart(monday([540, 720], [780, 1_020]), 0, 0);
    expect(hours.week[0]).toEqual([[780, 1_020]]);
    expect(withDaysAs(hours, 0, [2, 3]).week.map((parts) => parts.length)).toEqual([1, 0, 1, 1, 0, 0, 0]);
  });
});

describe('other edits', () => {
  test('add and take away holidays', () => {
    const edit = withHoliday(hoursOf({ holidays: ['2026-11-27'] }), '--12-25');
    expect(edit).toEqual({ ok: true, hours: hoursOf({ holidays: ['--12-25', '2026-11-27'] }) });
    expect(withoutHoliday(hoursOf({ holidays: ['--12-25', '2026-11-27'] }), '--12-25').holidays).toEqual(['2026-11-27']);
    expect(withHoliday(hoursOf({ holidays: ['--12-25'] }), '--12-25')).toEqual({ ok: false, problem: { code: 'holiday-twice' } });
    expect(withHoliday(hoursOf({}), '2026-02-30')).toEqual({ ok: false, problem: { code: 'no-date' } });
    expect(withHoliday(hoursOf({ holidays: days(MOST_HOLIDAYS) }), '--12-25')).toEqual({ ok: false, problem: { code: 'too-many-holidays', most: MOST_HOLIDAYS } });
  });

  test('change the zone and the minutes', () => {
    expect(withZone(hoursOf({}), 'Europe/Kyiv')).toEqual({ ok: true, hours: hoursOf({ zone: 'Europe/Kyiv' }) });
    expect(withZone(hoursOf({ zone: 'UTC' }), null)).toEqual({ ok: true, hours: hoursOf({}) });
    expect(withZone(hoursOf({}), 'Mars/Olympus_Mons')).toEqual({ ok: false, problem: { code: 'no-zone' } });
    expect(withMinutes(hoursOf({}), 'normal', 90)).toEqual({ ok: true, hours: hoursOf({ within: { urgent: 60, normal: 90, low: 1_440 } }) });
    for (const minutes of [0, 1.5, Number.NaN, MOST_WITHIN + 1]) {
      expect(withMinutes(hoursOf({}), 'low', minutes)).toEqual({ ok: false, problem: { code: 'no-minutes', urgency: 'low' } });
    }
  });
});

test('whatever edits follow each other, what comes of them may be stored, and holds each minute of its parts once', () => {
  const random = seeded(3);
  for (let round = 0; round < 200; round++) {
    let hours = monday();
    for (let n = 0; n < 20; n++) {
      const day = between(random, 0, 6);
      const part: DayPart = [between(random, 0, 96) * 15, between(random, 0, 96) * 15];
      if (random() < 0.3) hours = withoutPart(hours, day, between(random, 0, 2));
      const before = minutesOf(hours);
      const edit = withPart(hours, pick(random, [day, 0]), part);
      if (!edit.ok) continue;
      const length = part[0] < part[1] ? part[1] - part[0] : 1_440 - part[0] + part[1];
      expect(minutesOf(edit.hours)).toBe(before + length);
      hours = edit.hours;
    }
    expect(isBusinessHours(hours)).toBe(true);
    expect(hours.week.map(joinedParts)).toEqual(hours.week);
  }
});

function minutesOf({ week }: BusinessHours): number {
  return week.flat().reduce((sum, [from, to]) => sum + to - from, 0);
}
