import { describe, expect, it } from 'vitest';
import { LEAST_FOR_RATE, netSentiment } from '@/lib/insights/netSentiment';
import { countByLabel, noCounts, totalOf } from '@/lib/insights/sentimentCounts';

describe('net sentiment', () => {
  it.each([
    // The worked example of the literature: 230 positive, 150 neutral, 120 negative.
    { negative: 120, neutral: 150, positive: 230, value: 22 },
    { negative: 10, neutral: 0, positive: 0, value: -100 },
    { negative: 0, neutral: 10, positive: 0, value: 0 },
    { negative: 5, neutral: 0, positive: 5, value: 0 },
  ])('is $value for $negative negative, $neutral neutral, $positive positive', ({ value, ...counts }) => {
    expect(netSentiment(counts)).toMatchObject({ state: 'rate', value });
  });

  it('counts neutral mentions in its denominator', () => {
    expect(netSentiment({ negative: 0, neutral: 90, positive: 10 })).toMatchObject({ value: 10, n: 100 });
  });

  it('leaves unsure and not scored mentions out', () => {
    const counts = { ...noCounts(), negative: 3, neutral: 4, positive: 3 };
    const more = { ...counts, unsure: 500, unscored: 900 };
    expect(netSentiment(more)).toEqual(netSentiment(counts));
  });

  it('has an interval that one more of each side makes wider', () => {
    // (60 + 1) / 102 and (20 + 1) / 102: 40 / 102 ± 1.96 √((82 / 102 − (40 / 102)²) / 102) = 0.39216 ± 0.15648.
    const net = netSentiment({ negative: 20, neutral: 20, positive: 60 });
    expect(net.state === 'rate' && net.low).toBeCloseTo(23.568, 2);
    expect(net.state === 'rate' && net.high).toBeCloseTo(54.864, 2);
  });

  it.each([
    { negative: 0, neutral: 0, positive: 20 }, { negative: 20, neutral: 0, positive: 0 }, { negative: 0, neutral: 10, positive: 0 },
    { negative: 0, neutral: 19, positive: 1 }, { negative: 0, neutral: 0, positive: 1_000_000 },
  ])('has an interval that is not certain and holds its value: $negative, $neutral, $positive', (counts) => {
    const net = netSentiment(counts);
    if (net.state === 'few') throw new Error('few');
    expect(net.low).toBeLessThan(net.high);
    expect(net.low <= net.value && net.value <= net.high && net.low >= -100 && net.high <= 100).toBe(true);
  });

  it('is not given for too few', () => {
    expect(netSentiment({ negative: 1, neutral: 1, positive: LEAST_FOR_RATE - 3 })).toEqual({ state: 'few', n: 9 });
    expect(netSentiment({ negative: 1, neutral: 1, positive: LEAST_FOR_RATE - 2 }).state).toBe('rate');
  });
});

describe('counts by label', () => {
  it('are summed, and their total holds all five', () => {
    const counts = countByLabel([
      { label: 'negative', count: 2 },
      { label: 'unsure', count: 1 },
      { label: 'negative', count: 3 },
      { label: 'unscored', count: 4 },
    ]);
    expect(counts).toEqual({ negative: 5, neutral: 0, positive: 0, unsure: 1, unscored: 4 });
    expect(totalOf(counts)).toBe(10);
  });
});
