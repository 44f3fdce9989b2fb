import { attribute, find, findAll } from '../reading/dom';
import type { PageKind } from '../reading/site';

const KINDS = '(?:Hotel|Restaurant|Attraction|Airline|Cruise|Location)_Review|AttractionProductReview|VacationRentalReview';
const PLACE = new RegExp(`^/(?:${KINDS})-(?:g\\d+-)?d\\d+-`, 'u');
const REVIEW = /\/ShowUserReviews-(?:g\d+-)?d\d+-r(\d+)(?:[-./?#]|$)/u;

/** Lists of places show sentences out of reviews; forums, trips, messages and the pages of members are not read. */
export const pageKind = ({ pathname }: URL): PageKind | null => {
  if (REVIEW.test(pathname)) return 'thread';
  return PLACE.test(pathname) ? 'reviews' : null;
};

/** The address of a place, without the number of the page of its reviews: `-Reviews-or10-Name.html`. */
export function placeAddress(url: URL, document: Document): string | null {
  const own = bare(url.pathname);
  if (own !== null) return own;
  const number = /-(d\d+)-r\d+/u.exec(url.pathname)?.[1];
  const link = number === undefined ? null : find(document, `a[href*="_Review-"][href*="-${number}-Reviews"]`);
  return link === null ? null : bare(attribute(link, 'href')?.replace(/^https?:\/\/[^/]+/u, '').replace(/[?#].*$/u, '') ?? '');
}

const bare = (path: string): string | null => (PLACE.test(path) ? path.replace(/-o[ar]\d+(?=-)/u, '').replace(/-r\d+(?=-)/u, '') : null);

/** A review's number and its own address, where it stands on the card or is linked from it. */
export function reviewIn(card: Element): { id: string | null; path: string | null } {
  const links = findAll(card, 'a[href*="/ShowUserReviews-"]').map((link) => attribute(link, 'href') ?? '');
  const path = links.find((href) => REVIEW.test(href))?.replace(/[?#].*$/u, '') ?? null;
  const marked = attribute(card, 'data-reviewid') ?? firstMarked(card);
  const linked = path === null ? null : (REVIEW.exec(path)?.[1] ?? null);
  return { id: /^\d+$/u.test(marked ?? '') ? marked : linked, path };
}

function firstMarked(card: Element): string | null {
  const marked = find(card, '[data-reviewid]');
  return marked === null ? null : attribute(marked, 'data-reviewid');
}
