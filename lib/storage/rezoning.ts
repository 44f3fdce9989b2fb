import { Dexie } from 'dexie';
import { createCalendar, startOfHour, type Calendar } from '@/lib/mentions/calendar';
import type { Stamp } from '@/lib/mentions/mention';
import { rezone } from '@/lib/mentions/rezone';
import { seenIn } from '@/lib/mentions/tally';
import { applyTallies } from './applyTallies';
import { countTables } from './countTables';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { exposureIn } from './exposureIn';
import { putMatches } from './putMatches';
import type { Match } from './rows';
import { randomOrigin, settleZone } from './settings';

/** A rebuild after the reporting zone was changed. */
export interface Rezoning {
  /** Zone in which matches that do not know their instant were counted. */
  from: string;
  to: string;
  /** Key of the last match that was counted anew. */
  after: [string, string] | null;
  done: number;
  total: number;
}

const KEY = 'rezoning';
const CHUNK = 500;

/**
 * Changes the reporting zone. From here on everything new is counted in it; exposure follows at once, what is stored by
 * `rezoneChunk`. A change during a rebuild begins it anew.
 */
export async function changeZone(
  db: EarshotDatabase,
  zone: string,
  newOrigin: () => string = randomOrigin,
): Promise<void> {
  const before = await settleZone(db);
  if (before === zone) return;
  await db.transaction('rw', db.settings, db.exposure, db.exposureSeen, db.tallies, async () => {
    await putZone(db, { before, zone }, await nextStamp(db, newOrigin));
  });
}

/** Must run inside a transaction over `settings`, `exposure`, `exposureSeen` and `tallies`. */
export async function putZone(db: EarshotDatabase, { before, zone }: { before: string; zone: string }, stamp: Stamp): Promise<void> {
  const running = await readRezoning(db);
  const rebuild: Rezoning = {
    from: running?.from ?? before,
    to: zone,
    after: null,
    done: 0,
    total: await countedMatches(db),
  };
  await db.settings.bulkPut([
    { key: 'zone', value: zone, stamp },
    { key: KEY, value: rebuild },
  ]);
  await moveExposure(db, createCalendar(before), createCalendar(zone));
}

/** The rebuild that is under way, or null. */
export async function readRezoning(db: EarshotDatabase): Promise<Rezoning | null> {
  return ((await db.settings.get(KEY))?.value as Rezoning | undefined) ?? null;
}

/**
 * Counts one chunk of matches anew, in one transaction with its tallies; they stand in queues by the hours of the new zone then. False
 * when nothing is left to do.
 */
export async function rezoneChunk(db: EarshotDatabase): Promise<boolean> {
  return db.transaction('rw', [db.settings, db.mentions, ...countTables(db)], async () => {
    const rebuild = await readRezoning(db);
    if (rebuild === null) return false;
    const zones = { from: createCalendar(rebuild.from), to: createCalendar(rebuild.to) };
    const matches = await db.matches
      .where('[topicId+mentionId]')
      .above(rebuild.after ?? [Dexie.minKey, Dexie.minKey])
      .limit(CHUNK)
      .toArray();
    const last = matches.at(-1);
    if (last === undefined) {
      await db.settings.delete(KEY);
      return false;
    }
    const mentions = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
    const renewed = matches.flatMap((match, index) => {
      const mention = mentions[index];
      return mention === undefined ? [] : [rezone(mention, match, zones)];
    });
    await putMatches(db, renewed.map(({ match }): Match => match), { mentions: mentions.filter((mention) => mention !== undefined) });
    await applyTallies(
      db,
      renewed.flatMap(({ changes }) => changes),
    );
    const after: [string, string] = [last.topicId, last.mentionId];
    await db.settings.put({ key: KEY, value: { ...rebuild, after, done: rebuild.done + matches.length } });
    return true;
  });
}

/** Matches, by what the tallies say: nobody has to count them. */
export async function countedMatches(db: EarshotDatabase): Promise<number> {
  let total = 0;
  await db.tallies.each((row) => {
    const { shown, hidden } = seenIn(row);
    total += shown + hidden;
  });
  return total;
}

async function moveExposure(db: EarshotDatabase, from: Calendar, to: Calendar): Promise<void> {
  const moved = exposureIn(await db.exposure.toArray(), { from, to });
  await db.exposure.clear();
  await db.exposure.bulkPut(moved);
  await keepTodaysSet(db, from, to);
}

/** The day that is open goes on under its new name, so that what was seen today is not counted twice. */
async function keepTodaysSet(db: EarshotDatabase, from: Calendar, to: Calendar): Promise<void> {
  const chunks = await db.exposureSeen.toArray();
  const day = chunks.reduce((latest, chunk) => (chunk.day > latest ? chunk.day : latest), '');
  if (day === '') return;
  const renamed = chunks.filter((chunk) => chunk.day === day);
  const days = new Set([to.at(startOfHour({ day, hour: 0 }, from)).day, to.at(startOfHour({ day, hour: 23 }, from)).day]);
  await db.exposureSeen.clear();
  await db.exposureSeen.bulkPut([...days].flatMap((name) => renamed.map((chunk) => ({ ...chunk, day: name }))));
}
