import { isDestinationUrl, type Destination } from '@/lib/inbox/destination';
import type { EarshotDatabase } from '../database';
import type { DeliveryRow } from '../rows';

/** Destinations that may be kept. */
export const MOST_DESTINATIONS = 20;
const MOST_SHOWN = 5;

/** A destination with what was sent last, newest first, and how many wait or were given up. */
export interface DestinationWithDeliveries {
  destination: Destination;
  last: DeliveryRow[];
  waiting: number;
  dead: DeliveryRow[];
}

export async function readDestinations(db: EarshotDatabase): Promise<DestinationWithDeliveries[]> {
  const destinations = (await db.destinations.toArray()).toSorted((a, b) => a.createdAt - b.createdAt);
  return Promise.all(destinations.map(async (destination) => {
    const own = (await db.deliveries.where('destinationId').equals(destination.id).toArray()).toSorted((a, b) => b.at - a.at);
    return {
      destination,
      last: own.slice(0, MOST_SHOWN),
      waiting: own.filter(({ state }) => state === 'waiting').length,
      dead: own.filter(({ state }) => state === 'dead'),
    };
  }));
}

/** Stores a destination, or what was changed of it; false where its address is none, or there are too many. */
export async function putDestination(db: EarshotDatabase, destination: Destination): Promise<boolean> {
  if (!isDestinationUrl(destination.url)) return false;
  return db.transaction('rw', db.destinations, async () => {
    const isKnown = (await db.destinations.get(destination.id)) !== undefined;
    if (!isKnown && (await db.destinations.count()) >= MOST_DESTINATIONS) return false;
    await db.destinations.put(destination);
    return true;
  });
}

/** Changes parts of a destination; nothing where it was removed. */
export async function changeDestination(db: EarshotDatabase, id: string, change: Partial<Omit<Destination, 'id'>>): Promise<void> {
  await db.transaction('rw', db.destinations, async () => {
    const known = await db.destinations.get(id);
    if (known !== undefined) await db.destinations.put({ ...known, ...change });
  });
}

/** Removes a destination with all that was, or was to be, sent to it. */
export async function removeDestination(db: EarshotDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.destinations, db.deliveries, async () => {
    await db.destinations.delete(id);
    await db.deliveries.where('destinationId').equals(id).delete();
  });
}
