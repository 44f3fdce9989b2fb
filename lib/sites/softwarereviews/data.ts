import type { PostDraft } from '@/lib/posts/complete';
import { findAll, rawText } from '../reading/dom';
import { JSON_LD } from '../reading/jsonLd';
import { parseLooseJson } from '../reading/looseJson';
import { markedItemSelector, readMarkedItems } from '../reading/microdata';
import { thingsWithin } from '../reading/nextData';
import { withoutDoubles } from '../reading/samePost';
import { draftOf, kindOf, type ThingContext } from '../reading/schemaPosts';
import type { Page } from '../reading/site';
import { listAddress } from './addresses';
import { onlyDateIn } from './dates';

const TYPES = ['Review'];

/** Scripts and items in which a page says which reviews it holds. */
export const PAGE_DATA = `${JSON_LD}, ${markedItemSelector(TYPES)}`;

const contextOf = ({ url, now }: Page): ThingContext => ({ address: url.origin + url.pathname, now, resolve: (thing) => thing });

const known = new WeakMap<Element, PostDraft[]>();

/** Reviews that the page lists for search engines, in its order; each list is read once. */
function listedReviews(page: Page): PostDraft[] {
  return findAll(page.document, JSON_LD).flatMap((script) => {
    const before = known.get(script);
    if (before !== undefined) return before;
    const things = thingsWithin({ all: parseLooseJson(rawText(script)) ?? null }, (thing) => kindOf(thing) === 'review').reverse();
    const drafts = things.map((thing) => draftOf(thing, contextOf(page))).filter((draft) => draft !== null);
    known.set(script, drafts);
    return drafts;
  });
}

const LETTERS = 30;
const letters = (words: string | null | undefined): string => (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What is listed of the review that a card shows: of the same person, and with the same title or beginning. */
export function listedReview(page: Page, { name, title, text }: { name: string; title: string | null; text: string }): PostDraft | null {
  const found = listedReviews(page).filter((draft) => draft.author?.name?.trim() === name
    && ((letters(title) !== '' && letters(draft.title) === letters(title))
      || (letters(draft.text) !== '' && letters(text).startsWith(letters(draft.text).slice(0, LETTERS)))));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Reviews as the page's structured data has them: for pages whose cards are not known. */
export function statedReviews(page: Page): PostDraft[] {
  const marked = readMarkedItems(page.document, TYPES).map(({ thing, element }) => {
    const draft = draftOf(thing, contextOf(page));
    return draft === null || draft.publishedAt?.at != null ? draft : { ...draft, publishedAt: onlyDateIn(element, page) };
  }).filter((draft) => draft !== null);
  return withoutDoubles([...listedReviews(page), ...marked])
    .filter(({ kind, author }) => kind === 'review' && author?.name != null)
    .map((draft) => ({ ...draft, permalink: null, threadUrl: listAddress(page.url) }));
}
