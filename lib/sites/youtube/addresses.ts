import { hostMatches, type PageKind } from '../reading/site';

const HOME = 'https://www.youtube.com';
const HOSTS = new Set(['youtube.com', 'www.youtube.com', 'm.youtube.com']);
const CHANNEL = /^\/(?:@[^/]+|(?:channel|c|user)\/[^/]+)(?:\/(?:featured|posts|community))?\/?$/u;
const VIDEO_ID = /^[\w-]{5,20}$/u;
const POST_ID = /^Ug[\w-]{8,60}$/u;
const COMMENT_ID = /^[\w-]{8,80}(?:\.[\w-]{8,80})*$/u;

/** Music, studio and kids' YouTube are other pages under the same host; a channel's lists of videos hold no posts. */
export function pageKind(url: URL): PageKind | null {
  if (!HOSTS.has(url.hostname)) return null;
  const path = url.pathname.replace(/(?<=.)\/$/u, '');
  if (threadIn(url) !== null) return 'thread';
  if (path === '/' || /^\/feed\/subscriptions(?:\/|$)/u.test(path)) return 'feed';
  if (path === '/results' || path.startsWith('/hashtag/')) return 'search';
  return CHANNEL.test(path) ? 'profile' : null;
}

/** What a thread is about: a video, however it is shown, or a channel's post. */
export interface Thread {
  /** Id of the post; null for a video, which is none. */
  postId: string | null;
  address: string;
}

/** The thread that an address of the site leads to, or null. */
export function threadIn(url: URL): Thread | null {
  const video = /^\/(?:shorts|live)\/([^/]+)/u.exec(url.pathname)?.[1]
    ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null);
  if (video !== null) return VIDEO_ID.test(video) ? { postId: null, address: `${HOME}/watch?v=${video}` } : null;
  const post = /^\/post\/([^/]+)/u.exec(url.pathname)?.[1]
    ?? (/^\/channel\/[^/]+\/community\/?$/u.test(url.pathname) ? url.searchParams.get('lb') : null);
  return post !== null && POST_ID.test(post) ? { postId: post, address: `${HOME}/post/${post}` } : null;
}

/** An address that the page writes, or null where it leads out of the site. */
export function ownAddress(written: string | null, page: URL): URL | null {
  const url = written === null ? null : URL.parse(written, page);
  return url !== null && hostMatches(url.hostname, 'youtube.com') ? url : null;
}

/** A comment's id, which its address holds as `lc`. */
export function commentIn(url: URL): string | null {
  const id = url.searchParams.get('lc');
  return id !== null && COMMENT_ID.test(id) ? id : null;
}

const NAMING = ['v', 'lb', 'lc'] as const;

/** The address of a comment without what only says how the reader came to it. */
export function permalinkOf(url: URL): string {
  const address = new URL(url.pathname, HOME);
  for (const name of NAMING) {
    const value = url.searchParams.get(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  return address.href;
}

/** The handle in a channel's address, without its @; null for channels that are named by an id. */
export function handleIn(url: URL | null): string | null {
  const written = /^\/@([^/]+)/u.exec(url?.pathname ?? '')?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
