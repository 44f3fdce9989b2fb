import type { PostKind } from '@/lib/posts/post';

/** Where sites write a post's own name into its address, and what stands before it in the name by which Earshot knows the post. */
interface Naming {
  path: RegExp;
  before?: string;
  /** Other kinds of posts have the address of what they stand under. */
  only?: readonly PostKind[];
}

const ITSELF: readonly PostKind[] = ['post', 'article'];

const NAMINGS: Readonly<Record<string, readonly Naming[]>> = {
  x: [{ path: /^\/[^/]+\/status\/(\d{1,20})(?:\/|$)/u }],
  hackernews: [{ path: /^\/item\?id=(\d{1,12})$/u }],
  reddit: [
    { path: /^\/(?:r|user|u)\/[^/]+\/comments\/[a-z0-9]{1,13}\/[^/]*\/([a-z0-9]{1,13})\/?$/u, before: 't1_' },
    { path: /^\/(?:r|user|u)\/[^/]+\/comments\/([a-z0-9]{1,13})(?:\/[^/]*)?\/?$/u, before: 't3_', only: ITSELF },
  ],
  tiktok: [{ path: /^\/@[^/]*\/(?:video|photo)\/(\d{10,25})\/?$/u, only: ITSELF }],
  instagram: [{ path: /^\/(?:[^/]+\/)?(?:p|reel|tv)\/([\w-]{5,40})\/?$/u, only: ITSELF }],
  threads: [{ path: /^\/@[^/]+\/post\/([\w-]{5,40})\/?$/u }],
  trustpilot: [{ path: /^\/reviews\/([0-9a-f]{24})\/?$/u }],
};

/**
 * The name that a site gives a post itself, as far as its address says it: so that what came out of a file and what a page shows are one.
 * Null for other sites, and where the address is that of what the post stands under.
 */
export function nativeIdIn(site: string, permalink: string | null, kind: PostKind): string | null {
  if (permalink === null || !Object.hasOwn(NAMINGS, site)) return null;
  const { pathname, searchParams } = new URL(permalink);
  const id = searchParams.get('id');
  const address = id === null ? pathname : `${pathname}?id=${id}`;
  for (const { path, before = '', only } of NAMINGS[site] ?? []) {
    const name = path.exec(address)?.[1];
    if (name !== undefined && (only === undefined || only.includes(kind))) return `${before}${name}`;
  }
  return null;
}
