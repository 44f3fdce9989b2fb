import { describe, expect, it } from 'vitest';
import { comparisonOf, periodsOf } from '@/lib/insights/comparison';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const at = (day: string): number => Date.parse(`${day}T09:00:00Z`);

describe('the periods', () => {
  it.each([
    { days: 7, current: ['2026-11-15', '2026-11-21'], previous: ['2026-11-08', '2026-11-14'] },
    { days: 28, current: ['2026-10-25', '2026-11-21'], previous: ['2026-09-27', '2026-10-24'] },
    { days: 90, current: ['2026-08-24', '2026-11-21'], previous: ['2026-05-26', '2026-08-23'] },
  ] as const)('of $days days follow each other without a gap', ({ days, current, previous }) => {
    expect(periodsOf(NOW, days, 'UTC')).toEqual({
      current: { from: current[0], to: current[1] },
      previous: { from: previous[0], to: previous[1] },
    });
  });

  it('end on the day of the zone', () => {
    const late = Date.parse('2026-11-21T23:30:00Z');
    expect(periodsOf(late, 7, 'Asia/Tokyo').current.to).toBe('2026-11-22');
  });
});

describe('the comparison', () => {
  const previous = { from: '2026-11-08', to: '2026-11-14' };
  const since = (day: string, firstHeard: string | null = null, added: string = day) => {
    return { name: day, listeningSince: at(day), createdAt: at(added), firstHeard };
  };

  it.each([
    { name: 'is with the whole period where all listened before it', topics: [since('2026-11-01'), since('2026-11-08')], expected: { state: 'whole', period: previous } },
    { name: 'begins with the latest topic', topics: [since('2026-11-01'), since('2026-11-11')], expected: { state: 'part', since: '2026-11-11', name: '2026-11-11', widened: false, period: { from: '2026-11-11', to: '2026-11-14' } } },
    { name: 'is with nothing where one began only after it', topics: [since('2026-11-01'), since('2026-11-15')], expected: { state: 'none', since: '2026-11-15', name: '2026-11-15', widened: false } },
    { name: 'believes tallies that heard before listening began', topics: [since('2026-11-21', '2026-11-02')], expected: { state: 'whole', period: previous } },
    { name: 'does not believe them where the topic was widened since', topics: [since('2026-11-21', '2026-11-02', '2026-11-01')], expected: { state: 'none', since: '2026-11-21', name: '2026-11-21', widened: true } },
    { name: 'does not begin later because nothing was heard at first', topics: [since('2026-11-01', '2026-11-12')], expected: { state: 'whole', period: previous } },
    { name: 'is with the whole period where there is no topic', topics: [], expected: { state: 'whole', period: previous } },
  ])('$name', ({ topics, expected }) => {
    expect(comparisonOf(previous, topics, 'UTC')).toEqual(expected);
  });
});
