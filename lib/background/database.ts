import { readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { readTrouble, writeTrouble } from '@/lib/platform/trouble';
import { mentionCount } from '@/lib/storage/volumes';
import { readGeneration } from '@/lib/storage/counters';
import { openDatabase, openState, type EarshotDatabase, type OpenState } from '@/lib/storage/database';

/** The worker's own connection. Captures may be relaxed: what a power cut takes can be read again. */
export const db: EarshotDatabase = openDatabase({ durability: 'relaxed' });

let opening: Promise<OpenState> | null = null;

/** Opens the database once in this life of the worker, and again where that failed. */
export async function opened(): Promise<OpenState> {
  if (db.isOpen()) return { state: 'open' };
  opening ??= openAndWatch();
  const state = await opening;
  opening = null;
  return state;
}

async function openAndWatch(): Promise<OpenState> {
  const state = await openState(db);
  if (state.state === 'newer') {
    await writeTrouble({ code: 'database-newer', since: Date.now(), version: state.version });
  } else if (state.state === 'broken') {
    await writeTrouble({ code: 'database-broken', since: Date.now(), message: state.message });
  } else {
    await compareWithSentinel();
  }
  return state;
}

/** A database that was lost comes back empty without an error; only what is remembered outside of it can tell. */
async function compareWithSentinel(): Promise<void> {
  const generation = await readGeneration(db, () => crypto.randomUUID());
  const sentinel = await readSentinel();
  const trouble = await readTrouble();
  if (sentinel && sentinel.generation !== generation && sentinel.mentions > 0) {
    await writeTrouble({ code: 'database-gone', since: Date.now(), mentions: sentinel.mentions });
  } else if (trouble?.code === 'database-newer' || trouble?.code === 'database-broken') {
    await writeTrouble(null);
  }
  await rememberCount();
}

/** Brings the sentinel up to date with what is stored. */
export async function rememberCount(): Promise<void> {
  const generation = await readGeneration(db, () => crypto.randomUUID());
  await writeSentinel({ generation, mentions: await mentionCount(db) });
}
