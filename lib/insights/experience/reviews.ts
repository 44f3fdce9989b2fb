import type { Post } from '@/lib/posts/post';
import { starsOf, type Stars } from './stars';

/** How many stars a rating can give, the least first; halves belong to the whole below. */
export const STARS = [1, 2, 3, 4, 5] as const;
export type StarCount = (typeof STARS)[number];

export interface Reviews extends Stars {
  /** Ratings by their whole stars. */
  counts: Record<StarCount, number>;
}

/** By how many stars a rating counts, 1..5; null where it is none of five stars at best. */
export function wholeStars(rating: Post['rating']): StarCount | null {
  if (rating?.best !== 5) return null;
  return STARS.find((stars) => stars === Math.max(1, Math.min(5, Math.floor(rating.value)))) ?? null;
}

/** What the ratings of posts say: both figures of stars, and how often each was given. */
export function reviewsOf(posts: readonly Pick<Post, 'rating'>[]): Reviews {
  const counts: Reviews['counts'] = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { rating } of posts) {
    const stars = wholeStars(rating);
    if (stars !== null) counts[stars] += 1;
  }
  return { ...starsOf(posts.flatMap(({ rating }) => rating ?? [])), counts };
}
