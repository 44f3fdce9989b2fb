import { begun, dropped, isReady, revived, tried, type Attempt, type Delivery, type Destination, type Told } from '@/lib/inbox/destination';
import { noteInLog } from '../auditLog';
import type { EarshotDatabase } from '../database';
import type { WorkRow } from '../rows';

const DAY = 86_400_000;
/** How long is known what was sent or given up, ms. */
export const KEPT_FOR = 30 * DAY;
/** What was escalated longer ago is told to nobody. */
const ESCALATED_WITHIN = DAY;

/** Has alerts that were told sent to each destination that wants them, each once. `at`: ms since 1970. */
export async function queueAlerts(db: EarshotDatabase, alertIds: readonly string[], at: number): Promise<void> {
  await queue(db, alertIds.map((alertId) => ({ told: { of: 'alert', alertId }, name: alertId, at })), (destination) => destination.alerts);
}

/** Has what was escalated in the last day sent to each destination that wants it and was there then, once for each time. */
export async function queueEscalated(db: EarshotDatabase, now: number): Promise<void> {
  if ((await db.destinations.count()) === 0) return;
  const lines = await db.workLog.where('at').above(now - ESCALATED_WITHIN).filter(isEscalation).toArray();
  await queue(
    db,
    lines.map(({ id, mentionId, at }) => ({ told: { of: 'escalated', mentionId }, name: id, at })),
    (destination, at) => destination.escalated && at >= (destination.previewedAt ?? at),
  );
}

const isEscalation = (line: WorkRow): boolean => line.kind === 'status' && line.details.is === 'escalated';

/** Has a destination tried; the user sees what comes of it. */
export async function queueTest(db: EarshotDatabase, destinationId: string, { now, newId }: { now: number; newId: () => string }): Promise<void> {
  await db.deliveries.add({ id: `${destinationId}.${newId()}`, destinationId, told: { of: 'test' }, at: now, state: 'waiting', dueAt: now, attempts: 0 });
}

async function queue(
  db: EarshotDatabase,
  happened: readonly { told: Told; name: string; at: number }[],
  wants: (destination: Destination, at: number) => boolean,
): Promise<void> {
  if (happened.length === 0) return;
  await db.transaction('rw', db.destinations, db.deliveries, async () => {
    const destinations = (await db.destinations.toArray()).filter(isReady);
    const asked = happened.flatMap(({ told, name, at }) => destinations.filter((one) => wants(one, at)).map((one): Delivery => (
      { id: `${one.id}.${name}`, destinationId: one.id, told, at, state: 'waiting', dueAt: at, attempts: 0 }
    )));
    const known = await db.deliveries.bulkGet(asked.map(({ id }) => id));
    await db.deliveries.bulkAdd(asked.filter((_, at) => known[at] === undefined));
  });
}

/** What is due first at a destination that may be sent it; null: nothing now. What is due later: `readNextDue`. */
export async function readDue(db: EarshotDatabase, now: number): Promise<{ delivery: Delivery; destination: Destination } | null> {
  const destinations = new Map((await db.destinations.toArray()).map((one) => [one.id, one]));
  const delivery = await db.deliveries.where('dueAt').belowOrEqual(now).filter((one) => maySend(one, destinations.get(one.destinationId))).first();
  const destination = destinations.get(delivery?.destinationId ?? '');
  return delivery === undefined || destination === undefined ? null : { delivery, destination };
}

/** When the next is due, ms since 1970. */
export async function readNextDue(db: EarshotDatabase): Promise<number | null> {
  const destinations = new Map((await db.destinations.toArray()).map((one) => [one.id, one]));
  return (await db.deliveries.orderBy('dueAt').filter((one) => maySend(one, destinations.get(one.destinationId))).first())?.dueAt ?? null;
}

const maySend = ({ told }: Delivery, destination: Destination | undefined): boolean =>
  destination !== undefined && (isReady(destination) || (told.of === 'test' && destination.previewedAt !== null));

/** Notes that a delivery is tried now, before it is; null where it is not to be any more. */
export async function beginDelivery(db: EarshotDatabase, id: string, { now, random }: { now: number; random: number }): Promise<Delivery | null> {
  return db.transaction('rw', db.deliveries, async () => {
    const delivery = await db.deliveries.get(id);
    if (delivery?.state !== 'waiting') return null;
    const tryingNow = begun(delivery, now, random);
    await db.deliveries.put(tryingNow);
    return tryingNow;
  });
}

/** What came of a delivery; 'gone': nothing was left to tell. `rows`: mentions that it told of; `to`: where to, as the log says it. */
export async function endDelivery(
  db: EarshotDatabase,
  id: string,
  came: Attempt | 'gone',
  { now, newId, rows, to }: { now: number; newId: () => string; rows: number; to: string },
): Promise<void> {
  await db.transaction('rw', db.deliveries, db.auditLog, async () => {
    const delivery = await db.deliveries.get(id);
    if (delivery !== undefined) await db.deliveries.put(came === 'gone' ? dropped(delivery, now) : tried(delivery, came, now));
    // What left is told even where the destination was removed meanwhile.
    if (came !== 'gone' && came.done) await noteInLog(db, { kind: 'send', details: { to, rows } }, { at: now, newId });
    await db.deliveries.where('endedAt').below(now - KEPT_FOR).delete();
  });
}

/** Has what a destination did not take tried again. */
export async function reviveDeliveries(db: EarshotDatabase, destinationId: string, now: number): Promise<void> {
  await db.deliveries.where('destinationId').equals(destinationId).filter(({ state }) => state === 'dead').modify((delivery, ref) => {
    ref.value = revived(delivery, now);
  });
}
