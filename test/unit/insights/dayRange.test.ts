import { describe, expect, it } from 'vitest';
import { instantsOf, lastDays } from '@/lib/insights/dayRange';
import { createCalendar, startOfDay } from '@/lib/mentions/calendar';

describe('days of a zone', () => {
  it.each([
    ['UTC', '2026-11-21', '2026-11-21T00:00:00Z'],
    ['Europe/Berlin', '2026-11-21', '2026-11-20T23:00:00Z'],
    ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15:00Z'],
    ['Pacific/Kiritimati', '2026-11-21', '2026-11-20T10:00:00Z'],
    ['Pacific/Niue', '2026-11-21', '2026-11-21T11:00:00Z'],
    // Summer time begins at midnight: the day begins at one o'clock.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z'],
  ])('begin in %s on %s at %s', (zone, day, start) => {
    expect(new Date(startOfDay(day, createCalendar(zone))).toISOString()).toBe(new Date(start).toISOString());
  });

  it('are as long as they are where the clock changes', () => {
    const { from, to } = instantsOf({ from: '2026-10-25', to: '2026-10-25' }, 'Europe/Berlin');
    expect((to - from) / 3_600_000).toBe(25);
  });

  it('end with the day of the zone, not of UTC', () => {
    expect(lastDays(Date.parse('2026-03-01T23:30:00Z'), 14, 'Europe/Berlin')).toEqual({
      from: '2026-02-17',
      to: '2026-03-02',
    });
  });
});
