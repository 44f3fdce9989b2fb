import type { PageKind } from '@/lib/posts/post';
import type { Composer } from './composer';
import type { PostDraft } from '@/lib/posts/complete';

export type { PageKind } from '@/lib/posts/post';

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

/** It looks like a post, and `missing` (what makes it one) cannot be found: counted in health, never guessed. */
export interface Unreadable {
  unreadable: HealthField;
}

/** The site says that this post was deleted; its old text is dropped where it was stored. */
export interface Gone {
  gone: string;
}

/** What is left on the page of a post whose own words were deleted: its title, say. */
export type Remains = PostDraft & Gone;

/** What an element turned out to be; null where it is no post (an advertisement, a teaser). */
export type Reading = PostDraft | Remains | Unreadable | Gone | null;

export const unreadable = (missing: HealthField): Unreadable => ({ unreadable: missing });

/** A deleted post, by its native id. */
export const gone = (nativeId: string): Gone => ({ gone: nativeId });

/** What a page is about: the words that were searched for, or whose page it is. */
export interface PageSubject {
  terms?: string | null;
  /** Handle or name of the profile, or of the business that is reviewed. */
  owner?: string | null;
}

export interface Site {
  /** Short, stable name: the first part of a mention's identity. */
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  /** 'pages': checked on real pages; 'sources': built from descriptions, shown to the user as unproven. */
  proof: 'pages' | 'sources';
  /** For `proof: 'sources'`: where the markup is known from. */
  sources?: readonly string[];
  /** Matched on dot boundaries: `example.com` is also `www.example.com`, never `notexample.com`. */
  hosts: readonly string[];
  /** Beginnings of paths, where other pages of these hosts are none of this site's (`/maps`). */
  paths?: readonly string[];
  /** For software that runs on any host, and so declares none: whether this page is one of it. */
  recognises?: (url: URL, document: Document) => boolean;
  /** 'host' where each host of the software is a site of its own; absent: all are one, under `id`. */
  named?: 'host';
  /** True where it is embedded in pages of others, as a frame. */
  frames?: true;
  /** Null where such a page holds no posts. */
  pageKind: (url: URL, document: Document) => PageKind | null;
  /** Selector of the elements that hold one post each. */
  posts?: string;
  /** One element's post, or why it is none. */
  read?: (element: Element, page: Page) => Reading;
  /**
   * Selector of something that every post of this site shows, found by other means than `posts` (an address, an
   * attribute of another part): where these stand on a page and nothing could be read, the site's markup changed.
   */
  traces?: string;
  /** What the page is about, so that a brand's own page or search is not taken for what people say by themselves. */
  about?: (url: URL, document: Document) => PageSubject | null;
  /** Posts of the page as a whole, from its structured data. */
  readPage?: (page: Page) => PostDraft[];
  /** Selector of the elements that `readPage` reads, so that a change of them is noticed. */
  pageData?: string;
  /** Attributes whose change means that a post must be read again. */
  watchedAttributes?: readonly string[];
  /** Where an answer to a post is written; absent: it is found by what it is, or a reply can only be copied. */
  composer?: Composer;
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

/** The name under which a site's posts are kept: its own id, or the host where one declaration reads pages of many. */
export function siteIdOf(site: Pick<Site, 'id' | 'named'>, url: { hostname: string }): string {
  return site.named === 'host' ? url.hostname.replace(/^www\./u, '') : site.id;
}
