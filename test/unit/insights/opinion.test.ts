import { describe, expect, it } from 'vitest';
import { opinionOf, fiveStarsOf } from '@/lib/insights/opinion';
import type { Mention } from '@/lib/mentions/mention';
import { someSaid } from '../inbox/storySamples';

const said = someSaid({ ago: 1, label: 'negative' }).mention;
const scored: Mention = {
  ...said, understanding: { ...said.understanding, sentiment: { ...said.understanding.sentiment, score: -0.6, confidence: 0.7 } },
};

describe('an opinion', () => {
  it('has the score toward what is listened for, else that of the whole text', () => {
    expect(opinionOf(scored, undefined)).toMatchObject({ id: said.id, at: said.publishedAt, score: -0.6, confidence: 0.7, stars: null });
    expect(opinionOf(scored, { toward: { label: 'positive', score: 0.5, confidence: 0.9 } })).toMatchObject({ score: 0.5, confidence: 0.9 });
  });

  it('has the label that the user gave before all else', () => {
    const corrected = { ...scored, decided: { sentiment: 'positive' as const } };
    expect(opinionOf(corrected, { toward: { label: 'negative', score: -0.5, confidence: 0.9 } })).toMatchObject({ score: 1, confidence: 1 });
  });

  it('is liked as far as the page shows it', () => {
    const engagement = { likes: 3, replies: null, shares: 2, views: 900 };
    expect(opinionOf({ ...scored, post: { ...scored.post, engagement } }, undefined)?.engagement).toBe(5);
  });

  it('is none of a repost, of what is gone, of the own account, or of an unknown time', () => {
    expect(opinionOf({ ...scored, post: { ...scored.post, repost: true } }, undefined)).toBeNull();
    expect(opinionOf({ ...scored, goneAt: 1 }, undefined)).toBeNull();
    expect(opinionOf(scored, { own: true })).toBeNull();
    expect(opinionOf({ ...scored, publishedAt: null }, undefined)).toBeNull();
  });
});

describe('stars', () => {
  it.each([
    { value: 4, best: 5, stars: 4 }, { value: 1, best: 5, stars: 1 }, { value: 0, best: 5, stars: 1 },
    { value: 10, best: 10, stars: 5 }, { value: 5.5, best: 10, stars: 3 }, { value: 1, best: 1, stars: 5 }, { value: 0, best: 1, stars: 1 },
    { value: 6, best: 5, stars: null },
  ])('of $value of $best are $stars', ({ value, best, stars }) => {
    expect(fiveStarsOf({ value, best })).toBe(stars);
  });
});
