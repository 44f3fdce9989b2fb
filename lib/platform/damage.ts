import { browser } from './browser';

/**
 * What was lost of the stored data. `database-gone`: it came back empty. `database-short`: it came back as it was before,
 * or with rows missing. `database-broken`: it cannot be opened, or not read.
 */
export interface Damage {
  code: 'database-gone' | 'database-short' | 'database-broken';
  /** When it was noticed, ms since 1970. */
  since: number;
  /** When all was last known to be there, ms since 1970; null where nobody noted it. */
  wholeAt: number | null;
  /** Mentions that there were then. */
  mentions: number;
  /** Mentions that are missing at least; 0 where only other things are, null where nobody can tell. */
  missing: number | null;
  /** Of what is broken: whether it cannot even be opened, and what the browser says. */
  opens?: boolean;
  message?: string;
}

const KEY = 'damage';

/** What was lost and not settled by the user since, or null. */
export async function readDamage(): Promise<Damage | null> {
  const value = (await browser.storage.local.get(KEY))[KEY];
  return isDamage(value) ? value : null;
}

/** Says what was lost; null takes it back. */
export async function writeDamage(damage: Damage | null): Promise<void> {
  if (damage === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: damage });
}

export function onDamageChanged(changed: (damage: Damage | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(isDamage(change.newValue) ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isDamage(value: unknown): value is Damage {
  return typeof value === 'object' && value !== null && typeof (value as Damage).code === 'string';
}
