import { describe, expect, it } from 'vitest';
import { daysBetween, volumeOf, type CountedDay } from '@/lib/insights/volume';

const range = { from: '2026-02-27', to: '2026-03-02' };
const counted: CountedDay[] = [
  {
    day: '2026-02-27',
    cells: [
      { site: 'forum', label: 'negative', count: 2 },
      { site: 'shop', label: 'positive', count: 1 },
    ],
  },
  { day: 'unknown', cells: [{ site: 'forum', label: 'unsure', count: 7 }] },
];
const seen = [
  { site: 'forum', day: '2026-02-27', count: 40 },
  { site: 'shop', day: '2026-02-28', count: 5 },
  { site: 'forum', day: '2026-03-02', count: 3 },
];

describe('volume', () => {
  it('has every day of the range, over the end of a month', () => {
    expect(daysBetween(range.from, range.to)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  });

  it('tells a day without mentions from a day on which nothing was read', () => {
    const { days } = volumeOf(range, counted, seen);
    expect(days.map(({ total, read }) => [total, read])).toEqual([
      [3, true],
      [0, true],
      [0, false],
      [0, true],
    ]);
  });

  it('takes a day with mentions for read, even if its posts were seen on another day', () => {
    expect(volumeOf(range, counted, []).days[0]).toMatchObject({ total: 3, read: true });
  });

  it('keeps mentions of an unknown day apart', () => {
    const { counts, unknownDay } = volumeOf(range, counted, seen);
    expect(unknownDay).toBe(7);
    expect(counts.unsure).toBe(0);
  });

  it('sums what was seen', () => {
    expect(volumeOf(range, counted, seen).seen).toBe(48);
  });

  it('is limited to one site in mentions and in what was seen', () => {
    const { counts, seen: seenHere, days } = volumeOf(range, counted, seen, 'shop');
    expect(counts).toMatchObject({ negative: 0, positive: 1 });
    expect(seenHere).toBe(5);
    expect(days.at(-1)?.read).toBe(false);
  });
});
