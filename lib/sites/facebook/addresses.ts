import { hostMatches } from '../reading/site';

const HOME = 'https://www.facebook.com';

/** What an address of the site leads to, as far as it names a post or a comment on one. */
export interface Address {
  /** Without what only follows readers around. */
  href: string;
  /** Id of the post in digits, which is the same for everybody. */
  postId: string | null;
  /** The name of the post in this address: its id, or `pfbid…`, of which a post has many. */
  token: string;
  commentId: string | null;
  replyId: string | null;
  inGroup: boolean;
}

const TOKEN = '(\\d{5,25}|pfbid[A-Za-z\\d]{10,120})';
const PATHS = [
  new RegExp(`^/[^/]+/posts/(?:[^/]+/)?${TOKEN}/?$`, 'u'),
  new RegExp(`^/groups/[^/]+/(?:posts|permalink)/${TOKEN}/?$`, 'u'),
  new RegExp(`^/[^/]+/(?:videos|photos|reels?)/(?:[^/]+/){0,2}${TOKEN}/?$`, 'u'),
  new RegExp(`^/(?:reel|videos|watch/live|photo)/${TOKEN}/?$`, 'u'),
  /^\/share\/(?:[prv]\/)?([A-Za-z\d]{5,40})\/?$/u,
];
const QUERIES: readonly (readonly [path: RegExp, name: string])[] = [
  [/^\/(?:permalink|story)\.php$/u, 'story_fbid'],
  [/^\/photo(?:\.php|s)?\/?$/u, 'fbid'],
  [/^\/watch\/?$/u, 'v'],
  [/^\/video\.php$/u, 'v'],
  [/^\/groups\/[^/]+\/?$/u, 'multi_permalinks'],
];
const TOKEN_ALONE = new RegExp(`^${TOKEN}$`, 'u');
const KEPT = ['story_fbid', 'fbid', 'v', 'multi_permalinks', 'id', 'comment_id', 'reply_comment_id'];

/** An address that the page writes, or null where it leads out of the site, or is written only once a pointer is on it. */
export function ownAddress(written: string | null, base: URL): URL | null {
  const url = written === null || isUnwritten(written) ? null : URL.parse(written, base);
  return url !== null && hostMatches(url.hostname, 'facebook.com') && !/^l\.|^lm\./u.test(url.hostname) ? url : null;
}

/** Links to posts in lists lead to the list itself until then. */
export const isUnwritten = (written: string): boolean => /^[#?]|#\?/u.test(written);

/** The post or comment that an address leads to, or null. */
export function addressIn(url: URL | null): Address | null {
  if (url === null) return null;
  const token = tokenIn(url);
  if (token === null) return null;
  const { searchParams: query } = url;
  const comment = commentIn(query.get('comment_id'));
  const kept = KEPT.filter((name) => query.has(name)).map((name) => `${name}=${encodeURIComponent(query.get(name) ?? '')}`);
  return {
    href: `${HOME}${url.pathname}${kept.length === 0 ? '' : `?${kept.join('&')}`}`,
    token,
    postId: /^\d+$/u.test(token) ? token : (comment?.postId ?? null),
    commentId: comment?.commentId ?? null,
    replyId: commentIn(query.get('reply_comment_id'))?.commentId ?? null,
    inGroup: isInGroup(url),
  };
}

/** Whether an address leads into a group: also that of a picture which is opened among those of one. */
export const isInGroup = ({ pathname, searchParams }: URL): boolean =>
  pathname.startsWith('/groups/') || /^gm?\./u.test(searchParams.get('set') ?? '') || searchParams.has('idorvanity');

/** The address of a post with a comment on it, and an answer to that; without, of the post alone. */
export function withComment(href: string, commentId?: string | null, replyId?: string | null): string {
  const url = new URL(href);
  for (const [name, id] of [['comment_id', commentId], ['reply_comment_id', replyId]] as const) {
    if (id) url.searchParams.set(name, id);
    else url.searchParams.delete(name);
  }
  return url.href;
}

function tokenIn(url: URL): string | null {
  for (const path of PATHS) {
    const found = path.exec(url.pathname)?.[1];
    if (found !== undefined) return found;
  }
  for (const [path, name] of QUERIES) {
    const value = url.searchParams.get(name);
    if (value !== null && path.test(url.pathname) && TOKEN_ALONE.test(value)) return value;
  }
  return null;
}

/** A comment as addresses name it: by its id, or by `comment:post_comment` in base64. */
export function commentIn(written: string | null): { postId: string | null; commentId: string } | null {
  if (written === null || written.length > 300) return null;
  if (/^\d{5,25}$/u.test(written)) return { postId: null, commentId: written };
  const [, postId, commentId] = /^comment:(\d+)_(\d+)$/u.exec(unpacked(written)) ?? [];
  return postId === undefined || commentId === undefined ? null : { postId, commentId };
}

/** Ids of the app's own data are packed like `feedback:12` in base64. */
export function unpacked(id: string): string {
  try {
    return atob(id);
  } catch {
    return '';
  }
}

/** Beginnings of paths that are no profiles. */
const RESERVED = new Set(('ads ajax bookmarks business dialog events friends games gaming groups hashtag help home live login '
  + 'marketplace media memories messages notes notifications pages people permalink.php photo photo.php photos plugins policies '
  + 'privacy profile.php recover reel reels reg saved search settings share sharer stories story.php video.php videos watch').split(' '));

export interface Profile {
  handle: string | null;
  url: string;
}

/** The person or page that an address belongs to; a group is none. */
export function profileIn(url: URL | null): Profile | null {
  if (url === null || tokenIn(url) !== null) return null;
  const member = /^\/groups\/[^/]+\/user\/\d+/u.exec(url.pathname)?.[0];
  if (member !== undefined) return { handle: null, url: `${HOME}${member}/` };
  const [first = '', second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'people' && second !== undefined && /^\d+$/u.test(third ?? '')) return { handle: null, url: `${HOME}/people/${second}/${third ?? ''}/` };
  if (first === 'p' && second !== undefined) return { handle: null, url: `${HOME}/p/${second}/` };
  const id = url.searchParams.get('id');
  if (first === 'profile.php') return id !== null && /^\d+$/u.test(id) ? { handle: null, url: `${HOME}/profile.php?id=${id}` } : null;
  if (second !== undefined || RESERVED.has(first) || !/^[\w.%-]{2,80}$/u.test(first)) return null;
  return { handle: /^\d+$/u.test(first) ? null : first, url: `${HOME}/${first}` };
}
