import type { Site } from '@/lib/sites/reading/site';

// Site script and listener are two files that run in one isolated world; a property of its global object, which the
// page cannot reach, is all that they share.
const OFFERED = Symbol.for('earshot.site');

type World = typeof globalThis & { [OFFERED]?: Site };

/** Called by a site's own script: leaves the declaration for the listener that runs right after it. */
export function offerSite(site: Site, world: object = globalThis): void {
  (world as World)[OFFERED] = site;
}

/** The site that was offered in this world, or null where the listener runs without one. */
export function offeredSite(world: object = globalThis): Site | null {
  return (world as World)[OFFERED] ?? null;
}
