import { expect, test } from 'vitest';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';

test.each([
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01', 0],
  ['Europe/Amsterdam', '2025-12-31T23:30:00Z', '2026-01-01', 0],
  ['America/Los_Angeles', '2026-01-01T07:59:59Z', '2025-12-31', 23],
  ['Asia/Kathmandu', '2026-05-19T18:15:00Z', '2026-05-20', 0],
  ['Asia/Kathmandu', '2026-05-19T18:14:59Z', '2026-05-19', 23],
  ['Africa/Casablanca', '2026-07-01T23:10:00Z', '2026-07-02', 0],
  ['No/Such_Zone', '2026-01-01T23:59:00Z', '2026-01-01', 23],
])('in %s, %s is hour %4$i of %3$s', (zone, instant, day, hour) => {
  expect(createCalendar(zone).at(Date.parse(instant))).toEqual({ day, hour });
});

test('the hour that summer time repeats, and the one that it leaves out', () => {
  const kyiv = createCalendar('Europe/Kyiv');
  const at = (instant: string): number => kyiv.at(Date.parse(instant)).hour;
  expect([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')]).toEqual([3, 3]);
  expect([at('2026-03-29T00:59:00Z'), at('2026-03-29T01:00:00Z')]).toEqual([2, 4]);
});

test('instants before 1970 have days too', () => {
  expect(createCalendar('UTC').at(-1)).toEqual({ day: '1969-12-31', hour: 23 });
});

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
])('%s shifted by %i is %s', (day, by, shifted) => expect(shiftDay(day, by)).toBe(shifted));
