import { describe, expect, it } from 'vitest';
import { REPUTATION_WEIGHTS, weightsIn } from '@/lib/insights/reputation';
import type { OpinionWithParts } from '@/lib/insights/reputationOpinions';
import { reputationView, type ReputationInput } from '@/lib/insights/reputationView';

const DAY = 86_400_000;
const endOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY;
const NOW = endOf('2026-03-15');

/** `n` opinions of a day, each of somebody else. */
function said(day: string, n: number, part: Partial<OpinionWithParts> = {}): OpinionWithParts[] {
  return Array.from({ length: n }, (_, at) => ({
    id: `${day}-${part.site ?? 'a'}-${part.score ?? 1}-${at}`, authorId: `${day}-${part.site ?? 'a'}-${part.score ?? 1}-${at}`, at: endOf(day) - DAY / 2, score: 1, confidence: 1,
    stars: null, engagement: 0, day, site: 'a', language: 'en', aspect: 'price', ...part,
  }));
}

const view = (part: Partial<ReputationInput> = {}) => reputationView({
  current: { from: '2026-03-02', to: '2026-03-15' }, opinions: [], previous: null, weights: { ...REPUTATION_WEIGHTS, halfLifeDays: 365 }, now: NOW, weekStart: 1, endOf, ...part,
});

describe('the reputation of a period', () => {
  it('is hidden below twenty opinions, and says how many there are', () => {
    expect(view({ opinions: said('2026-03-10', 19) }).now).toMatchObject({ state: 'few', because: 'opinions', n: 19 });
    expect(view({ opinions: said('2026-03-10', 20) }).now.state).toBe('index');
  });

  it('is told week by week, each week as it was at its end', () => {
    const { weeks } = view({ opinions: [...said('2026-03-04', 30, { score: -1 }), ...said('2026-03-12', 30), ...said('2026-03-13', 5, { score: -1 })] });
    expect(weeks.map(({ from, to, reputation }) => [from, to, reputation.n])).toEqual([['2026-03-02', '2026-03-08', 30], ['2026-03-09', '2026-03-15', 35]]);
    const [first, second] = weeks.map(({ reputation }) => (reputation.state === 'index' ? reputation.value : null));
    expect(first).toBeCloseTo(0, 6);
    // Thirty for and five against, nearly alike in age: 50 + 50 · 25 / 35 = 85.7.
    expect(second).toBeCloseTo(85.7, 0);
  });

  it('says what moves it, and what moved it since', () => {
    const { parts, now, before } = view({
      opinions: [...said('2026-03-10', 30), ...said('2026-03-10', 30, { site: 'b', score: -1 })],
      previous: { opinions: said('2026-02-20', 60), end: endOf('2026-03-01') },
    });
    if (now.state !== 'index' || before?.state !== 'index') throw new Error('too few');
    expect(parts.site.map(({ key, n, points }) => [key, n, Math.round(points)])).toEqual([['a', 30, 25], ['b', 30, -25]]);
    const moved = parts.site.reduce((sum, part) => sum + (part.moved ?? 0), 0);
    expect(moved).toBeCloseTo(now.value - before.value, 6);
  });

  it('is the same each time', () => {
    const opinions = [...said('2026-03-10', 25), ...said('2026-03-11', 10, { score: -0.5 })];
    expect(view({ opinions }).now).toEqual(view({ opinions: opinions.toReversed() }).now);
  });

  it('names the opinions that weigh most', () => {
    const { strongest } = view({ opinions: [...said('2026-03-10', 25), ...said('2026-03-11', 1, { score: -1, engagement: 1_000 })] });
    expect(strongest[0]?.opinion.engagement).toBe(1_000);
    expect(strongest).toHaveLength(6);
  });
});

describe('stored weights', () => {
  it('are as they were made where nothing or nothing possible is stored', () => {
    expect(weightsIn(undefined)).toEqual(REPUTATION_WEIGHTS);
    expect(weightsIn({ halfLifeDays: 0, mostOfAuthorAWeek: 2.5, engagement: 'much', stars: 2 })).toEqual({ ...REPUTATION_WEIGHTS, stars: 2 });
    expect(weightsIn({ halfLifeDays: 30, mostOfAuthorAWeek: 1, engagement: 0.5, stars: 0 })).toEqual({ halfLifeDays: 30, mostOfAuthorAWeek: 1, engagement: 0.5, stars: 0 });
  });
});
