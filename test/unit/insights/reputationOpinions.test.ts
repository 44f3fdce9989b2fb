import { describe, expect, it } from 'vitest';
import { opinionsOf, type Heard } from '@/lib/insights/reputationOpinions';
import type { Mention } from '@/lib/mentions/mention';
import type { Post } from '@/lib/posts/post';
import { listedMention } from '../components/samples';

function heard(id: string, part: { post?: Partial<Post>; mention?: Partial<Mention>; own?: true; topics?: string[] } = {}): Heard[] {
  const { mention, matches } = listedMention({ id, topicIds: part.topics ?? ['t1'] });
  const changed = { ...mention, ...part.mention, post: { ...mention.post, ...part.post } };
  return matches.map((match) => ({ mention: changed, match: part.own === undefined ? match : { ...match, own: part.own } }));
}

describe('opinions', () => {
  it('are mentions, each once, but for reposts, own posts and those of an unknown time', () => {
    const rows = [
      ...heard('a', { topics: ['t1', 't2'] }), ...heard('b', { own: true }), ...heard('c', { post: { repost: true } }), ...heard('d', { mention: { publishedAt: null } }),
    ];
    expect(opinionsOf(rows).map(({ id }) => id)).toEqual(['a']);
  });

  it('say what the engine says, as sure as it is', () => {
    expect(opinionsOf(heard('a'))[0]).toMatchObject({ score: -0.4, confidence: 0.7, stars: null, engagement: 0, site: 'forum', language: 'en' });
  });

  it('say what the user says, for sure, and before stars', () => {
    const [opinion] = opinionsOf(heard('a', { mention: { decided: { sentiment: 'positive' } }, post: { rating: { value: 1, best: 5 } } }));
    expect(opinion).toMatchObject({ score: 1, confidence: 1, stars: null });
  });

  it('take stars of five, and the text beside other scales', () => {
    expect(opinionsOf(heard('a', { post: { rating: { value: 2, best: 5 } } }))[0]?.stars).toBe(2);
    expect(opinionsOf(heard('a', { post: { rating: { value: 1, best: 1 } } }))[0]).toMatchObject({ stars: null, score: -0.4 });
  });
});
