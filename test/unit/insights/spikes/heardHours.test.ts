import { describe, expect, test } from 'vitest';
import { daysToLearn, endOfLastHour, heardHours } from '@/lib/insights/spikes/heardHours';
import { createCalendar } from '@/lib/mentions/calendar';
import { emptyTally, type PackedCells, type TallyRow } from '@/lib/mentions/tally';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const utc = createCalendar('UTC');
const MONDAY = Date.parse('2026-05-18T00:00:00Z');

/** Counts by key and hour, packed. */
function cells(counts: Record<string, Record<number, number>>): PackedCells {
  const keys = Object.keys(counts);
  const packed = new Uint32Array(keys.length * 25);
  keys.forEach((key, index) => Object.entries(counts[key] ?? {}).forEach(([hour, n]) => (packed[index * 25 + Number(hour)] = n)));
  return { keys, counts: packed };
}

const row = (seen: PackedCells, changes: Partial<TallyRow> = {}): TallyRow => ({ ...emptyTally('acme', '2026-05-18'), seen, ...changes });
const scanned = (hours: Record<number, number>, changes: { site?: string; context?: 'feed' | 'brand'; day?: string } = {}) => ({
  site: 'reddit', day: '2026-05-18', context: 'feed' as const, hours: Array.from({ length: 24 }, (_, hour) => hours[hour] ?? 0), ...changes,
});
const all = { sites: [], from: 0, to: MONDAY + DAY };

describe('hours heard', () => {
  test('hold posts scanned, mentions, scored and negative ones; hours without posts are left out', () => {
    const tallies = [row(cells({ 'reddit|en|negative|feed': { 9: 2, 11: 1 }, 'reddit|uk|positive|thread': { 9: 1 }, 'reddit|en|unsure|feed': { 9: 4 } }))];
    expect(heardHours({ tallies, scanned: [scanned({ 9: 30, 10: 5 }), scanned({ 9: 10 }, { site: 'x' })] }, all, utc)).toEqual([
      { at: MONDAY + 9 * HOUR, slot: 33, seen: 40, heard: 7, scored: 3, negative: 2 },
      { at: MONDAY + 10 * HOUR, slot: 34, seen: 5, heard: 0, scored: 0, negative: 0 },
      // A mention was seen, whatever the exposure says.
      { at: MONDAY + 11 * HOUR, slot: 35, seen: 1, heard: 1, scored: 1, negative: 1 },
    ]);
  });

  test('leave out what was sought out, other sites, unknown hours, and hours that have not ended', () => {
    const tallies = [row(cells({
      'reddit|en|negative|brand': { 9: 5 }, 'reddit|en|negative|hand': { 9: 5 }, 'x|en|negative|feed': { 9: 5 }, 'reddit|en|negative|feed': { 9: 1, 12: 3, 24: 7 },
    }))];
    const rows = { tallies, scanned: [scanned({ 9: 10, 12: 10 }), scanned({ 9: 500 }, { context: 'brand' }), scanned({ 9: 500 }, { site: 'x' })] };
    expect(heardHours(rows, { sites: ['reddit'], from: 0, to: MONDAY + 12.9 * HOUR }, utc)).toEqual([
      { at: MONDAY + 9 * HOUR, slot: 33, seen: 10, heard: 1, scored: 1, negative: 1 },
    ]);
  });

  test('count what is no longer kept, and nothing from before the topic listened', () => {
    const gone = { a: { published: cells({}), seen: cells({ 'reddit|en|negative|feed': { 9: 4 } }) } };
    const rows = { tallies: [row(cells({ 'reddit|en|neutral|feed': { 9: 1, 7: 3 } }), { gone })], scanned: [scanned({ 7: 20, 9: 20 })] };
    expect(heardHours(rows, { ...all, from: MONDAY + 8 * HOUR }, utc)).toEqual([
      { at: MONDAY + 9 * HOUR, slot: 33, seen: 20, heard: 5, scored: 5, negative: 4 },
    ]);
  });

  test('an hour that summer time repeats is counted once, and the clock decides where an hour ends', () => {
    const kyiv = createCalendar('Europe/Kyiv');
    const rows = { tallies: [], scanned: [scanned({ 2: 1, 3: 6, 4: 2 }, { day: '2026-10-25' })] };
    const hours = heardHours(rows, { ...all, to: Date.parse('2026-10-26T00:00:00Z') }, kyiv);
    expect(hours.map(({ seen }) => seen)).toEqual([1, 6, 2]);
    expect(endOfLastHour(MONDAY + 9.5 * HOUR, utc)).toBe(MONDAY + 9 * HOUR);
    expect(endOfLastHour(MONDAY + 9.5 * HOUR, createCalendar('Asia/Kolkata'))).toBe(MONDAY + 9.5 * HOUR);
  });
});

test('days that are still to learn: four whole weeks in which something was seen', () => {
  const daily = (days: number): { at: number; seen: number }[] => Array.from({ length: days }, (_, day) => ({ at: MONDAY + day * DAY, seen: 3 }));
  expect(daysToLearn(daily(28), MONDAY + 28 * DAY, 0)).toBe(0);
  expect(daysToLearn(daily(16), MONDAY + 16 * DAY, 0)).toBe(12);
  expect(daysToLearn(daily(16), MONDAY + 16 * DAY, 14)).toBe(26);
  // Two weeks without anything are no weeks.
  expect(daysToLearn([...daily(7), { at: MONDAY + 27 * DAY, seen: 1 }], MONDAY + 28 * DAY, 0)).toBe(14);
});
