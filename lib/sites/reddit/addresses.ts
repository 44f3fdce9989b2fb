import type { Author } from '@/lib/posts/post';

const HOME = 'https://www.reddit.com';

/** What stands in the place of a text (or of a title) that its author, a moderator or Reddit took away. */
const GONE = /^\[ ?(?:deleted|removed)\b[^\]]{0,200}\]$/iu;

export const isGone = (text: string): boolean => GONE.test(text);

/** An id with its kind in front, as Reddit writes it everywhere: `t3_1abc2d` is a post, `t1_kx9yz` a comment. */
export function fullnameOf(raw: string | null | undefined, kind: 't1' | 't3'): string | null {
  const id = /^t[13]_[a-z0-9]{1,13}$/u.test(raw ?? '') ? (raw ?? '') : '';
  return id.startsWith(kind) ? id : null;
}

/** The path of an address on any of Reddit's hosts, without query and fragment; null elsewhere. */
function pathOf(address: string | null | undefined): string | null {
  const url = URL.parse(address ?? '', HOME);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  return url.hostname === 'reddit.com' || url.hostname.endsWith('.reddit.com') ? url.pathname : null;
}

const THREAD = /^((?:\/(?:r|u|user)\/[\w.-]+)?\/comments\/)([a-z0-9]{1,13})(?:\/([^/]*)(?:\/([a-z0-9]{1,13}))?)?\/?$/u;

/** What an address in a thread says. */
export interface Place {
  /** The address itself, on the host that all readers have, without query. */
  permalink: string;
  /** The thread's address without the words of its title, which old and new pages write in different ways. */
  threadUrl: string;
  postId: string;
  /** Null in the address of the post itself. */
  commentId: string | null;
}

/** Reads `/r/lights/comments/1abc2d/title/`, `…/title/kx9yz/` and `…/comment/kx9yz/`; null for other addresses. */
export function placeOf(address: string | null | undefined): Place | null {
  const path = pathOf(address);
  const found = path === null ? null : THREAD.exec(path);
  if (path === null || found === null) return null;
  const [, start = '', post = '', , comment] = found;
  return {
    permalink: HOME + path,
    threadUrl: `${HOME}${start}${post}/`,
    postId: `t3_${post}`,
    commentId: comment === undefined ? null : `t1_${comment}`,
  };
}

/** An account's author fields; empty for `[deleted]` and for what is no account's name. */
export function authorOf(name: string | null | undefined): Partial<Author> {
  const handle = (name ?? '').trim().replace(/^\/?u\//u, '');
  return /^[\w-]{1,40}$/u.test(handle) ? { handle, url: `${HOME}/user/${handle}/` } : {};
}
