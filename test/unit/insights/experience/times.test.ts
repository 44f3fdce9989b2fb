import { describe, expect, it } from 'vitest';
import { instantRange, tookBetween } from '@/lib/insights/experience/instants';
import { meanInterval } from '@/lib/insights/experience/meanInterval';
import { quantileInterval } from '@/lib/insights/experience/quantileInterval';
import { bothResponseTimes, responseTimes, type Answering } from '@/lib/insights/experience/responseTimes';
import { medianWaiting, survivalOf } from '@/lib/insights/experience/survival';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('the interval of a quantile', () => {
  it.each([
    // Bin(20, ½): P(X ≥ 15) = 0.0207, P(X ≥ 14) = 0.0577; the ranks 6 and 15 are in every table.
    { n: 20, share: 0.5, low: 6, high: 15 },
    { n: 10, share: 0.5, low: 2, high: 9 },
    // Bin(20, 0.9): even P(X ≥ 20) = 0.1216. Bin(20, 0.1): P(X ≥ 6) = 0.0113, so the 15th from below.
    { n: 20, share: 0.9, low: 15, high: null },
    // 0.9³⁵ = 0.02503, 0.9³⁶ = 0.02253.
    { n: 35, share: 0.9, low: 28, high: null },
    { n: 36, share: 0.9, low: 29, high: 36 },
    { n: 3, share: 0.5, low: null, high: null },
  ])('of $share of $n values is from the one of rank $low to that of $high', ({ n, share, low, high }) => {
    expect(quantileInterval(upTo(n), share)).toMatchObject({ low, high });
  });

  it('of nothing is none', () => {
    expect(quantileInterval([], 0.5)).toBeNull();
  });
});

describe('the interval of a mean', () => {
  it('is the plain one where nothing is skewed', () => {
    // Deviation √(2/3), by √2: 2 ± 1.96 · 0.57735.
    const mean = meanInterval([1, 2, 3]);
    expect(mean?.value).toBe(2);
    expect(mean?.low).toBeCloseTo(0.8684, 4);
    expect(mean?.high).toBeCloseTo(3.1316, 4);
  });

  it('reaches farther to the side of the long times', () => {
    // Deviation 3, skewness 72/27, t = 1.96/3: T(t) = 1.125 (∛2.6237 − 1) = 0.4267, T(−t) = 1.125 (∛−0.8607 − 1) = −2.1951.
    const mean = meanInterval([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]);
    expect(mean?.low).toBeCloseTo(1 - 3 * 0.4267, 3);
    expect(mean?.high).toBeCloseTo(1 + 3 * 2.1951, 3);
  });

  it('of values that are one is that value, and of one there is none', () => {
    expect(meanInterval([4, 4, 4])).toEqual({ value: 4, low: 4, high: 4 });
    expect(meanInterval([4])).toBeNull();
  });
});

describe('who waits still', () => {
  // Weeks in remission of the 21 patients that papers on survival work out, Freireich and others 1963.
  const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, ended: true }));
  const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, ended: false }));

  it('is the worked example', () => {
    const steps = survivalOf([...open, ...ended]);
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    for (const [at, left] of [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448].entries()) expect(steps[at]?.left).toBeCloseTo(left, 3);
    expect(medianWaiting([...open, ...ended])).toEqual({ median: 23, low: 13, high: null });
  });

  it('is what is plain to see where nobody is open', () => {
    expect(medianWaiting(upTo(5).map((time) => ({ time, ended: true }))).median).toBe(3);
    expect(medianWaiting(upTo(4).map((time) => ({ time, ended: true }))).median).toBe(2.5);
  });

  it('has no median while most are open', () => {
    expect(medianWaiting([{ time: 1, ended: true }, { time: 9, ended: false }, { time: 9, ended: false }])).toMatchObject({ median: null, high: null });
    expect(medianWaiting([])).toEqual({ median: null, low: null, high: null });
  });
});

describe('response times', () => {
  const exact = (least: number, answered = true): Answering => ({ answered, took: { least, most: least } });

  it('are of those answered, and by when half of all have an answer of the others too', () => {
    const times = responseTimes([...upTo(20).map((time) => exact(time)), ...upTo(20).map(() => exact(100, false))]);
    expect(times).toMatchObject({
      state: 'times', answered: 20, open: 20,
      median: { least: 10.5, most: 10.5, low: 6, high: 15 },
      mean: { least: 10.5, most: 10.5 },
      p90: { least: 18.1, low: 15, high: null },
      // The 20th of 40 leaves exactly half, for good.
      half: { least: 20, most: 20 },
    });
  });

  it('carry what is not known of a day as bounds', () => {
    const times = responseTimes(upTo(20).map((time) => ({ answered: true, took: { least: time, most: time + 24 } })));
    expect(times).toMatchObject({ median: { least: 10.5, most: 34.5, low: 6, high: 39 }, half: { least: 10.5, most: 34.5 } });
  });

  it('are not given for too few', () => {
    expect(responseTimes([...upTo(9).map((time) => exact(time)), exact(5, false)])).toEqual({ state: 'few', answered: 9, open: 1 });
  });

  it('are told by the clock and by business hours, apart', () => {
    const rows = upTo(12).map((hours) => ({ answered: true, clock: { least: hours * 3, most: hours * 3 }, business: hours > 10 ? null : { least: hours, most: hours } }));
    const { clock, business } = bothResponseTimes(rows);
    expect(clock).toMatchObject({ answered: 12, median: { least: 19.5 } });
    expect(business).toMatchObject({ answered: 10, median: { least: 5.5 } });
  });
});

describe('what lies between two written times', () => {
  const written = (at: string, precision: 'second' | 'minute' | 'hour' | 'day' | 'month') => ({ at, precision, raw: null });

  it('is known as exactly as they are', () => {
    const [day, second] = [instantRange(written('2026-03-02T00:00:00Z', 'day')), instantRange(written('2026-03-03T12:00:00Z', 'second'))];
    if (day === null || second === null) throw new Error('none');
    expect(tookBetween(day, second)).toEqual({ least: 12 * 3_600_000, most: 36 * 3_600_000 });
    expect(tookBetween(second, second)).toEqual({ least: 0, most: 0 });
    expect(tookBetween(day, day)).toEqual({ least: 0, most: 24 * 3_600_000 });
    expect(tookBetween(second, day)).toBeNull();
  });

  it('is not known of months, nor of what lay ahead', () => {
    expect(instantRange(written('2026-03-01T00:00:00Z', 'month'))).toBeNull();
    expect(instantRange({ ...written('2026-03-02T10:00:00Z', 'second'), clamped: true })).toBeNull();
    expect(instantRange({ at: null, precision: 'unknown', raw: null })).toBeNull();
  });
});
