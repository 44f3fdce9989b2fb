import { opened } from '@/lib/background/database';
import { understanding } from '@/lib/background/understanding';
import { NEW_ALERT_RULE } from '@/lib/inbox/alertRule';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Heard } from '@/lib/mentions/hear';
import { AS_BEFORE, type Judge } from '@/lib/mentions/judge';
import { judgeBy } from '@/lib/mentions/judgeBy';
import { relevanceTextOf } from '@/lib/mentions/relevanceText';
import { learnRelevance } from '@/lib/signals/learnRelevance';
import { addAlertRule } from '@/lib/storage/alerts/alertRules';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { writeHeard } from '@/lib/storage/alerts/heardForAlerts';
import { ingestBatch, type HeardBatch } from '@/lib/storage/ingest';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings, type Amount } from '@/scripts/generate/sightings';
import { AS_DECLARED } from './fill';
import { copyStructure, putAll, recordWrites, type WrittenRow } from './rawPuts';
import { putsNothing } from './putsNothing';

const NAME = 'bench-ingest';
const RAW = 'bench-raw-puts';

/** Marks from which the topic in the bench learned what is meant. */
const MARKS = 40;

let batches: HeardBatch[] = [];
let judge: Judge = AS_BEFORE;
/** What each batch's transaction wrote, in order. */
let written: WrittenRow[][] = [];

/**
 * Makes the batches, stores them once untimed with everything on, and keeps every row that this wrote. Returns how many, by
 * table.
 */
export async function prepareIngest(of: { amount: Amount; size: number }): Promise<Record<string, number>> {
  await opened();
  batches = [...heardBatches(sightings(of.amount), { ...AS_DECLARED, size: of.size, across: true })];
  batches = await inTurn(batches, understood);
  judge = judgeLike(batches.flatMap(({ heard }) => heard).slice(0, MARKS));
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

/**
 * Stores all batches in an empty database with everything on: a rule that alerts asks to be told, a topic judges what is
 * meant and, but for `withUnderstanding` false, every post is understood anew. `withWords` false: no words are stored; ms.
 */
export async function timeIngest(of: { withUnderstanding: boolean; withWords?: boolean }): Promise<number> {
  const { withUnderstanding, withWords = true } = of;
  const db = await freshDatabase();
  if (!withWords) putsNothing(db, 'words');
  const start = performance.now();
  for (const batch of batches) await store(db, withUnderstanding ? await understood(batch) : batch);
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
  if (batch === undefined) return;
  await ingestBatch(db, batch, { ...using, judge });
  // Rules are asked after each batch; what is to be asked about does not gather.
  await db.transaction('rw', db.settings, () => writeHeard(db, []));
}

/** A batch, each post understood as the worker does: language, sentiment, signals. */
async function understood(batch: HeardBatch): Promise<HeardBatch> {
  return understanding((understand) => ({
    ...batch, heard: batch.heard.map((heard): Heard => ({ ...heard, understanding: understand(heard.post) })),
  }));
}

async function inTurn<T>(all: readonly T[], change: (one: T) => Promise<T>): Promise<T[]> {
  const changed: T[] = [];
  for (const one of all) changed.push(await change(one));
  return changed;
}

/** Judges each topic by a model of so many marks, every other of which says that it is not meant. */
function judgeLike(heard: readonly Heard[]): Judge {
  const marked = heard.map(({ post, understanding: found }, at) => ({
    ...relevanceTextOf({ post, understanding: found, authorId: null }, { spans: [] }), meant: at % 2 === 0, weight: 1,
  }));
  const steps = learnRelevance(marked, marked, { about: 'light, lamp', notAbout: 'town' });
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const model = step.value?.model;
    return model === undefined ? AS_BEFORE : judgeBy(new Map(GENERATED_TOPICS.map(({ id }) => [id, model])));
  }
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
  await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'angry' }, { now: 0 });
  return db;
}
