import { loadWords } from '@/lib/language/packs/loadWords';
import { isDeleting } from '@/lib/platform/deletion';
import { readPackageData } from '@/lib/platform/packageData';
import { writeTrouble, readTrouble } from '@/lib/platform/trouble';
import { isStorageFull, openDatabase, openState, type EarshotDatabase, type OpenState } from '@/lib/storage/database';
import { noteBroken, noteOpened, noteReadable, watchExtent } from './wholeness';

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
  if (await isDeleting()) return { state: 'broken', message: 'Everything is being deleted.' };
  const [state, noWords] = await Promise.all([openState(db), wordsMissing()]);
  if (noWords !== null) {
    db.close();
    return { state: 'broken', message: noWords };
  }
  if (state.state === 'newer') {
    await writeTrouble({ code: 'database-newer', since: Date.now(), version: state.version });
    return state;
  }
  if (state.state === 'broken') {
    await noteBroken({ message: state.message, opens: false }, Date.now());
    return state;
  }
  try {
    await noteOpened(db, Date.now());
  } catch (error) {
    db.close();
    const message = messageOf(error);
    await noteBroken({ message, opens: true }, Date.now());
    return { state: 'broken', message };
  }
  if ((await readTrouble())?.code === 'database-newer') await writeTrouble(null);
  return state;
}

/** Nothing is understood or stored without the lists of words; what went wrong, or null. */
async function wordsMissing(): Promise<string | null> {
  try {
    await loadWords(readPackageData);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Brings what is remembered of the database up to date with what is stored. */
export function rememberCount(): Promise<void> {
  return watchExtent(db, Date.now());
}

/** Reads all mentions through once in a session of the browser, and says what is missing, or cannot be read. */
export async function lookThrough(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await noteReadable(db, Date.now()).catch((error: unknown) => noteBroken({ message: messageOf(error), opens: true }, Date.now()));
}

/** A connection for what the user decides, which is written strictly; open from its first use on. */
const strict: EarshotDatabase = openDatabase({ durability: 'strict' });

export async function strictly(): Promise<EarshotDatabase> {
  if (await isDeleting()) throw new Error('Everything is being deleted.');
  await loadWords(readPackageData);
  if (!strict.isOpen()) await strict.open();
  return strict;
}

/** Closes both connections; what is written by them from then on is refused. */
export function closeDatabase(): void {
  db.close();
  strict.close();
}

/** What was written shows that nothing is wrong any more. */
export async function noteStored(): Promise<void> {
  const trouble = await readTrouble();
  if (trouble?.code === 'storage-full' || trouble?.code === 'database-broken') await writeTrouble(null);
  await rememberCount();
}

/** Tells the screens why something could not be written. */
export async function noteNotStored(error: unknown): Promise<'storage-full' | 'database-broken'> {
  if (await isDeleting()) return 'database-broken';
  const since = Date.now();
  if (isStorageFull(error)) {
    await writeTrouble({ code: 'storage-full', since }).catch(() => undefined);
    return 'storage-full';
  }
  await writeTrouble({ code: 'database-broken', since, message: messageOf(error) }).catch(() => undefined);
  return 'database-broken';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
