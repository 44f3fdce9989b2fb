import { readCount } from '@/lib/language/numbers';
import { nextData, thingsWithin } from '../reading/nextData';
import { thingOf, wordOf, type Thing } from '../reading/things';

/** A review as the page's own data has it: with the text of those that give the plot away, which the page hides. */
export interface StatedReview {
  text: string | null;
  author: string | null;
  rating: number | null;
  likes: number | null;
}

const idOf = (thing: Thing): string | null => wordOf(thing, 'reviewId', 'id');

const reviewsOf = new WeakMap<Thing, ReadonlyMap<string, Thing>>();

/** What the page's data says of a review, by its id (`rw…`); null where it says nothing of it. */
export function statedReview(document: Document, id: string): StatedReview | null {
  const data = nextData(document);
  if (data === null) return null;
  let reviews = reviewsOf.get(data);
  if (reviews === undefined) {
    const found = thingsWithin(data, (thing) => /^rw\d+$/u.test(idOf(thing) ?? ''));
    reviews = new Map(found.filter((thing) => textIn(thing) !== null).map((thing) => [idOf(thing) ?? '', thing]));
    reviewsOf.set(data, reviews);
  }
  const review = reviews.get(id);
  if (review === undefined) return null;
  const author = thingOf(review, 'author');
  const name = author === null ? null : thingOf(author, 'username');
  const votes = thingOf(review, 'helpfulnessVotes', 'helpfulness');
  return {
    text: textIn(review),
    author: name === null ? (author === null ? null : wordOf(author, 'nickName', 'username')) : wordOf(name, 'text'),
    rating: readCount(wordOf(review, 'authorRating')),
    likes: votes === null ? null : readCount(wordOf(votes, 'upVotes')),
  };
}

/** HTML, as a text of its own or within `text.originalText`. */
function textIn(review: Thing): string | null {
  const said = wordOf(review, 'reviewText');
  if (said !== null) return said;
  const text = thingOf(review, 'text');
  const original = text === null ? null : thingOf(text, 'originalText');
  return original === null ? null : wordOf(original, 'plaidHtml', 'plainText');
}
