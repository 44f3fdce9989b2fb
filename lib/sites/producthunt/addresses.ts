import type { PageKind, PageSubject } from '../reading/site';

const LISTS = /^\/(?:leaderboard|topics|categories|coming-soon|products|posts|collections|discussions|p|all|time-travel)(?:\/|$)/u;
const THREAD = /^\/(?:posts\/[^/]+|products\/[^/]+(?:\/(?:launches|p|discussions)(?:\/[^/]+)?)?|discussions\/[^/]+|p\/[^/]+\/[^/]+)\/?$/u;

/** What the page shows: the last slug of its path (`/posts/beam`, `/products/beam/launches/beam-4`). */
export const slugOf = (path: string): string | null =>
  /^\/(?:posts|products|discussions|p)\/(?:[^/]+\/)*?([^/]+)(?:\/(?:reviews|launches|alternatives|comments))?\/?$/u.exec(path)?.[1] ?? null;

export function pageKind({ pathname }: URL): PageKind | null {
  if (pathname === '/') return 'feed';
  if (/^\/products\/[^/]+\/reviews\/?$/u.test(pathname)) return 'reviews';
  if (/\/(?:new|edit|settings)\/?$/u.test(pathname)) return null;
  if (THREAD.test(pathname)) return 'thread';
  if (pathname.startsWith('/search')) return 'search';
  if (pathname.startsWith('/@')) return 'profile';
  return LISTS.test(pathname) ? 'listing' : null;
}

export function about(url: URL): PageSubject | null {
  const owner = /^\/(?:products\/([^/]+)|@([^/]+))/u.exec(url.pathname);
  if (owner !== null) return { owner: owner[1] ?? owner[2] ?? null };
  return url.pathname.startsWith('/search') ? { terms: url.searchParams.get('q') } : null;
}
