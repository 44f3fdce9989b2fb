import { attribute, find, findAll } from '../reading/dom';
import type { PageKind } from '../reading/site';

/** What follows the country and language that an address may begin with: `/de/listing/…`, `/in-en/shop/…`. */
const bare = (path: string): string => path.replace(/^\/[a-z]{2}(?:-[a-z]{2})?(?=\/)/u, '');

/** Searches, accounts, messages and what somebody bought are nobody's to read. */
export function pageKind({ hostname, pathname }: URL): PageKind | null {
  if (!/^(?:www\.|m\.)?etsy\.com$/u.test(hostname)) return null;
  return listingIn(pathname) !== null || shopIn(pathname) !== null ? 'reviews' : null;
}

export const listingIn = (address: string): string | null =>
  /^(?:https?:\/\/[\w.]*etsy\.com)?\/listing\/(\d+)(?:[/?#]|$)/u.exec(withoutHost(address))?.[1] ?? null;

export const shopIn = (address: string): string | null => /^\/shop\/([\w-]+)(?:\/reviews)?\/?$/u.exec(bare(address))?.[1] ?? null;

const withoutHost = (address: string): string => bare(address.replace(/^https?:\/\/[\w.]*etsy\.com(?=\/)/u, ''));

/** The thing that was bought, which a card names where its page is of another thing or of the shop; else the page's own. */
export function threadOf(card: Element, url: URL): string | null {
  const linked = findAll(card, 'a[href*="/listing/"]').map((link) => listingIn(attribute(link, 'href') ?? '')).find((id) => id !== null);
  const listing = linked ?? listingIn(url.pathname);
  if (listing !== null && listing !== undefined) return `https://www.etsy.com/listing/${listing}`;
  const shop = shopIn(url.pathname);
  return shop === null ? null : `https://www.etsy.com/shop/${shop}`;
}

/** Whose shop a page is of. */
export function shopOf(url: URL, document: Document): string | null {
  const own = shopIn(url.pathname);
  if (own !== null) return own;
  const link = find(document, '[data-shop-name] a[href*="/shop/"], a[data-shop-name][href*="/shop/"], #listing-page-cart a[href*="/shop/"]');
  return link === null ? null : (/\/shop\/([\w-]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null);
}
