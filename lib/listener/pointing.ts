import type { PointedAt, Pointer } from '@/lib/messaging/pointed';
import { siteIdOf, type Site } from '@/lib/sites/reading/site';
import { readPointed } from './pointed';

// As with the site's own script: a property of the isolated world, which the page cannot reach. The worker asks it.
const POINTING = Symbol.for('earshot.pointing');

type World = typeof globalThis & { [POINTING]?: (pointer: Pointer) => PointedAt };

/** Leaves for the worker, in this frame, what tells what the user pointed at. */
export function offerPointing(window: Window, site: Site | null, world: object = globalThis): void {
  const siteId = site === null ? '' : siteIdOf(site, window.location);
  (world as World)[POINTING] = (pointer) => readPointed(pointer, { window, site, siteId, now: () => Date.now() });
}
