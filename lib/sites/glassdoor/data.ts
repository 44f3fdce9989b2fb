import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import type { PostDraft } from '@/lib/posts/complete';
import { nextData, thingsWithin } from '../reading/nextData';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';

/** What the page's data says of one review. */
export interface Stated {
  pros: string | null;
  cons: string | null;
  advice: string | null;
  title: string | null;
  place: string | null;
  /** YYYY-MM-DD. */
  day: string | null;
  rating: string | null;
  helpful: number | null;
  /** BCP 47. */
  language: string | null;
  reply: NonNullable<PostDraft['reply']> | null;
}

const known = new WeakMap<Thing, Map<string, Thing>>();

/** A review in the store that the page was made from (Apollo's, since 2023), by its id; it stays as the page was loaded. */
export function statedReview(document: Document, id: string, now: number): Stated | null {
  const data = nextData(document);
  if (data === null) return null;
  const review = reviewsIn(data).get(id);
  if (review === undefined) return null;
  const store = thingOf(data, 'apolloCache', 'apolloState', 'initialApolloState') ?? {};
  const named = (name: string): Thing | null => resolved(thingOf(review, name), store);
  const place = named('location');
  return {
    pros: wordOf(review, 'pros'),
    cons: wordOf(review, 'cons'),
    advice: wordOf(review, 'advice'),
    title: wordOf(review, 'summary'),
    place: place === null ? null : wordOf(place, 'name'),
    day: wordOf(review, 'reviewDateTime')?.slice(0, 10) ?? null,
    rating: wordOf(review, 'ratingOverall'),
    helpful: readCount(wordOf(review, 'countHelpful')),
    language: languageOf(wordOf(review, 'languageId')),
    reply: replyIn(review, store, now),
  };
}

function reviewsIn(data: Thing): Map<string, Thing> {
  const before = known.get(data);
  if (before !== undefined) return before;
  const reviews = new Map<string, Thing>();
  for (const thing of thingsWithin(data, isReview)) reviews.set(wordOf(thing, 'reviewId') ?? '', thing);
  known.set(data, reviews);
  return reviews;
}

const isReview = (thing: Thing): boolean =>
  wordOf(thing, 'reviewId') !== null && (wordOf(thing, '__typename') ?? '').startsWith('EmployerReview');

/** The store names an item where it is used, and describes it in one place. */
function resolved(thing: Thing | null, store: Thing): Thing | null {
  const name = thing === null ? null : wordOf(thing, '__ref');
  return name === null ? thing : thingOf(store, name);
}

function replyIn(review: Thing, store: Thing, now: number): Stated['reply'] {
  const responses = valuesOf(review, 'employerResponses').filter(isThing).map((thing) => resolved(thing, store));
  const first = responses.find((response) => response !== null && wordOf(response, 'response') !== null) ?? null;
  const text = first === null ? null : wordOf(first, 'response');
  if (first === null || text === null) return null;
  return {
    text,
    author: wordOf(first, 'userJobTitle'),
    publishedAt: readTime(wordOf(first, 'responseDateTime')?.slice(0, 10), { now }),
  };
}

/** Languages have three letters there. */
function languageOf(id: string | null): string | null {
  if (id === null || !/^[a-z]{2,3}$/u.test(id)) return null;
  return Intl.getCanonicalLocales(id)[0] ?? null;
}
