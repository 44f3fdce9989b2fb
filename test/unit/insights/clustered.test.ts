import { describe, expect, it } from 'vitest';
import { clusteredNet, clusteredShare } from '@/lib/insights/clustered';
import { netSentiment } from '@/lib/insights/netSentiment';
import { superiorityOf } from '@/lib/insights/superiority';
import { shareOf, wilsonInterval } from '@/lib/insights/wilson';
import { seeded } from '@/scripts/generate/random';

describe('a share of clusters', () => {
  it('that vary no more than chance is as sure as one of single mentions', () => {
    const clusters = Array.from({ length: 20 }, (_, at) => ({ count: at % 2 === 0 ? 3 : 4, over: 10 }));
    expect(clusteredShare(clusters)).toEqual(shareOf(70, 200));
  });

  it('is as sure as fewer of them where each is of one mind', () => {
    // r = ½, Σ (x − 5)² = 100; 4/3 · 100 / (40 · ¼) = 13.33, times (1 + 4.8416 / 12)² for four clusters: 26.26 times the variance.
    const clusters = [10, 0, 10, 0].map((count) => ({ count, over: 10 }));
    const effect = (400 / 3 / 10) * (1 + 4.8416 / 12) ** 2;
    expect(clusteredShare(clusters)).toMatchObject({ state: 'rate', share: 0.5, of: 40, ...wilsonInterval(0.5, 40 / effect) });
  });

  it('holds what is true where days are clumped, as the plain one does not', () => {
    const random = seeded(7);
    const held = { clustered: 0, plain: 0 };
    for (let sample = 0; sample < 400; sample++) {
      // Each day 0.1 or 0.5 of 20, half of the days each: 0.3 of all.
      const clusters = Array.from({ length: 14 }, () => {
        const chance = random() < 0.5 ? 0.1 : 0.5;
        return { count: Array.from({ length: 20 }).filter(() => random() < chance).length, over: 20 };
      });
      const all = clusters.reduce((sum, { count }) => sum + count, 0);
      for (const [name, share] of [['clustered', clusteredShare(clusters)], ['plain', shareOf(all, 280)]] as const) {
        held[name] += Number(share.state === 'rate' && share.low <= 0.3 && 0.3 <= share.high);
      }
    }
    expect(held.clustered / 400).toBeGreaterThan(0.92);
    expect(held.plain / 400).toBeLessThan(0.8);
  });

  it('is not told of fewer than ten', () => {
    expect(clusteredShare([{ count: 3, over: 5 }, { count: 1, over: 4 }])).toEqual({ state: 'few', count: 4, of: 9 });
  });
});

describe('net sentiment of clusters', () => {
  const mixed = { negative: 4, neutral: 2, positive: 4 };
  const happy = { negative: 0, neutral: 2, positive: 8 };
  const angry = { negative: 8, neutral: 2, positive: 0 };

  it('has the value and the number of all, and an interval of what they are worth', () => {
    const plain = netSentiment({ negative: 32, neutral: 16, positive: 32 });
    expect(clusteredNet(Array.from({ length: 8 }, () => mixed))).toEqual(plain);
    const split = clusteredNet([happy, angry, happy, angry, happy, angry, happy, angry]);
    expect(split).toMatchObject({ state: 'few', n: 80 });
    const many = clusteredNet(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? happy : angry)));
    expect(many).toMatchObject({ state: 'rate', value: 0, n: 400 });
    expect(many.state === 'rate' && many.high - many.low).toBeGreaterThan(40);
  });

  it('of one cluster alone, or of few, is not told', () => {
    expect(clusteredNet([{ negative: 30, neutral: 0, positive: 30 }])).toEqual({ state: 'few', n: 60 });
    expect(clusteredNet([])).toEqual({ state: 'few', n: 0 });
  });
});

describe('the chance of being larger', () => {
  it('counts pairs, ties as halves', () => {
    // 2½ + 3 + 3 of nine; variance 9/12 · (7 − 6/30) = 5.1, z = 4 / √5.1 = 1.7712.
    const found = superiorityOf([3, 4, 5], [1, 2, 3]);
    expect(found?.chance).toBeCloseTo(8.5 / 9, 12);
    expect(found?.p).toBeCloseTo(0.07653, 4);
    expect(superiorityOf([1, 2, 3], [3, 4, 5])?.chance).toBeCloseTo(0.5 / 9, 12);
  });

  it('is one half, surely of nothing, where all are alike', () => {
    expect(superiorityOf([2, 2, 2], [2, 2])).toMatchObject({ chance: 0.5, p: 1 });
    expect(superiorityOf([], [2, 2])).toBeNull();
  });

  it('is not certain because all of few are above', () => {
    const found = superiorityOf([11, 12, 13, 14, 15, 16, 17, 18, 19, 20], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found?.chance).toBe(1);
    expect(found?.high).toBe(1);
    // At 0.8: 1.96 √(0.8 · 0.2 · (1 + 9 (0.2 / 1.2 + 0.8 / 1.8)) / 100) = 1.96 √0.0104 = 0.1999.
    expect(found?.low).toBeCloseTo(0.8, 3);
    expect(found?.p).toBeLessThan(0.001);
  });
});
