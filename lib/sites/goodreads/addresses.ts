import type { PageKind } from '@/lib/posts/post';
import { attribute, find } from '../reading/dom';

/** Pages may stand under a language: `/de/book/show/…`. */
const withoutLanguage = (path: string): string => path.replace(/^\/[a-z]{2}(?=\/)/u, '');

/** Groups may be closed, and their pages do not say so to those inside: they are not read. */
export function pageKind(url: URL): PageKind | null {
  const path = withoutLanguage(url.pathname.toLowerCase());
  if (/^\/book\/(?:show|reviews|isbn)\/./u.test(path)) return 'reviews';
  if (/^\/review\/show\/\d/u.test(path)) return 'thread';
  if (/^\/review\/list\/\d/u.test(path)) return 'profile';
  return path === '/review/recent_reviews' ? 'feed' : null;
}

export const reviewIdIn = (address: string | null | undefined): string | null =>
  /\/review\/show\/(\d+)/u.exec(address ?? '')?.[1] ?? null;

export const reviewPath = (id: string): string => `/review/show/${id}`;

/** The book's page, without the name that its address may end in. */
export function bookPathIn(address: string | null | undefined): string | null {
  const book = /\/book\/(?:show|reviews)\/(\d+)/u.exec(address ?? '')?.[1];
  return book === undefined ? null : `/book/show/${book}`;
}

/** The first link of an element to an address of a kind. */
export function linkIn(root: Element, to: string): string | null {
  const link = find(root, `a[href*="${to}"]`);
  return link === null ? null : attribute(link, 'href');
}
