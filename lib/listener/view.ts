import type { HealthDelta, UnreadablePosts } from '@/lib/messaging/protocol';
import type { Context } from '@/lib/posts/post';
import type { PageKind, PageSubject, Site } from '@/lib/sites/reading/site';
import { noHealth } from './outbox';

/** One page as its user sees it: begins anew with each address. */
export interface View {
  url: URL;
  kind: PageKind | null;
  /** Identities of the posts that were read here, with the context under which the worker was told. */
  posts: Map<string, Context>;
  /** Elements that held those that some topic may hear; a list may have made another post of one since. */
  elements: Map<string, WeakRef<Element>[]>;
  /** Posts that stand in an element of their own: what structured data repeats of them is left out. */
  fromElements: Set<string>;
  /** Elements that count as unreadable (or the view itself, for its structured data), so that each counts once. */
  failed: WeakSet<object>;
  /** Elements that could not be read yet and may still be loading, and since when, ms since 1970. */
  loading: Map<Element, number>;
  health: HealthDelta;
  /** Set once the page has settled and nothing on it can be read. */
  unreadable: UnreadablePosts | null;
  /** Whether it is the own page or search of a brand that is listened for; null while the page does not say. */
  ofBrand: boolean | null;
  /** When the page may be asked for that again, ms since 1970. */
  askAboutAt: number;
  /** ms since 1970. */
  openedAt: number;
}

export function createView(site: Site, window: Window, now: number): View {
  const url = new URL(window.location.href);
  return {
    url,
    kind: kindOf(site, url, window.document),
    posts: new Map(),
    elements: new Map(),
    fromElements: new Set(),
    failed: new WeakSet(),
    loading: new Map(),
    health: noHealth(),
    unreadable: null,
    ofBrand: null,
    askAboutAt: 0,
    openedAt: now,
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

/** What the page is about; null where it does not say, or where the site's declaration stumbles over it. */
export function aboutOf(site: Site, url: URL, document: Document): PageSubject | null {
  try {
    return site.about?.(url, document) ?? null;
  } catch {
    return null;
  }
}

/** Copies of one post on one page that are told apart: a pinned one, another for small screens. */
const MOST_COPIES = 4;

/** Remembers which element a post was read in, without keeping the element. */
export function rememberElement({ elements }: View, identity: string, element: Element): void {
  const known = elements.get(identity)?.filter((one) => one.deref() !== undefined) ?? [];
  if (known.some((one) => one.deref() === element)) return;
  elements.set(identity, [...known, new WeakRef(element)].slice(-MOST_COPIES));
}

export function elementsOf({ elements }: View, identity: string): Element[] {
  return (elements.get(identity) ?? []).flatMap((one) => one.deref() ?? []);
}
