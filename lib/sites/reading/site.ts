import type { Context } from '@/lib/posts/post';
import type { PostDraft } from '@/lib/posts/complete';

/** Where a page of a site stands; a post's context is the kind of the page that it was met on. */
export type PageKind = Context;

/** What a reader is given of the page. `now` is the time of reading, ms since 1970, for ages such as "5 hours ago". */
export interface Page {
  url: URL;
  document: Document;
  kind: PageKind;
  now: number;
}

/** Fields whose absence the health meter counts. */
export const HEALTH_FIELDS = ['author', 'time', 'permalink', 'rating', 'text'] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];

export interface Site {
  /** Short, stable name: the first part of a mention's identity. */
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  /** 'pages': checked on real pages; 'sources': built from descriptions, shown to the user as unproven. */
  proof: 'pages' | 'sources';
  /** Matched on dot boundaries: `example.com` is also `www.example.com`, never `notexample.com`. */
  hosts: readonly string[];
  /** Null where such a page holds no posts. */
  pageKind: (url: URL, document: Document) => PageKind | null;
  /** Selector of the elements that hold one post each. */
  posts?: string;
  /** One element's post; null where the element is no post (an advertisement, a teaser, a deleted comment). */
  read?: (element: Element, page: Page) => PostDraft | null;
  /** Posts of the page as a whole, from its structured data. */
  readPage?: (page: Page) => PostDraft[];
  /** Selector of the elements that `readPage` reads, so that a change of them is noticed. */
  pageData?: string;
  /** Attributes whose change means that a post must be read again. */
  watchedAttributes?: readonly string[];
  /** Fields that every post of this site should have; missing ones are counted in health. */
  expects: readonly HealthField[];
}

/** Declares a site. The registry, page scripts, permission screen and tests are made from these declarations. */
export function defineSite(site: Site): Site {
  return site;
}

/** Whether a host belongs to a declared one, on dot boundaries. */
export function hostMatches(host: string, declared: string): boolean {
  return host === declared || host.endsWith(`.${declared}`);
}

/** The name under which a site's posts are kept: its own id, or the host where one declaration reads pages of any host. */
export function siteIdOf(site: Pick<Site, 'id' | 'kind'>, url: { hostname: string }): string {
  return site.kind === 'web' ? url.hostname.replace(/^www\./u, '') : site.id;
}
