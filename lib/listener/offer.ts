import { hostMatches, type Site } from '@/lib/sites/reading/site';

/** Software that runs on any host: what knows its pages, without its reader, which is brought when it is needed. */
export type Software = Pick<Site, 'id'> & Required<Pick<Site, 'recognises'>>;

// Site script and listener are two files that run in one isolated world; a property of its global object, which the
// page cannot reach, is all that they share.
const OFFERED = Symbol.for('earshot.site');

type Offered = Site | Software;
type World = typeof globalThis & { [OFFERED]?: readonly Offered[] };
type OpenPage = { location: { href: string }; document: Document };

export const isSite = (offered: Offered): offered is Site => 'pageKind' in offered;

/**
 * Called by the script of a site, or by that of all that runs on any host: leaves the declarations for the listener that
 * runs right after it.
 */
export function offerSites(offered: readonly Offered[], world: object = globalThis): void {
  (world as World)[OFFERED] = offered;
}

/**
 * Of what was offered in this world, the one that recognises this page, else the one that reads any; null where the
 * listener runs without one, or in a frame of another host than the site's.
 */
export function offeredSite(page: OpenPage, world: object = globalThis): Offered | null {
  const offered = (world as World)[OFFERED] ?? [];
  return offered.find((one) => recognises(one, page)) ?? generalSite(page, world);
}

/** Of what was offered, the site that reads this page whatever it shows. */
export function generalSite({ location }: Pick<OpenPage, 'location'>, world: object = globalThis): Site | null {
  const { hostname } = new URL(location.href);
  const isHere = ({ hosts }: Site): boolean => hosts.length === 0 || hosts.some((host) => hostMatches(hostname, host));
  const offered = (world as World)[OFFERED] ?? [];
  return offered.filter(isSite).find((site) => site.recognises === undefined && isHere(site)) ?? null;
}

function recognises(offered: Offered, { location, document }: OpenPage): boolean {
  try {
    return offered.recognises?.(new URL(location.href), document) === true;
  } catch {
    return false;
  }
}
