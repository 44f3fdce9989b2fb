import { beginDelivery, endDelivery, queueAlerts, queueEscalated, queueTest, readDue, reviveDeliveries } from '@/lib/storage/webhooks/deliveries';
import { changeDestination, putDestination, removeDestination } from '@/lib/storage/webhooks/destinations';
import { pick, seeded, type Random } from '@/scripts/generate/random';
import type { Book } from './book';
import { add, type Snapshot } from './snapshot';
import type { World } from './world';

/** A destination is added, paused, gone on with, has what it did not take sent again, or is removed. */
async function changeOne({ db, now }: World, random: Random, newId: () => string): Promise<void> {
  const known = await db.destinations.toArray();
  if (known.length < 2) {
    await putDestination(db, {
      id: newId(), name: 'Team', kind: pick(random, ['slack', 'teams', 'json']), url: 'https://hooks.example/in', secret: null, on: true, previewedAt: now,
      alerts: true, escalated: true, whole: false, authors: 'pseudonyms', createdAt: now,
    });
    return;
  }
  const { id, on } = pick(random, known);
  const chance = random();
  if (chance < 0.3) await removeDestination(db, id);
  else if (chance < 0.7) await changeDestination(db, id, { on: !on });
  else await reviveDeliveries(db, id, now);
}

/** What is due is sent, now and then only begun before the browser ends. */
export async function send(world: World): Promise<void> {
  const { db, now, book } = world;
  // By chances and names of its own: what else happens in a history is not changed by it.
  const random = seeded(now);
  const newId = (): string => `sent-${now}-${Math.floor(random() * 1e9)}`;
  if (random() < 0.4 || (await db.destinations.count()) === 0) await changeOne(world, random, newId);
  const [known] = await db.destinations.toArray();
  if (known === undefined) return;
  await queueTest(db, known.id, { now, newId });
  await queueAlerts(db, (await db.alerts.toArray()).map(({ id }) => id), now);
  await queueEscalated(db, now);
  for (let due = await readDue(db, now); due !== null; due = await readDue(db, now)) {
    const { id } = due.delivery;
    await beginDelivery(db, id, { now, random: random() });
    if (random() < 0.2) continue;
    const came = pick(random, [{ done: true }, 'gone', { done: false, why: 500, again: true, after: null }, { done: false, why: 404, again: false, after: null }] as const);
    await endDelivery(db, id, came, { now, newId, rows: 1, to: 'Team' });
    if (came !== 'gone' && came.done) add(book.log, 'send');
  }
}

/** What waits has a time, what ended has none, and all is of a destination. */
export function wrongDeliveries({ deliveries, destinations }: Snapshot, _book: Book): string[] {
  const known = new Set(destinations.map(({ id }) => id));
  return [
    ...deliveries.filter(({ destinationId }) => !known.has(destinationId)).map(({ id }) => `delivery ${id} is to nowhere`),
    ...deliveries.filter(({ state, dueAt, endedAt }) => (state === 'waiting') !== (dueAt !== undefined) || (state === 'waiting') === (endedAt !== undefined)).map(({ id }) => `delivery ${id} is half done`),
  ];
}
