import { createCalendar } from '@/lib/mentions/calendar';
import { MONTH } from '@/lib/mentions/retention';
import { countedCells } from '@/lib/mentions/tally';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch } from '@/lib/storage/ingest';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings, type Amount } from '@/scripts/generate/sightings';
import { AS_DECLARED } from './fill';

/** As many as retention looks at in one transaction. */
const CHUNK = 200;
/** Longer than a run has to wait after a decision, ms. */
const SETTLED = 61_000;

export interface Retained {
  mentions: number;
  removed: number;
  /** A run that finds nothing past its time, one that removes, and plain deletes of as many rows; ms. */
  idle: number;
  run: number;
  plain: number;
  /** The longest chunk, ms. */
  chunk: number;
  /** What is counted after the run, less what was before. */
  difference: number;
}

/** Stores mentions in a fresh database, removes those last seen longest ago, and deletes as many more without Dexie. */
export async function timeRetention({ amount, past }: { amount: Amount; past: number }): Promise<Retained> {
  const db = openDatabase({ durability: 'relaxed', name: 'bench-retention' });
  await db.delete();
  const opened = await openState(db);
  if (opened.state !== 'open') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  await fillFresh(db, amount);
  const mentions = await db.mentions.count();
  const oldest = await db.mentions.orderBy('lastSeenAt').offset(past).limit(1).toArray();
  const cutoff = oldest[0]?.lastSeenAt ?? 0;
  const removed = await db.mentions.where('lastSeenAt').below(cutoff).count();
  const before = await counted(db);
  const now = cutoff + MONTH;
  await decideRetention(db, { of: 'all', months: 13 }, { now: now - SETTLED });
  await db.settings.put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
  const idle = await runAll(db, now);
  await decideRetention(db, { of: 'all', months: 1 }, { now: now - SETTLED });
  const run = await runAll(db, now);
  const difference = (await counted(db)) - before;
  const left = await db.mentions.count();
  if (left !== mentions - removed) throw new Error(`${mentions - left} of ${removed} were removed`);
  const plain = await timeDeletes(db, removed);
  await db.delete();
  return { mentions, removed, idle: idle.took, run: run.took, plain, chunk: run.longest, difference };
}

async function fillFresh(db: EarshotDatabase, amount: Amount): Promise<void> {
  for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) {
    await saveTopic(db, { id, name, query, role, hue }, { now: 0, newId: () => id });
  }
  const using = { calendar: createCalendar('UTC'), newSalt: () => 'salt' };
  for (const batch of heardBatches(sightings(amount), { ...AS_DECLARED, size: 2_000 })) await ingestBatch(db, batch, using);
}

async function runAll(db: EarshotDatabase, now: number): Promise<{ took: number; longest: number }> {
  const start = performance.now();
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const step = await retainChunk(db, { now, newId: () => crypto.randomUUID() });
    longest = Math.max(longest, performance.now() - begun);
    if (step === 'idle') return { took: performance.now() - start, longest };
  }
}

async function counted(db: EarshotDatabase): Promise<number> {
  let sum = 0;
  await db.tallies.each((row) => {
    for (const { count } of [...countedCells(row, 'published'), ...countedCells(row, 'seen')]) sum += count;
  });
  return sum;
}

/** Deletes as many mentions, longest unseen first, with their matches: reads them, and nothing else. */
async function timeDeletes(db: EarshotDatabase, many: number): Promise<number> {
  const raw = db.backendDB();
  const start = performance.now();
  for (let done = 0; done < many; done += CHUNK) {
    const transaction = raw.transaction(['mentions', 'matches'], 'readwrite', { durability: 'relaxed' });
    const [mentions, matches] = [transaction.objectStore('mentions'), transaction.objectStore('matches')];
    const reading = mentions.index('lastSeenAt').getAll(null, Math.min(CHUNK, many - done));
    reading.addEventListener('success', () => {
      for (const { id, topicIds } of reading.result as { id: string; topicIds: string[] }[]) {
        mentions.delete(id);
        for (const topicId of topicIds) matches.delete([topicId, id]);
      }
    });
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was aborted')));
    });
  }
  return performance.now() - start;
}
