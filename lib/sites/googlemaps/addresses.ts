import type { PageKind } from '../reading/site';

/** Directions, the user's own maps, lists and timeline hold no reviews. */
export function pageKind({ pathname, searchParams }: URL): PageKind | null {
  if (/^\/maps\/(?:place|reviews)(?:\/|$)/u.test(pathname)) return 'reviews';
  if (contributorIn(pathname) !== null) return 'profile';
  if (/^\/maps\/search(?:\/|$)/u.test(pathname)) return 'search';
  const isMap = /^\/maps(?:\/|\/@[^/]*)?(?:\/data=[^/]*)?$/u.test(pathname);
  return isMap && (searchParams.has('cid') || searchParams.has('q') || searchParams.has('ftid')) ? 'reviews' : null;
}

/** The number of the person whose page or reviews an address leads to. */
export const contributorIn = (address: string | null): string | null =>
  /\/maps\/contrib\/(\d{5,30})(?:[/?#]|$)/u.exec(address ?? '')?.[1] ?? null;

export const contributorAddress = (id: string): string => `https://www.google.com/maps/contrib/${id}/reviews`;

/**
 * A place's own address, without what changes as the map is moved: by the number that its feature id ends in, else by
 * its name.
 */
export function placeAddress({ pathname, searchParams, origin }: URL): string | null {
  const feature = /!1s0x[\da-f]{1,16}:0x([\da-f]{1,16})/iu.exec(decoded(pathname))?.[1]
    ?? /^0x[\da-f]{1,16}:0x([\da-f]{1,16})$/iu.exec(searchParams.get('ftid') ?? '')?.[1];
  if (feature !== undefined) return `https://www.google.com/maps?cid=${BigInt(`0x${feature}`)}`;
  const number = searchParams.get('cid') ?? '';
  if (/^\d{1,20}$/u.test(number)) return `https://www.google.com/maps?cid=${number}`;
  const name = /^\/maps\/place\/([^/@]+)/u.exec(pathname)?.[1];
  return name === undefined || name.startsWith('data=') ? null : `${origin}/maps/place/${name}`;
}

/** What an address says of a place or of a search, in words. */
export function wordsIn({ pathname, searchParams }: URL): { place: string | null; terms: string | null } {
  const [, kind, written = ''] = /^\/maps\/(place|search)\/([^/]*)/u.exec(pathname) ?? [];
  const isData = written.startsWith('@') || written.startsWith('data=');
  const words = isData ? '' : decoded(written.replaceAll('+', ' ')).trim();
  const query = searchParams.get('query') ?? searchParams.get('q');
  return {
    place: kind === 'place' && words !== '' ? words : null,
    terms: kind === 'search' ? (words !== '' ? words : query) : null,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
