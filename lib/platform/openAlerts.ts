import { browser } from './browser';

const KEY = 'openAlerts';

/** How many alarming mentions nobody has looked at, as the toolbar button shows it; null: not known in this browser session. */
export async function readOpenAlerts(): Promise<number | null> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  return typeof value === 'number' ? value : null;
}

export async function writeOpenAlerts(count: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: count });
}
