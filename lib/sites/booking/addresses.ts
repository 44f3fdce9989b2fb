import type { PageKind } from '../reading/site';

/** A place to stay, as addresses name it; the language before `.html` says nothing of the place. */
const PLACES = [
  /^\/hotel\/([a-z]{2})\/([^/.]+)(?:\.[a-z-]{2,6})?\.html$/u,
  /^\/reviews\/([a-z]{2})\/hotel\/([^/.]+)(?:\.[a-z-]{2,6})?\.html$/u,
];

/** The host of the site itself; businesses and accounts have others. */
const isOpen = ({ hostname }: URL): boolean => /^(?:(?:www|m)\.)?booking\.com$/u.test(hostname);

/** Searches show scores only; trips, messages and accounts are nobody's to read. */
export const pageKind = (url: URL): PageKind | null => (placeAddress(url) === null && !isPartOfPlace(url) ? null : 'reviews');

/** A list of reviews without the place around it, as other parts of the site load it. */
const isPartOfPlace = (url: URL): boolean => isOpen(url) && /^\/reviewlist(?:\.[a-z-]{2,6})?\.html$/u.test(url.pathname);

/** One address for a place on all its pages and in all languages. */
export function placeAddress(url: URL): string | null {
  if (!isOpen(url)) return null;
  for (const pattern of PLACES) {
    const [, country, name] = pattern.exec(url.pathname.toLowerCase()) ?? [];
    if (country !== undefined && name !== undefined) return `https://www.booking.com/hotel/${country}/${name}.html`;
  }
  if (!isPartOfPlace(url)) return null;
  // The parts of such an address may be parted by semicolons.
  const named = new URLSearchParams(url.search.replace(/;/gu, '&'));
  const [country, name] = [named.get('cc1'), named.get('pagename')];
  return country === null || name === null ? null : `https://www.booking.com/hotel/${country}/${name}.html`;
}
