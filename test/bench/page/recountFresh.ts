import { createCalendar } from '@/lib/mentions/calendar';
import { openDatabase, openState } from '@/lib/storage/database';
import { ingestBatch, type HeardBatch } from '@/lib/storage/ingest';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings, type Amount } from '@/scripts/generate/sightings';
import { AS_DECLARED } from './fill';
import { recount, storedCounts, type Counts, type Recount } from './recount';

/** A zone with summer time, in which no day begins with that of UTC. */
const ZONE = 'America/St_Johns';

export interface Recounted {
  mentions: number;
  /** How many numbers were compared. */
  numbers: number;
  /** Those that differ, in words; the first few where there are many. */
  differences: string[];
}

/** Stores mentions in a fresh database, every tenth batch twice, and recounts all that was counted. */
export async function recountFresh(amount: Amount): Promise<Recounted> {
  const db = openDatabase({ durability: 'relaxed', name: 'bench-recount' });
  const opened = await openState(db);
  if (opened.state !== 'open') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) {
    await saveTopic(db, { id, name, query, role, hue }, { now: 0, newId: () => id });
  }
  let salts = 0;
  const using = { calendar: createCalendar(ZONE), newSalt: () => `salt ${(salts += 1)}` };
  const scanned: Pick<HeardBatch, 'site' | 'scanned' | 'seenAt'>[] = [];
  for (const batch of heardBatches(sightings(amount), { ...AS_DECLARED, size: 200 })) {
    await ingestBatch(db, batch, using);
    if (scanned.length % 10 === 0) await seeAgain(batch);
    scanned.push({ site: batch.site, scanned: batch.scanned, seenAt: batch.seenAt });
  }
  const stored = await storedCounts(db);
  const again = await recount(db, { scanned, zone: ZONE });
  const mentions = await db.mentions.count();
  await db.delete();
  const numbers = Object.values(again).reduce((sum, counts) => sum + Object.keys(counts).length, 0);
  return { mentions, numbers, differences: differencesOf(stored, again) };

  async function seeAgain(batch: HeardBatch): Promise<void> {
    await ingestBatch(db, batch, using);
    await ingestBatch(db, { ...batch, instance: `${batch.instance}-again`, seenAt: batch.seenAt + 1 }, using);
  }
}

const MOST_SHOWN = 20;

function differencesOf(stored: Recount, again: Recount): string[] {
  const differences: string[] = [];
  for (const kind of ['tallies', 'exposure', 'counters'] as const) {
    const names = new Set([...Object.keys(stored[kind]), ...Object.keys(again[kind])]);
    for (const name of names) {
      const [kept, counted] = [countIn(stored[kind], name), countIn(again[kind], name)];
      if (kept !== counted) differences.push(`${kind} ${name}: ${kept} stored, ${counted} counted`);
    }
  }
  return differences.slice(0, MOST_SHOWN);
}

const countIn = (counts: Counts, name: string): number => counts[name] ?? 0;
