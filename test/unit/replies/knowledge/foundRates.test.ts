import { expect, test } from 'vitest';
import { HELD, knowledgeBench, type Held } from '../../../bench/knowledge';

/**
 * A little below what is measured over all languages. The aims (0.80 first, 0.92 in three) are reached by natural posts, not yet by those
 * that avoid the article's words.
 */
const FLOORS: Readonly<Record<Held, { first: number; third: number }>> = {
  'question only': { first: 0.53, third: 0.69 },
  'question and one variant': { first: 0.54, third: 0.73 },
  'question and one natural post': { first: 0.85, third: 0.94 },
  'question and three posts': { first: 0.71, third: 0.87 },
};

test('posts never looked at find their article as often as they did', () => {
  const { rates, sure } = knowledgeBench();
  for (const held of HELD) {
    const unseen = rates.filter((rate) => rate.held === held && rate.half === 'unseen');
    const posts = unseen.reduce((sum, rate) => sum + rate.posts, 0);
    expect(unseen.reduce((sum, rate) => sum + rate.first, 0) / posts).toBeGreaterThanOrEqual(FLOORS[held].first);
    expect(unseen.reduce((sum, rate) => sum + rate.third, 0) / posts).toBeGreaterThanOrEqual(FLOORS[held].third);
  }
  const never = sure.filter(({ half }) => half === 'unseen');
  for (const { sure: all, right } of never) expect(right / all).toBeGreaterThanOrEqual(0.9);
}, 120_000);
