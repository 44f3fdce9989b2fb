import type { PageKind } from '@/lib/posts/post';
import { attribute } from '../reading/dom';
import { hostMatches, type PageSubject } from '../reading/site';

const HOME = 'https://www.instagram.com';

/** What an address of the site leads to: a post, or a comment on one. */
export interface Address {
  /** The post's short name, which is its id in another notation. */
  code: string;
  /** The post's address as it is written, without what follows it. */
  href: string;
  commentId: string | null;
  replyId: string | null;
}

const POST = /^((?:\/[\w.]{1,30})?\/(?:p|reels?|tv)\/([\w-]{5,40}))(?:\/c\/(\d{5,25})(?:\/r\/(\d{5,25}))?)?\/?/u;

/** An address that the page writes, or null where it leads out of the site. */
function ownAddress(written: string | null, base: URL): URL | null {
  const url = written === null || written.startsWith('#') ? null : URL.parse(written, base);
  return url !== null && hostMatches(url.hostname, 'instagram.com') && !url.hostname.startsWith('l.') ? url : null;
}

export function addressIn(url: URL | null): Address | null {
  const [, path = '', code, commentId, replyId] = url === null ? [] : (POST.exec(url.pathname) ?? []);
  if (code === undefined || /^(?:audio|videos?)$/u.test(code)) return null;
  return { code, href: `${HOME}${path}/`, commentId: commentId ?? null, replyId: replyId ?? null };
}

export const addressOf = (link: Element, base: URL): Address | null => addressIn(ownAddress(attribute(link, 'href'), base));

const RESERVED = new Set(('about accounts ads api archive p reel reels tv direct explore developer emails legal privacy stories '
  + 'session web your_activity challenge nametag press blog jobs help terms graphql').split(' '));

/** The name of the profile that a link leads to, or null. */
export function handleOf(link: Element, base: URL): string | null {
  const path = ownAddress(attribute(link, 'href'), base)?.pathname ?? '';
  const name = /^\/([\w.]{1,30})\/?(?:reels\/?)?$/u.exec(path)?.[1]?.toLowerCase();
  return name === undefined || RESERVED.has(name) ? null : name;
}

export const profileAddress = (handle: string): string => `${HOME}/${handle}/`;

/** Grids of pictures hold no texts; messages and stories are never read. */
export function pageKind(url: URL): PageKind | null {
  if (!/^(?:www\.|m\.)?instagram\.com$/u.test(url.hostname)) return null;
  const path = url.pathname;
  if (path === '/' || /^\/reels\/?$/u.test(path)) return 'feed';
  if (/^\/reels\/[\w-]{5,40}\/?$/u.test(path)) return 'feed';
  const rest = POST.exec(path);
  if (rest !== null && addressIn(url) !== null) {
    return /^(?:comments\/?)?$/u.test(path.slice(rest[0].length)) ? 'thread' : null;
  }
  return null;
}

/** Whose post is open. */
export function about(url: URL): PageSubject | null {
  const owner = /^\/([\w.]{1,30})\/(?:p|reel|tv)\//u.exec(url.pathname)?.[1];
  return owner === undefined || RESERVED.has(owner) ? null : { owner };
}
