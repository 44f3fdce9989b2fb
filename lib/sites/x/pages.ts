import type { PageKind, PageSubject } from '../reading/site';

/** Hosts below x.com and twitter.com that show posts; help, advertising and developer pages do not. */
const APPS = /^(?:(?:www|mobile|m|pro|tweetdeck)\.)?(?:x|twitter)\.com$/u;

const NO_PROFILE = new Set((
  'about account compose download explore hashtag home i intent jobs login logout messages notifications oauth privacy '
  + 'search search-advanced settings share signup tos who_to_follow').split(' '));

const PROFILE_TABS = new Set(['', 'with_replies', 'media', 'likes', 'highlights', 'articles', 'superfollows']);

/** Pages under /i that list posts: lists, communities, events, decks of columns. */
const LISTED = new Set(['lists', 'communities', 'topics', 'trending', 'events', 'timeline', 'decks', 'status', 'web']);

const HANDLE = /^\w{1,20}$/u;

/** What kind of page stands at an address of X; null where it holds no posts. */
export function pageKind(url: URL): PageKind | null {
  if (!APPS.test(url.hostname)) return null;
  const [first = '', second = '', third = '', fourth = ''] = url.pathname.split('/').filter(Boolean);
  switch (first.toLowerCase()) {
    case '': case 'home': case 'explore': case 'notifications': return 'feed';
    case 'search': return /^(?:user|list)$/u.test(url.searchParams.get('f') ?? '') ? null : 'search';
    case 'hashtag': return second === '' ? null : 'search';
    case 'i': return kindOfListed(second, third);
  }
  if (!HANDLE.test(first) || NO_PROFILE.has(first.toLowerCase())) return null;
  if (/^status(?:es)?$/u.test(second)) return kindOfStatus(third, fourth);
  if (second === 'article') return third === '' ? null : 'thread';
  return PROFILE_TABS.has(second) && third === '' ? 'profile' : null;
}

/** The words that were searched for, or whose profile it is. */
export function about(url: URL): PageSubject | null {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const kind = pageKind(url);
  if (kind === 'search') return { terms: first === 'hashtag' ? second : url.searchParams.get('q') };
  return kind === 'profile' ? { owner: first } : null;
}

function kindOfListed(name: string, id: string): PageKind | null {
  if (name === 'bookmarks') return 'listing';
  if (name === 'status' || name === 'web' || name === 'article') return id === '' ? null : 'thread';
  return LISTED.has(name) ? 'feed' : null;
}

function kindOfStatus(id: string, part: string): PageKind | null {
  if (!/^\d+$/u.test(id)) return null;
  if (part === 'quotes') return 'listing';
  return part === '' || part === 'photo' || part === 'video' ? 'thread' : null;
}

const STATUS = /\/(\w{1,20}|i\/web)\/status(?:es)?\/(\d{1,20})(?:[/?#]|$)/u;

/** A post's handle and id as an address names them. The handle is null where the address leaves it out (/i/status/…). */
export interface StatusAddress {
  handle: string | null;
  id: string;
}

export function statusIn(address: string | null): StatusAddress | null {
  const [, handle = '', id] = STATUS.exec(address ?? '') ?? [];
  return id === undefined ? null : { handle: /^i(?:\/web)?$/u.test(handle) ? null : handle, id };
}

/** Handle in a link to a profile, or null. */
export function handleIn(address: string | null): string | null {
  const path = /^(?:https?:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,20})\/?(?:[?#]|$)/u.exec(address ?? '')?.[1];
  return path === undefined || NO_PROFILE.has(path.toLowerCase()) ? null : path;
}

export const statusAddress = ({ handle, id }: StatusAddress): string => `https://x.com/${handle ?? 'i'}/status/${id}`;

const EPOCH = 1_288_834_974_657;
/** Ids were counted up one by one until the end of 2010; since then their upper bits are a clock. */
const FIRST_CLOCKED = 10 ** 11;

/** When a post was made, as its id says: milliseconds since X's epoch stand above 22 other bits. Null for older ids. */
export function timeInId(id: string): number | null {
  const number = Number(id);
  return number >= FIRST_CLOCKED ? Math.floor(number / 2 ** 22) + EPOCH : null;
}
