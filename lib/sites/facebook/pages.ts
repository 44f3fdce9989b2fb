import type { PageKind } from '@/lib/posts/post';
import { find } from '../reading/dom';
import type { PageSubject } from '../reading/site';
import { addressIn, profileIn } from './addresses';
import { PUBLIC_ICON } from './audience';

const HOSTS = /^(?:www\.|m\.|web\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/u;
const SEARCHES = /^\/search\/(?:posts|top|videos|latest)?\/?$/u;
const PROFILE_PARTS = /^\/(?:people\/[^/]+\/\d+|p\/[^/]+|[^/]+)(?:\/(posts|reviews|mentions|timeline|reels|videos))?\/?$/u;

/**
 * Messages, what was only meant for friends and lists of people are never read. Of a group nothing is read unless its
 * posts carry the mark of what everybody may see; then each of them still has to carry it.
 */
export function pageKind(url: URL, document: Document): PageKind | null {
  if (!HOSTS.test(url.hostname)) return null;
  const path = url.pathname;
  if (path === '/' || /^\/home\.php$/u.test(path)) return 'feed';
  if (path.startsWith('/groups/')) return find(document, PUBLIC_ICON) === null ? null : kindOfGroup(url);
  if (SEARCHES.test(path) || path.startsWith('/hashtag/')) return 'search';
  if (addressIn(url) !== null) return 'thread';
  if (path === '/watch' || path === '/watch/' || /^\/reels?\/?$/u.test(path)) return 'feed';
  const part = PROFILE_PARTS.exec(path);
  if (part === null || profileIn(profileAddress(url)) === null) return null;
  const tab = url.searchParams.get('sk');
  if (tab !== null && !/^(?:posts|wall|timeline|reviews)$/u.test(tab)) return null;
  return part[1] === 'reviews' || tab === 'reviews' ? 'reviews' : 'profile';
}

function kindOfGroup(url: URL): PageKind | null {
  if (addressIn(url) !== null) return 'thread';
  if (/^\/groups\/[^/]+\/search\/?$/u.test(url.pathname)) return 'search';
  return /^\/groups\/[^/]+\/?(?:buy_sell_discussion\/?|discussion\/?|announcements\/?)?$/u.test(url.pathname) ? 'feed' : null;
}

function profileAddress(url: URL): URL {
  const address = new URL(url);
  address.pathname = url.pathname.replace(/\/(?:posts|reviews|mentions|timeline|reels|videos)\/?$/u, '/');
  return address;
}

/** The words of a search, or whose page it is. */
export function about(url: URL): PageSubject | null {
  if (url.pathname.startsWith('/search/')) return { terms: url.searchParams.get('q') };
  const hashtag = /^\/hashtag\/([^/]+)/u.exec(url.pathname)?.[1];
  if (hashtag !== undefined) return { terms: `#${decoded(hashtag)}` };
  const owner = /^\/([^/]+)\/(?:posts|videos|photos|reviews|mentions)\b/u.exec(url.pathname)?.[1];
  const profile = owner === undefined ? profileIn(profileAddress(url)) : { handle: owner };
  return profile === null || profile.handle === null ? null : { owner: profile.handle };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
