import { createCalendar } from '@/lib/mentions/calendar';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch, type HeardBatch } from '@/lib/storage/ingest';
import { saveTopic } from '@/lib/storage/topicDecisions';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings, type Amount } from '@/scripts/generate/sightings';
import { AS_DECLARED } from './fill';
import { copyStructure, putAll, recordWrites, type WrittenRow } from './rawPuts';

const NAME = 'bench-ingest';
const RAW = 'bench-raw-puts';

let batches: HeardBatch[] = [];
/** What each batch's transaction wrote, in order. */
let written: WrittenRow[][] = [];

/** Makes the batches, stores them once untimed, and keeps every row that this wrote. Returns how many, by table. */
export async function prepareIngest(of: { amount: Amount; size: number }): Promise<Record<string, number>> {
  batches = [...heardBatches(sightings(of.amount), { ...AS_DECLARED, size: of.size, across: true })];
  written = batches.map(() => []);
  let current = 0;
  const db = await freshDatabase((row) => written[current]?.push(row));
  for (const rows of written) rows.length = 0;
  for (; current < batches.length; current++) await store(db, batches[current]);
  copyStructure(db.backendDB());
  await db.delete();
  const counts: Record<string, number> = {};
  for (const { table } of written.flat()) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

/** Stores all batches in an empty database; ms. */
export async function timeIngest(): Promise<number> {
  const db = await freshDatabase();
  const start = performance.now();
  for (const batch of batches) await store(db, batch);
  const took = performance.now() - start;
  await db.delete();
  return took;
}

/** Puts the same rows into an empty database of the same structure, a batch a transaction, without Dexie; ms. */
export function timeRawPuts(): Promise<number> {
  return putAll(RAW, written);
}

const using = { calendar: createCalendar('UTC'), newSalt: () => 'salt' };

async function store(db: EarshotDatabase, batch: HeardBatch | undefined): Promise<void> {
  if (batch !== undefined) await ingestBatch(db, batch, using);
}

async function freshDatabase(onWrite?: (row: WrittenRow) => void): Promise<EarshotDatabase> {
  const db = openDatabase({ durability: 'relaxed', name: NAME });
  if (onWrite) recordWrites(db, onWrite);
  await db.delete({ disableAutoOpen: false });
  const opened = await openState(db);
  if (opened.state !== 'open') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) {
    await saveTopic(db, { id, name, query, role, hue }, { now: 0, newId: () => id });
  }
  return db;
}
