import type { PageKind } from '../reading/site';

/** What is no app on this host. */
const OTHERS = new Set([
  'admin', 'app', 'app-groups', 'apps', 'auth', 'browse', 'categories', 'collections', 'compare', 'developers', 'integrations',
  'internal', 'login', 'logout', 'mcp', 'partners', 'privacy', 'reviews', 'search', 'services', 'sitemap', 'stories', 'style_guide',
]);

/** The name that an app has in addresses, before which a language may stand: `/de/norvelo-lights/reviews`. */
export function appIn(path: string): string | null {
  const found = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?([a-z\d][\w.-]{2,99})(?:\/reviews)?\/?$/iu.exec(path)?.[1]?.toLowerCase();
  return found === undefined || OTHERS.has(found) ? null : found;
}

/** Apps have their reviews on a page of their own, and a few of them on the page that tells of the app. */
export const pageKind = (url: URL): PageKind | null => (appIn(url.pathname) === null ? null : 'reviews');
