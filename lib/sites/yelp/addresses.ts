import type { PageKind } from '../reading/site';

/** Searches show sentences out of reviews, the front page cards of what others do: no reviews. */
export function pageKind({ hostname, pathname, searchParams }: URL): PageKind | null {
  // Where businesses answer their customers.
  if (hostname.startsWith('biz.')) return null;
  if (businessIn(pathname) !== null) return 'reviews';
  const isPerson = /^\/user_details(?:_reviews_self)?\/?$/u.test(pathname) && searchParams.has('userid');
  return isPerson ? 'profile' : null;
}

/** The name that a business has in addresses. */
export const businessIn = (address: string | null): string | null =>
  /(?:^|\.[a-z]{2,3})\/(?:[a-z]{2}\/)?biz\/([^/?#]+)\/?(?:[?#]|$)/iu.exec(address ?? '')?.[1] ?? null;

/** The id of the person whom an address leads to. */
export const personIn = (address: string | null): string | null =>
  /\/user_details[^?#]*\?(?:[^#]*&)?userid=([\w-]{10,40})(?:[&#]|$)/u.exec(address ?? '')?.[1] ?? null;

/** The id of a review that an address names. */
export const reviewIn = (address: string | null): string | null =>
  /[?&](?:hrid|reviewid)=([\w-]{10,40})(?:[&#]|$)/u.exec(address ?? '')?.[1] ?? null;
