import type { Rating } from '@/lib/posts/post';
import { netSentiment, type NetSentiment } from '../netSentiment';
import { shareOf, type Share } from '../wilson';

/** What reviews give in stars. No net promoter score and no customer satisfaction: nobody was asked. */
export interface Stars {
  /** Star promoter balance = % five stars − % three stars or less, -100..100; what lies between is neither. */
  balance: NetSentiment;
  /** Review satisfaction = share of four and five stars. */
  satisfaction: Share;
  /** Ratings of five stars at best. */
  n: number;
  /** Ratings of other scales, as thumbs are: in none of them. */
  otherScale: number;
}

const BEST = 5;
const GOOD = 4;
const POOR = 3;

/** Star promoter balance and review satisfaction of the ratings of reviews. */
export function starsOf(ratings: readonly Rating[]): Stars {
  const stars = ratings.flatMap(({ value, best }) => (best === BEST ? [value] : []));
  const positive = stars.filter((value) => value >= BEST).length;
  const negative = stars.filter((value) => value <= POOR).length;
  return {
    balance: netSentiment({ positive, neutral: stars.length - positive - negative, negative }),
    satisfaction: shareOf(stars.filter((value) => value >= GOOD).length, stars.length),
    n: stars.length,
    otherScale: ratings.length - stars.length,
  };
}
