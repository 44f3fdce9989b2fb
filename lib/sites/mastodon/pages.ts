import { attribute, find, rawText } from '../reading/dom';
import type { PageKind, PageSubject } from '../reading/site';

/** Beginnings of paths below which nobody's public posts stand, private mentions (`conversations`) among them. */
const NO_POSTS = new Set((
  'about admin auth blocks collections conversations custom_emojis directory disputes domain_blocks explore-people filters '
  + 'follow_requests followed_tags getting-started invites keyboard-shortcuts links lists-edit mutes notifications oauth '
  + 'privacy-policy profile publish relationships settings share start statuses_cleanup terms-of-service').split(' '));

/** Below an account: `/@ada/media`; below a post: `/@ada/12/quotes`. */
const PROFILE_TABS = new Set(['', 'with_replies', 'media', 'featured', 'tagged']);
const THREAD_TABS = new Set(['', 'embed', 'photo']);

/** What stands at an address, without the beginning that older and wider layouts put before it. */
const wordsOf = (url: URL): string[] => url.pathname.replace(/^\/(?:web|deck)(?=\/|$)/u, '').split('/').filter(Boolean);

export function pageKind(url: URL): PageKind | null {
  const [first = '', second = '', third = '', fourth = ''] = wordsOf(url);
  if (first.startsWith('@') || first === 'users' || first === 'accounts') return kindOfAccount(first.startsWith('@'), second, third, fourth);
  if (first === 'statuses') return /^\d+$/u.test(second) && third === '' ? 'thread' : null;
  if (first === 'search' || first === 'tags' || (first === 'timelines' && second === 'tag')) return 'search';
  if (first === 'timelines') return second === 'direct' ? null : 'feed';
  if (first === 'explore') return /^(?:suggestions|links|tags)$/u.test(second) ? null : 'feed';
  if (first === 'bookmarks' || first === 'favourites' || first === 'pinned') return 'listing';
  return NO_POSTS.has(first) ? null : 'feed';
}

function kindOfAccount(named: boolean, second: string, third: string, fourth: string): PageKind | null {
  const [tab, below] = named ? [second, third] : [third, fourth];
  if (/^\d+$/u.test(tab) || tab === 'statuses') {
    const under = tab === 'statuses' ? '' : below;
    if (under === 'quotes') return 'listing';
    return THREAD_TABS.has(under) ? 'thread' : null;
  }
  return PROFILE_TABS.has(tab) ? 'profile' : null;
}

/** Words of a search, a followed hashtag, or whose profile it is. */
export function about(url: URL, document: Document): PageSubject | null {
  const [first = '', second = '', third = ''] = wordsOf(url);
  if (first === 'search') {
    const field = find(document, '.search__input');
    return { terms: url.searchParams.get('q') ?? (field === null ? null : attribute(field, 'value')) };
  }
  if (first === 'tags') return { terms: `#${decoded(second)}` };
  if (first === 'timelines' && second === 'tag') return { terms: `#${decoded(third)}` };
  if (first.startsWith('@') && PROFILE_TABS.has(second)) return { owner: fullHandle(decoded(first).slice(1), document, url) };
  return null;
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

const domains = new WeakMap<Document, string>();

/** The name that a server's accounts carry; it may differ from the host that the pages are served at. */
function domainOf(document: Document, url: URL): string {
  const known = domains.get(document);
  if (known !== undefined) return known;
  const state = find(document, 'script#initial-state');
  const stated = state === null ? undefined : /"domain":"([a-z\d.-]{3,253})"/iu.exec(rawText(state).slice(0, 20_000))?.[1];
  const domain = (stated ?? url.hostname).toLowerCase();
  domains.set(document, domain);
  return domain;
}

/** `ada` on her own server is `ada@social.example` everywhere. */
export const fullHandle = (handle: string, document: Document, url: URL): string =>
  (handle.includes('@') ? handle : `${handle}@${domainOf(document, url)}`);
