import { hostMatches, type Site } from '@/lib/sites/reading/site';

// Site script and listener are two files that run in one isolated world; a property of its global object, which the
// page cannot reach, is all that they share.
const OFFERED = Symbol.for('earshot.site');

type World = typeof globalThis & { [OFFERED]?: readonly Site[] };

/**
 * Called by the script of a site, or by that of all software that runs on any host: leaves the declarations for the
 * listener that runs right after it.
 */
export function offerSites(sites: readonly Site[], world: object = globalThis): void {
  (world as World)[OFFERED] = sites;
}

/**
 * Of the sites that were offered in this world, the one that recognises this page, else the one that reads any; null
 * where the listener runs without one, or in a frame of another host than the site's.
 */
export function offeredSite(
  page: { location: { href: string }; document: Document },
  world: object = globalThis,
): Site | null {
  const { hostname } = new URL(page.location.href);
  const sites = ((world as World)[OFFERED] ?? []).filter(
    ({ hosts }) => hosts.length === 0 || hosts.some((host) => hostMatches(hostname, host)),
  );
  return sites.find((site) => recognises(site, page)) ?? sites.find((site) => site.recognises === undefined) ?? null;
}

function recognises(site: Site, { location, document }: { location: { href: string }; document: Document }): boolean {
  try {
    return site.recognises?.(new URL(location.href), document) === true;
  } catch {
    return false;
  }
}
