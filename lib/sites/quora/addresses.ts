import { find } from '../reading/dom';
import type { PageKind, PageSubject } from '../reading/site';

/** Each language has a host, and each space. Those of the company hold no posts. */
const COMPANY = /^(?:help|business|careers|privacy|safety|engineering|partners|ads|qr)\./u;
const MAIN = /^(?:www\.|[a-z]{2}\.)?quora\.com$/u;

export const isSpace = ({ hostname }: { hostname: string }): boolean => !MAIN.test(hostname) && !COMPANY.test(hostname);

/** `quora.com`, `fr.quora.com`, `norvelo.quora.com`: slugs are unique on each of them. */
export const hostOf = ({ hostname }: { hostname: string }): string => hostname.replace(/^www\./u, '');

// First parts of paths that name no question.
const OTHER = new Set(('about account ads answer bookmarks careers challenge content contact drafts following graphql inbox invite login '
  + 'messages monetization notifications partners press privacy profile q qemail search settings share signup sitemap spaces stats '
  + 'subscribe terms topic topics tos upload webnode2').split(' '));
const TABS = new Set('answers questions posts followers following edits activity log topics spaces all_posts'.split(' '));

/** The question that an address is of, and the answer to it; null where it is of neither. */
export function questionAt(url: { hostname: string; pathname: string }): { id: string; path: string; answer: string | null } | null {
  if (!MAIN.test(url.hostname)) return null;
  const [, slug, answer = null] = /^\/(?:unanswered\/)?([^/]+)(?:\/answers?\/([^/]+))?\/?$/u.exec(url.pathname) ?? [];
  if (slug === undefined || OTHER.has(slug) || slug.length < 4) return null;
  const id = `${hostOf(url)}/${readable(slug)}`;
  return { id, path: `/${slug}`, answer: answer === null ? null : `${id}/answer/${readable(answer)}` };
}

/** A part of a path in its own letters: encoded, a sentence in Hindi is nine times as long. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What somebody wrote on their profile or in a space. */
export function storyAt(url: { hostname: string; pathname: string }): string | null {
  if (isSpace(url)) {
    const slug = /^\/([^/]{4,})\/?$/u.exec(url.pathname)?.[1];
    return slug === undefined || OTHER.has(slug) || TABS.has(slug) ? null : `${hostOf(url)}/${readable(slug)}`;
  }
  const [, person, slug] = /^\/(?:profile|q)\/([^/]+)\/([^/]+)\/?$/u.exec(url.pathname) ?? [];
  return person === undefined || slug === undefined || TABS.has(slug) ? null : `${hostOf(url)}/${readable(person)}/${readable(slug)}`;
}

export function pageKind(url: URL, document: Document): PageKind | null {
  if (COMPANY.test(url.hostname) || isClosed(document)) return null;
  if (isSpace(url)) {
    if (/^\/(?:messages|settings|submissions|queue|about|people|followers|requests|stats|invite)(?:\/|$)/u.test(url.pathname)) return null;
    return storyAt(url) === null ? 'feed' : 'thread';
  }
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  if (first === 'search') return 'search';
  if (first === 'profile' && second !== undefined) return storyAt(url) === null ? 'profile' : 'thread';
  if (first === 'q' && second !== undefined) return storyAt(url) === null ? 'feed' : 'thread';
  if (first === '' || first === 'following' || (first === 'topic' && second !== undefined)) return 'feed';
  return questionAt(url) === null ? null : 'thread';
}

/** Spaces that only their members may read. */
const isClosed = (document: Document): boolean => find(document, '[class*="private_tribe"], [class*="tribe_private"], [class*="private_space"]') !== null;

export function about(url: URL): PageSubject | null {
  if (isSpace(url)) return { owner: url.hostname.split('.')[0] ?? null };
  const owner = /^\/(?:profile|q)\/([^/]+)/u.exec(url.pathname)?.[1];
  if (owner !== undefined) return { owner: readable(owner) };
  return url.pathname.startsWith('/search') ? { terms: url.searchParams.get('q') } : null;
}
