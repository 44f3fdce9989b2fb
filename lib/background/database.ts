import { readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { readTrouble, writeTrouble } from '@/lib/platform/trouble';
import { mentionCount } from '@/lib/storage/volumes';
import { readGeneration } from '@/lib/storage/counters';
import { isStorageFull, openDatabase, openState, type EarshotDatabase, type OpenState } from '@/lib/storage/database';

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

/** A connection for what the user decides, which is written strictly; open from its first use on. */
const strict: EarshotDatabase = openDatabase({ durability: 'strict' });

export async function strictly(): Promise<EarshotDatabase> {
  if (!strict.isOpen()) await strict.open();
  return strict;
}

/** What was written shows that nothing is wrong any more. */
export async function noteStored(): Promise<void> {
  const trouble = await readTrouble();
  if (trouble?.code === 'storage-full' || trouble?.code === 'database-broken') await writeTrouble(null);
  await rememberCount();
}

/** Tells the screens why something could not be written. */
export async function noteNotStored(error: unknown): Promise<'storage-full' | 'database-broken'> {
  const since = Date.now();
  if (isStorageFull(error)) {
    await writeTrouble({ code: 'storage-full', since }).catch(() => undefined);
    return 'storage-full';
  }
  const message = error instanceof Error ? error.message : String(error);
  await writeTrouble({ code: 'database-broken', since, message }).catch(() => undefined);
  return 'database-broken';
}
