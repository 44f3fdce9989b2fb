import type { PageKind } from '@/lib/posts/post';
import { attribute, findAll } from '../reading/dom';

/** What follows the language that an address may begin with: `/de/title/…`, `/pt-br/title/…`. */
const withoutLanguage = (path: string): string => path.replace(/^\/[a-z]{2}(?:-[a-z]{2,3})?(?=\/)/u, '');

export function pageKind(url: URL): PageKind | null {
  const path = withoutLanguage(url.pathname.toLowerCase());
  if (/^\/title\/tt\d+\/(?:reviews(?:-index)?\b|usercomments)/u.test(path)) return 'reviews';
  if (/^\/title\/tt\d+\/?(?:reference\/?)?$/u.test(path)) return 'reviews';
  if (/^\/(?:title\/tt\d+\/)?review\/rw\d+/u.test(path)) return 'thread';
  return /^\/user\/[\w.-]+\/(?:reviews|comments)/u.test(path) ? 'profile' : null;
}

/** A review's own address, without what only says where it was clicked. */
export interface ReviewAddress {
  id: string;
  path: string;
  /** Id of the film, `tt…`, where the address names it. */
  work: string | null;
}

export function reviewAddressIn(root: Element): ReviewAddress | null {
  for (const link of findAll(root, 'a[href*="/review/rw"]')) {
    const found = /^(?:https?:\/\/[\w.]*imdb\.com)?((?:\/[a-z-]{2,6})?(?:\/title\/(tt\d+))?\/review\/(rw\d+))(?=[/?#]|$)/iu
      .exec(attribute(link, 'href') ?? '');
    if (found !== null) return { id: found[3] ?? '', path: `${found[1] ?? ''}/`, work: found[2] ?? null };
  }
  return null;
}

/** The page of all reviews of a film, in the form that every page of the site links to. */
export function threadOf(root: Element, named: string | null, url: URL): string | null {
  const work = named ?? /\/title\/(tt\d+)/u.exec(url.pathname)?.[1] ?? workLinkedIn(root);
  return work === null ? null : `/title/${work}/reviews/`;
}

function workLinkedIn(root: Element): string | null {
  for (const link of findAll(root, 'a[href*="/title/tt"]')) {
    const work = /\/title\/(tt\d+)/u.exec(attribute(link, 'href') ?? '')?.[1];
    if (work !== undefined) return work;
  }
  return null;
}
