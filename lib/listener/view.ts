import type { HealthDelta } from '@/lib/messaging/protocol';
import type { PageKind, Site } from '@/lib/sites/reading/site';
import { noHealth } from './outbox';

/** One page as its user sees it: begins anew with each address. */
export interface View {
  url: URL;
  kind: PageKind | null;
  /** Identities of the posts that were read here. */
  posts: Set<string>;
  /** Keys (with context) already named to the worker. */
  scanned: Set<string>;
  /** Those of them that stand in an element of their own: what structured data repeats of them is left out. */
  fromElements: Set<string>;
  /** Elements that could not be read so far (or the view itself, for its structured data), so that each counts once. */
  failed: WeakSet<object>;
  health: HealthDelta;
}

export function createView(site: Site, window: Window): View {
  const url = new URL(window.location.href);
  return {
    url,
    kind: kindOf(site, url, window.document),
    posts: new Set(),
    fromElements: new Set(),
    scanned: new Set(),
    failed: new WeakSet(),
    health: noHealth(),
  };
}

/** What kind of page this is; null where it holds no posts, or where the site's declaration stumbles over it. */
export function kindOf(site: Site, url: URL, document: Document): PageKind | null {
  try {
    return site.pageKind(url, document);
  } catch {
    return null;
  }
}
