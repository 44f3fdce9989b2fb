import { expect, it } from 'vitest';
import { ownPostsOf } from '@/lib/insights/ownPostsRead';
import type { Mention, Match } from '@/lib/mentions/mention';
import type { Post } from '@/lib/posts/post';
import { listedMention } from '../components/samples';

function heard(id: string, post: Partial<Post>, part: Partial<Mention> = {}, own?: true): { mention: Mention; match: Match } {
  const { mention, matches: [match] } = listedMention({ id });
  if (match === undefined) throw new Error('no match');
  return { mention: { ...mention, id: `forum:${id}`, ...part, post: { ...mention.post, ...post } }, match: own === undefined ? match : { ...match, own } };
}

it('tells what came of own posts, each answer once, and leaves out what answers others', () => {
  const own = [
    heard('1', { parentId: null, threadUrl: 'https://forum.example/t1', media: ['video'], engagement: { likes: 3, replies: 2, shares: null, views: 90 } }, {}, true),
    heard('2', { parentId: 'x' }, {}, true),
    heard('3', { parentId: null, repost: true }, {}, true),
  ];
  const others = [heard('a', { parentId: '1' }), heard('b', { threadUrl: 'https://forum.example/t1' }), heard('b', { threadUrl: 'https://forum.example/t1' }), heard('c', { parentId: '9' }), ...own];
  const posts = ownPostsOf(own, others);
  expect(posts.map(({ id, engagement, answers, answerIds, kinds }) => [id, engagement, answers, answerIds, kinds.media])).toEqual([
    ['forum:1', 5, { negative: 2, neutral: 0, positive: 0 }, ['forum:a', 'forum:b'], 'video'],
  ]);
});
