import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/lib/insights/seededRandom';
import { isLagFound, lagsOf, LEAST_PAIRS, MOST_LAG } from '@/lib/insights/series/lags';
import { surrogatesOf } from '@/lib/insights/series/surrogate';
import { weeksOf } from '@/lib/insights/series/weekly';
import { noCounts } from '@/lib/insights/sentimentCounts';
import { daysBetween, type VolumeDay } from '@/lib/insights/volume';

const random = seededRandom(11);
const noise = (n: number): number[] => Array.from({ length: n }, () => random() - 0.5);

describe('the lag between two weekly series', () => {
  it('is found where one follows the other, with its sign and its side', () => {
    const lead = noise(40);
    const [later, earlier] = [lead.map((_, at) => 5 - (lead[at - 3] ?? 0)), lead.map((_, at) => lead[at + 2] ?? 0)];
    const [after, ahead] = [lagsOf(lead, later, random), lagsOf(lead, earlier, random)];
    expect(after.state === 'lags' && [after.best.lag, Math.round(after.best.r * 100), isLagFound(after), after.p < 0.01]).toEqual([3, -100, true, true]);
    expect(ahead.state === 'lags' && [ahead.best.lag, isLagFound(ahead)]).toEqual([-2, true]);
  });

  it('is none where both only drift', () => {
    const drift = (): number[] => noise(40).map((value, at) => at + value);
    const found = Array.from({ length: 20 }, () => lagsOf(drift(), drift(), random)).filter((lags) => lags.state === 'lags' && isLagFound(lags));
    // One in twenty by chance; three are as likely as one in thirteen.
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('needs so many weeks of both, without a gap in the second', () => {
    const lead = noise(20);
    expect(lagsOf(lead.slice(0, LEAST_PAIRS), lead.slice(0, LEAST_PAIRS), random)).toEqual({ state: 'few', n: LEAST_PAIRS - 1 });
    const gapped = lead.map((value, at) => (at === 5 ? null : value));
    const lags = lagsOf(lead, gapped, random);
    // Of 20 weeks the longest stretch is the last 14: 13 changes, which lie beside changes of the first at lags of −1 to 6 or so.
    expect(lags.state === 'lags' && lags.lags.find(({ lag }) => lag === 0)).toEqual({ lag: 0, r: expect.closeTo(1, 10), n: 13 });
    expect(lags.state === 'lags' && lags.lags.every(({ lag, n }) => Math.abs(lag) <= MOST_LAG && n >= LEAST_PAIRS)).toBe(true);
  });

  it('says nothing of what never changes', () => {
    expect(lagsOf(noise(30), Array.from({ length: 30 }, () => 7), random).state).toBe('few');
  });
});

describe('a series at other times', () => {
  it.each([9, 10])('of %i values varies as much, wave by wave', (n) => {
    const values = noise(n);
    const other = [...surrogatesOf(values, random)()];
    const moment = (all: readonly number[], lag: number): number => all.reduce((sum, value, at) => sum + value * (all[(at + lag) % n] ?? 0), 0);
    for (const lag of [0, 1, 3]) expect(moment(other, lag)).toBeCloseTo(moment(values, lag), 10);
    expect(other).not.toEqual(values);
  });
});

describe('weeks of mentions and of a series', () => {
  const days: VolumeDay[] = daysBetween('2026-11-01', '2026-11-17').map((day) => ({
    day, total: 4, read: day !== '2026-11-03', counts: { ...noCounts(), negative: 1, positive: 2, unsure: 1 },
  }));

  it('are whole ones: mentions, points and shares of the scored, and the mean of the points', () => {
    const points = [{ day: '2026-11-02', value: 10 }, { day: '2026-11-08', value: 20 }, { day: '2026-11-16', value: 99 }];
    const volume = weeksOf(days, points, { metric: 'volume', weekStart: 1 });
    expect(volume.map(({ from, n, metric, series }) => [from, n, metric?.value, series])).toEqual([['2026-11-02', 28, 28, 15], ['2026-11-09', 28, 28, null]]);
    // 7 negative and 14 positive of 21.
    expect(weeksOf(days, [], { metric: 'net', weekStart: 1 })[0]?.metric?.value).toBeCloseTo(33.33, 2);
    expect(weeksOf(days, [], { metric: 'negative', weekStart: 1 })[0]?.metric?.value).toBeCloseTo(33.33, 2);
  });

  it('are not known where nothing was read, or too few are scored', () => {
    const unread = days.map((day) => ({ ...day, read: false, total: 0, counts: noCounts() }));
    expect(weeksOf(unread, [], { metric: 'volume', weekStart: 1 }).map(({ metric }) => metric)).toEqual([null, null]);
    expect(weeksOf(unread, [], { metric: 'net', weekStart: 1 }).map(({ metric }) => metric)).toEqual([null, null]);
  });
});
