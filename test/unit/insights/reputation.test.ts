import { describe, expect, it } from 'vitest';
import { REPUTATION_WEIGHTS, reputationOf, reputationParts, whatMovedReputation, type Opinion, type Reputation } from '@/lib/insights/reputation';
import { seeded } from '@/scripts/generate/random';

const NOW = Date.parse('2026-06-30T12:00:00.000Z');
const DAY = 86_400_000;

/** Opinions of as many authors, each a day old with nothing liked. */
function opinions(scores: readonly number[], change: (at: number) => Partial<Opinion> = () => ({})): Opinion[] {
  return scores.map((score, at) => ({
    id: `m${String(at).padStart(3, '0')}`, authorId: `a${at}`, at: NOW, score, confidence: 1, stars: null, engagement: 0, ...change(at),
  }));
}

function index(all: readonly Opinion[], weights = REPUTATION_WEIGHTS, seed = 1): Extract<Reputation, { state: 'index' }> {
  const found = reputationOf(all, { now: NOW, random: seeded(seed), weights });
  if (found.state === 'few') throw new Error(`Too few: ${found.because}.`);
  return found;
}

const even = (length: number, value: number): number[] => Array.from({ length }, () => value);

describe('the reputation index', () => {
  it('is 50 and half of the weighed mean of score by confidence', () => {
    // 15 of 0.8 with 0.5, 5 of −1 with 1: mean (15 · 0.4 − 5) / 20 = 0.05.
    const all = opinions([...even(15, 0.8), ...even(5, -1)], (at) => ({ confidence: at < 15 ? 0.5 : 1 }));
    expect(index(all).value).toBeCloseTo(52.5, 10);
  });

  it('weighs by engagement and by age', () => {
    // Ten of +1 with 6 likes: log2 8 = 3; ten of −1 that are 14 days old: ½ · log2 2 = ½. (30 − 5) / 35 = 5/7.
    const all = opinions([...even(10, 1), ...even(10, -1)], (at) => (at < 10 ? { engagement: 6 } : { at: NOW - 14 * DAY }));
    expect(index(all).value).toBeCloseTo(50 + (50 * 5) / 7, 10);
    expect(index(all, { ...REPUTATION_WEIGHTS, engagement: 0 }).value).toBeCloseTo(50 + (50 * 5) / 15, 10);
    expect(index(all, { ...REPUTATION_WEIGHTS, halfLifeDays: 7 }).value).toBeCloseTo(50 + (50 * 27.5) / 32.5, 10);
  });

  it('takes stars as (r − 3) / 2 in the place of the text, and none where they weigh nothing', () => {
    // Ten of four stars: 0.5; ten texts of 0: mean 0.25.
    const all = opinions([...even(10, -1), ...even(10, 0)], (at) => (at < 10 ? { stars: 4, confidence: 0.2 } : {}));
    expect(index(all).value).toBeCloseTo(62.5, 10);
    expect(reputationOf(all, { now: NOW, random: seeded(1), weights: { ...REPUTATION_WEIGHTS, stars: 0 } })).toMatchObject({ state: 'few', n: 10 });
  });

  it('counts the latest three of an author in a week', () => {
    const loud = opinions(even(9, -1), (at) => ({ id: `loud${at}`, authorId: 'loud', at: NOW - at * DAY }));
    const found = index([...opinions(even(20, 1)), ...loud], { ...REPUTATION_WEIGHTS, halfLifeDays: 1e9 });
    // Days 0 to 6 are one week: three of seven count; days 7 and 8 are the next.
    expect(found).toMatchObject({ n: 25, authors: 21, leftOut: { sameAuthor: 4 } });
    expect(found.leftIds.sameAuthor).toHaveLength(4);
    expect(found.weighed.filter(({ opinion }) => opinion.authorId === 'loud').map(({ opinion }) => opinion.id)).toEqual(['loud0', 'loud1', 'loud2', 'loud7', 'loud8']);
    expect(found.value).toBeCloseTo(50 + (50 * 15) / 25, 5);
    const unknown = index([...opinions(even(20, 1)), ...loud.map((one) => ({ ...one, authorId: null }))]);
    expect(unknown).toMatchObject({ n: 29, authors: 29 });
  });

  it('is hidden below 20 opinions, and below ten authors', () => {
    expect(reputationOf(opinions(even(19, 1)), { now: NOW, random: seeded(1) })).toMatchObject({ state: 'few', because: 'opinions', n: 19 });
    expect(index(opinions(even(20, 1))).n).toBe(20);
    const ofNine = opinions(even(27, 1), (at) => ({ authorId: `a${at % 9}` }));
    expect(reputationOf(ofNine, { now: NOW, random: seeded(1) })).toMatchObject({ state: 'few', because: 'authors', authors: 9, n: 27 });
    expect(reputationOf([], { now: NOW, random: seeded(1) })).toMatchObject({ state: 'few', n: 0 });
  });

  it('leaves out what is not scored, and what is later than now', () => {
    const all = opinions(even(24, 0.5), (at) => (at < 2 ? { score: null } : at < 4 ? { at: NOW + 1 } : {}));
    expect(index(all)).toMatchObject({ n: 20, leftOut: { unscored: 2, later: 2, sameAuthor: 0 } });
  });
});

describe('its interval', () => {
  it('is the same for the same seed, and holds the value', () => {
    const random = seeded(4);
    const all = opinions(Array.from({ length: 60 }, () => random() * 2 - 1));
    const { value, low, high } = index(all);
    expect([low, high]).toEqual([index(all).low, index(all).high]);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    // Of a mean of 60 even numbers from −1 to 1: ± 1.96 · 50 · √(1/3 / 60) = 7.3.
    expect(high - low).toBeGreaterThan(11);
    expect(high - low).toBeLessThan(19);
  });

  it('draws authors, not opinions', () => {
    const scores = Array.from({ length: 60 }, (_, at) => (at % 20 < 10 ? 1 : -1));
    const own = index(opinions(scores));
    const shared = index(opinions(scores, (at) => ({ authorId: `a${at % 20}` })));
    expect(shared.value).toBeCloseTo(own.value, 10);
    expect(shared.high - shared.low).toBeGreaterThan(1.4 * (own.high - own.low));
  });

  it('is not sure because all agree', () => {
    const { value, low, high } = index(opinions(even(20, 1)));
    expect([value, high]).toEqual([100, 100]);
    expect(low).toBeLessThan(92);
    expect(low).toBeGreaterThan(70);
  });

  it('holds the mean of all in about 95 of 100 samples', () => {
    const random = seeded(11);
    const truth = 50 + 50 * (0.3 - 0.5);
    let held = 0;
    for (let sample = 0; sample < 200; sample++) {
      const scores = Array.from({ length: 40 }, () => random()).map((chance) => (chance < 0.3 ? 1 : chance < 0.8 ? -1 : 0));
      const { low, high } = index(opinions(scores), REPUTATION_WEIGHTS, sample);
      held += Number(low <= truth && truth <= high);
    }
    expect(held).toBeGreaterThan(180);
  });
});

describe('what moves it', () => {
  const all = opinions([...even(10, 1), ...even(10, -1), ...even(5, 0)], (at) => ({ engagement: at < 10 ? 6 : 0, stars: at >= 20 ? 5 : null }));
  const keyOf = ({ stars, score }: Opinion): string => (stars === null ? String(score) : 'stars');

  it('adds up to it, the most first', () => {
    const { value, weighed } = index(all);
    const parts = reputationParts(weighed, keyOf);
    expect(parts.map(({ key, n }) => [key, n])).toEqual([['1', 10], ['-1', 10], ['stars', 5]]);
    expect(50 + parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(value, 10);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    // Weights 30, 10 and 5.
    expect(parts[0]?.share).toBeCloseTo(30 / 45, 10);
    expect(parts[0]?.mean).toBeCloseTo(1, 10);
    expect(parts[0]?.points).toBeCloseTo((50 * 30) / 45, 10);
    expect(parts[1]?.mean).toBeCloseTo(-1, 10);
  });

  it('from one period to the next adds up to the move', () => {
    const before = index(opinions(even(20, -1)));
    const now = index(all);
    const moved = whatMovedReputation(reputationParts(before.weighed, keyOf), reputationParts(now.weighed, keyOf));
    expect(moved.reduce((sum, one) => sum + one.moved, 0)).toBeCloseTo(now.value - before.value, 8);
    expect(moved[0]?.key).toBe('-1');
  });
});
