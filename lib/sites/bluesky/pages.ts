import type { PageKind, PageSubject } from '../reading/site';

const HOSTS = /^(?:(?:www|main|staging)\.)?bsky\.app$/u;
const KEY = '[\\w.~:-]{1,512}';
const POST = new RegExp(`^(?:https?://(?:\\w+\\.)?bsky\\.app)?/profile/([^/?#]+)/post/(${KEY})/?(?:[?#]|$)`, 'u');
const ABOUT_POST = new RegExp(`^/profile/([^/?#]+)/post/(${KEY})/(?:reposted-by|quotes|liked-by)/?$`, 'u');

/** What kind of page stands at an address of Bluesky; null where it holds no posts, and for messages and settings. */
export function pageKind(url: URL): PageKind | null {
  if (!HOSTS.test(url.hostname)) return null;
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = url.pathname.split('/').filter(Boolean);
  switch (first) {
    case '': return 'feed';
    case 'search': return url.searchParams.get('q') ? 'search' : 'feed';
    case 'hashtag': case 'topic': return second === '' ? null : 'search';
    case 'saved': return 'listing';
    case 'starter-pack': case 'start': return third === '' ? null : 'feed';
    case 'profile': return second === '' ? null : kindOfProfile(third, fourth, fifth);
    default: return null;
  }
}

function kindOfProfile(part: string, id: string, list: string): PageKind | null {
  if (part === '') return 'profile';
  if (part === 'search') return 'search';
  if (id === '') return null;
  if (part === 'post') return list === '' ? 'thread' : list === 'quotes' ? 'listing' : null;
  return (part === 'feed' || part === 'lists') && list === '' ? 'feed' : null;
}

/** The words that were searched for, or the handle whose page it is. */
export function about(url: URL): PageSubject | null {
  const [first, second = '', third] = url.pathname.split('/').filter(Boolean);
  if (first === 'search') return { terms: url.searchParams.get('q') };
  if (first === 'hashtag' || first === 'topic') return { terms: decoded(second) };
  if (first !== 'profile') return null;
  if (third === 'search') return { terms: url.searchParams.get('q'), owner: second };
  return third === undefined ? { owner: second } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A post as an address names it: whose it is (a handle, or an id that begins with `did:`), and its key. */
export interface PostAddress {
  owner: string;
  key: string;
}

export const postIn = (address: string | null): PostAddress | null => named(POST.exec(address ?? ''));

/** The post whose likes, reposts or quotes an address lists. */
export const postCountedIn = (address: string | null): PostAddress | null => named(ABOUT_POST.exec(address ?? ''));

const named = (found: RegExpExecArray | null): PostAddress | null =>
  found?.[1] === undefined || found[2] === undefined ? null : { owner: found[1], key: found[2] };

/** Whose page a link leads to, or null where it leads elsewhere. */
export const ownerIn = (address: string | null): string | null =>
  /^(?:https?:\/\/(?:\w+\.)?bsky\.app)?\/profile\/([^/?#]+)\/?(?:[?#]|$)/u.exec(address ?? '')?.[1] ?? null;

export const addressOf = ({ owner, key }: PostAddress): string => `https://bsky.app/profile/${owner}/post/${key}`;

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
const FIRST = Date.UTC(2022, 10, 1);
const DAY = 86_400_000;

/**
 * When a post was made, as its key says, in ms since 1970: 13 digits of 5 bits each, the lower 10 bits a number of the
 * clock, the others microseconds (AT Protocol, record keys of type `tid`). Null for keys that are made otherwise.
 */
export function timeInKey(key: string, now: number): number | null {
  if (!/^[234567a-j][2-7a-z]{12}$/u.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  const ms = Number((value >> 10n) / 1000n);
  return ms >= FIRST && ms <= now + DAY ? ms : null;
}

/** Keys are clocks and so differ from person to person; others are told apart by whose they are. */
export const nativeIdOf = ({ owner, key }: PostAddress): string =>
  /^[2-7a-z]{13}$/u.test(key) ? key : `${owner}/${key}`;
