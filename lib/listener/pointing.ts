import type { PointedAt, Pointer } from '@/lib/messaging/pointed';
import { siteIdOf } from '@/lib/sites/reading/site';
import { isSite, offeredSite } from './offer';
import { readPointed } from './pointed';

// As with the site's own script: a property of the isolated world, which the page cannot reach. The worker asks it.
const POINTING = Symbol.for('earshot.pointing');

/** `needs`: id of the software that was recognised, whose reader has to be brought first. */
type Answer = PointedAt | { needs: string };
type World = typeof globalThis & { [POINTING]?: (pointer: Pointer) => Answer };

/** Leaves for the worker, in this frame, what tells what the user pointed at. */
export function offerPointing(window: Window, world: object = globalThis): void {
  (world as World)[POINTING] = (pointer) => {
    const offered = offeredSite(window, world);
    if (offered !== null && !isSite(offered)) return { needs: offered.id };
    const siteId = offered === null ? '' : siteIdOf(offered, window.location);
    return readPointed(pointer, { window, site: offered, siteId, now: () => Date.now() });
  };
}
