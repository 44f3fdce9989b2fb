import type { PostDraft } from '@/lib/posts/complete';
import { readTime } from '@/lib/language/dates';
import { findAll, rawText } from '../reading/dom';
import { JSON_LD } from '../reading/jsonLd';
import { markedItemSelector, readMarkedItems } from '../reading/microdata';
import { thingsWithin } from '../reading/nextData';
import { outOfFive } from '../reading/parts';
import { plainText } from '../reading/plainText';
import type { Page } from '../reading/site';
import { thingOf, typesOf, wordOf, type Thing } from '../reading/things';
import { listAddress } from './addresses';
import { onlyDateIn } from './dates';

const TYPES = ['Review'];

/** Scripts and items in which a page says which reviews it holds. */
export const PAGE_DATA = `${JSON_LD}, ${markedItemSelector(TYPES)}`;

const isReview = (thing: Thing): boolean => typesOf(thing).includes('Review');

const plain = (words: string | null): string => plainText(words ?? '').trim();

/** One item of schema.org as a review; null for one of nobody without stars, or without a word. */
function draftOf(thing: Thing, page: Page): PostDraft | null {
  const author = thingOf(thing, 'author');
  const name = plain(wordOf(author ?? thing, author === null ? 'author' : 'name'));
  const title = plain(wordOf(thing, 'headline', 'name'));
  const text = plain(wordOf(thing, 'reviewBody', 'description'));
  const rating = thingOf(thing, 'reviewRating');
  if ((name === '' && rating === null) || (title === '' && text === '')) return null;
  const best = rating === null ? null : wordOf(rating, 'bestRating');
  return {
    kind: 'review',
    threadUrl: listAddress(page.url),
    author: name === '' ? {} : { name },
    title: title === '' ? null : title,
    text,
    publishedAt: readTime(wordOf(thing, 'datePublished', 'dateCreated'), { now: page.now }),
    rating: rating === null || (best !== null && Number(best) !== 5) ? null : outOfFive(wordOf(rating, 'ratingValue')),
  };
}

const known = new WeakMap<Element, PostDraft[]>();

/** Reviews that the page lists for search engines, in its order; each list is read once. */
function listedReviews(page: Page): PostDraft[] {
  return findAll(page.document, JSON_LD).flatMap((script) => {
    const before = known.get(script);
    if (before !== undefined) return before;
    const drafts = thingsWithin({ all: parsed(rawText(script)) }, isReview).reverse().map((thing) => draftOf(thing, page))
      .filter((draft) => draft !== null);
    known.set(script, drafts);
    return drafts;
  });
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

const LETTERS = 30;
const letters = (words: string | null | undefined): string => (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What is listed of the review that a card shows: of the same person, and with the same title or beginning. */
export function listedReview(page: Page, { name, title, text }: { name: string; title: string | null; text: string }): PostDraft | null {
  const found = listedReviews(page).filter((draft) => draft.author?.name === name
    && ((letters(title) !== '' && letters(draft.title) === letters(title))
      || (letters(draft.text) !== '' && letters(text).startsWith(letters(draft.text).slice(0, LETTERS)))));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Reviews as the page's structured data has them, for pages whose cards are not known: as it lists them, else as it marks them. */
export function statedReviews(page: Page): PostDraft[] {
  const listed = listedReviews(page);
  if (listed.length > 0) return listed;
  return readMarkedItems(page.document, TYPES).filter(({ thing }) => isReview(thing)).flatMap(({ thing, element }) => {
    const draft = draftOf(thing, page);
    if (draft === null) return [];
    return [draft.publishedAt?.at == null ? { ...draft, publishedAt: onlyDateIn(element, page) } : draft];
  });
}
