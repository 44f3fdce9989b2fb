import { browser } from './browser';

/** What is wrong with the stored data, for every screen to say. */
export type Trouble =
  | { code: 'storage-full'; since: number }
  | { code: 'database-broken'; since: number; message: string }
  | { code: 'database-newer'; since: number; version: number }
  /** The database came back empty; `mentions` is how many there were. */
  | { code: 'database-gone'; since: number; mentions: number };

const KEY = 'trouble';

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
  return typeof value === 'object' && value !== null && typeof (value as Trouble).code === 'string';
}
