import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { engagementOf } from '@/lib/posts/post';
import type { Opinion } from './reputation';

/** A mention under a topic. */
export interface Heard {
  mention: Mention;
  match: Match;
}

/** An opinion with what the index is told apart by. */
export interface OpinionWithParts extends Opinion {
  /** Day on which it was published, YYYY-MM-DD in the reporting zone, or 'unknown'. */
  day: string;
  site: string;
  language: string;
  /** What it speaks of first; '': of nothing that is known. */
  aspect: string;
}

/** What a user's own label says, for sure. */
const LABELLED = { negative: -1, neutral: 0, positive: 1 } as const;
const BEST = 5;

/**
 * What mentions say, each once, the first topic that hears it: reposts and what the brand's own accounts wrote are no opinions, and those of
 * an unknown time have no age. Stars of other scales than one to five are left aside: then the text stands.
 */
export function opinionsOf(rows: readonly Heard[]): OpinionWithParts[] {
  const known = new Set<string>();
  return rows.flatMap(({ mention, match }) => {
    if (known.has(mention.id) || match.own === true || mention.post.repost || mention.publishedAt === null) return [];
    known.add(mention.id);
    return [opinionOf({ mention, match }, mention.publishedAt)];
  });
}

function opinionOf({ mention, match }: Heard, at: number): OpinionWithParts {
  const { post, understanding, decided, authorId } = mention;
  const { score, confidence } = match.toward ?? understanding.sentiment;
  const own = decided?.sentiment;
  const rating = post.rating;
  return {
    id: mention.id,
    authorId,
    at,
    score: own === undefined ? score : LABELLED[own],
    confidence: own === undefined ? (confidence ?? 0) : 1,
    // What the user says of a review holds before its stars.
    stars: own === undefined && rating?.best === BEST ? rating.value : null,
    engagement: engagementOf(post) ?? 0,
    day: match.counted.published.day,
    site: mention.site,
    language: match.counted.language,
    aspect: signalsOf(mention, match.aspects === undefined ? {} : { aspects: match.aspects }).aspects?.[0]?.kind ?? '',
  };
}
