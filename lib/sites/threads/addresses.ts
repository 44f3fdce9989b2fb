import type { PageKind, PageSubject } from '../reading/site';

const APPS = /^(?:www\.)?threads\.(?:com|net)$/u;
const HOME = 'https://www.threads.com';
const HANDLE = '[\\w.]{1,60}';
const CODE = '[\\w-]{6,40}';

const POST = new RegExp(`^(?:https?://(?:www\\.)?threads\\.(?:com|net))?/@(${HANDLE})/post/(${CODE})/?(?:[?#]|$)`, 'u');
const OPEN_POST = new RegExp(`^/(?:@${HANDLE}/post|t)/(${CODE})(?:/media)?/?$`, 'u');
const PERSON = new RegExp(`^(?:https?://(?:www\\.)?threads\\.(?:com|net))?/@(${HANDLE})/?(?:[?#]|$)`, 'u');
const PERSONS_PAGE = new RegExp(`^/@(${HANDLE})(?:/(?:replies|media|reposts))?/?$`, 'u');

/** What kind of page stands at an address; null where it holds no posts, and for messages, activity and settings. */
export function pageKind(url: URL): PageKind | null {
  if (!APPS.test(url.hostname)) return null;
  const { pathname } = url;
  if (OPEN_POST.test(pathname)) return 'thread';
  if (PERSONS_PAGE.test(pathname)) return 'profile';
  if (/^\/(?:for_you|following)?\/?$/u.test(pathname) || /^\/custom_feed\/./u.test(pathname)) return 'feed';
  if (/^\/(?:search|tag\/[^/]+|topic\/[^/]+)\/?$/u.test(pathname)) return 'search';
  return /^\/(?:saved|liked)\/?$/u.test(pathname) ? 'listing' : null;
}

/** The words searched for, or whose page it is. */
export function about(url: URL): PageSubject | null {
  const owner = PERSONS_PAGE.exec(url.pathname)?.[1];
  if (owner !== undefined) return { owner };
  return url.pathname.startsWith('/search') ? { terms: url.searchParams.get('q') } : null;
}

export interface PostAddress {
  handle: string;
  code: string;
}

/** Whose post an address leads to, and which; null for its pictures, its likes and anything else. */
export function postIn(address: string | null): PostAddress | null {
  const [, handle, code] = POST.exec(address ?? '') ?? [];
  return handle === undefined || code === undefined ? null : { handle, code };
}

export const codeOfPage = (url: URL): string | null => OPEN_POST.exec(url.pathname)?.[1] ?? null;
export const handleIn = (address: string | null): string | null => PERSON.exec(address ?? '')?.[1] ?? null;
export const ownerOf = (url: URL): string | null => PERSONS_PAGE.exec(url.pathname)?.[1] ?? null;

export const addressOf = ({ handle, code }: PostAddress): string => `${HOME}/@${handle}/post/${code}`;
export const addressOfPerson = (handle: string): string => `${HOME}/@${handle}`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EPOCH = 1_314_220_021_721n;

/**
 * When a post was made, ms since 1970: its code is a number in base 64, whose upper bits count milliseconds since the
 * epoch of Instagram's ids (2011-08-24), above 23 other bits. Null where the code is of another form.
 */
export function timeInCode(code: string): number | null {
  if (code.length > 11) return null;
  let value = 0n;
  for (const letter of code) {
    const digit = LETTERS.indexOf(letter);
    if (digit === -1) return null;
    value = value * 64n + BigInt(digit);
  }
  return value < 1n << 60n ? null : Number((value >> 23n) + EPOCH);
}
