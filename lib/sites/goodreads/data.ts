import { readCount } from '@/lib/language/numbers';
import { nextData, thingsWithin } from '../reading/nextData';
import { thingOf, wordOf, type Thing } from '../reading/things';
import { reviewIdIn } from './addresses';

const reviewsOf = new WeakMap<Thing, ReadonlyMap<string, Thing>>();

/** What the page's own data says of a review: its stars and counts, which the card gives in words only. */
export function statedReview(document: Document, id: string): { rating: number | null; likes: number | null; replies: number | null } | null {
  const data = nextData(document);
  if (data === null) return null;
  let reviews = reviewsOf.get(data);
  if (reviews === undefined) {
    const found = thingsWithin(data, (thing) => wordOf(thing, '__typename') === 'Review');
    reviews = new Map(found.map((thing) => [idOf(thing) ?? '', thing]));
    reviewsOf.set(data, reviews);
  }
  const review = reviews.get(id);
  if (review === undefined) return null;
  return {
    rating: readCount(wordOf(review, 'rating')),
    likes: readCount(wordOf(review, 'likeCount')),
    replies: readCount(wordOf(review, 'commentCount')),
  };
}

function idOf(review: Thing): string | null {
  const shelving = thingOf(review, 'shelving');
  return shelving === null ? null : reviewIdIn(wordOf(shelving, 'webUrl'));
}
