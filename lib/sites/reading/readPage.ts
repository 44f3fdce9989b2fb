import { identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { findAll } from './dom';
import { completeReading, readElement, type ElementReading } from './readElement';
import type { HealthField, Page, Site } from './site';

export interface Health {
  /** Distinct things that look like posts. */
  found: number;
  /** Posts made of them. */
  read: number;
  /** Missing fields by name, over the posts that were read. */
  missing: Partial<Record<HealthField, number>>;
}

export interface PageReading {
  posts: Post[];
  health: Health;
}

/** Most posts of one page. */
const MOST_POSTS = 5_000;

/** What the page's structured data says, one reading for each post. */
export function readPageData(site: Site, page: Page, siteId: string): ElementReading[] {
  if (site.readPage === undefined) return [];
  try {
    return site.readPage(page).slice(0, MOST_POSTS).map((draft) => completeReading(site, draft, page, siteId));
  } catch (error) {
    return [{ outcome: 'failed', why: String(error instanceof Error ? error.message : error).slice(0, 200) }];
  }
}

/** All posts of a page, from its elements first and then from its structured data, each once. */
export function readWholePage(site: Site, page: Page, siteId: string): PageReading {
  const elements = site.posts === undefined ? [] : findAll(page.document, site.posts).slice(0, MOST_POSTS);
  const readings = [
    ...elements.map((element) => readElement(site, element, page, siteId)),
    ...readPageData(site, page, siteId),
  ];
  const posts = new Map<string, Post>();
  const health: Health = { found: 0, read: 0, missing: {} };
  for (const reading of readings) {
    if (reading.outcome === 'refused' || reading.outcome === 'gone') continue;
    if (reading.outcome === 'failed') {
      health.found += 1;
      continue;
    }
    const identity = identify(reading.post);
    if (posts.has(identity)) continue;
    posts.set(identity, reading.post);
    health.found += 1;
    health.read += 1;
    for (const field of reading.missing) health.missing[field] = (health.missing[field] ?? 0) + 1;
  }
  return { posts: [...posts.values()], health };
}
