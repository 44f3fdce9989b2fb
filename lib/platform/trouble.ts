import { browser } from './browser';

/** What keeps data from being stored now, for every screen to say. What was lost is told apart (damage.ts). */
export type Trouble =
  | { code: 'storage-full'; since: number }
  | { code: 'database-broken'; since: number; message: string }
  | { code: 'database-newer'; since: number; version: number };

const KEY = 'trouble';
const CODES = ['storage-full', 'database-broken', 'database-newer'] as const satisfies Trouble['code'][];

/** What is wrong now, or null. */
export async function readTrouble(): Promise<Trouble | null> {
  const value = (await browser.storage.local.get(KEY))[KEY];
  return isTrouble(value) ? value : null;
}

/** Says what is wrong; null takes it back. */
export async function writeTrouble(trouble: Trouble | null): Promise<void> {
  if (trouble === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: trouble });
}

export function onTroubleChanged(changed: (trouble: Trouble | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(isTrouble(change.newValue) ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isTrouble(value: unknown): value is Trouble {
  // Older versions noted here, too, that a database was gone.
  const codes: readonly unknown[] = CODES;
  return typeof value === 'object' && value !== null && codes.includes((value as Trouble).code);
}
