import type { Correction, Match, Mention } from '@/lib/mentions/mention';
import { engagementOf, type Rating } from '@/lib/posts/post';
import type { Opinion } from './reputation';

const SAID_BY_USER: Record<Correction, number> = { negative: -1, neutral: 0, positive: 1 };

/**
 * A mention as an opinion on what a topic listens for; null where it is none: a repost, deleted on its site, written by the topic's own
 * account, or of an unknown time.
 */
export function opinionOf(mention: Mention, match: Pick<Match, 'toward' | 'own'> | undefined): Opinion | null {
  const { id, authorId, post, publishedAt, goneAt, understanding, decided } = mention;
  if (post.repost || goneAt !== undefined || match?.own === true || publishedAt === null) return null;
  const { score, confidence } = match?.toward ?? understanding.sentiment;
  const own = decided?.sentiment;
  return {
    id, authorId, at: publishedAt,
    score: own === undefined ? score : SAID_BY_USER[own],
    confidence: own === undefined ? (confidence ?? 1) : 1,
    stars: post.rating === null ? null : fiveStarsOf(post.rating),
    engagement: engagementOf(post) ?? 0,
  };
}

/** A rating as one to five stars: the worst (1, of thumbs 0) is one, the best five; null where it is none of its own scale. */
export function fiveStarsOf({ value, best }: Rating): number | null {
  const worst = best > 1 ? 1 : 0;
  return value < 0 || value > best || best < 1 ? null : Math.max(1, 1 + (4 * (value - worst)) / (best - worst));
}
